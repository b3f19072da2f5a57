/** Our own reading page. */
export const interview = '/interviews/spike-jonze-her/';

/** An address for each kind of page; what holds for all pages is tried on these. */
export const pages = [
  '/',
  '/interviews/',
  interview,
  '/films/',
  '/films/her/',
  '/people/',
  '/people/spike-jonze/',
  '/quotes/',
  '/index/',
  '/search/',
  '/about/',
  '/no-such-page/',
] as const;
