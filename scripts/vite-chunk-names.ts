/** How the name of the file that holds Chart.js begins, so that its weight can be told. */
export const CHART_CHUNK = 'chart-js';

/** Names of the files that hold all that the first view needs after the start. */
export const FIRST_CHUNKS = {
  shared: 'shared-view',
  drawing: 'shared-drawing',
  panes: 'first-view',
  evolution: 'evolution',
} as const;

const START = /\/index\.html$/;
const STYLE = /[?&]type=style/;
const PANES = /\/panels\/(?:ArticlePane|BoardPane)\.svelte$/;
const EVOLUTION = /\/evolution\/EvolutionBoard\.svelte$/;
const LOWER_BOARD = /\/panels\/LowerBoard\.svelte$/;
const MAP = /\/panels\/map\/MapDrawing\.svelte$/;
const EMBEDS = /\/panels\/embed\/(?:EmbedPage|FiguresAlone)\.svelte$/;

/** What a bundler tells of the modules that it cuts into files. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * What comes together is one file with all that it imports: on a slow network each file costs more
 * than what is in it. A view alone on the page of another site needs not the whole first view. The
 * rest is cut by the bundler, file by file as parts share it.
 */
export const CHUNK_GROUPS = [
  { name: startWithFirstStyles, debugName: 'start', priority: 7 },
  {
    name: sharedWithEmbeds(PANES, FIRST_CHUNKS.shared),
    debugName: FIRST_CHUNKS.shared,
    priority: 6,
  },
  { name: FIRST_CHUNKS.panes, test: PANES, priority: 5 },
  {
    name: sharedWithEmbeds(EVOLUTION, FIRST_CHUNKS.drawing),
    debugName: FIRST_CHUNKS.drawing,
    priority: 4,
  },
  { name: FIRST_CHUNKS.evolution, test: EVOLUTION, priority: 3 },
  { name: 'lower-board', test: LOWER_BOARD, priority: 2 },
  { name: 'map', test: MAP, priority: 1 },
];

/** Puts the styles of the first view with the start: a first paint then waits for one sheet alone. */
function startWithFirstStyles(id: string, graph: ModuleGraph): string | null {
  const isFirstStyle = STYLE.test(id) && isUnder(id, PANES, graph);
  return isFirstStyle || isUnder(id, START, graph) ? 'start' : null;
}

/** Names what comes both with a part of the page and with a view alone. */
function sharedWithEmbeds(part: RegExp, name: string) {
  return (id: string, graph: ModuleGraph): string | null =>
    isUnder(id, part, graph) && isUnder(id, EMBEDS, graph) ? name : null;
}

/** Whether a module comes with another, because that one imports it or what it imports does. */
function isUnder(id: string, top: RegExp, graph: ModuleGraph): boolean {
  const seen = new Set([id]);
  for (const each of seen) {
    if (top.test(each)) return true;
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) seen.add(importer);
  }
  return false;
}

/** Names a chunk after Chart.js where it holds it, and lets Vite name the others. */
export function chunkFileNames({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const holdsCharts = moduleIds.some((id) => id.includes('/node_modules/chart.js/'));
  return `assets/${holdsCharts ? CHART_CHUNK : '[name]'}-[hash].js`;
}
