import type { Dashboard } from '../state/dashboard.svelte.ts';
import type { ExhibitMaker } from '../state/export-desk.svelte.ts';
import type { ExhibitName } from '../state/view.ts';

/** What a maker may need of the page besides a board. */
export type ExhibitPage = Pick<Dashboard, 'topology'>;

/** All that can be published, by the name that addresses give it; what makes it is fetched then. */
export const EXHIBITS = {
  'chiffres-cles': async () => (await import('./key-figures-exhibit.ts')).keyFiguresExhibit,
  evolution: async () => (await import('./evolution/charted-exhibit.ts')).chartedExhibit,
  carte: async ({ topology }) => {
    const [{ mapExhibit }, { makeBaseMap }] = await Promise.all([
      import('./map/map-exhibit.ts'),
      import('../map/base-map.ts'),
    ]);
    const base = makeBaseMap(topology);
    if (!base) throw new Error('contours: unreadable');
    return (board, address) => mapExhibit(board, address, base);
  },
  classement: async () => (await import('./charts/other-exhibits.ts')).rankingExhibit,
  repartition: async () => (await import('./charts/other-exhibits.ts')).breakdownExhibit,
  parcours: async () => (await import('./charts/other-exhibits.ts')).pathExhibit,
  vignettes: async () => (await import('./charts/other-exhibits.ts')).smallExhibit,
} as const satisfies Readonly<Record<ExhibitName, (page: ExhibitPage) => Promise<ExhibitMaker>>>;

/** Where on the page each is shown. */
export const EXHIBIT_ANCHORS: Readonly<Record<ExhibitName, string>> = {
  'chiffres-cles': 'chiffres-cles',
  evolution: 'evolution',
  carte: 'carte',
  classement: 'comparaisons',
  repartition: 'comparaisons',
  parcours: 'comparaisons',
  vignettes: 'comparaisons',
};
