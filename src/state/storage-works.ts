const PROBE = 'oh-my-lot-essai';

/** Tells whether this device remembers what the page asks it to. */
export function storageWorks(): boolean {
  try {
    localStorage.setItem(PROBE, PROBE);
    localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}
