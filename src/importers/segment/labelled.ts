import { readLabel } from '../read-label.ts';
import type { Paragraph, Voice } from '../types.ts';
import type { Reading, ShapeReader } from './shape-reader.ts';

/** Turns open with a label; a paragraph without one goes on with the turn. */
export function labelled(labels: ReadonlySet<string>): ShapeReader {
  const opens = ({ text }: Paragraph): boolean => labels.has(readLabel(text)?.label ?? '');
  return {
    opens,
    awaitsAnswer: () => false,
    read(flow) {
      const readings: Reading[] = [];
      for (const paragraph of flow) {
        const before = readings.at(-1);
        const found = readLabel(paragraph.text);
        if (found && labels.has(found.label)) {
          const voice = { kind: 'label', label: found.label } as const;
          const { at, line } = paragraph;
          const { text, written: label } = found;
          readings.push({ at, line, text, voice, opens: true, label, doubt: null });
        } else if (before?.label && before.text === '' && before.at === paragraph.at - 1) {
          // The label stood on a line of its own, with nothing but its words below.
          readings[readings.length - 1] = { ...before, text: paragraph.text };
        } else {
          readings.push(continued(paragraph, before?.voice ?? null));
        }
      }
      return withDoubts(readings);
    },
  };
}

function continued({ at, line, text }: Paragraph, voice: Voice | null): Reading {
  const label = readLabel(text)?.label;
  const doubt = label
    ? `“${label}:” looks like a label but stands only once; taken as words of the text`
    : null;
  return { at, line, text, voice, opens: false, label: null, doubt };
}

function withDoubts(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    if (reading.doubt !== null) return reading;
    if (reading.text === '') {
      return { ...reading, doubt: 'Nothing stands behind this label' };
    }
    const isLast = index === readings.length - 1;
    if (isLast && !reading.opens && reading.voice) {
      const doubt =
        'The last paragraph has no label; taken as going on, but it may be closing words';
      return { ...reading, doubt };
    }
    return reading;
  });
}
