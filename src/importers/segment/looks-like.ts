/**
 * `Her, Jane Doe, John Roe`, `Photo by Jane Doe` or `The garage. Photo: Jane Doe`: a short line without
 * a sentence’s end, of names between commas, or with a credit.
 */
export function looksLikeCaption(text: string): boolean {
  if (text.length > 200 || sentenceEnd.test(text)) return false;
  if (credit.test(text) || creditAtEnd.test(text)) return true;
  const words = text.split(/\s+/u);
  const items = text.split(/,\s+/u);
  return (
    words.length <= 20 &&
    items.length >= 2 &&
    items.every(beginsLikeName) &&
    areNames(words, items.length > 2 ? 0.6 : 0.8)
  );
}

/** `Photo by Jane Doe`, `Courtesy of the harbour cinema`: whose picture it is. */
export function looksLikeCredit(text: string): boolean {
  return text.length <= 200 && credited.test(text);
}

/** `Part Two`, `Chapter 3`, `第三章`: a section, wherever it stands. */
export function looksLikePart(text: string): boolean {
  return part.test(text);
}

/** A short line without a sentence’s end: `The Early Years`, `AFTER THE FLOOD`, `On working alone`. */
export function looksLikeHeading(text: string): boolean {
  // A brace would be read as the id of the section.
  if (text.length > 100 || sentenceEnd.test(text) || /[{}]/u.test(text)) return false;
  // `[Music]`, `(Applause)`: said of the conversation, not above it.
  if (/^(?:\[.*\]|\(.*\))$/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (!beginsLikeName(text)) return false;
  return words.length <= 8 || (words.length <= 12 && areNames(words, 0.8));
}

function beginsLikeName(text: string): boolean {
  return /^["'“‘«„([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text);
}

/** Whether most words are capitalised, the small ones that no title capitalises left aside. */
function areNames(words: readonly string[], share: number): boolean {
  const weighed = words.filter((word) => !small.test(word));
  return weighed.filter(beginsLikeName).length >= weighed.length * share;
}

const sentenceEnd = /[.!?…:;。！？؟][”"’')\]»]*$/u;
const credit =
  /^[([]?(?:(?:photo(?:graph(?:y|ie)?)?s?|images?|pictures?|stills?|courtesy|credits?)(?!\p{L})|©)/iu;
const credited =
  /^[([]?(?:(?:photo(?:graph(?:y|ie)?)?s?|fotos?|fotogra[fp]\p{L}*|images?|pictures?|stills?|credits?|crédits?|bild(?:er)?|写真|撮影)\s*(?:(?:by|courtesy|von|de|di|por|par)(?!\p{L})|[:：/／©])|courtesy of|©)/iu;
/** `The garage. Photograph: Jane Doe`. */
const creditAtEnd =
  /[.!…;|/(]\s*(?:photo(?:graph)?s?|foto|image|picture|still|bild|写真|撮影)\s*(?:[:：/]|by\s)\s*[\p{Lu}\p{Lo}][^.!?]{1,60}$/iu;
const part =
  /^(?:(?:part|chapter|act|section|teil|kapitel|akt|partie|chapitre|acte|parte|capítulo|capitolo|acto|atto|часть|глава) (?:\d{1,2}|[ivxIVX]{1,5}|\p{L}{1,10})|第.{1,4}[章部話回])$/iu;
const small =
  /^(?:a|an|and|as|at|by|d[aeiou]|del|der|et|for|from|in|la|le|of|on|or|the|to|und|v[ao]n|with|y|&|-|–|—)$/u;
