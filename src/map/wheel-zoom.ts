/** What a wheel event says of its turn. */
export interface WheelTurn {
  readonly deltaY: number;
  /** 0 for pixels, 1 for lines, 2 for pages. */
  readonly deltaMode: number;
}

const PIXELS_PER_LINE = 16;
const PIXELS_PER_PAGE = 400;
/** A notch of a mouse wheel is 100 pixels or more; fingers on a pad send a few at a time. */
const MOST_PIXELS = 30;
const PIXELS_PER_DOUBLING = 60;

/** Gives how much a turn of the wheel enlarges: up enlarges, and one notch by √2 at most. */
export function wheelZoom({ deltaY, deltaMode }: WheelTurn): number {
  const scale = [1, PIXELS_PER_LINE, PIXELS_PER_PAGE][deltaMode] ?? 1;
  const pixels = Math.min(MOST_PIXELS, Math.max(-MOST_PIXELS, deltaY * scale));
  return 2 ** (-pixels / PIXELS_PER_DOUBLING);
}
