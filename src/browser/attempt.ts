/**
 * Starts one behaviour of a page. What it throws stays with it: a browser that lacks something, or
 * a page that was changed by an extension, still gets all the others.
 */
export function attempt(behaviour: () => void): void {
  try {
    behaviour();
  } catch {
    // Everything can be read without it.
  }
}
