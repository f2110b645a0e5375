import { isMap } from './is-map.ts';

/** Letters of a server's words that are shown; the reason stands at the start. */
const LONGEST = 200;

/**
 * What a server says of a refusal, or the network of a failure, fit to be shown: on one line, without control characters
 * and marks of writing direction, with the key masked should the server repeat it, and cut. '' where there is nothing to
 * read, as in a page of HTML.
 */
export function serverWords(body: string, key: string | null): string {
  const line = reasonIn(body)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  const safe = key === null ? line : line.replaceAll(key, '***');
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 3).toWellFormed()}...`;
}

/** Servers give their reason as `error.message` (OpenAI, llama.cpp), `error`, `message` or `detail`, or as bare text. */
function reasonIn(body: string): string {
  let found: unknown;
  try {
    found = JSON.parse(body);
  } catch {
    return /^\s*[<{[]/.test(body) ? '' : body;
  }
  for (const name of ['error', 'message', 'detail']) {
    const inner = isMap(found) ? found[name] : undefined;
    const reason = isMap(inner) ? inner.message : inner;
    if (typeof reason === 'string') return reason;
  }
  return typeof found === 'string' ? found : '';
}
