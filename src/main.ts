import { mount } from 'svelte';
import './app.css';
import './print.css';
import App from './App.svelte';
import { fetchArticlePane, fetchBoardPane } from './panels/first-panes.ts';
import { Dashboard } from './state/dashboard.svelte.ts';
import { nextTask } from './state/next-task.ts';

/** What the page rests on and old browsers lack; the rest came with these or before. */
const isRecent =
  'toSorted' in Array.prototype &&
  'canParse' in URL &&
  CSS.supports('color', 'light-dark(red, red)');

const target = document.getElementById('app');
if (!target) throw new Error('element: #app');
const isAlone = new URLSearchParams(location.search).has('embed');
// `start.js` says where the address asks for something else than the build wrote.
const written = document.getElementById('first-sight');
const isElsewhere = 'elsewhere' in document.documentElement.dataset;
if (isElsewhere) written?.remove();
if (isRecent && isAlone) void mountAlone(target);
else if (isRecent) {
  const firstSight = isElsewhere ? undefined : (written ?? undefined);
  void mountPage(target, firstSight);
  // Shown by `start.js` where it is still there once all has loaded.
  document.getElementById('not-started')?.remove();
}

/** Shows the page, in tasks of their own where there is already something to see and to scroll. */
async function mountPage(frame: HTMLElement, firstSight: Element | undefined): Promise<void> {
  if (firstSight) await nextTask();
  const panes = [fetchArticlePane(), fetchBoardPane()] as const;
  if (firstSight) await nextTask();
  const dashboard = new Dashboard();
  dashboard.start(Promise.allSettled(panes));
  if (firstSight) await nextTask();
  mount(App, { target: frame, props: { dashboard, panes, firstSight, frame } });
}

/** Shows one view alone, as in the page of another site: its code is fetched, the dashboard's is not. */
async function mountAlone(target: HTMLElement): Promise<void> {
  const notice = document.getElementById('not-started');
  // Its code may come after all else has loaded.
  notice?.remove();
  try {
    const { default: EmbedPage } = await import('./panels/embed/EmbedPage.svelte');
    mount(EmbedPage, { target });
  } catch {
    if (!notice) return;
    document.body.append(notice);
    notice.hidden = false;
  }
}
