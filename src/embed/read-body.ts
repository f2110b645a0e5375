/**
 * The text of an answer, or null where it is longer than `limit` bytes (after unpacking); the rest is then not read, so
 * that no server can fill the memory. Bytes that are not UTF-8 become U+FFFD.
 */
export async function readBody({ body }: Response, limit: number): Promise<string | null> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
