import {
  aboutStarter,
  filmStarter,
  interviewStarter,
  personStarter,
  type Starter,
} from './starter.ts';

/**
 * A whole content folder with one interview to write over, and a page about the magazine. Its people,
 * film and words are invented, and say so.
 */
export function magazineStarter(): Starter[] {
  const invented = 'Invented, to be written over.';
  return [
    aboutStarter({ title: 'About us' }, about),
    interviewStarter('a-first-conversation', fields, text),
    filmStarter('paper-moths', { title: 'Paper Moths', year: 1974, note: invented }),
    personStarter('ada-quill', { name: 'Ada Quill', roles: ['director'], note: invented }),
    personStarter('otto-reed', { name: 'Otto Reed', roles: ['critic'], note: invented }),
  ];
}

const fields = {
  title: 'A First Conversation',
  dek: 'Two people who do not exist speak of a film that was never made.',
  subjects: ['ada-quill'],
  interviewer: { person: 'otto-reed' },
  films: ['paper-moths'],
  date: '1975-02-28',
  edition: 'transcript',
  source: { publication: 'Nowhere', rights: 'Invented; to be written over' },
};

const about = `This page is invented. Write here who you are, and how to reach you.

## Who makes it

**Editor:** nobody yet. Films and people can be named, as [Paper Moths](film:paper-moths) is here.
`;

const text = `This interview is invented. Write your own over it.

## The lamp

**Reed:** Where did *Paper Moths* begin?

**Quill:** With one lamp [laughs] and a winter.[^winter] The rest we borrowed.

A further paragraph by the same speaker needs no label.

> one lamp […] and a winter

[^winter]: A note is written like this.
`;
