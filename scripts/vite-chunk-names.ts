/** How the name of the file that holds Chart.js begins, so that its weight can be told. */
export const CHART_CHUNK = 'chart-js';

/** Names of the files that hold all that the first view needs after the start. */
export const FIRST_CHUNKS = { panes: 'first-view', evolution: 'evolution' } as const;

/**
 * What comes together is one file with all that it imports: on a slow network each file costs more
 * than what is in it. The rest is cut by the bundler, file by file as parts share it.
 */
export const CHUNK_GROUPS = [
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  { name: FIRST_CHUNKS.panes, test: /\/panels\/(?:ArticlePane|BoardPane)\.svelte$/, priority: 2 },
  { name: FIRST_CHUNKS.evolution, test: /\/evolution\/EvolutionBoard\.svelte$/, priority: 1 },
];

/** Names a chunk after Chart.js where it holds it, and lets Vite name the others. */
export function chunkFileNames({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const holdsCharts = moduleIds.some((id) => id.includes('/node_modules/chart.js/'));
  return `assets/${holdsCharts ? CHART_CHUNK : '[name]'}-[hash].js`;
}
