import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { copyOfDist } from './dashboard.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, keyFigure, loadFile, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';

const BASE = '/sous/dossier/';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

/** A server that can fall silent and come back at the same address, with a folder to change. */
async function host() {
  const folder = await copyOfDist();
  let server = await serve(folder, { base: BASE });
  const port = Number(new URL(server.address).port);
  stops.push(() => server.close());
  return {
    address: server.address,
    folder,
    stop: () => server.close(),
    start: async () => {
      server = await serve(folder, { base: BASE, port });
    },
  };
}

/** Waits until the page is kept for a visit without a network, and answered by its worker. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

async function replaceInData(folder: string, from: string, to: string): Promise<void> {
  const file = join(folder, 'data', 'chiffres.csv');
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`chiffres.csv: no ${from}`);
  await writeFile(file, text.replace(from, to));
}

const freshness = (page: Page) => page.getByRole('region', { name: 'Fraîcheur des chiffres' });

describe('without a network, after one visit', () => {
  it('the page opens with its figures, their date, the map, the import and English', async () => {
    const { address, stop } = await host();
    const { page } = await openDashboard({ offline: true, at: address });
    await waitUntilKept(page);
    await stop();

    await page.reload();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    expect(await page.evaluate(async () => (await fetch('start.js')).ok)).toBe(true);
    await settle(page);
    const said = await freshness(page).getByText('Hors connexion').innerText();
    const year = String(new Date().getFullYear());
    expect(ordinarySpaces(said)).toMatch(
      new RegExp(`^Hors connexion : chiffres du programme, lus le .* ${year} à \\d\\d:\\d\\d\\.$`),
    );
    await (await panel(page, 'Carte du Lot')).locator('svg path:visible').first().waitFor();
    await page.getByRole('heading', { name: /encore une bougie soufflée/ }).waitFor();

    await loadFile(
      page,
      'relevé.csv',
      'indicateur;periode;territoire;valeur\nambassadeurs;2024;46;861\n',
    );
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('861 personnes');
    // One’s own figures are as fresh as one made them.
    await expect.poll(() => freshness(page).innerText(), SOON).toBe('');

    await page.goto(`${address}?lang=en`);
    expect(await keyFigure(page, 'Ambassadors')).toContain('more than 500 people');
  });

  it('a page is never kept before its figures', async () => {
    const { address } = await host();
    const { page } = await openDashboard({ offline: true, at: address });
    const figures = await page.evaluate(async () => {
      const kept = async (part: string) => {
        const name = (await caches.keys()).find((one) => one.includes(part));
        return name === undefined ? [] : (await caches.open(name)).keys();
      };
      while ((await kept(' code ')).length === 0) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      return (await kept(' data')).map(({ url }) => new URL(url).pathname);
    });
    expect(figures).toContain(`${BASE}data/chiffres.csv`);
    expect(figures).toContain(`${BASE}geo/46.topo.json`);
  });

  it('figures that change meanwhile are offered once the server is back', async () => {
    const { address, folder, stop, start } = await host();
    const { page } = await openDashboard({ offline: true, at: address });
    await waitUntilKept(page);
    await stop();
    await page.reload();
    const check = freshness(page).getByRole('button', { name: 'Vérifier maintenant' });
    await check.click();
    await freshness(page).getByText('Le serveur ne répond toujours pas.').waitFor();

    await replaceInData(
      folder,
      'ambassadeurs,2022,46,500,plus_de',
      'ambassadeurs,2022,46,777,exact',
    );
    await start();
    await check.click();
    await freshness(page).getByText('De nouvelles données sont en ligne.').waitFor();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    await freshness(page).getByRole('button', { name: 'Actualiser' }).click();
    await expect.poll(() => keyFigure(page, 'Ambassadeurs'), SOON).toContain('777 personnes');
  });

  it('figures that did not change are said to be up to date', async () => {
    const { address, stop, start } = await host();
    const { page } = await openDashboard({ offline: true, at: address });
    await waitUntilKept(page);
    await stop();
    await page.reload();
    const check = freshness(page).getByRole('button', { name: 'Vérifier maintenant' });
    await check.waitFor();
    await start();
    await check.click();
    await freshness(page).getByText('ces chiffres sont à jour').waitFor();
  });
});

describe('with a network, once kept', () => {
  it('a reload shows what the server has now', async () => {
    const { address, folder } = await host();
    const { page } = await openDashboard({ offline: true, at: address });
    await waitUntilKept(page);
    await replaceInData(
      folder,
      'ambassadeurs,2022,46,500,plus_de',
      'ambassadeurs,2022,46,777,exact',
    );
    await page.reload();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('777 personnes');
    await expectQuiet(page);
  });

  it('a page that is open hears of what another found to have changed', async () => {
    const { address, folder } = await host();
    const { page } = await openDashboard({ offline: true, at: address });
    await waitUntilKept(page);
    await replaceInData(
      folder,
      'ambassadeurs,2022,46,500,plus_de',
      'ambassadeurs,2022,46,777,exact',
    );
    const other = await page.context().newPage();
    await other.goto(address);
    expect(await keyFigure(other, 'Ambassadeurs')).toContain('777 personnes');
    await freshness(page).getByText('De nouvelles données sont en ligne.').waitFor();
    expect(await freshness(other).innerText()).toBe('');
  });

  it('only the files of the page itself are kept: none of a person’s, none of another host', async () => {
    const { address } = await host();
    const { page } = await openDashboard({ offline: true, at: address });
    await waitUntilKept(page);
    await page.reload();
    await loadFile(
      page,
      'relevé.csv',
      'indicateur;periode;territoire;valeur\nambassadeurs;2024;46;861\n',
    );
    await panel(page, 'Le fichier a été lu');
    const kept = await page.evaluate(async () => {
      const texts: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
        }
      }
      return texts;
    });
    const addresses = kept.filter((_, i) => i % 2 === 0);
    expect(addresses.filter((one) => !one.startsWith(address))).toEqual([]);
    expect(kept.filter((text) => text.includes('relevé.csv') || text.includes('46;861'))).toEqual(
      [],
    );
  });

  it('a new version takes over, and a page of the old one still finds its parts', async () => {
    const { address, folder, stop } = await host();
    const { page } = await openDashboard({ offline: true, at: address });
    await waitUntilKept(page);
    const script = join(folder, 'service-worker.js');
    const html = join(folder, 'index.html');
    const marked = (await readFile(html, 'utf8')).replace('<title>', '<meta name="new" /><title>');
    await writeFile(html, marked);
    await writeFile(script, `${await readFile(script, 'utf8')}\n// new`);
    const before = await page.evaluate(() => caches.keys());
    await writeFile(
      script,
      (await readFile(script, 'utf8')).replaceAll(versionOf(before), 'next-version'),
    );
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await freshness(page).getByText('Une nouvelle version de la page est en ligne.').waitFor();
    // What the old page is made of is kept as long as it is open, though the server may have it no more.
    const during = await page.evaluate(() => caches.keys());
    expect(during).toEqual(expect.arrayContaining([...before]));

    await freshness(page).getByRole('button', { name: 'Actualiser' }).click();
    await page.locator('meta[name="new"]').waitFor({ state: 'attached' });
    const context = page.context();
    await page.close();
    const next = await context.newPage();
    // The new version begins once no page of the old one is open.
    const keptOnReturn = async () => {
      await next.goto('about:blank');
      await next.goto(address);
      return next.evaluate(() => caches.keys());
    };
    await expect
      .poll(keptOnReturn, { timeout: 40_000, interval: 500 })
      .not.toEqual(expect.arrayContaining([expect.stringContaining(versionOf(before))]));
    await stop();
    await next.reload();
    await next.locator('meta[name="new"]').waitFor({ state: 'attached' });
    await choice(next, 'Données').waitFor();
  });
});

/** The version of the page that a list of caches keeps. */
function versionOf(names: readonly string[]): string {
  const version = names.map((name) => / code (\S+)$/.exec(name)?.[1]).find(Boolean);
  if (!version) throw new Error(`caches: ${names.join()}`);
  return version;
}
