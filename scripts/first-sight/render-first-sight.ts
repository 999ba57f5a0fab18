import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { readPrepared } from '../../src/state/prepared-json.ts';
import { ROOT } from '../run.mjs';
import { pretendWindow, PRETENDED_ADDRESS } from './pretend-window.ts';

/** Where a page that kept these elements would take them up: ours puts its own in their place. */
const HYDRATION_MARK = /<!--[^>]*-->/g;

/**
 * Writes what the page shows before its scripts have come: see `src/panels/FirstSight.svelte`.
 *
 * @param prepared what `prepare` gives
 * @returns HTML whose styles are those of the components it is made of
 */
export async function renderFirstSight(prepared: string): Promise<string> {
  pretendWindow();
  const server = await createServer({
    root: ROOT,
    configFile: false,
    plugins: [svelte()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const { render } = await server.ssrLoadModule('svelte/server');
    const { default: FirstSight } = await server.ssrLoadModule('/src/panels/FirstSight.svelte');
    const { body } = render(FirstSight, { props: { prepared: readPrepared(prepared) } });
    return String(body).replaceAll(HYDRATION_MARK, '').replaceAll(PRETENDED_ADDRESS, './');
  } finally {
    await server.close();
  }
}
