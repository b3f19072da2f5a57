/**
 * What can only have been heard, or not be heard well enough: the words of brackets such as “(laughs)”,
 * in English, French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Polish, Russian, Japanese,
 * Chinese and Arabic. null for everything else, which may be somebody’s own words.
 *
 * `Laughs softly` → `stage-direction`, `inaudible 00:12` → `unintelligible`, `the film` → null.
 */
export function soundIn(inner: string): 'stage-direction' | 'unintelligible' | null {
  const words = inner
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,!…*♪\s]+/gu, ' ')
    .replace(/ ?\d{1,2}(?::\d{2}){1,2}$/u, '')
    .trim();
  if (unheard.has(words)) return 'unintelligible';
  if (heard.has(words)) return 'stage-direction';
  const core = words.split(' ').filter((word) => !beside.has(word));
  return core.length > 0 && core.length < words.split(' ').length && heard.has(core.join(' '))
    ? 'stage-direction'
    : null;
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/[|\n]/u).map((word) => word.trim()));
}

const heard =
  listed(`laugh|laughs|laughing|laughter|laughed|chuckle|chuckles|chuckling|giggles|giggling
  sigh|sighs|sighing|pause|pauses|pausing|silence|applause|cheers|cheering|crosstalk|cross talk|music
  smiles|smiling|grins|nods|nodding|shrugs|coughs|coughing|clears throat|whispers|whispering|sniffs
  cries|crying|gasps|snorts|phone rings|overlapping|sings|singing|claps|clapping
  rire|rires|il rit|elle rit|ils rient|sourire|sourires|soupir|soupire|silence|applaudissements|musique
  lacht|lachen|er lacht|sie lacht|alle lachen|gelächter|lächelt|seufzt|pause|schweigen|schweigt|applaus|beifall|musik|hustet
  risas|risa|ríe|se ríe|ríen|sonríe|suspira|suspiro|pausa|silencio|aplausos|música|tose
  ride|ridono|risate|risata|sorride|sospira|sospiro|silenzio|applausi|musica|tossisce
  risos|riso|rindo|ri|sorri|suspiro|silêncio|aplausos
  lacht|gelach|zucht|stilte|applaus|muziek
  skratt|skrattar|suckar|paus|tystnad|applåder|musik
  śmiech|śmieje się|wzdycha|pauza|cisza|oklaski|muzyka
  смех|смеется|смеётся|смеются|вздыхает|пауза|молчание|аплодисменты|музыка|улыбается
  笑|笑い|一同笑|一同笑い|爆笑|苦笑|拍手|沈黙|間|ため息|音楽
  笑声|大笑|掌声|沉默|停顿|叹气|音乐|众笑
  ضحك|يضحك|تضحك|ضحكات|تصفيق|صمت|موسيقى`);

const unheard = listed(`inaudible|unintelligible|indistinct|indecipherable|unclear
  inaudible|incompréhensible|unverständlich|inaudible|ininteligible|incomprensibile|inintelligibile
  inaudível|ininteligível|onverstaanbaar|ohörbart|niezrozumiałe|неразборчиво|聞き取れず|聞き取り不能|听不清|غير مسموع`);

/** Who does it, and how. */
const beside =
  listed(`both|all|again|softly|loudly|quietly|long|short|brief|everyone|together|background
  he|she|they|audience|nervously|a|the|in|tous|encore|longue|long|kurz|lange|laut|leise|largo|larga|lunga|longa`);
