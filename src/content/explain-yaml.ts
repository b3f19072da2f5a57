import { isCollection, isScalar, Scalar, visit, type Document, type YAMLError } from 'yaml';
import type { Finding, Place } from '../problems/problem.ts';

type PlaceAt = (offset: number) => Place;

/** What the YAML parser objects to, in words for somebody who never heard of YAML. */
export function explainYaml(error: YAMLError, document: Document, placeAt: PlaceAt): Finding {
  const [at] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    const message = 'This field is given twice.';
    return { id: 'duplicate-field', ...placeAt(at), message, hint: 'Keep one of the two.' };
  }
  const fault = faultOf(error);
  const place = placeAt(fault.opening ? lastOpened(fault.opening, document, at) : at);
  const { message, hint } = fault;
  return { id: 'yaml-syntax', ...place, message, hint };
}

interface Fault {
  readonly message: string;
  readonly hint: string;
  /** What was opened and never closed: it, and not the end of the file, is where the fault lies. */
  readonly opening?: 'quote' | 'bracket';
}

const faults: readonly (readonly [RegExp, Fault])[] = [
  [
    /^(?:Nested mappings are not allowed in compact|Implicit map keys need to be followed|Implicit keys need)/,
    {
      message: 'A colon stands inside a value, or a field has none.',
      hint: 'Put a value with a colon in it between quotation marks: title: "Winter: the edit".',
    },
  ],
  [
    /^Missing closing ["']quote/,
    {
      message: 'This quotation mark is opened and not closed.',
      hint: 'Put the same mark behind the value.',
      opening: 'quote',
    },
  ],
  [
    /(?:and end with a [\]}]$|^Expected flow (?:sequence|map) to end|sufficiently indented)/,
    {
      message: 'This bracket is opened and not closed.',
      hint: 'Put ] behind the last entry of a list, } behind the last field of a group.',
      opening: 'bracket',
    },
  ],
  [
    /^(?:Missing , |Block collections are not allowed)/,
    {
      message: 'A comma is missing between two entries, or a colon stands inside one.',
      hint: 'Write lists as [one, two] and groups as { name: one, role: other }.',
    },
  ],
  [
    /^(?:Tabs are not allowed|Plain value cannot start with a tab)/,
    {
      message: 'A tab stands where only spaces may.',
      hint: 'Indent with two spaces.',
    },
  ],
  [
    /must start at the same column|^Nested mappings|A block sequence may not/,
    {
      message: 'This line is not indented like its neighbours.',
      hint: 'Begin all fields of a group in one column, with spaces.',
    },
  ],
  [
    /^Source contains multiple documents/,
    {
      message: 'A second block of fields begins here.',
      hint: 'Keep one block; take away the line of hyphens or full stops between the two.',
    },
  ],
  [
    /^Plain value cannot start with|^Block scalar header/,
    {
      message: 'A value cannot begin with this mark.',
      hint: 'Put the value between quotation marks.',
    },
  ],
  [
    /^Invalid escape sequence/,
    {
      message: 'A backslash between double quotation marks has a meaning of its own.',
      hint: 'Write two of them, or put the value between single quotation marks.',
    },
  ],
  [
    /at node end|^Unexpected scalar/,
    {
      message: 'More stands behind this value than belongs to it.',
      hint: 'Put the whole value between quotation marks that are not in it: \'The "long" way\', "[Ada](person:ada-quill) left".',
    },
  ],
];

function faultOf(error: YAMLError): Fault {
  for (const [pattern, fault] of faults) if (pattern.test(error.message)) return fault;
  const line = error.message.split('\n', 1)[0]?.trim() ?? '';
  const message = `This is not valid YAML: ${/[.!?]$/.test(line) ? line : `${line}.`}`;
  return { message, hint: 'Check quotation marks, brackets and indentation; spaces, not tabs.' };
}

/** Offset of the last quotation mark or bracket opened before `end`. */
function lastOpened(what: 'quote' | 'bracket', document: Document, end: number): number {
  let offset = -1;
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0] ?? end;
      const quote =
        isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
      const found = what === 'quote' ? quote : isCollection(node) && node.flow === true;
      if (found && start <= end) offset = Math.max(offset, start);
    },
  });
  return offset < 0 ? end : offset;
}
