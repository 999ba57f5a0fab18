import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { packText } from '../../src/export/data/packed-text.ts';
import { EXHIBIT_NAMES } from '../../src/state/view.ts';
import { axeFaults } from './axe-faults.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { loadFile, tableRows } from './page-parts.ts';
import { SOON } from './soon.ts';

/** The narrowest column that a site puts a frame in. */
const NARROW = { width: 280, height: 600 };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Serves a page of another site, from an origin of its own. */
async function hostPage(body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="fr"><title>Un site</title><h1>Un site</h1>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Opens the code to paste on the export desk of what a button exports. */
async function embedCodeOf(page: Page, what: RegExp): Promise<string> {
  await page.getByRole('button', { name: what }).first().click();
  return page.getByRole('dialog').getByLabel('Code à coller').inputValue();
}

const settled = (page: Page | Frame) => page.locator('main footer').waitFor();

describe('a view alone', () => {
  it.each(EXHIBIT_NAMES)(
    'shows %s with all that must be read with it, and nothing else',
    async (name) => {
      const { page } = await openDashboard({
        query: `?embed=${name}&donnees=fictif`,
        viewport: NARROW,
      });
      await settled(page);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      const text = ordinarySpaces(await page.getByRole('main').innerText());
      expect(text).toContain('Jeu fictif');
      expect(text).toMatch(/Sources? :/);
      expect(text).toContain('Licence Ouverte 2.0');
      if (name === 'carte') expect(text).toContain('Contours approchés');
      const others = ['banner', 'contentinfo', 'article', 'navigation', 'search'] as const;
      for (const role of others) expect(await page.getByRole(role).count(), role).toBe(0);
      expect(await page.locator('input[type=file]').count()).toBe(0);
      await page.getByText('Voir le tableau des chiffres').click();
      expect((await tableRows(page.getByRole('table'))).length).toBeGreaterThan(1);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(NARROW.width);
      expect(await axeFaults(page)).toEqual([]);
      await expectQuiet(page);
    },
  );

  it('keeps the filters, the language and the ground that its address says', async () => {
    const { page } = await openDashboard({
      query:
        '?embed=chiffres-cles&donnees=fictif&lang=en&territoire=200067361&de=2021&a=2022&fond=sombre',
    });
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('main').innerText()).toMatch(/Grand-Figeac|Figeac/);
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).colorScheme,
    );
    expect(ground).toBe('dark');
    const link = page.getByRole('link', { name: /^Open in the dashboard/ });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      lang: 'en',
      donnees: 'fictif',
      territoire: '200067361',
      de: '2021',
      a: '2022',
    });
    expect(address.hash).toBe('#chiffres-cles');
    await expectQuiet(page);
  });

  it('fetches less than the dashboard', async () => {
    const weigh = async (query: string) => {
      const { page, close } = await openDashboard({ query: '?embed=rien' });
      let bytes = 0;
      page.on('response', (response) => {
        if (new URL(response.url()).pathname.endsWith('.js')) {
          bytes += Number(response.headers()['content-length'] ?? 0);
        }
      });
      await page.goto(page.url().replace('?embed=rien', query));
      // The dashboard fetches what is out of sight once a person is there.
      await page.mouse.move(1, 1);
      await page.locator('#carte svg, main footer').first().waitFor();
      await page.waitForLoadState('networkidle');
      await close();
      return bytes;
    };
    const whole = await weigh('');
    expect(await weigh('?embed=chiffres-cles')).toBeLessThan(whole / 2);
    expect(await weigh('?embed=carte')).toBeLessThan(whole);
  });

  it('leaves dropped files alone', async () => {
    const { page } = await openDashboard({ query: '?embed=chiffres-cles' });
    await settled(page);
    const taken = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a;b'], 'a.csv'));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(drop);
    });
    expect(taken).toBe(false);
  });

  it('says that an address names nothing to show', async () => {
    const { page } = await openDashboard({ query: '?embed=rien' });
    await page.getByText('L’adresse ne nomme aucune vue').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('is no higher than the few key figures that it shows', async () => {
    const { page } = await openDashboard({ query: '?embed=chiffres-cles&chiffres=ambassadeurs' });
    await page.locator('main footer').waitFor();
    const blank = () =>
      page.evaluate(() => {
        const [figure, fold] = ['main li', 'main details'].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        return (fold?.top ?? Infinity) - (figure?.bottom ?? 0);
      });
    await expect.poll(blank, SOON).toBeLessThan(40);
  });

  it('shows the maps of each period side by side, as the page does', async () => {
    const query = '?donnees=fictif&embed=carte&vignettes=1&niveau=epci';
    const { page } = await openDashboard({ query });
    await page.getByRole('figure', { name: '2025' }).waitFor();
    expect(await page.getByRole('figure').count()).toBe(7);
    await expectQuiet(page);
  });

  it('goes back to its first view after a step on the map', async () => {
    const { page } = await openDashboard({ query: '?embed=carte&niveau=epci&donnees=fictif' });
    await settled(page);
    const history = await page.evaluate(() => window.history.length);
    await page.locator('svg circle[data-code]').last().click({ force: true });
    const back = page.getByRole('button', { name: 'Revenir à la vue de départ' });
    await back.click();
    await back.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.history.length)).toBe(history);
  });
});

