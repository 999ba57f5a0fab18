/** Where the page believes to stand while it is written: not in what is written. */
export const PRETENDED_ADDRESS = 'http://page.invalid/';

/** Gives the page what it asks of a browser before it has drawn anything. */
export function pretendWindow(): void {
  const { pathname, search, hash, href } = new URL(PRETENDED_ADDRESS);
  const nothing = () => undefined;
  Object.assign(globalThis, {
    location: { pathname, search, hash, href },
    document: { documentElement: { dataset: {} } },
    addEventListener: nothing,
    requestAnimationFrame: nothing,
    matchMedia: () => ({ matches: false, addEventListener: nothing }),
  });
}
