/**
 * Who a paragraph speaks of, by the words that every language has for it. Only words that mean the
 * same in all the languages here: “du” is German for “you” and French for “of the”.
 */

/** Whether it says “you” to somebody. */
export function speaksTo(text: string): boolean {
  const start = glance(text);
  return second.test(start) || polite.test(start);
}

/** Whether whoever speaks says “I” or “we”. */
export function speaksOfSelf(text: string): boolean {
  return first.test(glance(text));
}

/** Whether it says “I” more often than “you”: “you can see it” is said to nobody. */
export function speaksMostlyOfSelf(text: string): boolean {
  const start = glance(text);
  const count = (persons: RegExp): number =>
    start.match(new RegExp(persons.source, `${persons.flags}g`))?.length ?? 0;
  return count(first) > count(second) + count(polite);
}

/** Whether it speaks to somebody, not of the speaker, and is no longer than a question is. */
export function addresses(text: string): boolean {
  return speaksTo(text) && !speaksOfSelf(text) && text.length <= 300;
}

/** Whether it invites somebody to speak, as “Tell me about the lamp.” does. */
export function prompts(text: string): boolean {
  const start = glance(text).replace(/^[^\p{L}]+/u, '');
  return prompt.test(start) || invitation.test(text.slice(-60));
}

/** Persons show early; a longer look would cost more than it tells. */
function glance(text: string): string {
  return text.length > 600 ? text.slice(0, 600) : text;
}

/** A pattern for any of these words, whole. */
function anyOf(words: string, flags = 'iu'): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}’'-])(?:${words.trim().split(/\s+/u).join('|')})(?![\\p{L}\\p{M}])`,
    flags,
  );
}

const second = anyOf(`
  you your yours yourself you['’]\\p{L}+
  vous votre vos toi
  dir dich dein\\p{L}* euch euer eure\\p{L}* du\\s\\p{L}+st
  usted ustedes tú tu tus te ti contigo vosotros vuestr[oa]s?
  tuo tua tuoi tue voi vostr[oaie]
  você vocês lhe
  вы вас вам вами ваш\\p{L}{0,3} ты тебя тебе тво\\p{L}{1,3}
  \\p{L}+(?:-(?:tu|vous)|st\\sdu|aste|asteis|[^xsrtn\\s]iste)
`);

/** Forms of politeness, which only their capital tells from “she” and “her”. */
const polite =
  /(?<=[\p{Ll}\p{N},»”“"] |[(¿„«“"])(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?|Lei|Suo|Sua|Suoi|Sue)(?!\p{L})|[你您]|あなた|^(?:Su|Sus) |^(?:Haben|Sind|Waren|Können|Wollen|Würden|Denken|Glauben|Hatten|Mögen|Kennen) Sie /u;

const first = new RegExp(
  `${
    anyOf(
      `
  I I['’]\\p{L}+
`,
      'u',
    ).source
  }|[我私僕俺]|${
    anyOf(
      `
  [Mm]y [Mm]e [Mm]yself [Ww]e [Ww]e['’]\\p{L}+ [Oo]ur [Uu]s
  [Jj]e [Jj]['’]\\p{L}+ [Mm]on [Mm]oi [Mm]['’]\\p{L}+ [Nn]ous [Nn]otre
  [Ii]ch [Mm]ir [Mm]ich [Mm]ein\\p{L}* [Ww]ir [Uu]ns [Uu]nser\\p{L}*
  [Yy]o [Mm]is? [Mm]í [Cc]onmigo [Nn]osotr[oa]s [Nn]uestr[oa]s?
  [Ii]o [Mm]io [Mm]ia [Mm]iei [Nn]oi [Nn]ostr[oaie]
  [Ee]u [Mm]eus? [Mm]inhas? [Mm]im [Nn]ós [Nn]oss[oa]s?
  [Яя] [Мм]не [Мм]еня [Мм]о[йяеи] [Мм]ой [Мм]ы [Нн]ас [Нн]ам
`,
      'u',
    ).source
  }`,
  'u',
);

const prompt = new RegExp(
  `^(?:${[
    "(?:so |and |now |then |but |please |well )?,? ?(?:tell (?:me|us)|describe|talk (?:about|to me|to us|me|us)|explain|walk (?:me|us)|give (?:me|us)|take (?:me|us)|say (?:something|more)|speak (?:about|to)|let[’']s (?:talk|go|start|begin|turn|speak|discuss|move)|thank you|thanks)",
    '(?:mais |et |alors )?,? ?(?:parl(?:ez|e)[- ](?:nous|moi)|racont(?:ez|e)|décri(?:vez|s)|dites|expli(?:quez|que)[- ]|parlons|revenons|évoquons|merci)',
    '(?:und )?(?:erzähl(?:en sie|e|t|)|beschreib(?:en sie|e|)|sagen sie|erklären sie|sprechen wir|reden wir|kommen wir|(?:vielen |herzlichen )?dank(?:e| für))',
    '(?:y )?(?:h[áa]ble(?:nos|me)|h[áa]bla(?:me|nos)|cu[ée]nt[ea](?:nos|me)|descr[íi]b[ea]\\p{L}*|expl[íi](?:que|ca)\\p{L}*|hablemos|(?:muchas )?gracias|d[íi]ga(?:nos|me)|dime)',
    '(?:ci |mi )?(?:parli|racconti|descriva|dica|spieghi|parla(?:mi|ci)|racconta(?:mi|ci)|descrivi(?:mi|ci)?|dimmi|parliamo|torniamo|grazie)',
    '(?:fale|conte|descreva|explique|diga|falemos|vamos falar|obrigad[oa]|conta-|fala-)',
    '(?:расскажите|расскажи|опишите|поговорим)',
    '请?(?:谈谈|介绍|聊聊|讲讲|说说)|能否',
  ].join('|')})(?!\\p{Ll})`,
  'iu',
);

const invitation = /(?:ください|お願いします|下さい)[。．]?$/u;
