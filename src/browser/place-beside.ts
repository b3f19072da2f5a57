/**
 * Does by script what the page's own rules do in browsers that can anchor one thing to another that
 * is anchored itself (the same condition stands in margin.css): notes and film cards stand beside
 * their lines, and none on another. Without it they would float beside the end of their passages.
 */
export function placeBeside(): void {
  const text = document.querySelector<HTMLElement>('.interview .text');
  if (!text || CSS.supports('position-anchor', 'none')) return;
  const items = Array.from(
    text.querySelectorAll<HTMLElement>('.note, .film-card, .corrected'),
  ).flatMap((item) => {
    const place = document.getElementById(
      item.id
        .replace(/^_note-/, '_mark-')
        .replace(/^_film-/, '_mention-')
        .replace(/^_corrected-/, '_changed-'),
    );
    return place ? [{ item, place }] : [];
  });
  const wide = window.matchMedia('(width >= 47.5rem)');

  const lay = () => {
    text.toggleAttribute('data-placed', wide.matches);
    if (!wide.matches) return;
    const { top: origin } = text.getBoundingClientRect();
    const style = getComputedStyle(text);
    const apart = lengthOf(style.getPropertyValue('--apart'));
    const rise = lengthOf(style.getPropertyValue('--rise'));
    // All is measured before anything is moved.
    const measured = items.map(({ item, place }) => ({
      item,
      height: item.offsetHeight,
      line: place.getBoundingClientRect().top - origin - rise,
    }));
    let bottom = -Infinity;
    for (const { item, height, line } of measured) {
      const top = Math.max(line, bottom + apart);
      item.style.setProperty('top', `${top}px`);
      bottom = top + height;
    }
  };
  const resized = new ResizeObserver(lay);
  resized.observe(text);
  for (const { item } of items) resized.observe(item);
  // A late font moves lines about in a text that is as high as before.
  document.fonts.addEventListener('loadingdone', lay);
  wide.addEventListener('change', lay);
}

/** Of a length in rem, in pixels. */
function lengthOf(rem: string): number {
  const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return parseFloat(rem) * root;
}
