import { createInterface } from 'node:readline';
import type { Arguments, Kind } from './arguments.ts';

type Question = (words: string) => Promise<string>;

const kinds: Readonly<Record<string, Kind>> = {
  i: 'interview',
  f: 'film',
  p: 'person',
  m: 'magazine',
};

/**
 * Asks on the terminal for what was not said. An empty answer leaves a field to be filled in later.
 *
 * @returns null where the one who is asked goes away
 */
export async function ask(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<(Arguments & { kind: Kind; name: string }) | null> {
  const terminal = createInterface({ input, output });
  // Lines that come before their question, pasted ones, wait here; `terminal.question` would lose them.
  const lines = terminal[Symbol.asyncIterator]();
  let closed = false;
  terminal.once('close', () => (closed = true));
  const question: Question = async (words) => {
    terminal.setPrompt(`${words} `);
    // What was typed before the end is still an answer.
    if (closed) output.write(terminal.getPrompt());
    else terminal.prompt();
    const line = await lines.next();
    if (line.done === true) throw new Gone();
    return line.value;
  };
  try {
    return await askAll(question);
  } catch (error) {
    if (error instanceof Gone) return null;
    throw error;
  } finally {
    terminal.close();
  }
}

/** Nobody answers any more. */
class Gone extends Error {}

async function askAll(question: Question): Promise<Arguments & { kind: Kind; name: string }> {
  const kind = await choose(question);
  const optional = async (words: string): Promise<string | undefined> =>
    (await question(words)).trim() || undefined;
  const needed = async (words: string): Promise<string> => (await optional(words)) ?? needed(words);
  const listed = async (words: string): Promise<string[] | undefined> =>
    (await optional(words))
      ?.split(';')
      .map((one) => one.trim())
      .filter(Boolean);
  const help = false;
  if (kind === 'magazine')
    return { kind, name: await needed('In which folder?'), values: { help } };
  const name = await needed(kind === 'person' ? 'Name?' : 'Title?');
  if (kind === 'person') return { kind, name, values: { help } };
  if (kind === 'film') {
    const [year, director] = [await optional('Year?'), await listed('Directed by? (a; b)')];
    return { kind, name, values: { help, ...given({ year, director }) } };
  }
  const subject = await listed('Who is interviewed? (a; b)');
  const interviewer = await optional('Who asks?');
  const film = await listed('On which films? (a; b)');
  const date = await optional('When was it published? (YYYY-MM-DD)');
  const publication = await optional('Where?');
  return {
    kind,
    name,
    values: { help, ...given({ subject, interviewer, film, date, publication }) },
  };
}

async function choose(question: Question): Promise<Kind> {
  const answer = await question('New interview, film, person or magazine? (i, f, p, m)');
  return kinds[answer.trim().charAt(0).toLowerCase()] ?? choose(question);
}

/** Without what was not answered. */
function given<Value>(answers: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
