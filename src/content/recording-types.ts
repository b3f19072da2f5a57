import path from 'node:path';

/** What browsers play, by the ending of a file's name. */
const types: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.flac': 'audio/flac',
  '.wav': 'audio/wav',
};

export const recordingEndings: readonly string[] = Object.keys(types);

/** Whether a file is meant as a recording, by its name. */
export function isRecording(file: string): boolean {
  return recordingEndings.includes(path.extname(file).toLowerCase());
}

/** The media type of a recording: `talk.mp3` → `audio/mpeg`. */
export function recordingType(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}
