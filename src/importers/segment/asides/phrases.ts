/**
 * Words that pages and magazines put around an interview, in English, French, German, Spanish,
 * Italian, Portuguese, Japanese and Russian. Each form is a whole paragraph’s.
 */

interface Phrase {
  /** As `Omission.reason`. */
  readonly reason: string;
  readonly form: RegExp;
}

/** A whole paragraph that is one of these, with any marks around it. */
function whole(...forms: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${forms.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
}

/** A paragraph that opens with one of these. */
function opening(...forms: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${forms.join('|')})`, 'iu');
}

export const furniture: readonly Phrase[] = [
  {
    reason: 'An advertisement’s place',
    form: whole(
      'advertise?ments?|sponsored(?: content)?',
      '(?:story|article|interview) continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement))?',
      '(?:continue|keep) reading(?: below)?|scroll to continue',
      'publicité|la suite après (?:cette|la) publicité',
      'anzeige|werbung|nach der anzeige geht es weiter',
      'publicidad|publicidade|pubblicità|annuncio|continua após a publicidade',
      '広告|スポンサーリンク|реклама',
    ),
  },
  {
    reason: 'A link to other pages',
    form: opening(
      '(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|content|posts?|reading))?|more from [^:]{1,40}|recommended(?: reading)?|you (?:may|might) also like)\\s*(?:[:：»>→]|$)',
      '(?:articles (?:similaires|liés|associés)|sur le même sujet|ähnliche artikel|artículos relacionados|articoli correlati|artigos relacionados)\\s*(?:[:：»>→]|$)',
      '(?:lire aussi|à lire(?: aussi)?|voir aussi|lesen sie auch|mehr zum thema|auch interessant|weiterlesen)\\s*(?:[:：»>→]|$)',
      '(?:lee también|lea también|te puede interesar|leggi anche|leia (?:também|mais)|veja também)\\s*(?:[:：»>→]|$)',
      '(?:関連記事|あわせて読みたい|читайте также)\\s*(?:[:：»>→]|$)',
    ),
  },
  {
    reason: 'Buttons to share the page',
    form: whole(
      '(?:share|tweet)(?: this)?(?: (?:article|story|post|page|interview))?(?:(?:\\s?[:：]|\\s?[,|/·•]| on| via| by| and| or)? (?:facebook|twitter|x|bluesky|mastodon|threads|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|e-?mail|mail|sms|print|link))*',
      '(?:partager|teilen|compartir|condividi|compartilhar|partilhar)(?:\\s?[:：,|/·•]? (?:facebook|twitter|x|bluesky|mastodon|threads|linkedin|whatsapp|telegram|pinterest|e-?mail))+',
      'copy link|print this(?: page| article)?|partager(?: cet article| sur \\p{L}+)?|(?:artikel )?teilen|compartir|condividi|compartilhar|シェア(?:する)?|поделиться',
    ),
  },
  {
    reason: 'An offer to subscribe',
    form: opening(
      '(?:sign up|subscribe|register)\\b[^.]{0,80}\\b(?:newsletters?|mailing list|inbox|updates)',
      '(?:get|receive)\\b[^.]{0,60}\\bnewsletters?',
      'thank(?:s| you) for reading\\b[^?]{0,80}\\b(?:subscribe|feel free to share)',
      '(?:abonnez|inscrivez)-vous|(?:jetzt )?(?:unseren )?newsletter abonnieren|suscr[íi]b(?:ete|ase)|iscriviti|assine (?:a|nossa)|メルマガ|подпишитесь',
    ),
  },
  {
    reason: 'The page’s comments',
    form: whole(
      '(?:\\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|commenti|comentários?|コメント)(?:\\s*\\(?\\d+\\)?)',
      '(?:\\d+|no) comments?(?: yet)?|(?:leave|post|add) a (?:comment|reply)|(?:view|show) (?:all )?(?:\\d+ )?comments',
    ),
  },
  {
    reason: 'An offer to subscribe',
    form: /^[^?]{0,90}(?<!\p{L})(?:sign up|subscribe|register)(?: now| here| today)?[^\p{L}]*$/iu,
  },
  {
    reason: 'A notice of rights',
    form: /^(?:(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:by |von |par |de )?[\p{Lu}\d].{0,100}|.{0,60}(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati|無断転載.{0,10}|все права защищены)\.?)$/iu,
  },
  {
    reason: 'A sign that a part of the page was loading',
    form: /^(?:loading|chargement|wird geladen|cargando|caricamento|carregando|読み込み中)\s*(?:…|\.{3})$/iu,
  },
  {
    reason: 'A notice on cookies',
    form: opening(
      '(?:we|this (?:web)?site) (?:also )?uses? cookies|(?:accept|manage) (?:all )?cookies|nous utilisons des cookies|wir verwenden cookies|(?:utilizamos|usamos) cookies|(?:utilizziamo|usiamo) (?:i )?cookie',
    ),
  },
  {
    reason: 'Says that the recording or its transcript ends here',
    form: /^(?:[[(]\s?(?:the )?end(?: of (?:the |this )?(?:interview|recording|transcript(?:ion)?|conversation|audio|file|tape|session)[^\])]{0,40})?\s?[\])]|\W{0,6}end of (?:the |this )?(?:interview|recording|transcript(?:ion)?|audio|file|session)\W{0,6}|END\s+\d{1,2}[:.]\d\d(?: ?[AP]\.?M\.?)?(?: \(?[A-Z]{2,4}\)?)?|[[(]\s?(?:fin|ende|fine|fim|конец)(?: (?:de l.|de la |del |des |do |dell.|der )?\p{L}{1,20})?\s?[\])])$/iu,
  },
  {
    reason: 'A line of the program that transcribed',
    form: /^\p{Lu}[^.?!:]{0,60} (?:started|stopped) transcription$/u,
  },
  {
    reason: 'A counter of visitors',
    form: whole(
      "you(?: are|[’']re) (?:the )?(?:visitor|guest|reader)(?: (?:number|no))?[.:#\\s]{0,4}[\\d.,]{1,12}(?: since .{1,30})?",
      '(?:visitors?|hits|page views)(?: since .{1,30})?\\s?[:#]\\s?[\\d.,]{2,12}',
      'sie sind (?:der )?besucher(?: nr)?[.:#\\s]{0,4}[\\d.,]{1,12}|vous êtes le [\\d.,]{1,12}e visiteur|あなたは\\d{1,12}人目の.{1,10}',
    ),
  },
  {
    reason: 'Links to the pages around this one',
    form: /^[^\p{L}\p{N}]*(?:(?:previous|prev|next|home|back|index|top|up|contents)(?: (?:page|interview|article|issue|site))?|zurück|weiter|startseite|précédent|suivant|accueil|anterior|siguiente|seguinte|próximo|inicio|início|precedente|successivo)[^\p{L}\p{N}]*[|·•»«][^.?!]{1,80}$/iu,
  },
  {
    reason: 'A control of the page',
    form: whole(
      'skip to (?:main )?content|(?:back|jump|go) to (?:the )?(?:top|content)|haut de page|nach oben|volver arriba|torna su|voltar ao topo',
    ),
  },
  {
    reason: 'A page number',
    form: /^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:page|seite|página|pagina|стр\.)\s*\d{1,4}(?:\s*(?:of|von|sur|de|di|из|\/)\s*\d{1,4})?)$/iu,
  },
];

/** What mostly belongs to a page, though people say it as well. */
export const maybeFurniture =
  /(?:click here|follow (?:us|me) on|read (?:our|the) (?:review|full|rest)|watch (?:the|our) (?:trailer|video|clip)|listen (?:to|on) (?:the|our|apple|spotify)|buy (?:your )?tickets)\b/iu;

/** That an interview was edited, condensed or translated for print: one sentence of it. */
export const edited = new RegExp(
  [
    '(?:interview|conversation|discussion|transcript|q\\s?&\\s?a|exchange|dialogue|answers|responses|excerpts?|questions)\\b[^.]{0,120}\\b(?:edited|condensed|abridged|shortened|trimmed)',
    '^\\W*(?:lightly )?(?:edited|condensed)(?:,? (?:and )?(?:edited|condensed|abridged))* (?:for|from)\\b',
    '(?:entretien|interview|conversation|échange|propos)\\b[^.]{0,120}(?:édité|condensé|abrégé|raccourci|remanié|relue? et|été relu)',
    '(?:gespräch|interview|unterhaltung)\\b[^.]{0,120}(?:gekürzt|redigiert|redaktionell|bearbeitet|verdichtet|überarbeitet)',
    '(?:entrevista|conversación|conversa)\\b[^.]{0,120}(?:editad[ao]|condensad[ao]|resumid[ao]|abreviad[ao])',
    '(?:intervista|conversazione)\\b[^.]{0,120}(?:editat[ao]|condensat[ao]|rivist[ao]|abbreviat[ao]|ridott[ao])',
    'インタビュー.{0,60}(?:編集|再構成)',
    'интервью.{0,80}(?:сокращ|отредактир)',
    '(?:本文|采访|采訪|访谈|訪談|对话|對話).{0,30}(?:删节|刪節|删减|刪減|编辑|編輯|整理)',
    '(?:인터뷰|대담|대화).{0,60}(?:편집|요약|정리)',
  ].join('|'),
  'iu',
);

/** Who did what for the interview: it opens with the work, and a name stands behind. */
export const credit = new RegExp(
  `^[([（［【*]*(?:${[
    '(?:interview(?:ed)?|transcri(?:bed|ption|pt)|words|text|photograph(?:s|y|ed)?|photos?|pictures?|images?|portraits?|stills?|illustrations?|translat(?:ed|ion)|edited|reporting|produced|recorded|compiled)(?: and (?:transcribed|translated|edited|photograph(?:s|ed)|photos))?\\s*(?:by\\b|:|courtesy)',
    'translated from|as told to',
    'propos recueillis|(?:entretien|interview) (?:réalisée?|menée?)|(?:entretien|traduction|transcription|photographies?)\\s*:|traduit d|entretien (?:par|et)',
    '(?:das |dieses )?(?:gespräch|interview) führten?|(?:interview|übersetzung|übersetzt|fotos?|text|protokoll)\\s*(?::|von )|aus dem \\p{L}+(?:en)? (?:übersetzt |von )',
    'entrevista (?:de|por|realizada|conduzida)\\b|(?:entrevista|fotos?|fotografías?|fotografias?|texto|traducción|tradução|transcripción|transcrição)\\s*:|traduc(?:ción|ido) (?:de|del|por)',
    'intervista (?:di|a cura)\\b|a cura di|(?:intervista|testo|traduzione|trascrizione|foto|fotografie)\\s*:|traduzione di|foto di',
    '(?:取材|聞き手|構成|撮影|写真|翻訳|通訳|インタビュー)(?:・\\p{L}{1,4})*\\s*[:：／/=＝]|беседовал|записал|(?:интервью|перевод|фото)\\s*:',
  ].join('|')})`,
  'iu',
);

/** When and where a film can be seen. */
export const release =
  /\b(?:(?:opens?|premieres?|screens?|arrives?|plays|returns|airs|streams) (?:in|on|at|this|today|tomorrow|nationwide|exclusively|theatrically|\p{Lu})|is (?:out|now|currently|available|playing|streaming|showing|in (?:select )?(?:theat|cinema|select))|will be (?:released|available|screen)|en salles? (?:le|depuis|dès)\b|(?:sort|sortira|est) (?:en salles?|le \d|au cinéma|actuellement)|(?:läuft|startet|kommt) (?:ab|am|seit|derzeit|jetzt|im kino|in den)|ist (?:ab|seit|derzeit|jetzt) [^.]{0,30}(?:kino|zu sehen)|se estrena|ya en cines|en cines|(?:esce|uscirà|è) (?:nelle sale|al cinema|in sala|il \d)|(?:estreia|chega|está) (?:nos cinemas|em|dia|aos cinemas)|в прокате)|(?:全国|ほか).{0,20}公開|公開中/iu;

/** `Questions: Jane Doe. Camera: John Roe.`: nothing but work and names, whatever the work is called. */
export const roles =
  /^(?:\p{Lu}[\p{L} ]{1,20}\s?: (?:\p{Lu}[\p{L}\p{M}’'.-]{0,20} ?){2,4}[.,;·|]?\s*){1,5}$/u;

/** `“The Long Boil”, from 3 March`: a title, and when or where, with no sentence around them. */
export const titleAndTime =
  /^[„“"«‹『「][^”“"»›』」]{1,100}[“”"»›』」]\s*[,:–—-].{0,120}(?:\d|kino|cine|cinéma|cinema|salles|sale|theat|netflix|mubi)/iu;

/** Who the author is. */
export const biography =
  /^\p{Lu}[^.]{1,60}? (?:is|are|est|ist|es|è|é) [^.]{0,120}?\b(?:writer|journalist|critic|editor|author|reporter|contributor|columnist|filmmaker|programmer|photographer|freelance|based in|écrivain|critique|rédact|journaliste|autor|autorin|redakteur|kritiker|escritor|periodista|crítico|giornalista|scrittore|scrittrice|jornalista)/iu;
