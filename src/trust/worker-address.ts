import { trustPolicy } from './policy.ts';

let policy: { createScriptURL(address: string): string } | undefined;

/**
 * Vouches for the address of a worker of the page's own, which Trusted Types ask for. Throws on any
 * that is not in the folder of the page.
 */
export function trustedWorkerAddress(address: string | URL): string {
  policy ??= trustPolicy('oh-my-lot-worker', {
    createScriptURL: (asked: string) => ownAddress(asked, document.baseURI),
  });
  return policy.createScriptURL(String(address));
}

/** Gives an address whole where it leads into the folder of the page, and throws elsewhere. */
export function ownAddress(address: string, page: string): string {
  const url = new URL(address, page);
  const folder = new URL('./', page);
  if (url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) {
    throw new Error(`worker: ${address}`);
  }
  return url.href;
}
