import { flushSync } from 'svelte';
import type { SettlingClock } from './settling.ts';

/** A frame that does not come within this (a hidden window draws none) is not waited for. */
const LONGEST_FRAME_MS = 250;

/** What is out of sight may be scrolled to: it follows within this, however busy the page. */
const LONGEST_IDLE_MS = 100;

/** Where the browser does not say when it is idle. */
const GUESSED_IDLE_MS = 50;

/** The frames and the idle moments of this window. */
export const frameClock: SettlingClock = {
  afterFrame(run) {
    let isDone = false;
    const once = () => {
      if (isDone) return;
      isDone = true;
      run();
    };
    setTimeout(once, LONGEST_FRAME_MS);
    // Callbacks of a frame come before it is painted, what they put off after.
    requestAnimationFrame(() => setTimeout(once));
  },
  whenIdle(run) {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(run, { timeout: LONGEST_IDLE_MS });
    } else setTimeout(run, GUESSED_IDLE_MS);
  },
  flush: () => flushSync(),
  now: () => performance.now(),
};
