import { decodeText } from '../../files/decode-text.ts';
import { Refusal } from '../../refusal.ts';
import type { SourceDocument } from '../../types.ts';
import type { Source } from '../reader.ts';
import { joinUtterances } from '../speech/join-utterances.ts';
import { speechDocument } from '../speech/speech-document.ts';
import { assemblyAi } from './assemblyai.ts';
import { aws } from './aws.ts';
import { deepgram } from './deepgram.ts';
import { google } from './google.ts';
import { podcasting } from './podcasting.ts';
import { isAmong } from './same-words.ts';
import type { Service, Transcribed } from './service.ts';
import { speechmatics } from './speechmatics.ts';
import { transformers } from './transformers.ts';
import { whisperCpp } from './whisper-cpp.ts';
import { whisper } from './whisper.ts';

/** Each is known by fields that only it writes; the first that knows a file reads it. */
const services: readonly Service[] = [
  ...[aws, deepgram, speechmatics, google, podcasting, whisper, whisperCpp, transformers],
  assemblyAi,
];

/**
 * Reads JSON of services and programs that make transcripts; `line` counts the segments. Only what
 * they take for the likeliest is read: other guesses, times of words and numbers are data.
 *
 * @throws Refusal where it is no JSON, or nobody’s
 */
export function readJson({ bytes }: Source): SourceDocument {
  const { text, encoding } = decodeText(bytes);
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  const service = services.find((one) => one.recognises(json));
  if (!service) {
    const names = services.map(({ name }) => name);
    throw new Refusal(
      `is JSON, but none of ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}: save the transcript as text, .srt or .vtt where it was made`,
    );
  }
  const { utterances, language, inventory, runningText = [] } = service.read(json);
  // What the running text alone has would be lost.
  const differs = !isAmong(runningText, inventory);
  const reason = `The running text of ${service.name}, whose words differ from those with times`;
  return speechDocument({
    ...{ blocks: joinUtterances(utterances.map(plain)), encoding, unit: 'segment' },
    omitted: differs ? [{ line: 1, reason, text: runningText.join(' ') }] : [],
    ...(language === undefined ? {} : { about: { language } }),
    inventory: differs ? [...inventory, ...runningText] : inventory,
  });
}

/** Line and page breaks within a segment become spaces. */
function plain(utterance: Transcribed['utterances'][number]): Transcribed['utterances'][number] {
  const { text } = utterance;
  return { ...utterance, text: text.replace(/[\t\n\v\f\r\u2028\u2029]+/gu, ' ').trim() };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return parseLoosely(text);
  }
}

/** Python writes numbers that are none as `NaN`, which JSON does not have. */
function parseLoosely(text: string): unknown {
  const strings = /"(?:[^"\\]|\\.)*"|\bNaN\b|-?\bInfinity\b/gsu;
  try {
    return JSON.parse(
      text.replace(strings, (part) => (part.startsWith('"') ? part : 'null')),
    ) as unknown;
  } catch (error) {
    const where = /line \d+ column \d+/u.exec(error instanceof Error ? error.message : '')?.[0];
    throw new Refusal(`is not JSON that can be read${where === undefined ? '' : `: ${where}`}`);
  }
}
