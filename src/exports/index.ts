/** An interview in other forms: for editors who go on with it elsewhere, for readers, for programs. */
export { exportInterview, type Format, formats } from './export-interview.ts';
export { Unfit } from './exported.ts';
export { exporters } from './exporters.ts';
export { forms, type Form } from './forms.ts';
export { jsonSchema, version as jsonVersion } from './json/index.ts';
export type { Surroundings } from './surroundings.ts';
