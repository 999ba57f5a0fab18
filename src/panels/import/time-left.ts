import type { ImportTranslation } from '../../i18n/import-translation.ts';

/** Before this, in ms, how long the rest will take is a guess. */
const TOO_SOON = 1500;

/**
 * Tells how many seconds a reading will still take, at its pace so far; undefined too early to say.
 *
 * @param share read so far, from 0 to 1
 * @param elapsed since it started, in ms
 */
export function secondsLeft(share: number, elapsed: number): number | undefined {
  if (share <= 0 || elapsed < TOO_SOON) return undefined;
  return (elapsed * (1 - Math.min(share, 1))) / share / 1000;
}

/** Says a time left in round words. */
export function timeLeft(seconds: number, { m, f }: ImportTranslation): string {
  const { moment, seconds: inSeconds, minutes } = m.progress.left;
  if (seconds < 5) return moment;
  if (seconds < 60) return inSeconds(f.number(Math.ceil(seconds / 5) * 5));
  const rounded = Math.ceil(seconds / 60);
  return minutes(rounded, f.number(rounded));
}
