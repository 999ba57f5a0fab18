/** How long each stop of a map that plays is shown, in milliseconds. */
export const STEP_TIMES = { slow: 1600, normal: 800, fast: 400 } as const;

/**
 * `fast` stays under three changes a second, above which what flashes may harm (WCAG 2.2, 2.3.1).
 */
export type PlaybackSpeed = keyof typeof STEP_TIMES;

export const PLAYBACK_SPEEDS: readonly PlaybackSpeed[] = ['slow', 'normal', 'fast'];
