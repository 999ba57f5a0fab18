import type { ExhibitName } from '../../state/view.ts';

/**
 * Height of a frame until its view says its own, in px: as tall as each is at the width of an
 * article, about 700 px, where no script may make it follow.
 */
export const EMBED_HEIGHTS: Readonly<Record<ExhibitName, number>> = {
  'chiffres-cles': 1000,
  evolution: 900,
  carte: 1250,
  classement: 750,
  repartition: 900,
  parcours: 850,
  vignettes: 900,
};
