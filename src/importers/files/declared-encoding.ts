/**
 * The encoding that a web page or XML file says it has: `<meta charset>`, the same in an
 * `http-equiv`, or an XML declaration, all of which have to stand near the beginning.
 *
 * @returns as it is written there; null: it says none
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return xml.exec(start)?.[1] ?? meta.exec(start)?.[1] ?? null;
}

const xml = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})["']/iu;
const meta = /<meta\b[^>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/iu;
