import { decodeHTMLStrict } from 'entities';

/**
 * Text without HTML: what whiteboards and consultation sites export as "<p>More buses &amp; trams</p>". Blocks and breaks
 * become line ends, other tags vanish, links keep their words, and what scripts and styles hold is no text. Only tags that
 * HTML has are taken for tags: "a < b" and "<3 small firms>" stay as they were written. Cost: O(letters); a text without
 * "<" and "&" costs two searches.
 */

const BLOCKS =
  'address article blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul';
const INLINES =
  'a abbr acronym b bdi bdo big body button center cite code col colgroup data del dfn em font head html i img input ins kbd label link mark meta object option q s samp select small span strike strong sub sup tbody td textarea tfoot th thead time title tt u var video wbr';
const HIDDEN = '-- script style';

const IS_BLOCK: ReadonlySet<string> = new Set(BLOCKS.split(' '));
const IS_CELL: ReadonlySet<string> = new Set(['td', 'th']);
const IS_HIDDEN: ReadonlySet<string> = new Set(HIDDEN.split(' '));
const IS_TAG: ReadonlySet<string> = new Set(`${BLOCKS} ${INLINES} ${HIDDEN}`.split(' '));

/** A tag or the beginning of a comment, which goes by the name of "--"; a tag holds no "<", so that no search begins twice. */
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>)/gi;

export function stripHtml(text: string): string {
  let plain = text;
  for (let times = 0; times < MOST_TIMES; times++) {
    const before = plain;
    if (plain.includes('<')) plain = withoutTags(plain);
    if (!plain.includes('&')) return plain;
    plain = decodeHTMLStrict(plain);
    if (plain === before) return plain;
  }
  return plain;
}

/** Some tools write the marks of HTML as entities in their turn: "&lt;p&gt;More buses &amp;amp; trams&lt;/p&gt;". */
const MOST_TIMES = 3;

function withoutTags(text: string): string {
  let plain = '';
  let at = 0;
  const endOfHidden = hiddenEnds(text);
  for (const tag of text.matchAll(TAG)) {
    if (tag.index < at) continue;
    const name = tag[2]?.toLowerCase() ?? '--';
    if (!IS_TAG.has(name)) continue;
    plain += text.slice(at, tag.index) + (IS_BLOCK.has(name) ? '\n' : IS_CELL.has(name) && tag[1] === '/' ? ' ' : '');
    at = tag.index + tag[0].length;
    if (IS_HIDDEN.has(name) && tag[1] !== '/') at = endOfHidden(name, at);
  }
  if (at === 0) return text;
  const lines = (plain + text.slice(at)).split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** Tells where what is hidden ends; where it began if it never does, so that nothing is lost. */
function hiddenEnds(text: string): (name: string, from: number) => number {
  const lasts = new Map<string, number>();
  return (name, from) => {
    const end = name === '--' ? '-->' : `</${name}`;
    // The last is sought once: a text full of beginnings would else be searched to its end for each.
    const last = lasts.get(end) ?? text.lastIndexOf(end);
    lasts.set(end, last);
    if (last < from) return from;
    const close = text.indexOf('>', text.indexOf(end, from) + end.length - 1);
    return close < 0 ? from : close + 1;
  };
}
