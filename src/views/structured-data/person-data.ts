import type { MusicGroup, Organization, Person as PersonData } from 'schema-dts';
import { addresses, type Person } from '../../library/index.ts';
import type { AddressWriter } from '../site.ts';
import { sameAsPerson } from './same-as.ts';
import { someOf } from './some-of.ts';

/** Somebody who may be one person or a group of them. */
export type Party = Extract<PersonData | Organization | MusicGroup, Named>;

/** Said in full and not by a name alone. */
interface Named {
  readonly '@type': 'Person' | 'Organization' | 'MusicGroup';
}

/** A person or group, for the page that is theirs. */
export function personData(person: Person, urlOf: AddressWriter): Party {
  const { aliases, birthName, roles, note, born, died } = person;
  const known = {
    ...partyOf(person, urlOf),
    alternateName: someOf(birthName === undefined ? aliases : [birthName, ...aliases]),
    description: note,
    sameAs: sameAsPerson(person),
  };
  const place = (name: string | undefined) => name && ({ '@type': 'Place', name } as const);
  if (person.kind === 'group') {
    return {
      ...known,
      '@type': groupType(person),
      foundingDate: born?.date,
      foundingLocation: place(born?.place),
      dissolutionDate: died?.date,
    };
  }
  return {
    ...known,
    '@type': 'Person',
    jobTitle: someOf(roles),
    birthDate: born?.date,
    birthPlace: place(born?.place),
    deathDate: died?.date,
    deathPlace: place(died?.place),
  };
}

/** The same in few words, for where they are named. */
export function partyOf(person: Person, urlOf: AddressWriter): Party {
  const { slug, name, kind } = person;
  const url = urlOf(addresses.person(slug));
  const type = kind === 'group' ? groupType(person) : 'Person';
  return { '@type': type, '@id': url, name, url };
}

function groupType({ roles }: Person): 'MusicGroup' | 'Organization' {
  return roles.some((role) => /\b(?:band|choir|orchestra|ensemble|duo|quartet)\b/i.test(role))
    ? 'MusicGroup'
    : 'Organization';
}
