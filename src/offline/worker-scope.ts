/*
 * What of a service worker’s scope is used here; the compiler’s library for pages does not have it.
 */

export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly caches: CacheStorage;
  readonly navigator: {
    readonly locks?: LockManager;
    readonly connection?: { readonly saveData?: boolean };
  };
  readonly clients: { claim(): Promise<void> };
  readonly registration: { unregister(): Promise<boolean> };
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof Moments>(
    type: Type,
    listener: (event: Moments[Type]) => void,
  ): void;
}

export interface Moment {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchMoment extends Moment {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Moments {
  readonly install: Moment;
  readonly activate: Moment;
  readonly message: Moment & { readonly data: unknown };
  readonly fetch: FetchMoment;
}
