import { escapeXml } from '../escape-xml.ts';
import type { Drawing, Fill, Shape } from './drawing.ts';
import { TILE } from './pattern-at.ts';

/** Fonts of equal widths, one of which every computer has. */
const FONTS = 'Arial, Liberation Sans, Helvetica, sans-serif';

/**
 * A drawing as SVG (https://www.w3.org/TR/SVG11/), with its title and description for readers who listen. It holds no
 * script, style or link, so that it can stand in a page as it is.
 * @param id marks its patterns, so that several drawings can stand in one page
 */
export function toSvg({ width, height, title, description, shapes }: Drawing, id: string): string {
  const fills = [...new Set(shapes.flatMap((shape) => (shape.kind === 'rectangle' ? [shape.fill] : [])))].filter(
    ({ pattern }) => pattern !== 'plain',
  );
  const painted = (fill: Fill): string =>
    fill.pattern === 'plain' ? fill.ground : `url(#${id}-${fills.indexOf(fill) + 1})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `role="img" aria-labelledby="${id}-title ${id}-description" font-family="${FONTS}">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-description">${escapeXml(description)}</desc>`,
    fills.length === 0 ? '' : `<defs>${fills.map((fill, index) => tile(fill, `${id}-${index + 1}`)).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes.map((shape) => element(shape, painted)),
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function element(shape: Shape, painted: (fill: Fill) => string): string {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, fill } = shape;
      return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${painted(fill)}"/>`;
    }
    case 'line': {
      const { x, y, length, direction, colour } = shape;
      const end = direction === 'right' ? `H${short(x + length)}` : `V${short(y + length)}`;
      return `<path d="M${short(x)} ${short(y)}${end}" stroke="${colour}" stroke-width="1"/>`;
    }
    case 'text': {
      const { x, y, text, size, anchor, colour } = shape;
      return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colour}">${escapeXml(text)}</text>`;
    }
    default: {
      const unknown: never = shape;
      throw new Error(`no shape ${JSON.stringify(unknown)}`);
    }
  }
}

/** A tile of a pattern; strokes that leave at one side come in at the other. */
function tile({ ground, ink, pattern }: Fill, id: string): string {
  const marks = {
    plain: '',
    rising: stroke('M-2 2.75L2.75 -2M-1 7.75L7.75 -1', ink),
    falling: stroke('M-1.25 -2L9 8.25M-1 4.25L3 8.25', ink),
    dots: `<circle cx="3" cy="3" r="1.2" fill="${ink}"/>`,
    bars: `<rect width="1.5" height="${TILE}" fill="${ink}"/>`,
  };
  return (
    `<pattern id="${id}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse">` +
    `<rect width="${TILE}" height="${TILE}" fill="${ground}"/>${marks[pattern]}</pattern>`
  );
}

/** As wide as a band that measures 1.5 units along the axes. */
const stroke = (path: string, ink: string): string => `<path d="${path}" stroke="${ink}" stroke-width="1.06"/>`;

const short = (n: number): string => String(Math.round(n * 100) / 100 + 0);
