import { leaveSite, serveSite } from './serve-site.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Whether the site may be kept on devices (`offline` in `site.config.ts`); put in by the build. */
declare const SITE_OFFLINE: boolean;

/*
 * The file a browser runs, `/worker.js`. It stands there under a name without a hash, because its place
 * says which pages it may serve and browsers look there for a newer one.
 */

// The compiler takes this for the script of a page.
const scope = self as unknown as WorkerScope;
if (SITE_OFFLINE) serveSite(scope);
else leaveSite(scope);
