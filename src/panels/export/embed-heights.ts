import type { ExhibitName } from '../../state/view.ts';

/**
 * Height of a frame until its view says its own, in px: as tall as each is at the width of an
 * article, about 700 px, where no script may make it follow.
 */
const HEIGHTS: Readonly<Record<Exclude<ExhibitName, 'chiffres-cles'>, number>> = {
  evolution: 860,
  carte: 1190,
  classement: 720,
  repartition: 720,
  parcours: 740,
  vignettes: 920,
};

/** Key figures stand three in a row at that width, in rows of so many px. */
const FIGURES = { around: 260, columns: 3, row: 160 };

/** Gives the height of the frame of a view; `figures` is how many key figures it has. */
export function embedHeight(name: ExhibitName, figures: number): number {
  if (name !== 'chiffres-cles') return HEIGHTS[name];
  return FIGURES.around + FIGURES.row * Math.max(1, Math.ceil(figures / FIGURES.columns));
}
