import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Says whether it has made two names of one file system change places; they are as they were where not. */
export type Exchange = (one: string, other: string) => boolean;

/**
 * Makes two files or folders change places in one step, so that nobody sees either name without one.
 * Linux can (renameat2 with RENAME_EXCHANGE, since 3.15, on ext4, xfs, btrfs, tmpfs, overlayfs); Node
 * cannot ask it, so programs do that nearly every Linux has: mv, which can since coreutils 9.5, else
 * Perl. Elsewhere, and where neither is there, nothing happens.
 *
 * @param one absolute, and there, as is the other
 */
export const exchange: Exchange = (one, other) => {
  if (process.platform !== 'linux') return false;
  const before = identityOf(one);
  return ways(one, other).some(([program, args]) => {
    spawnSync(program, args, { stdio: 'ignore' });
    // A program that was interrupted may have done it all the same.
    return identityOf(other) === before;
  });
};

function ways(one: string, other: string): [program: string, args: string[]][] {
  const mv: [string, string[]] = ['mv', ['--exchange', '-T', '--', one, other]];
  const call = renameat2[process.arch];
  if (call === undefined) return [mv];
  // -100 is AT_FDCWD, 2 is RENAME_EXCHANGE.
  const code = `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  return [mv, ['perl', ['-e', code, one, other]]];
}

/** The numbers of the call, from the kernel’s tables; by Node’s names of processors. */
const renameat2: Readonly<Partial<Record<string, number>>> = { x64: 316, arm64: 276, riscv64: 276 };

function identityOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev}:${ino}`;
}
