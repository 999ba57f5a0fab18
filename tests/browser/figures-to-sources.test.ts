import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markAt } from './chart-canvas.ts';
import { cell, readRows, type Row, rowsBy } from './data-rows.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { panel } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';
import { SOON } from './soon.ts';

const shared = shareDashboard();
const sources = rowsBy(readRows('sources.csv'), 'id');

function addressOf(row: Row): string {
  const source = sources.get(cell(row, 'source'));
  if (!source) throw new Error(`source: ${cell(row, 'source')}`);
  return cell(source, 'url');
}

const addressesIn = (scope: Locator) =>
  scope
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

describe('one click leads from a number to its source', () => {
  it('for each key figure: to a page that the table of sources names, or to the list it is counted in', async () => {
    const page = shared.page();
    const items = (await panel(page, 'Chiffres clés'))
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') });
    const known = new Set([...sources.values()].map((source) => cell(source, 'url')));
    const within: string[] = [];
    expect(await items.count()).toBeGreaterThan(20);
    for (const item of await items.all()) {
      const label = await item.getByRole('button').innerText();
      const addresses = await addressesIn(item);
      expect(addresses, label).not.toEqual([]);
      for (const address of addresses) {
        if (address.startsWith('#')) within.push(address);
        else expect(known, label).toContain(address);
      }
    }
    expect(within).toEqual(expect.arrayContaining(['#partenaires', '#evenements']));
    const ids = new Set(
      await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`)),
    );
    expect(within.filter((address) => !ids.has(address))).toEqual([]);
  });

  it('for each row of the table under the chart', async () => {
    const rows = (await panel(shared.page(), 'Évolution')).getByRole('row');
    expect(await rows.count()).toBeGreaterThan(3);
    // The first row is the header.
    for (const row of (await rows.all()).slice(1)) expect(await addressesIn(row)).not.toEqual([]);
  });

  it.each([
    ['evenements.csv', 'Évènements', 'nom'],
    ['partenaires.csv', 'Partenaires', 'nom'],
  ])('for each row of data/%s', async (file, heading, column) => {
    const items = (await panel(shared.page(), heading)).getByRole('listitem');
    const shown = await items.evaluateAll((all) =>
      all.map((item) => ({
        text: item.textContent,
        addresses: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      })),
    );
    const rows = readRows(file);
    expect(shown).toHaveLength(rows.length);
    for (const row of rows) {
      const name = ordinarySpaces(cell(row, column));
      const found = shown.filter(({ text }) => ordinarySpaces(text).includes(name));
      expect(
        found.map(({ addresses }) => addresses),
        name,
      ).toContainEqual([addressOf(row)]);
    }
  });

  it('without losing the page: a source opens in a tab of its own, which cannot reach back', async () => {
    const links = await shared
      .page()
      .getByRole('link')
      .evaluateAll((all) =>
        all.flatMap((link) =>
          link instanceof HTMLAnchorElement && link.origin !== location.origin
            ? [{ target: link.target, rel: link.rel, text: link.textContent }]
            : [],
        ),
      );
    expect(links.length).toBeGreaterThan(100);
    for (const { target, rel, text } of links) {
      expect(target, text).toBe('_blank');
      expect(rel, text).toContain('noopener');
      expect(text).toContain('(nouvel onglet)');
    }
  });

  it.each([
    ['Comptés dans la liste des évènements', 'Évènements'],
    ['Comptés dans la liste des partenaires', 'Partenaires'],
  ])('« %s » shows that list', async (link, heading) => {
    const { page } = await openDashboard();
    await page.getByRole('link', { name: link }).click();
    const title = page.getByRole('heading', { name: heading, level: 2, exact: true });
    await expect
      .poll(() => title.evaluate((element) => element.getBoundingClientRect().top), SOON)
      .toBeLessThan(450);
    expect(await title.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(
      -1,
    );
    await expectQuiet(page);
  });

  it('for a mark of the chart: the page names the figure chosen and links to its source', async () => {
    const { page } = await openDashboard();
    const chart = (await panel(page, 'Évolution'))
      .getByRole('figure')
      .filter({ hasText: 'Ambassadeurs' });
    const canvas = chart.getByRole('img', { name: /^Graphique/ }).locator('canvas');
    await expect.poll(() => markAt(canvas), SOON).toBeDefined();
    const position = await markAt(canvas);
    await canvas.click({ position: position ?? { x: 0, y: 0 } });
    const status = chart.getByRole('status').filter({ hasText: 'Chiffre choisi' });
    await status.waitFor();
    expect(ordinarySpaces(await status.innerText())).toMatch(
      /^Chiffre choisi : Ambassadeurs, (plus de |près de )?\d+ personnes, .+ Source : /,
    );
    const figures = readRows('chiffres.csv').filter(
      (row) => cell(row, 'indicateur') === 'ambassadeurs',
    );
    const [address] = await addressesIn(status);
    expect(figures.map(addressOf)).toContain(address);
  });
});
