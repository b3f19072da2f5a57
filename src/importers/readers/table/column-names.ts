/** What a column can hold that we read. */
export type Column = 'speaker' | 'text' | 'start' | 'end';

/**
 * What the heading of a column says it is, and how plainly: of two that say the same the lower number
 * counts. `Speaker Name` → speaker; `Confidence` → null.
 */
export function readHeading(heading: string): { column: Column; rank: number } | null {
  const name = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\((?:s|ms|sec|seconds|hh:mm:ss)\)/gu, '')
    .replace(/[\s_\-.:/]+/gu, ' ')
    .trim();
  for (const [column, names] of Object.entries(columnNames)) {
    const rank = names.indexOf(name);
    if (rank >= 0 && isColumn(column)) return { column, rank };
  }
  return null;
}

/** Whether times of this column are thousandths of a second: `start_ms`, `Start (ms)`. */
export function isMilliseconds(heading: string): boolean {
  return /(?:^|[\s_(])(?:ms|msec|milliseconds)\)?$/iu.test(heading.trim());
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(columnNames, name);
}

/** The plainest first; in English, French, German, Spanish, Italian, Portuguese, Russian, Japanese, Chinese. */
const columnNames: Readonly<Record<Column, readonly string[]>> = {
  speaker: list(
    'speaker, speaker name, speaker label, speaker id, speakers, who, voice, participant, character, ' +
      'name, person, author, role, locuteur, locutrice, intervenant, intervenante, orateur, nom, ' +
      'sprecher, sprecherin, sprecher in, sprechende, hablante, orador, interlocutor, nombre, ' +
      'parlante, relatore, oratore, nome, falante, locutor, спикер, говорящий, имя, ' +
      '話者, 発言者, 話し手, 名前, 说话人, 說話人, 发言人, 發言人, 姓名',
  ),
  text: list(
    'text, transcript, transcription, utterance, content, speech, words, dialogue, line, sentence, ' +
      'message, caption, subtitle, body, texte, paroles, propos, contenu, transkript, wortlaut, ' +
      'inhalt, texto, transcripción, transcripcion, contenido, testo, trascrizione, contenuto, ' +
      'transcrição, transcricao, fala, conteúdo, текст, реплика, содержание, ' +
      '発言, 本文, テキスト, 内容, 文字起こし, 文本, 文字, 内容文字, 发言, 發言, 內容',
  ),
  start: list(
    'start, start time, starttime, start ms, start milliseconds, begin, from, in, time in, time, timestamp, ' +
      'timecode, time code, tc, tc in, offset, timestamp ms, time ms, début, debut, temps, horodatage, ' +
      'heure, anfang, beginn, startzeit, zeit, zeitstempel, von, inicio, tiempo, marca de tiempo, inizio, tempo, ' +
      'início, начало, время, 開始, 開始時間, 時間, 時刻, タイムスタンプ, 开始, 开始时间, 时间',
  ),
  end: list(
    'end, end time, endtime, end ms, end milliseconds, stop, to, out, time out, tc out, finish, fin, ' +
      'ende, endzeit, bis, final, fine, fim, конец, 終了, 終了時間, 结束, 结束时间',
  ),
};

function list(names: string): string[] {
  return names.split(', ');
}
