import type { Interview, Speaker } from '../../interview/index.ts';
import { addresses, withoutArticle } from '../../library/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { element, wordsIn } from './xml.ts';

/** Everybody who talks, as participants of the header, and how utterances point to them. */
export class Speakers {
  readonly #all: readonly Speaker[];
  /** A publication that asks in its own name is nobody in particular. */
  readonly #publication: string;

  constructor({ subjects, interviewers, sections, source }: Interview) {
    const turns = sections.flatMap((section) => section.turns);
    const met = [...subjects, ...interviewers, ...turns.flatMap(({ speaker }) => speaker ?? [])];
    this.#all = Array.from(new Map(met.map((speaker) => [keyOf(speaker), speaker])).values());
    this.#publication = bare(source.publication);
  }

  pointer(speaker: Speaker): string {
    const key = keyOf(speaker);
    return `#${speakerId(this.#all.findIndex((one) => keyOf(one) === key))}`;
  }

  write(surroundings: Surroundings): string {
    const written = this.#all.map((speaker, index) => this.#write(speaker, index, surroundings));
    const list = (name: string, isGroup: boolean): string => {
      const members = written.filter((one) => one.isGroup === isGroup).map(({ xml }) => xml);
      return members.length === 0 ? '' : element(name, {}, `\n${members.join('\n')}\n`);
    };
    return element('particDesc', {}, list('listPerson', false) + list('listOrg', true));
  }

  #write(
    speaker: Speaker,
    index: number,
    { library, wholeAddress }: Surroundings,
  ): { readonly isGroup: boolean; readonly xml: string } {
    const { name, role } = speaker;
    const record = speaker.person === null ? undefined : library.person(speaker.person);
    const isGroup = record ? record.kind === 'group' : bare(name) === this.#publication;
    const page = record
      ? wordsIn('idno', wholeAddress(addresses.person(record.slug)), { type: 'URI' })
      : '';
    const content = wordsIn(isGroup ? 'orgName' : 'persName', name) + page;
    const attributes = { 'xml:id': speakerId(index), role };
    return { isGroup, xml: element(isGroup ? 'org' : 'person', attributes, content) };
  }
}

function bare(name: string): string {
  return withoutArticle(name).toLowerCase();
}

function speakerId(index: number): string {
  return `_speaker-${index + 1}`;
}

function keyOf({ name, role, person }: Speaker): string {
  return JSON.stringify([name, role, person]);
}
