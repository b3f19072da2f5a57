/** Bytes of the entries of a feed at most; one that is larger alone is not cut, and stands alone. */
export const mostBytes = 1_000_000;

/** The first of some texts, as many as fit whole; the first one always. */
export function withinBytes(texts: readonly string[], most = mostBytes): string[] {
  let bytes = 0;
  const end = texts.findIndex((text, index) => {
    bytes += Buffer.byteLength(text);
    return bytes > most && index > 0;
  });
  return end < 0 ? [...texts] : texts.slice(0, end);
}
