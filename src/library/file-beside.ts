import path from 'node:path';

/**
 * A file that an interview names, relative to the content folder; null where it lies outside.
 *
 * `./still.jpg` in `interviews/her.md` is `interviews/still.jpg`.
 */
export function fileBeside(interviewFile: string, src: string): string | null {
  let name = src;
  try {
    name = decodeURIComponent(src);
  } catch {
    // A per cent sign of the name's own.
  }
  if (/^[a-z]+:|^\/|\\/i.test(name)) return null;
  const file = path.posix.join(path.posix.dirname(interviewFile), name);
  return file.startsWith('../') ? null : file;
}
