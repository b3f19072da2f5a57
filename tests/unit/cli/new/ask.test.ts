import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { ask } from '../../../../src/cli/new/ask.ts';

/** A terminal on which all of it is typed before the first question can be read. */
async function answer(typed: string) {
  const [input, output] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY: true })];
  input.end(typed);
  const answers = await ask(input, output);
  return { answers, shown: String(output.read() ?? '') };
}

test('Answers that are pasted all at once each find their question', async () => {
  const { answers, shown } = await answer('f\nThe Lamp\n1974\nAda Quill; Bo Ferry\n');
  expect(answers).toEqual({
    kind: 'film',
    name: 'The Lamp',
    values: { help: false, year: '1974', director: ['Ada Quill', 'Bo Ferry'] },
  });
  expect(shown).toContain('Directed by? (a; b) ');
});

test('What cannot be done without is asked for again', async () => {
  const { answers } = await answer('x\n\nperson\n\nAda Quill\n');
  expect(answers).toEqual({ kind: 'person', name: 'Ada Quill', values: { help: false } });
});

test('Who goes away before the last question has answered none', async () => {
  expect((await answer('f\nThe Lamp\n')).answers).toBeNull();
  expect((await answer('f\nThe Lamp\n\u0003')).answers).toBeNull();
});
