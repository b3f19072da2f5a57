/** A film that does not exist. */
export interface InventedFilm {
  readonly slug: string;
  readonly title: string;
  readonly yaml: string;
}

const palettes: readonly (readonly string[])[] = [
  ['#112233', '#445566', '#778899'],
  ['#f4e9d8', '#e8503a', '#8e1f2f', '#1b2a2f'],
  ['#2f5d3a', '#8fb05a', '#e8dcc0', '#c2704d', '#0f2b46'],
  ['#ffffff', '#000000', '#ffff00', '#00ffff', '#ff00ff', '#808080'],
];
const roles = ['Clerk', 'Ferryman', 'Baker of the Lower Quay', 'Child', 'Comet (voice)'];

/** Twenty invented films; some titles are longer than any margin is wide. */
export const films: readonly InventedFilm[] = [
  'Kettle',
  'The Ferry That Would Not Leave the Harbour Until Every Lamp on the Quay Had Been Counted Twice',
  'Quarry Song',
  'A Ladder Against the Second Moon',
  'Nine Umbrellas',
  'Incomprehensibilities of Counterrevolutionary Electroencephalographers',
  'The Baker’s Comet',
  'Stairs',
  'Violin, Borrowed',
  'What the Orchard Measured, or: A Short History of Patience in Eleven Winters and One Unusually Long Spring',
  'Hollow Mirror',
  'The Clerk of Rain',
  'Second Reel',
  'Yellow Corridor',
  'The Distant Wooden Kettle',
  'Anybody’s Winter',
  'The Patient Quarry',
  'Comet at Noon',
  'Lamp Without a Room, Room Without a Lamp',
  'Last Ferry But One',
].map((title, index) => {
  const slug = `invented-${index + 1}`;
  const palette = palettes[index % palettes.length] ?? [];
  const cast = Array.from(
    { length: index % 6 },
    (_, part) =>
      `  - { actor: Invented Player ${part + 1}, role: The ${roles[part] ?? 'Other'} }\n`,
  );
  const yaml =
    `title: ${JSON.stringify(title)}\n` +
    // Of every tenth nothing else is known.
    (index % 10 === 7
      ? ''
      : `year: ${1931 + index * 4}\n` +
        `directors: [Invented Director ${(index % 3) + 1}]\n` +
        (cast.length > 0 ? `cast:\n${cast.join('')}` : '') +
        `countries: [Nowhere${index % 4 === 0 ? ', The Far Side of Nowhere' : ''}]\n` +
        `minutes: ${62 + index * 5}\n` +
        `palette: ${JSON.stringify(palette)}\n` +
        'note: Invented for a test; nobody ever made it.\n');
  return { slug, title, yaml };
});
