/** What pages are about, for machines: schema.org as JSON-LD. */
export { filmData } from './film-data.ts';
export { interviewData } from './interview-data.ts';
export { personData } from './person-data.ts';
export { listData, siteData } from './site-data.ts';
export { writeStructuredData, type StructuredData } from './write-structured-data.ts';
