import type { Interview } from '../interview/index.ts';
import { addresses, recordingFile } from '../library/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Where an interview can be listened to; null: nowhere. */
export function recordingOf(
  interview: Interview,
  { wholeAddress }: Pick<Surroundings, 'wholeAddress'>,
): string | null {
  const recording = recordingFile(interview);
  if (!recording) return interview.audio;
  return recording.file === null ? null : wholeAddress(addresses.recording(recording.file));
}
