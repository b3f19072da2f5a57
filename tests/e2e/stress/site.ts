/** Where the two sites of the browser tests are served. Both move with `E2E_PORT`. */
export const port = Number(process.env['E2E_PORT'] ?? 4399);
export const stressPort = port + 100;

const stress = `http://127.0.0.1:${stressPort}/interviews`;

/** Addresses of the stress magazine's interviews, which say what each of them strains. */
export const strained = {
  panel: `${stress}/panel/`,
  rightToLeft: `${stress}/arabic/`,
  timed: `${stress}/timed/`,
  timedElsewhere: `${stress}/timed-elsewhere/`,
  onePassage: `${stress}/one-passage/`,
  corrected: `${stress}/corrected/`,
  correctedRightToLeft: `${stress}/corrected-arabic/`,
  addresses: `${stress}/addresses/`,
  tenThousandWords: `${stress}/interview-1/`,
} as const;
