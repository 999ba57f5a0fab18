import type { Component } from 'svelte';
import type { EmbedTranslation } from '../../i18n/embed-translation.ts';
import type { Board } from '../../state/board.svelte.ts';
import type { ExhibitName } from '../../state/view.ts';
import type { EmbedTable } from './embed-table.ts';

/** How something is shown alone: what draws it, and what lays its figures out, fetched when needed. */
export interface EmbedKind {
  drawing(): Promise<{ readonly default: Component }>;
  rows(): Promise<(board: Board, translation: EmbedTranslation) => EmbedTable>;
}

const OTHER_CHART: EmbedKind = {
  drawing: () => import('./ChartAlone.svelte'),
  rows: async () => (await import('./chart-rows.ts')).chartRows,
};

export const EMBED_KINDS: Readonly<Record<ExhibitName, EmbedKind>> = {
  'chiffres-cles': {
    drawing: () => import('./FiguresAlone.svelte'),
    rows: async () => (await import('./figure-rows.ts')).figureRows,
  },
  evolution: {
    drawing: () => import('./EvolutionAlone.svelte'),
    rows: async () => (await import('./evolution-rows.ts')).evolutionRows,
  },
  carte: {
    drawing: () => import('./MapAlone.svelte'),
    rows: async () => (await import('./place-rows.ts')).placeRows,
  },
  classement: OTHER_CHART,
  repartition: OTHER_CHART,
  parcours: OTHER_CHART,
  vignettes: OTHER_CHART,
};
