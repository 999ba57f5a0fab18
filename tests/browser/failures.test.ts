import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Manifest } from 'vite';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../scripts/bench/page-weight.ts';
import { DIST } from './dashboard.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, keyFigure, loadFile, panel } from './page-parts.ts';
import { SOON } from './soon.ts';

const OWN = 'indicateur;periode;territoire;valeur\nambassadeurs;2024;46;861\n';

/** The file that the build made of a source, or of several under a name, from the page. */
function fileOf(name: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'));
  const file = manifest[keyOf(manifest, name)]?.file;
  if (!file) throw new Error(`manifest: no ${name}`);
  return file;
}

const LOWER_BOARD = 'lower-board';
const LOAD_DIALOG = 'src/panels/import/LoadDialog.svelte';

const figuresAreThere = async (page: Page) =>
  expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');

describe('a part of the page that does not come', () => {
  it('says so beside the others, and comes at the next try once the network is back', async () => {
    const { page } = await openDashboard({ failing: [fileOf(LOWER_BOARD)] });
    const failure = page.getByRole('alert').filter({ hasText: 'Cette partie n’a pas pu' });
    await failure.filter({ hasText: 'Réessayez' }).waitFor();
    await figuresAreThere(page);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await panel(page, 'Carte du Lot');
    expect(await failure.count()).toBe(0);
  });

  it('says that the page was updated where the server has another one', async () => {
    let served = '';
    const { page } = await openDashboard({
      failing: [fileOf(LOWER_BOARD)],
      edit: (directory) => void (served = directory),
    });
    await page.getByRole('button', { name: 'Réessayer' }).waitFor();
    const html = join(served, 'index.html');
    const entry = fileOf('index.html');
    await writeFile(html, (await readFile(html, 'utf8')).replaceAll(entry, 'assets/index-new.js'));
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('La page a été mise à jour depuis qu’elle est ouverte').waitFor();
    await page.getByRole('button', { name: 'Recharger la page' }).waitFor();
  });

  it('does not break « Charger… », which tries again when it is asked', async () => {
    const { page } = await openDashboard({ failing: [fileOf(LOAD_DIALOG)] });
    await figuresAreThere(page);
    const button = page.getByRole('button', { name: 'Charger…' });
    await button.click();
    await page.getByRole('alert').filter({ hasText: 'Cette partie n’a pas pu' }).waitFor();
    await page.unrouteAll();
    await button.click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a page that cannot start', () => {
  const notice = (page: Page) => page.getByText('Le tableau de bord n’a pas pu démarrer');

  it.each([
    ['lists that cannot be sorted aside', `delete Array.prototype.toSorted`],
    ['no way to try an address', `delete URL.canParse`],
    ['colours of one kind only', `CSS.supports = () => false`],
  ])('says so, and what to do, in a browser with %s', async (_, script) => {
    const { page } = await openDashboard({ before: script });
    await notice(page).waitFor();
    await page.getByText('The dashboard could not start').waitFor();
    expect(await page.getByRole('link', { name: 'chiffres', exact: true }).count()).toBe(1);
  });

  it('says so where its first script is not there, or cannot be read', async () => {
    const entry = fileOf('index.html');
    for (const edit of [
      (directory: string) => rm(join(directory, entry)),
      (directory: string) => writeFile(join(directory, entry), 'let let = 3;'),
    ]) {
      const { page } = await openDashboard({ edit });
      await notice(page).waitFor();
    }
  });

  it('says nothing of the kind where it starts', async () => {
    const { page } = await openDashboard();
    await figuresAreThere(page);
    expect(await notice(page).count()).toBe(0);
  });
});

describe('a browser that refuses', () => {
  it('to store anything: all works, and the page says what will be forgotten', async () => {
    const { page } = await openDashboard({
      before: `Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('refused', 'SecurityError'); },
      })`,
    });
    await figuresAreThere(page);
    await choice(page, 'Apparence').selectOption('dark');
    expect(await page.locator('html').getAttribute('data-appearance')).toBe('dark');
    await loadFile(page, 'a.csv', OWN);
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('861 personnes');
    await page.getByText('Ce navigateur ne retient rien').waitFor();
    await expectQuiet(page);
  });

  it('cryptography, the clipboard and offline pages, as over http: all works', async () => {
    const { page } = await openDashboard({
      before: `Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
        delete Navigator.prototype.serviceWorker;`,
    });
    await figuresAreThere(page);
    await loadFile(page, 'a.csv', OWN);
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('861 personnes');
    await page.getByText('Ce navigateur ne garde pas la page').waitFor();
    await expectQuiet(page);
  });

  it('workers: the page reads files itself', async () => {
    const { page } = await openDashboard({
      before: `window.Worker = function () { throw new DOMException('refused', 'SecurityError'); }`,
    });
    await figuresAreThere(page);
    await loadFile(page, 'a.csv', OWN);
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('861 personnes');
    await expectQuiet(page);
  });

  it('to keep the page: it says so, and works', async () => {
    const { page } = await openDashboard({
      offline: true,
      before: `ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'))`,
    });
    await figuresAreThere(page);
    await page.getByText('Ce navigateur ne garde pas la page').waitFor();
    await expectQuiet(page);
  });
});

describe('an import that fails', () => {
  it('where the reader does not come leaves the figures on screen, and says so', async () => {
    const { page } = await openDashboard({ failing: ['assets/ingest.worker'] });
    await figuresAreThere(page);
    await loadFile(page, 'a.csv', OWN);
    await panel(page, 'Le fichier n’a pas pu être affiché');
    await figuresAreThere(page);
    await page.unrouteAll();
    await loadFile(page, 'a.csv', OWN);
    await expect.poll(() => keyFigure(page, 'Ambassadeurs'), SOON).toContain('861 personnes');
  });
});
