import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { focused, tabTo } from './keys.ts';
import { settle } from './page-parts.ts';
import { SOON } from './soon.ts';

/** Opens, by the keyboard, the export desk of the evolution. */
async function openDesk(page: Page): Promise<void> {
  await tabTo(page, /^button Exporter\s*: Ambassadeurs/, 80);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('img').first().waitFor();
}

async function toTheFigures(page: Page): Promise<void> {
  await settle(page);
  await tabTo(page, /^a Aller aux chiffres/);
  await page.keyboard.press('Enter');
}

describe('with the keyboard alone', () => {
  it('sets up a picture, mends what is missing and takes it away', async () => {
    const { page } = await openDashboard();
    await toTheFigures(page);

    // Chooses indicators.
    await tabTo(page, /^summary Indicateurs/, 80);
    await page.keyboard.press('Enter');
    await tabTo(page, /^input .*Familles installées/, 40);
    await page.keyboard.press('Space');
    await expect
      .poll(() => new URL(page.url()).searchParams.get('indicateurs'), SOON)
      .toBe('ambassadeurs');

    await openDesk(page);
    const dialog = page.getByRole('dialog');

    // Changes the format and the title.
    await tabTo(page, /^select Format/, 60);
    await page.keyboard.type('Carr');
    await dialog.getByText(/^1.080 × 1.080 px/).waitFor();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toMatch(/^input Crédit/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toMatch(/^input Titre/);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');

    // Mends what the desk warns of, and is led back to its warnings.
    const warning = dialog.getByText('L’image n’a pas de titre.');
    await warning.waitFor();
    await tabTo(page, /^button Reprendre le titre de départ/, 60);
    await page.keyboard.press('Enter');
    await warning.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('h3 Avant de publier');

    // Saves the picture, copies the words that stand for it.
    await tabTo(page, /^button PNG/, 60);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    await dialog
      .getByRole('status')
      .getByText(/^Fichier enregistré/)
      .waitFor();
    expect(await focused(page)).toBe('button PNG');
    await tabTo(page, /^button Copier le texte de remplacement/, 60);
    await page.keyboard.press('Enter');
    await dialog
      .getByRole('status')
      .getByText(/^(Copié|Le navigateur refuse la copie)/)
      .waitFor();
    await expectQuiet(page);
  });

  it.each(['Escape', 'Fermer'])('comes back to where the desk was opened, by %s', async (way) => {
    const { page } = await openDashboard();
    await toTheFigures(page);
    await openDesk(page);
    // The keyboard stays in the dialog.
    const passed = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const isIn = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest('dialog') !== null,
      );
      expect(isIn, await focused(page)).toBe(true);
      passed.add(await focused(page));
    }
    expect(passed.size).toBeGreaterThan(15);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else {
      await tabTo(page, /^button Fermer/, 60);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^button Exporter/);
  });

  it('a size that cannot be is refused in words', async () => {
    const { page } = await openDashboard();
    await toTheFigures(page);
    await openDesk(page);
    await tabTo(page, /^select Format/, 60);
    await page.keyboard.type('Taille');
    await tabTo(page, /^input Largeur/);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await page
      .getByRole('alert')
      .getByText(/^La largeur va de 200 à/)
      .waitFor();
  });
});
