/** Beyond so many interviews the reader is asked: the page has a foot, too, that is to be reached. */
const most = 12;

/** Loads more results when the reader has scrolled to the end of those there are. */
export function goOnAtEnd(results: HTMLElement): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        if (results.querySelectorAll('.found-group').length < most) target.click();
      }
    },
    { rootMargin: '0px 0px 25%' },
  );
  let scrolled = false;
  // Nothing more is fetched for a reader who found it at once.
  const look = (): void => {
    const button = results.querySelector('[data-more]');
    if (scrolled && button) observer.observe(button);
  };
  new MutationObserver(look).observe(results, { childList: true, subtree: true });
  const notice = (): void => {
    scrolled ||= window.scrollY > 0;
    look();
  };
  window.addEventListener('scroll', notice, { passive: true });
}
