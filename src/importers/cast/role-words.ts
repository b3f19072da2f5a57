import { plainName } from './names.ts';

/** What a label says of somebody’s part where it is a word and no name. */
export type RoleWord = 'asks' | 'answers' | 'listens';

/**
 * Reads labels that are words for a part, in ten languages and any case: `Q`, `Q3`, `Interviewer:in`,
 * `記者` → `asks`; `A`, `Guest` → `answers`; `Audience member 2`, `Unidentified speaker`, `BOTH` → `listens`.
 */
export function roleWord(label: string): RoleWord | null {
  if (isNumbered(label)) return numberedRole(label);
  const plain = plainName(label.replace(/\(.*$/u, '')).replace(/ ?n?o? ?#?\d+$/u, '');
  if (asking.has(plain)) return 'asks';
  if (answering.has(plain)) return 'answers';
  return listening.has(plain) ? 'listens' : null;
}

/** `Interviewer 2` asks and `Audience member 3` listens; `Speaker 1` says nothing of a part. */
function numberedRole(label: string): RoleWord | null {
  const plain = plainName(label).replace(/ ?[\da-z]$/u, '');
  if (/^(?:host|interviewer)/u.test(plain)) return 'asks';
  if (/^(?:guest|interviewee)/u.test(plain)) return 'answers';
  return /^(?:audience|student|unidentified|unknown)/u.test(plain) ? 'listens' : null;
}

/** Whether a label is a number given to a voice: `Speaker 1`, `Sprecherin B`, `SPEAKER_00`, `话者1`. */
export function isNumbered(label: string): boolean {
  return numbered.test(label);
}

/** Whether a name is rather a magazine’s than a person’s: `The Lantern`, `Film Review`. */
export function isPublication(label: string): boolean {
  return publication.test(label);
}

/** Letters that stand for question and answer only where both do. */
const pairs: readonly (readonly [asks: string, answers: string])[] = [
  ['Q', 'A'],
  ['Q', 'R'],
  ['F', 'A'],
  ['D', 'R'],
  ['P', 'R'],
  ['P', 'O'],
  ['V', 'A'],
  ['В', 'О'],
  ['س', 'ج'],
];

/** The letters of a file that are short for question and answer: `P` and `R`, `F` and `A`. */
export function letterPair(labels: Iterable<string>): ReadonlyMap<string, RoleWord> {
  const all = [...labels];
  for (const [asks, answers] of pairs) {
    const questions = all.filter((label) => label.replace(/[.\d\s]+$/u, '').toUpperCase() === asks);
    const replies = all.filter(
      (label) => label.replace(/[.\d\s]+$/u, '').toUpperCase() === answers,
    );
    if (questions.length === 0 || replies.length === 0) continue;
    return new Map([
      ...questions.map((label) => [label, 'asks'] as const),
      ...replies.map((label) => [label, 'answers'] as const),
    ]);
  }
  return new Map();
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(',').map(plainName));

const asking = list(
  'q,question,questions,interviewer,interviewers,int,moderator,host,cohost,co-host,presenter,reporter,journalist,' +
    'moderator in,interviewerin,moderatorin,interviewer in,frage,journalistin,gastgeber,gastgeberin,redaktion,reporterin,' +
    'intervieweur,intervieweuse,enquêteur,enquêtrice,journaliste,modérateur,modératrice,animateur,animatrice,présentateur,présentatrice,' +
    'pregunta,entrevistador,entrevistadora,periodista,moderador,moderadora,presentador,presentadora,' +
    'domanda,intervistatore,intervistatrice,giornalista,moderatore,moderatrice,conduttore,conduttrice,' +
    'pergunta,jornalista,apresentador,apresentadora,repórter,' +
    'вопрос,интервьюер,ведущий,ведущая,корреспондент,корр,журналист,' +
    '問,質問,聞き手,インタビュアー,司会,司会者,記者,编辑,編集部,问,主持人,主持,记者,采访者,提问,' +
    'سؤال,المحاور,المحاورة,المذيع,المذيعة,الصحفي,الصحفية,' +
    'vraag,interviewster,vragensteller,fråga,pytanie',
);
const answering = list(
  'a,answer,answers,interviewee,guest,respondent,informant,narrator,antwort,befragte,befragter,interviewte,interviewter,gast,' +
    'réponse,invité,invitée,interviewé,interviewée,respuesta,entrevistado,entrevistada,invitado,invitada,' +
    'risposta,intervistato,intervistata,ospite,resposta,convidado,convidada,ответ,гость,гостья,респондент,' +
    '答,回答,答え,ゲスト,受访者,嘉宾,جواب,إجابة,الضيف,الضيفة,antwoord,svar',
);
const listening = list(
  'audience,audience member,audience question,member of the audience,question from the audience,caller,listener,student,' +
    'unidentified speaker,unknown speaker,unknown,unidentified,unidentified male,unidentified female,man,woman,' +
    'male voice,female voice,male speaker,female speaker,voice,voices,all,both,everyone,everybody,several,crowd,chorus,group,' +
    'operator,translator,interpreter,' +
    'publikum,zuschauer,zuschauerin,publikumsfrage,alle,beide,dolmetscher,dolmetscherin,übersetzer,übersetzerin,' +
    'public,spectateur,spectatrice,question du public,tous,toutes,ensemble,les deux,interprète,traducteur,traductrice,' +
    'público,espectador,espectadora,todos,todas,ambos,ambas,os dois,intérprete,traductor,traductora,tradutor,tradutora,' +
    'pubblico,spettatore,spettatrice,dal pubblico,tutti,entrambi,interprete,traduttore,traduttrice,' +
    'зритель,зрительница,из зала,голос из зала,зал,все,оба,переводчик,переводчица,観客,会場,客席,一同,通訳,观众,听众,全体,翻译,' +
    'الجمهور,أحد الحضور,الجميع,المترجم,المترجمة',
);
const numbered =
  /^(?:(?:unidentified |unknown |male |female )?(?:speaker|spk|spkr|panell?ist|participant|audience(?: member)?|voice|guest|host|student|person|interviewer|interviewee)|sprecher(?:in)?|teilnehmer(?:in)?|locuteur|locutrice|intervenant(?:e)?|hablante|participante|locutor(?:a)?|orador(?:a)?|falante|interlocutore|partecipante|спикер|участник|話者|说话人|發言人|发言人|講者|话者|متحدث|المتحدث)[\s_-]*(?:#|no?\.\s?)?(?:\d+|[A-Z])$/iu;
const publication =
  /^(?:the|la|le|les|el|los|il|lo|der|die|das)\s|\b(?:magazine|magazin|review|journal|times|post|press|news|cinema|cahiers|revue|zeitung|gazette|herald|tribune|observer|revista|rivista|radio|podcast|blog|weekly|daily|quarterly|tv)\b/iu;
