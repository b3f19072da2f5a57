import type { Words } from './index.ts';

/* Every word of the interface, in German. */

export const tag: Words['tag'] = 'de';

export const forms: Words['forms'] = {
  heading: 'Zum Mitnehmen',
  names: {
    epub: 'E-Book (EPUB)',
    txt: 'Reiner Text',
    md: 'Markdown',
    json: 'JSON',
    'tei.xml': 'TEI-XML',
    'annotations.jsonld': 'Annotationen (JSON-LD)',
  },
};

export const corrections: Words['corrections'] = {
  heading: 'Berichtigungen',
};

export const offline: Words['offline'] = {
  heading: 'Ohne Netz',
};

export const feeds: Words['feeds'] = {
  title: (site) => `${site}: Interviews`,
};
