import { films } from './films.ts';

/** An interview that runs from right to left, notes and film cards and all. */
export function arabic(): string {
  const notes = Array.from(
    { length: 12 },
    (_, index) =>
      `[^n${index + 1}]: ${index === 4 ? 'A note in English, in an Arabic page: 1931, 35 mm.' : said(index * 2, 1 + (index % 3))}`,
  );
  return `${frontMatter}\n${blocks.join('\n\n')}\n\n${notes.join('\n\n')}\n`;
}

const frontMatter = `---
title: المصباح والدرج
dek: نص مخترع للاختبار، لم يقله أحد.
subjects: [rawiyat-al-misbah]
interviewer: فانوس مخترع
films: [${films[0]?.slug}, ${films[1]?.slug}]
date: 2001-02-03
edition: transcript
source: { publication: فانوس مخترع, rights: مخترع للاختبار }
speakers: { فانوس: interviewer, راوية: rawiyat-al-misbah }
language: ar
---
`;

const sentences = [
  'حمل الكاتب المصباح من الميناء إلى الدرج قبل المطر.',
  'لم ينس أحد الباب الخشبي، ولم يفتحه أحد.',
  'كان الشتاء طويلا، وكانت السفينة أطول منه بثلاثة أيام.',
  'عند الظهر عد الخباز المظلات فوجدها تسعا.',
  'من يقس البستان بالسلم يجد المرآة في آخره.',
  'ثم سكت الدرج كله حتى الصباح.',
  'في الليلة الثانية أضاء الحارس نافذة واحدة 1931 مرة.',
];

function said(first: number, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => sentences[(first + index) % sentences.length] ?? '',
  ).join(' ');
}

const [one = '', two = '', three = ''] = films.slice(0, 3).map(({ title }) => `*${title}*`);

const blocks = [
  `${said(0, 4)}[^n1] ${one} ${said(4, 2)}`,
  '## المصباح',
  `**فانوس:** ${said(1, 2)}[^n2]`,
  `**راوية:** ${said(2, 5)}[^n3] ${two} ${said(6, 3)}[^n4] ${three}`,
  `${said(3, 6)}[^n5] ${said(1, 4)}[^n6]`,
  `> ${sentences[3]}`,
  'And one paragraph in English, because the page has to hold both.',
  '### الدرج',
  `**فانوس:** ${said(5, 1)}[^n7]`,
  '**راوية:** نعم.',
  `**فانوس:** ${said(0, 1)}`,
  `**راوية:** ${said(4, 1)}[^n8] ${said(5, 1)}[^n9] ${said(6, 1)}[^n10] ${said(0, 1)}[^n11] ${said(1, 1)}[^n12]`,
];
