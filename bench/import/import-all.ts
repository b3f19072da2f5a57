import { importTranscript, Refusal } from '../../src/importers/index.ts';
import type { Told } from '../../src/importers/markdown/write-front-matter.ts';
import { readerFor } from '../../src/importers/readers/index.ts';

export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Run {
  /** Of the processor, for all files. */
  readonly seconds: number;
  readonly slowest: Readonly<{ name: string; milliseconds: number }>;
  /** One line each: what was refused or thrown. */
  readonly failures: readonly string[];
}

/** Imports files one after the other as the command does, but for reading and saving them. */
export async function importAll(files: readonly File[], told: Told): Promise<Run> {
  let seconds = 0;
  let slowest = { name: '', milliseconds: 0 };
  const failures: string[] = [];
  for (const file of files) {
    const start = process.cpuUsage();
    try {
      const document = await readerFor(file, null)(file, { select: null });
      // Words that went in and did not come out are a refusal.
      importTranscript(document, told);
    } catch (error) {
      const kind = error instanceof Refusal ? 'refused' : 'crashed';
      const message = error instanceof Error ? error.message : String(error);
      failures.push(`${file.name} ${kind}: ${message.slice(0, 160)}`);
    }
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1e3;
    seconds += milliseconds / 1e3;
    if (milliseconds > slowest.milliseconds) slowest = { name: file.name, milliseconds };
  }
  return { seconds, slowest, failures };
}
