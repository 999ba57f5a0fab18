/** By which a person shows that they are there. */
const DEEDS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'] as const;

/** A page at rest for so long is completed all the same: somebody may be listening to it. */
const REST_MS = 3000;

/**
 * Settles once the page has more to do than to be seen: at the first deed of a person, at once
 * where the address names a place of the page, or after a moment of rest. What is out of sight can
 * wait for it.
 */
export const attention: Promise<void> = new Promise((resolve) => {
  if (location.hash !== '') resolve();
  const stop = new AbortController();
  const settle = () => {
    stop.abort();
    resolve();
  };
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const deed of DEEDS) addEventListener(deed, settle, options);
  const rest = () => setTimeout(settle, REST_MS);
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
});
