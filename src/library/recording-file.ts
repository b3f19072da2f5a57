import type { Interview } from '../interview/index.ts';
import { fileBeside } from './file-beside.ts';

/**
 * The file of an interview's recording, relative to the content folder; null inside where it would lie
 * outside of it. null where the interview has no recording, or one that is published elsewhere.
 *
 * `./talk.mp3` of `interviews/her.md` is `interviews/talk.mp3`.
 */
export function recordingFile({
  file,
  audio,
}: Pick<Interview, 'file' | 'audio'>): { readonly file: string | null } | null {
  if (audio === null || /^https:/iu.test(audio)) return null;
  return { file: fileBeside(file, audio) };
}
