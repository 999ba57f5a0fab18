/** Rounds a length as files write it: to the hundredth of a px. Minus zero is zero. */
export function toHundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Rounds a factor as files write it: over 10,000 px it moves nothing by more than 0.01. */
export function toMillionth(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
