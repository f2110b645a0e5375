/**
 * A short name for a set of texts that does not depend on their order: the FNV-1a hashes (32 bits,
 * http://www.isthe.com/chongo/tech/comp/fnv/) of the texts, added up, in hexadecimal. It tells a handful of options
 * apart; it is no proof of anything. O(characters).
 */
export function keyOf(texts: readonly string[]): string {
  let sum = 0;
  for (const text of texts) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    sum = (sum + hash) | 0;
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
