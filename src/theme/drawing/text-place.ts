/** Browsers place the texts of an SVG on a grid this fine, in px, and a canvas where it is told. */
const FINEST = 1 / 64;
/** Ours is coarser, for shorter numbers: no text is off by more than 1/32 px. */
const STEP = 1 / 16;

const SHIFT = { left: 0, center: 0.5, right: 1 } as const;

/** Rounds where a text stands so that canvas and SVG agree: letters snap to pixels, or do not. */
export function toTextStep(value: number): number {
  return Math.round(value / STEP) * STEP + 0;
}

/** Gives the left end of a text that stands at `x` and is that wide, where an SVG has it. */
export function textStart(x: number, align: keyof typeof SHIFT, width: number): number {
  const reach = Math.ceil(width / FINEST) * FINEST * SHIFT[align];
  return Math.floor((toTextStep(x) - reach) / FINEST) * FINEST;
}
