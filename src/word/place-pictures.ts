import { escapeXml } from '../escape-xml.ts';
import type { Problem } from './document-part.ts';
import { parseTag } from './parse-tag.ts';
import type { Picture } from './picture.ts';
import { splitXml } from './split-xml.ts';
import { attributeOf, xmlTag } from './xml-tag.ts';

/** A part with its pictures replaced. */
export interface Pictured {
  readonly xml: string;
  /** The pictures that it shows now. */
  readonly used: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Replaces every drawing whose alternative text is a picture's name in braces: it keeps the width and place that the
 * officer gave it and takes the proportions and the alternative text of ours. A name without a picture to show (a chart of
 * sectors where no sector is known) is a drawing that vanishes. O(n).
 *
 * @param relation how the part refers to a picture's file: "png" or "svg"
 */
export function placePictures(
  xml: string,
  place: string,
  pictures: ReadonlyMap<string, Picture | null>,
  relation: (name: string, kind: 'png' | 'svg') => string,
): Pictured {
  const used = new Set<string>();
  const problems: Problem[] = [];
  const pieces = splitXml(xml);
  let start = -1;
  for (const [at, piece] of pieces.entries()) {
    const tag = xmlTag(piece);
    if (tag?.name === 'v:shape' && /^\s*\{.*\}\s*$/.test(attributeOf(piece, 'alt') ?? ''))
      problems.push({
        place,
        message: 'a picture of an old kind has a field as its alternative text: insert it again with Insert > Pictures',
      });
    if (tag?.name !== 'w:drawing' || tag.opens === tag.closes) continue;
    if (tag.opens) start = at;
    else if (start >= 0) {
      replace(start, at);
      start = -1;
    }
  }
  return { xml: pieces.join(''), used: [...used], problems };

  function replace(from: number, to: number): void {
    const drawing = pieces.slice(from, to + 1);
    const properties = drawing.findIndex((piece) => xmlTag(piece)?.name === 'wp:docPr');
    const written = ['descr', 'title']
      .map((name) => attributeOf(drawing[properties] ?? '', name) ?? '')
      .find((text) => /^\s*\{.*\}\s*$/s.test(text));
    if (written === undefined) return;
    const { name, field } = parseTag(written.trim().slice(1, -1));
    if (field?.kind !== 'picture') {
      problems.push({
        place,
        message: `the alternative text ${written.trim()} is not a picture that llep-distil draws; it draws ${[...pictures.keys()].map((each) => `{${each}}`).join(' and ')}`,
      });
      return;
    }
    const picture = pictures.get(name) ?? null;
    const shown = picture === null ? '' : redraw(drawing, properties, picture, (kind) => relation(name, kind));
    if (picture !== null) used.add(name);
    pieces.fill('', from, to + 1);
    pieces[from] = shown;
  }
}

/** A drawing with another picture in it. */
function redraw(
  drawing: readonly string[],
  properties: number,
  picture: Picture,
  relation: (kind: 'png' | 'svg') => string,
): string {
  const extent = drawing.findIndex((piece) => xmlTag(piece)?.name === 'wp:extent');
  const width = Number(attributeOf(drawing[extent] ?? '', 'cx')) || WIDEST;
  const height = Math.round((width * picture.height) / picture.width);
  const first = drawing.findIndex((piece) => xmlTag(piece)?.name === 'a:graphic');
  const last = drawing.findLastIndex((piece) => xmlTag(piece)?.name === 'a:graphic');
  let relative = false;
  return drawing
    .map((piece, at) => {
      const tag = xmlTag(piece);
      if (at === first) return graphic(picture, width, height, relation);
      if (at > first && at <= last) return '';
      // A size in per cent of the page would overrule the one in figures.
      if (tag !== null && /^wp14:sizeRel[HV]$/.test(tag.name)) relative = tag.opens && !tag.closes;
      if (relative || (tag !== null && /^wp14:sizeRel[HV]$/.test(tag.name))) return '';
      if (at === extent) return `<wp:extent cx="${width}" cy="${height}"/>`;
      if (at === properties) return described(piece, picture);
      return piece;
    })
    .join('');
}

/** As wide as the text of an A4 page, in English metric units (914,400 to the inch). */
const WIDEST = 5_760_000;

/** The properties of a drawing with the alternative text of the picture. */
const described = (piece: string, { description }: Picture): string =>
  piece
    .replace(/\s(?:descr|title)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    .replace(/\s*(\/?)>$/, (_, slash) => ` descr="${escapeXml(description)}"${slash}>`);

const graphic = (
  { name, description }: Picture,
  width: number,
  height: number,
  relation: (kind: 'png' | 'svg') => string,
): string =>
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  `<pic:nvPicPr><pic:cNvPr id="0" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
  `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation('png')}">` +
  '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
  `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relation('svg')}"/>` +
  '</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
  '</pic:pic></a:graphicData></a:graphic>';