describe('the code to paste', () => {
  it('shows a view in the page of another site, at the height of its content', async () => {
    const { page } = await openDashboard();
    const code = await embedCodeOf(page, /^Exporter.*Chiffres clés/);
    expect(code).toContain('title="Chiffres clés, Lot"');
    expect(code).toContain('loading="lazy"');
    const site = await hostPage(
      `<div style="width:700px">${code}</div><div style="width:300px">${code}</div>`,
    );
    await page.goto(site);
    const frames = page.locator('iframe');
    for (const index of [0, 1]) {
      const frame = frames.nth(index);
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator('main footer').waitFor();
      const content = frame.contentFrame().locator('main');
      await expect
        .poll(async () => {
          const [outer, inner] = [await frame.boundingBox(), await content.boundingBox()];
          return Math.abs((outer?.height ?? 0) - (inner?.height ?? -100));
        }, SOON)
        .toBeLessThan(2);
    }
    // A table that unfolds makes room for itself.
    const before = (await frames.first().boundingBox())?.height ?? 0;
    await frames.first().contentFrame().getByText('Voir le tableau des chiffres').click();
    await expect
      .poll(async () => (await frames.first().boundingBox())?.height ?? 0, SOON)
      .toBeGreaterThan(before + 100);
  });

  it('lets no other page, and no mad height, change a frame', async () => {
    const { page, address } = await openDashboard();
    const stranger = await hostPage(
      `<script>parent.postMessage({ type: 'oh-my-lot-height', height: 77 }, '*')</script>`,
    );
    const site = await hostPage(
      `<iframe title="a" src="${address}favicon.svg" height="200"></iframe>
       <iframe title="b" src="${stranger}" height="200"></iframe>
       <script src="${address}integration.js"></script>`,
    );
    await page.goto(site);
    const [, own] = page.frames();
    for (const height of ['9e9', '-1', 'NaN', '"300"', 'null']) {
      await own?.evaluate(
        `parent.postMessage({ type: 'oh-my-lot-height', height: ${height} }, '*')`,
      );
    }
    await own?.evaluate(`parent.postMessage({ type: 'oh-my-lot-height', height: 321.4 }, '*')`);
    const heights = () =>
      page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.style.height));
    await expect.poll(heights, SOON).toEqual(['322px', '']);
  });
});

