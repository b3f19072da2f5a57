import { prose, sentence } from './prose.ts';

/**
 * An interview with times at turns and at paragraphs that go on: short turns, a name of three lines, an
 * hour and more, notes and emphasis right behind a time.
 *
 * @param audio as in front matter
 */
export function timed(audio: string): string {
  return `---
title: When the Lamp Was Lit
dek: Invented for tests; nobody ever said any of it.
subjects: [ilse-orchard, bo-quarry]
interviewer: The Invented Lantern
date: 1999-12-30
edition: transcript
source: { publication: The Invented Lantern, rights: invented for tests }
speakers:
  Lantern: interviewer
  Orchard: ilse-orchard
  Quarry: bo-quarry
  Keeper: { name: The Keeper of the Upper and Lower Lamps, role: other }
audio: ${audio}
edited: This interview was invented, edited and condensed.
credits:
  - Transcribed by nobody
  - The lamp opens on no screen
---

[0:00] ${prose(40, 1)}

**Lantern:** [0:00:09.250] ${sentence(3)}

**Orchard:** [0:14] *Lamps*[^lamps] ${prose(60, 20)}

[1:02] ${prose(50, 40)}

${prose(30, 60)}

## Later

**Keeper:** [59:59] ${sentence(5)}

[1:00:04] ${prose(45, 80)}

**Lantern:** [1:01:30] Is that so?

**Orchard:** [1:01:33] Yes.

**Lantern:** ${sentence(7)}

**Quarry:** ${sentence(9)}

[^lamps]: Invented lamps.
`;
}

/** A second of silence, as a WAV file of 8,000 bytes. */
export function sound(): Uint8Array {
  const rate = 8_000;
  const bytes = Buffer.alloc(44 + rate, 0x80);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + rate, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  // Uncompressed, one channel, one byte a sample.
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(rate, 40);
  return bytes;
}
