import type { APIRoute } from 'astro';
import { serviceWorker } from '../../search/keep/service-worker.ts';
import { href } from '../../views/href.ts';

/**
 * The service worker of the search page. It stands here, under a name without a hash, because its
 * place says which pages it may serve and browsers look there for a newer one.
 */
export const GET: APIRoute = () =>
  new Response(`(${String(serviceWorker)})(self, ${JSON.stringify(href('/'))});\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
