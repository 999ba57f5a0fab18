import { roundAtMost } from './round-values.ts';

export interface ScaleBar {
  readonly km: number;
  /** Length, in the base map's units. */
  readonly length: number;
}

/** Gives the longest scale bar of a round number of kilometres within a length. */
export function scaleBar(kmPerUnit: number, maxLength: number): ScaleBar {
  const km = roundAtMost(kmPerUnit * maxLength);
  return { km, length: km / kmPerUnit };
}
