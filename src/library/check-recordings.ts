import type { Entry } from '../content/read-content.ts';
import type { InterviewFile } from '../content/read-interview-file.ts';
import { didYouMean } from '../problems/nearest.ts';
import { inFile, ofFile, type Problem } from '../problems/problem.ts';
import { recordingFile } from './recording-file.ts';

/**
 * Recordings that interviews name and that are not there, and those that nobody names.
 *
 * @param recordings all there are
 */
export function checkRecordings(
  interviews: readonly Entry<InterviewFile>[],
  recordings: ReadonlySet<string>,
): Problem[] {
  const unused = new Set(recordings);
  const missing = interviews.flatMap(({ file, valid, places }): Problem[] => {
    const recording = recordingFile({ file, audio: valid.audio ?? null });
    if (recording === null) return [];
    if (recording.file !== null) unused.delete(recording.file);
    if (recording.file !== null && recordings.has(recording.file)) return [];
    const place = places['audio'] ?? { line: 1, column: 1 };
    const hint = 'Put the recording beside the interview and write audio: ./name.mp3.';
    const message =
      recording.file === null
        ? 'The recording lies outside the content folder.'
        : `There is no recording “${recording.file}”.`;
    const nearby = recording.file === null ? hint : didYouMean(recording.file, recordings, hint);
    return [inFile(file, { id: 'audio-missing', ...place, message, hint: nearby })];
  });
  const forgotten = Array.from(unused, (file) =>
    ofFile('unused-audio', file, 'No interview names this recording.', unusedHint),
  );
  return [...missing, ...forgotten];
}

const unusedHint =
  'Name it in the front matter of its interview, audio: ./name.mp3, or take it out.';
