/** What Arabic and Hebrew write in one with the word behind: articles, “and”, “in”, “to”. */
const particles = {
  arabic: 'ال و وال بال ب لل ل فال ف كال ك'.split(' '),
  hebrew: 'ה ו וה ב ל מ מה ש שה כ'.split(' '),
};

/** The forms a word may stand in with particles before it: الكتاب for كتاب, הסרט for סרט. */
export function withParticles(form: string): readonly string[] {
  if (form.length < 3) return [];
  if (/^\p{Script=Arabic}+$/u.test(form)) return before(form, particles.arabic);
  return /^\p{Script=Hebrew}+$/u.test(form) ? before(form, particles.hebrew) : [];
}

function before(form: string, some: readonly string[]): string[] {
  return some.map((particle) => particle + form);
}
