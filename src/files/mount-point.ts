import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a file system begins at a folder, as at a volume of a container: such a folder cannot be
 * renamed, nor change places with another.
 *
 * @param folder absolute, without links in it, and there
 */
export function isMountPoint(folder: string): boolean {
  if (process.platform === 'linux') {
    // Part of a file system mounted within the same one is told by nothing else.
    return mountPoints().includes(folder);
  }
  return statSync(folder).dev !== statSync(path.dirname(folder)).dev;
}

/** Linux lists them with spaces and the like in octal numbers: `/my\040site`. */
function mountPoints(): string[] {
  const lines = readFileSync('/proc/self/mountinfo', 'latin1').split('\n');
  return lines.map((line) => {
    const [, , , , place = ''] = line.split(' ');
    const bytes = place.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    return Buffer.from(bytes, 'latin1').toString();
  });
}
