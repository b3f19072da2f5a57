/**
 * The value in a packed file: JSON under gzip, or bare where the host has unpacked it on the way.
 *
 * @throws where it is neither
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = packed
    ? await new Response(
        new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
      ).text()
    : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return JSON.parse(text);
}
