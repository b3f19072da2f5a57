import { strToU8, zipSync, type Zippable } from 'fflate';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

/**
 * A Word file of a few elements: `p`, `h1` to `h3`, `b`, `i`, `red`, `br`, `table`, `tr`, `td`, `li`, and
 * `fn` for a footnote. Bold words are split over several runs, as Word does to those that were corrected.
 */
export function writeWordFile(body: string): Uint8Array {
  const notes: string[] = [];
  const content = writeNodes(parseFragment(body).childNodes, notes);
  const files: Zippable = {
    '[Content_Types].xml': part(contentTypes(notes.length > 0)),
    '_rels/.rels': part(relations([['officeDocument', 'word/document.xml']])),
    'word/document.xml': part(`<w:document ${space}><w:body>${content}</w:body></w:document>`),
    'word/styles.xml': part(styles),
    'word/_rels/document.xml.rels': part(
      relations([
        ['styles', 'styles.xml'],
        ...(notes.length > 0 ? ([['footnotes', 'footnotes.xml']] as const) : []),
      ]),
    ),
  };
  if (notes.length > 0) {
    files['word/footnotes.xml'] = part(
      `<w:footnotes ${space}>${notes
        .map(
          (note, at) =>
            `<w:footnote w:id="${at + 1}"><w:p>${run(` ${note}`, '')}</w:p></w:footnote>`,
        )
        .join('')}</w:footnotes>`,
    );
  }
  // The same bytes on every day.
  return zipSync(files, { level: 9, mtime: new Date(Date.UTC(1980, 0, 2)) });
}

type Node = DefaultTreeAdapterMap['childNode'];

function writeNodes(nodes: readonly Node[], notes: string[]): string {
  return nodes.map((node) => writeBlock(node, notes)).join('');
}

function writeBlock(node: Node, notes: string[]): string {
  if (!('childNodes' in node)) return '';
  const { nodeName, childNodes } = node;
  switch (nodeName) {
    case 'p':
      return `<w:p>${writeRuns(childNodes, '', notes)}</w:p>`;
    case 'li':
      return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${writeRuns(childNodes, '', notes)}</w:p>`;
    case 'h1':
    case 'h2':
    case 'h3':
      return `<w:p><w:pPr><w:pStyle w:val="Heading${nodeName.slice(1)}"/></w:pPr>${writeRuns(childNodes, '', notes)}</w:p>`;
    case 'table':
      return `<w:tbl>${writeNodes(childNodes, notes)}</w:tbl>`;
    case 'tr':
      return `<w:tr>${writeNodes(childNodes, notes)}</w:tr>`;
    case 'td':
      return `<w:tc>${writeNodes(childNodes, notes)}</w:tc>`;
    default:
      return writeNodes(childNodes, notes);
  }
}

const marks: Readonly<Record<string, string>> = {
  b: '<w:b/>',
  i: '<w:i/>',
  red: '<w:color w:val="C00000"/>',
};

function writeRuns(nodes: readonly Node[], properties: string, notes: string[]): string {
  return nodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node) return writeWords(node.value, properties);
      if (!('childNodes' in node)) return '';
      if (node.nodeName === 'br') return '<w:r><w:br/></w:r>';
      if (node.nodeName === 'fn') {
        notes.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
        return `<w:r><w:footnoteReference w:id="${notes.length}"/></w:r>`;
      }
      return writeRuns(node.childNodes, properties + (marks[node.nodeName] ?? ''), notes);
    })
    .join('');
}

function writeWords(words: string, properties: string): string {
  const text = words.replaceAll(/\s+/gu, ' ');
  if (properties === '' || text.length < 6) return run(text, properties);
  return run(text.slice(0, 3), properties) + run(text.slice(3), properties);
}

function run(text: string, properties: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const marked = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${marked}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const styles = `<w:styles ${space}>${[1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('')}</w:styles>`;

function contentTypes(hasNotes: boolean): string {
  const parts = ['document.main', 'styles', ...(hasNotes ? ['footnotes'] : [])];
  const overrides = parts.map((name) => {
    const file = name === 'document.main' ? 'document' : name;
    return `<Override PartName="/word/${file}.xml" ContentType="${types}.${name}+xml"/>`;
  });
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}
