import { stemmerOf } from './stem.ts';
import { formsIn, type CountedWords } from './word-counts.ts';

/**
 * Forms that share a stem in a language they are used in: edit, edited, editing. A form may be in
 * several groups, one for each language.
 *
 * @returns groups of two or more, each in the order of code units
 */
export function kinOf(words: CountedWords): string[][] {
  const groups = new Map<string, string[]>();
  for (const [language, counted] of Object.entries(words)) {
    const stem = stemmerOf(language);
    if (!stem) continue;
    const byStem = Map.groupBy(formsIn(counted), (form) =>
      stem(Object.hasOwn(counted.spellings, form) ? (counted.spellings[form] ?? form) : form),
    );
    for (const forms of byStem.values()) {
      // Two languages often agree.
      if (forms.length > 1) groups.set(forms.join(' '), forms);
    }
  }
  return Array.from(groups.values());
}