describe('frozen figures', () => {
  const AMBASSADORS = /^ambassadeurs;/;

  it('stay as they were when those of the dashboard change', async () => {
    let folder = '';
    const { page, address } = await openDashboard({
      edit: (directory) => {
        folder = directory;
      },
    });
    await page
      .getByRole('button', { name: /^Exporter.*mbassadeurs/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^figés au/ }).check();
    const field = dialog.getByLabel('Code à coller');
    await expect.poll(() => field.inputValue(), SOON).toContain('#figures=');
    const code = await field.inputValue();
    const src = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(src.length).toBeLessThan(30_000);

    const table = join(folder, 'data/chiffres.csv');
    const rows = (await readFile(table, 'utf8')).split('\n');
    await writeFile(table, rows.filter((row) => !AMBASSADORS.test(row)).join('\n'));
    await appendFile(table, 'ambassadeurs;2022;46;99999;exact;;\n');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(src);
    await settled(page);
    await page.getByRole('main').getByRole('img').first().waitFor();
    const text = ordinarySpaces(await page.getByRole('main').innerText());
    expect(text).toMatch(/Chiffres figés au \d/);
    expect(text).toContain('plus de 500 personnes');
    expect(text).not.toContain('99');
    expect(asked.filter((url) => url.startsWith(`${address}data/`))).toEqual([]);
    expect(asked.filter((url) => url.includes('figures='))).toEqual(
      asked.filter((url) => new URL(url).hash !== ''),
    );
    expect(await axeFaults(page)).toEqual([]);
    await expectQuiet(page);
  });

  it.each([
    ['', 'illisibles'],
    ['%00', 'illisibles'],
    ['AAAA', 'illisibles'],
    ['é'.repeat(10), 'illisibles'],
    ['A'.repeat(200_001), 'trop longs'],
  ])('that are no figures are refused in a sentence: %.12s', async (packed, said) => {
    const { page } = await openDashboard({ query: `?embed=evolution#figures=${packed}` });
    expect(await page.getByRole('alert').innerText()).toContain(said);
    await expectQuiet(page);
  });

  it('are refused where they unfold without end, or hold none', async () => {
    const bomb = await packText(`{"created":"2026-11-22","a":"${'0'.repeat(20_000_000)}"}`);
    const none = await packText('{"created":"2026-11-22","resources":[]}');
    for (const [packed, said] of [
      [bomb, 'trop de place'],
      [none, 'aucun chiffre'],
    ] as const) {
      const { page } = await openDashboard({ query: `?embed=evolution#figures=${packed}` });
      expect(await page.getByRole('alert').innerText()).toContain(said);
    }
  });

  it('stay text, whatever they hold', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const packed = await packText(
      JSON.stringify({
        title: hostile,
        created: '2026-11-22',
        resources: [
          {
            name: 'indicateurs',
            data: [{ code: 'a', libelle_fr: hostile, unite_fr: hostile, mesure: 'stock' }],
          },
          {
            name: 'chiffres',
            data: [
              {
                indicateur: 'a',
                periode: '2021',
                territoire: '46',
                valeur: '3',
                source: hostile,
                note: hostile,
              },
              {
                indicateur: 'a',
                periode: '2022',
                territoire: '46',
                valeur: '4',
                source: hostile,
                note: hostile,
              },
            ],
          },
        ],
      }),
    );
    const { page } = await openDashboard({ query: `?embed=evolution#figures=${packed}` });
    await settled(page);
    await page.getByText('Voir le tableau des chiffres').click();
    expect(await page.getByRole('table').innerText()).toContain(hostile);
    expect(await page.locator('img').count()).toBe(0);
    await expectQuiet(page);
  });

  it('are the only ones offered for a file of one’s own, and the picture where they are too many', async () => {
    const own = await openDashboard();
    await loadFile(
      own.page,
      'a.csv',
      'indicateur;periode;territoire;valeur\nambassadeurs;2021;46;7\nambassadeurs;2022;46;9\n',
    );
    await own.page.locator('option', { hasText: 'a.csv' }).waitFor({ state: 'attached' });
    await own.page
      .getByRole('button', { name: /^Exporter.*mbassadeurs/ })
      .first()
      .click();
    const dialog = own.page.getByRole('dialog');
    await dialog.getByText('n’a pas quitté votre navigateur').waitFor();
    const field = dialog.getByLabel('Code à coller');
    await expect.poll(() => field.inputValue(), SOON).toContain('#figures=');

    const many = await openDashboard({ query: '?donnees=fictif' });
    await many.page
      .getByRole('button', { name: /^Exporter.*Chiffres clés/ })
      .first()
      .click();
    await many.page
      .getByRole('dialog')
      .getByRole('radio', { name: /^figés au/ })
      .check();
    await many.page.getByText('trop nombreux pour tenir dans une adresse').waitFor();
  });
});
