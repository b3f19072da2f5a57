import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader, type Message } from 'html-validate';

/** What html-validate says of a place. */
export type { Message };

/** All that it recommends, and more; where it has an opinion that is not ours, the reason. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'heading-level': 'error',
      'input-missing-label': 'error',
      'missing-doctype': 'error',
      'no-missing-references': 'error',
      'no-unknown-elements': 'error',
      // HTML allows any id without white space. Ours of the furniture begin with `_`, which no passage’s
      // does (src/permalinks/).
      'valid-id': ['error', { relaxed: true }],
      // Titles are as long as editors, and those who named the films, made them.
      'long-title': 'off',
    },
  }),
);

/** What it says of a page, given its file. */
export async function askHtmlValidate(file: string): Promise<readonly Message[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  return results.flatMap(({ messages }) => messages);
}
