/** From a transcript in somebody else’s format to an interview in ours. */
export { decodeText } from './files/decode-text.ts';
export { findSources, type Found, isFolder } from './files/find-sources.ts';
export { importFile, type Result, startImportProcess } from './import-file.ts';
export { type FileOutcome, importFiles } from './import-files.ts';
export { importTranscript } from './import-transcript.ts';
export { printable } from './report/printable.ts';
export { type RawOptions, readOptions, readSharedOptions } from './read-options.ts';
export { Refusal } from './refusal.ts';
export { toJson } from './report/to-json.ts';
export * as layOut from './report/terminal/index.ts';
export { saveIndex } from './report/save-index.ts';
export { sweepTemporary } from './files/sweep-temporary.ts';
export { formats } from './readers/index.ts';
