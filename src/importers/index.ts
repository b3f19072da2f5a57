/** From a transcript in somebody else’s format to an interview in ours. */
export { decodeText } from './files/decode-text.ts';
export { importFile, type Result } from './import-file.ts';
export { importTranscript } from './import-transcript.ts';
export { printable } from './report/printable.ts';
export { type RawOptions, readOptions } from './read-options.ts';
export { Refusal } from './refusal.ts';
export { summarise } from './report/summarise.ts';
export { toJson } from './report/to-json.ts';
