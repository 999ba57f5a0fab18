import type { Qualifier } from '../model/qualifier.ts';

/** How a value is drawn, whatever its colour and whether as a mark or as a column. */
export interface PointLook {
  /** Solid says "this number", open "not exactly this number", hatched "not over yet". */
  readonly fill: 'solid' | 'open' | 'hatched';
  /** Where the value may lie: above, below, or around within its interval. */
  readonly reach: 'none' | 'above' | 'below' | 'around';
  /** True for a figure that covers a part of its territory: fainter, outlined with dots. */
  readonly faint: boolean;
}

const REACH: Readonly<Record<Qualifier, PointLook['reach']>> = {
  exact: 'none',
  plus_de: 'above',
  au_moins: 'above',
  pres_de: 'around',
  environ: 'around',
  moins_de: 'below',
};

/** Gives the look of a value; only an exact one, of a period that is over, is solid. */
export function pointLook(qualifier: Qualifier, running: boolean, partial: boolean): PointLook {
  const reach = REACH[qualifier];
  const fill = running ? 'hatched' : reach === 'none' ? 'solid' : 'open';
  return { fill, reach, faint: partial };
}
