/**
 * Notes where the keyboard is within `scope`, and gives a function that brings it back: to the part
 * of the page that held it, where the thing itself has gone.
 */
export function keepFocus(scope: HTMLElement | undefined): () => void {
  const parts: HTMLElement[] = [];
  let part = document.activeElement;
  while (part instanceof HTMLElement && scope?.contains(part)) {
    parts.push(part);
    part = part.parentElement?.closest<HTMLElement>('[tabindex="-1"]') ?? null;
  }
  return () => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) parts.find((one) => one.isConnected)?.focus({ preventScroll: true });
  };
}
