import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** What Astro tells its log. */
interface Message {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/** What is done with it. */
export interface Listener {
  /** A file is being made: `/films/her/index.html`. */
  file(name: string): void;
  /** A round of work is over. */
  done(): void;
  /** Something went wrong, or could. */
  warn(text: string): void;
}

/** Astro loads this file by its name, so what listens is handed over through it. */
let listener: Listener | null = null;

/** Astro’s setting for a log that tells this listener and writes nothing. */
export function logTo(to: Listener): { entrypoint: string } {
  listener = to;
  return { entrypoint: fileURLToPath(import.meta.url) };
}

/** The log’s entry point for Astro. */
export default function astroLog(): { write: (message: Message) => void } {
  return {
    write: ({ level, label, message }) => {
      const text = stripVTControlCharacters(message);
      if (level === 'warn' || level === 'error') {
        listener?.warn(label === null ? text : `[${label}] ${text}`);
        return;
      }
      const file = /^\s*├─ (\S.*)$/.exec(text)?.[1];
      if (file !== undefined) listener?.file(file);
      else if (text.includes('Completed in')) listener?.done();
    },
  };
}
