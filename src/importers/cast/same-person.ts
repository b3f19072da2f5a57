import { withoutRole } from './name-form.ts';
import type { Heard } from './hear-voices.ts';
import { nameForms, type Names, plainName, withoutArticle } from './names.ts';
import { isNumbered, letterPair, roleWord } from './role-words.ts';

/** Everybody who is heard, with all the labels that mean them. */
export interface Person {
  /** In the order of first speaking. */
  readonly voices: readonly Heard[];
  /** The longest of the labels that are names, without role and title; null: none is. */
  readonly name: string | null;
}

/**
 * Puts labels together that mean one person: `MARA VOSS`, `Voss`, `Dr. Voss`, `MV`; `Q1` and `Q2`. By
 * the forms of a name and never by likeness, and not where a form fits two of those who are heard.
 */
export function findPersons(heard: readonly Heard[], names: Names): Person[] {
  const groups = new Map<string, Heard[]>();
  const known = namesHeard(heard, names);
  const letters = letterPair(labelsOf(heard));
  for (const one of heard) {
    const key = personKey(one, names, known, letters);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return Array.from(groups.values(), (voices) => {
    return { voices, name: longestName(voices, names, letters) };
  });
}

/** Who the editor said a label means: `MM` → `Modern Maturity`. */
export function aliasOf(label: string, { aliases }: Names): string | null {
  const plain = plainName(label);
  for (const [alias, who] of aliases) if (plainName(alias) === plain) return who;
  return null;
}

/** A label as a name: `Dr. Jane Roe (The Lantern)` → `Jane Roe`. */
export function bareName(label: string): string {
  const bare = withoutRole(label);
  const untitled = bare.replace(title, '');
  return untitled === '' ? bare : untitled;
}

const title =
  /^(?:(?:mrs?|ms|miss|dr|prof|professor|sir|dame|hon|st|sen|senator|rep|gov|judge|herr|frau|monsieur|madame|mme|mlle|m|señora?|sra?|don|doña|signora?|sig|sig\.ra|dott|senhora?|dona|г-н|г-жа|the (?:hon|rev))\.?\s+)+(?=\S)/iu;

function labelsOf(heard: readonly Heard[]): string[] {
  return heard.flatMap(({ voice, byFormat }) =>
    voice.kind === 'label' && !byFormat ? [voice.label] : [],
  );
}

/** The names that are heard, by every form of them; a form of two names is neither’s. */
function namesHeard(
  heard: readonly Heard[],
  names: Names,
): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  const letters = new Set(labelsOf(heard).map(plainName).filter(isLetter));
  const said = [...names.subjects.map(({ name }) => name), names.interviewer ?? ''];
  for (const label of [...labelsOf(heard), ...said.filter(Boolean)]) {
    if (isWordForPart(label)) continue;
    const name = bareName(label);
    const [letter = ''] = plainName(withoutArticle(name));
    for (const form of [...nameForms(name), ...(letters.has(letter) ? [letter] : [])]) {
      const of = forms.get(form) ?? new Set();
      forms.set(form, of.add(plainName(name)));
    }
  }
  return forms;
}

function personKey(
  { voice, byFormat }: Heard,
  names: Names,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  letters: ReturnType<typeof letterPair>,
): string {
  if (voice.kind !== 'label') return voice.kind;
  const { label } = voice;
  const alias = aliasOf(label, names);
  if (alias !== null) return `name ${plainName(bareName(alias))}`;
  const letter = byFormat ? undefined : letters.get(label);
  if (letter || isQuestionWord(label)) return `letter ${letter ?? roleWord(label) ?? ''}`;
  if (byFormat || isWordForPart(label)) return `label ${label}`;
  const plain = plainName(bareName(label));
  // The longest names that it may be short for.
  const fitting = [...(known.get(plain) ?? [])].filter((name) => name !== plain);
  const longest = fitting.filter(
    (name) => !fitting.some((other) => other !== name && nameForms(other).has(name)),
  );
  return `name ${longest.length === 1 ? (longest[0] ?? plain) : plain}`;
}

/** `W` is `Webmaster` where nobody else’s name begins so. */
function isLetter(plain: string): boolean {
  return /^\p{L}$/u.test(plain);
}

function isQuestionWord(label: string): boolean {
  return /^(?:(?:q|questions?|a|answers?|frage|antwort|pregunta|respuesta|domanda|risposta|pergunta|resposta|réponse|вопрос|ответ)[\s.#]*\d*|[問问答質问])$/iu.test(
    label,
  );
}

function isWordForPart(label: string): boolean {
  return roleWord(label) !== null || isNumbered(label);
}

function longestName(
  voices: readonly Heard[],
  names: Names,
  letters: ReturnType<typeof letterPair>,
): string | null {
  let longest: string | null = null;
  for (const { voice, byFormat } of voices) {
    if (voice.kind !== 'label') continue;
    const alias = aliasOf(voice.label, names);
    if (alias !== null) return alias;
    const inside = /^\S+ \((\p{Lu}[^()]+)\)$/u.exec(voice.label)?.[1];
    const isPart = isWordForPart(voice.label) || letters.has(voice.label);
    if (isPart && inside === undefined) continue;
    if (byFormat && isMachineId(voice.label)) continue;
    const name = isPart ? (inside ?? '') : bareName(voice.label);
    if (longest === null || name.length > longest.length) longest = name;
  }
  const [first, second] = voices;
  // `Q1`, `Q2`: no name, but one and the same.
  if (longest === null && second && first?.voice.kind === 'label') {
    return first.voice.label.replace(/[\s#.]*\d+$/u, '');
  }
  return longest;
}

/** What a machine calls a voice: `spk_0`, `SPEAKER_01`, `2`, `B`. */
export function isMachineId(speaker: string): boolean {
  return /^(?:(?:spk|spkr|speaker|channel|ch|voice|s)?[\s_:-]*\d{1,3}|[A-Z]|UU)$/iu.test(speaker);
}
