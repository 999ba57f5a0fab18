/** What a page asks of the service worker, about the files of figures that it has loaded. */
export type OfflineRequest =
  /** Keep those that are not kept yet. */
  | { readonly kind: 'keep'; readonly addresses: readonly string[] }
  /** Ask the server whether they changed. */
  | { readonly kind: 'check'; readonly addresses: readonly string[] };

/** What the service worker tells the pages. */
export type OfflineReply =
  | { readonly kind: 'checked'; readonly reached: boolean; readonly changed: boolean }
  /** Another page found files that changed. */
  | { readonly kind: 'changed' };

/** Reads what a page sent; undefined for anything else. */
export function offlineRequest(message: unknown): OfflineRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('kind' in message) || !('addresses' in message)) return undefined;
  const { kind, addresses } = message;
  if (kind !== 'keep' && kind !== 'check') return undefined;
  if (!Array.isArray(addresses)) return undefined;
  return { kind, addresses: addresses.filter((one) => typeof one === 'string') };
}

/** Reads what the service worker sent; undefined for anything else. */
export function offlineReply(message: unknown): OfflineReply | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  const { kind } = message;
  if (kind === 'changed') return { kind };
  if (kind !== 'checked' || !('reached' in message) || !('changed' in message)) return undefined;
  return { kind, reached: message.reached === true, changed: message.changed === true };
}
