import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { Cache } from '../../../src/content/cache.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { emptyDraft } from '../../../src/interview/draft.ts';
import { withFolder, writeCase } from '../problems/content-folder.ts';

const calls = vi.hoisted(() => ({ number: 0 }));

vi.mock('../../../src/content/parse-pool.ts', () => ({
  readInterviewTexts: (texts: readonly string[]) => {
    calls.number++;
    const finding = { id: 'too-slow', line: 1, column: 1, message: 'Slow.', hint: 'Divide it.' };
    const file = { fields: null, valid: {}, places: {}, draft: emptyDraft, findings: [finding] };
    return Promise.resolve(texts.map(() => file));
  },
}));

test('a text that took too long is tried again: the machine may have been busy', () =>
  withFolder(async (folder) => {
    await writeCase({}, folder);
    const read = () =>
      readContent(path.join(folder, 'content'), new Cache(path.join(folder, 'cache'), 'one'));
    expect((await read()).problems.map(({ id }) => id)).toEqual(['too-slow']);
    await read();
    expect(calls.number).toBe(2);
    expect(existsSync(path.join(folder, 'cache/interviews/long-corridor.json'))).toBe(false);
    expect(existsSync(path.join(folder, 'cache/people/ada-quill.json'))).toBe(true);
  }));
