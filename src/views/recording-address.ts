import type { Interview } from '../interview/index.ts';
import { addresses, recordingFile } from '../library/index.ts';
import { href } from './href.ts';

/** Where an interview can be listened to; null: nowhere. */
export function recordingAddress(interview: Interview): string | null {
  const recording = recordingFile(interview);
  if (!recording) return interview.audio;
  return recording.file === null ? null : href(addresses.recording(recording.file));
}
