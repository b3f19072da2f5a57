/**
 * Writes data as JSON that may stand in a `<script>`: no word in it can end the script, open a comment,
 * or break a line where old JavaScript sees one. JSON reads the escapes as the characters they stand for.
 *
 * `</script>` → `\u003c/script\u003e`
 */
export function embedJson(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
