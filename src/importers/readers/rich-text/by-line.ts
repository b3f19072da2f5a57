/** The name in a line that says who wrote: `Interview by Ines Brandt` → `Ines Brandt`; null: it is none. */
export function nameInByLine(line: string): string | null {
  const found = byLine.exec(line);
  return found ? line.slice(found[0].length).trim() : null;
}

const byLine = /^(?:(?:words|text|interview|written)\s+)?(?:by|von|par|di|por|av|af|door)\s+/iu;
