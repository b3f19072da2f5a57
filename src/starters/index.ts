/** Files to begin with: interviews, records and whole content folders, with their fields explained. */
export { magazineStarter } from './magazine.ts';
export { named, slugFor } from './name-record.ts';
export {
  filmStarter,
  interviewStarter,
  NoStarter,
  personStarter,
  type Starter,
} from './starter.ts';
