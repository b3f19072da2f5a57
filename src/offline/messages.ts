/** What a page tells the worker. */
export type Message =
  /** A page stands at this address that was not loaded through the worker. */
  | { readonly type: 'visited'; readonly address: string }
  /** There is a network: see whether what was kept on purpose is still as the host has it. */
  | { readonly type: 'renew' };

/** What was sent, if it is a message; anything may be sent. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'renew') return { type: 'renew' };
  if (data.type !== 'visited' || !('address' in data)) return null;
  return typeof data.address === 'string' ? { type: 'visited', address: data.address } : null;
}
