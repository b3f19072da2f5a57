import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { at, has, type Service, shaped } from './service.ts';
import { countStretches } from './stretches.ts';
import { anything, list, milliseconds, readLanguage, speakerName, words } from './values.ts';

/** AssemblyAI: utterances where it told speakers apart, otherwise words. Its times are milliseconds. */
export const assemblyAi: Service = {
  name: 'AssemblyAI',
  recognises: (json) =>
    !has(json, 'segments') &&
    (has(json, 'utterances', 0, 'text') ||
      has(json, 'words', 0, 'text') ||
      (has(json, 'text') && has(json, 'audio_url'))),
  read(json) {
    const { utterances, words, text, language_code } = shaped(assemblyAi.name, schema, json);
    const language = readLanguage(language_code);
    const said = { ...(language !== undefined && { language }), runningText: [text] };
    const heard = (one: z.infer<typeof spoken>, index: number): Utterance => {
      return { ...one, line: index + 1, text: one.text.trim() };
    };
    if (utterances.length > 0) {
      const inventory = collect(json, 'utterances[].text');
      return { ...said, utterances: utterances.map(heard), inventory };
    }
    if (words.length > 0) {
      const inventory = collect(json, 'words[].text');
      return { ...said, utterances: countStretches(words.map(heard)), inventory };
    }
    const running = at(json, 'text');
    const inventory = typeof running === 'string' ? [running] : [];
    return { ...said, utterances: [{ line: 1, text: text.trim() }], inventory };
  },
};

const spoken = z.object({
  ...{ text: z.string(), speaker: speakerName },
  ...{ start: milliseconds, end: milliseconds },
});
const schema = z.object({
  utterances: list(spoken),
  words: list(spoken),
  text: words,
  language_code: anything,
});
