/** How the name of the file that holds Chart.js begins, so that its weight can be told. */
export const CHART_CHUNK = 'chart-js';

/** Names a chunk after Chart.js where it holds it, and lets Vite name the others. */
export function chunkFileNames({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const holdsCharts = moduleIds.some((id) => id.includes('/node_modules/chart.js/'));
  return `assets/${holdsCharts ? CHART_CHUNK : '[name]'}-[hash].js`;
}
