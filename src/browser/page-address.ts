/** For paper: the page's address, where the build was not told what it will be. */
export function pageAddress(): void {
  for (const place of document.querySelectorAll('[data-address]:empty')) {
    place.textContent = location.origin + location.pathname;
  }
}
