import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, panel, settle, unfold } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';
import { SOON } from './soon.ts';
import { smallTargets, underTheBar } from './touch-targets.ts';

const UPRIGHT = { viewport: { width: 390, height: 844 }, touch: true } as const;
const SMALLEST = { viewport: { width: 320, height: 568 }, touch: true } as const;
const SIDEWAYS = { viewport: { width: 568, height: 320 }, touch: true } as const;

const bar = (page: Page) => page.getByRole('navigation', { name: 'Parties de la page' });
const filters = (page: Page) => page.locator('summary').filter({ hasText: 'Filtres' });

/** How far a part of the page stands from the top and the bottom of the screen and of its bar. */
async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('part: is not drawn');
  return box;
}

/** By how many pixels the page is wider than the screen. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A name that no line of a phone can hold. */
const LONG = 'Anticonstitutionnellementincommensurablementinterdépartementalisation';

describe('the bar at the bottom of a phone', () => {
  it.each([UPRIGHT, SIDEWAYS])(
    'leads to each part, whose heading is then in sight, and marks it ($viewport.width px)',
    async (phone) => {
      const { page } = await openDashboard(phone);
      await settle(page);
      for (const [link, heading] of [
        ['Carte', 'Carte du Lot'],
        ['Évolution', 'Évolution'],
        ['Chiffres', undefined],
        ['Article', undefined],
      ] as const) {
        const way = bar(page).getByRole('link', { name: link });
        await way.tap();
        await expect.poll(() => way.getAttribute('aria-current'), SOON).toBe('true');
        if (heading === undefined) continue;
        const title = await boxOf(page.getByRole('heading', { name: heading, exact: true }));
        expect(title.y).toBeGreaterThanOrEqual(0);
        expect(title.y + title.height).toBeLessThanOrEqual((await boxOf(bar(page))).y);
      }
      await expectQuiet(page);
    },
  );

  it('stays at the bottom, takes a sixth of the screen at most, and is not there on a desk', async () => {
    const { page } = await openDashboard(SIDEWAYS);
    await settle(page);
    const { y, height } = await boxOf(bar(page));
    expect(Math.round(y + height)).toBe(320);
    expect(height).toBeLessThanOrEqual(320 / 6);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await bar(page).isVisible()).toBe(false);
  });

  it('never covers what has the focus', async () => {
    const { page } = await openDashboard(SIDEWAYS);
    await settle(page);
    const covered: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const hidden = await underTheBar(page);
      if (hidden !== undefined) covered.push(hidden);
    }
    expect(covered).toEqual([]);
  });
});

describe('the filters on a phone', () => {
  it('are folded, and say what is chosen', async () => {
    const { page } = await openDashboard(UPRIGHT);
    await settle(page);
    expect(await filters(page).innerText()).toMatch(/2014–2025, Lot$/);
    expect(await choice(page, 'Territoire').isVisible()).toBe(false);
    await filters(page).tap();
    await choice(page, 'Territoire').selectOption({ label: 'Grand-Figeac' });
    await choice(page, 'Première année').selectOption('2020');
    await choice(page, 'Dernière année').selectOption('2020');
    await expect.poll(() => filters(page).innerText(), SOON).toMatch(/\b2020, Grand-Figeac$/);
  });

  it('stay open where there is room for them', async () => {
    const { page } = await openDashboard({ viewport: { width: 768, height: 1024 }, touch: true });
    await settle(page);
    expect(await filters(page).isVisible()).toBe(false);
    expect(await choice(page, 'Territoire').isVisible()).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => choice(page, 'Territoire').isVisible(), SOON).toBe(false);
  });

  it('find a place above the soft keyboard', async () => {
    const { page } = await openDashboard(UPRIGHT);
    await settle(page);
    expect(await page.locator('meta[name="viewport"]').getAttribute('content')).toContain(
      'interactive-widget=resizes-content',
    );
    await unfold(page, 'Filtres');
    // What a keyboard leaves of the screen.
    await page.setViewportSize({ width: 390, height: 400 });
    const field = page.getByRole('combobox', { name: 'Chercher un lieu' }).first();
    await field.tap();
    await field.pressSequentially('figeac');
    const found = page.getByRole('listbox').getByRole('option', { name: /^Figeac/ });
    await found.waitFor();
    expect(await underTheBar(page)).toBeUndefined();
    await found.tap();
    await expect.poll(() => filters(page).innerText(), SOON).toMatch(/Figeac$/);
  });
});

describe('fingers', () => {
  const shared = shareDashboard(UPRIGHT);

  it('meet targets of 44 px where they stand alone, and of 24 px everywhere', async () => {
    const page = shared.page();
    await settle(page);
    await unfold(page, 'Filtres');
    expect(await smallTargets(page)).toEqual([]);
  });
});

describe('a small screen', () => {
  it.each([
    [SMALLEST, ''],
    [SMALLEST, '?donnees=fictif&lang=en'],
    [SIDEWAYS, ''],
    [SIDEWAYS, '?donnees=fictif'],
  ])('is never wider than it is: %o %s', async (phone, query) => {
    const { page } = await openDashboard({ ...phone, query });
    await settle(page);
    expect(await overflow(page)).toBe(0);
  });

  it.each([SMALLEST, { viewport: { width: 1440, height: 900 } }])(
    'holds names longer than itself ($viewport.width px)',
    async (screen) => {
      const { page } = await openDashboard({
        ...screen,
        edit: async (directory) => {
          const { readFile, writeFile } = await import('node:fs/promises');
          const { join } = await import('node:path');
          for (const name of ['indicateurs', 'evenements', 'partenaires', 'sources']) {
            const file = join(directory, 'data', `${name}.csv`);
            const lines = (await readFile(file, 'utf8')).split('\n');
            await writeFile(file, lines.map((line) => widened(line)).join('\n'));
          }
        },
      });
      await settle(page);
      expect(await page.getByText(LONG).count()).toBeGreaterThan(3);
      expect(await overflow(page)).toBe(0);
    },
  );

  it.each([SMALLEST, SIDEWAYS])(
    'gives all of itself to a dialog, which scrolls ($viewport.width px)',
    async (phone) => {
      const { page } = await openDashboard(phone);
      await settle(page);
      await page.getByRole('button', { name: 'Charger…' }).tap();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await boxOf(dialog)).toEqual({ x: 0, y: 0, ...phone.viewport });
      await dialog.getByRole('button', { name: 'Fermer' }).tap();
      await dialog.waitFor({ state: 'hidden' });
      await panel(page, 'Chiffres clés');
    },
  );
});

/** A row of a table whose second or first name is too long; the heading stays. */
function widened(line: string): string {
  return line
    .replace(/^(ambassadeurs),Ambassadeurs,Ambassadors,personnes/, `$1,${LONG},${LONG},${LONG}`)
    .replace(/^Soirée de lancement de la marque/, LONG)
    .replace(/^Département du Lot,/, `${LONG},`)
    .replace(/^(medialot-bougie,[^\n]*?),Medialot,/, `$1,${LONG},`);
}
