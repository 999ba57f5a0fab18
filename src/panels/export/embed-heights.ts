import type { ExhibitName } from '../../state/view.ts';

/**
 * Height of a frame until its view says its own, in px: as tall as each is at the width of an
 * article, about 700 px, where no script may make it follow.
 */
export const EMBED_HEIGHTS: Readonly<Record<ExhibitName, number>> = {
  'chiffres-cles': 940,
  evolution: 860,
  carte: 1190,
  classement: 720,
  repartition: 720,
  parcours: 740,
  vignettes: 920,
};
