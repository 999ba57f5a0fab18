import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { drawnColors, markAt } from './chart-canvas.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, panel } from './page-parts.ts';
import { SOON } from './soon.ts';

async function ambassadors(page: Page): Promise<Locator> {
  const figure = (await panel(page, 'Évolution'))
    .getByRole('figure')
    .filter({ hasText: 'Ambassadeurs' });
  await figure.getByRole('listbox').waitFor();
  await figure.scrollIntoViewIfNeeded();
  return figure;
}

const spokenBy = async (figure: Locator) =>
  ordinarySpaces(await figure.locator('[aria-live="polite"]').innerText());

describe('the evolution chart under the keyboard', () => {
  it('is one tab stop; arrows walk its points, which are spoken, and Enter chooses one', async () => {
    const { page } = await openDashboard();
    const figure = await ambassadors(page);
    await figure.getByRole('listbox', { name: 'Points du graphique' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await spokenBy(figure)).toMatch(/^20 décembre 2019, 320 personnes, .+, point 1 sur 4$/);
    await page.keyboard.press('End');
    expect(await spokenBy(figure)).toMatch(/^2022, plus de 500 personnes, .+, point 4 sur 4$/);
    await page.keyboard.press('ArrowLeft');
    expect(await spokenBy(figure)).toMatch(/^2021, plus de 500 personnes, .+, point 3 sur 4$/);
    const tooltip = figure.locator('.tooltip');
    expect(ordinarySpaces(await tooltip.innerText())).toContain('plus de 500 personnes');
    await page.keyboard.press('Enter');
    await figure.getByRole('status').getByText('Chiffre choisi').waitFor();
    // Down to the launches and campaigns over the chart.
    await page.keyboard.press('ArrowDown');
    expect(await spokenBy(figure)).toMatch(/(Campagne|lancement|Clip).*, point \d sur \d$/);
    await page.keyboard.press('Escape');
    expect(await tooltip.count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(
      await figure.getByRole('listbox').evaluate((box) => box === document.activeElement),
    ).toBe(false);
    await expectQuiet(page);
  });
});

describe('the tooltip of the evolution chart', () => {
  it('stays under the pointer that reaches it, and Escape dismisses it from anywhere', async () => {
    const { page } = await openDashboard();
    const figure = await ambassadors(page);
    const canvas = figure.locator('canvas');
    await expect.poll(() => markAt(canvas), SOON).toBeDefined();
    const at = await markAt(canvas);
    await canvas.hover({ position: at ?? { x: 0, y: 0 } });
    const tooltip = figure.locator('.tooltip');
    await tooltip.waitFor();
    const text = await tooltip.innerText();
    const box = await tooltip.boundingBox();
    if (!box) throw new Error('tooltip: not on screen');
    await page.clock.install();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    // Longer than a pointer is waited for: it is the tooltip that holds it now.
    await page.clock.runFor(500);
    expect(await tooltip.innerText()).toBe(text);
    await page.keyboard.press('Escape');
    await expect.poll(() => tooltip.count(), SOON).toBe(0);
    await expectQuiet(page);
  });
});

describe('comparisons of the evolution', () => {
  it('are chosen, said, drawn and kept in the address', async () => {
    const { page } = await openDashboard({
      query: '?donnees=fictif&indicateurs=contacts_recus',
    });
    const part = await panel(page, 'Évolution');
    await part.getByRole('listbox').waitFor();
    await choice(page, 'Comparer').selectOption({ label: 'à l’année précédente' });
    await part
      .getByText(/un an plus tôt, en /)
      .first()
      .waitFor();
    await part.getByText('Contacts reçus par le réseau accueil, un an plus tôt').waitFor();
    expect(new URL(page.url()).searchParams.get('compare')).toBe('an-1');
    await choice(page, 'Comparer').selectOption({ label: 'à janvier 2020' });
    await choice(page, 'Échelle').selectOption({ label: 'indice 100' });
    await part.getByText(/l’indice est de \d+, pour 100 en janvier 2020/).waitFor();
    const address = new URL(page.url()).searchParams;
    expect([address.get('compare'), address.get('indice')]).toEqual(['2020-01', '1']);
    await part.getByLabel('Cumuler les flux').check();
    await part
      .getByText(/Contacts reçus par le réseau accueil, cumul/)
      .first()
      .waitFor();
    await page.reload();
    expect(await part.getByLabel('Cumuler les flux').isChecked()).toBe(true);
    await expect.poll(() => drawnColors(part.locator('canvas')), SOON).toBeGreaterThan(3);
    await expectQuiet(page);
  });
});
