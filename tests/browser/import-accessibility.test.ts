import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { discard, openWays, review } from './import-parts.ts';
import { loadFile, panel, settle, unfold } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

/** Columns that ask each kind of question, personal ones, doubtful numbers, and a wide shape. */
const ALL_QUESTIONS = `Courriel;Lieu;Mois;Colonne A;Colonne B
a@exemple.fr;Cahors;janvier 2024;1.234;5
b@exemple.fr;Trifouilly;février 2024;2.500;7
`;

const WITH_FAULTS = `indicateur;periode;territoire;valeur
ambassadeurs;hier;46;x
contacts;2024;46;1.234
contacts;2024;Trifouilly;2.345
`;

/** What axe finds in a part of the page by day, by night, and on a phone. */
async function faults(page: Page, within: string): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    found.push(...(await axeFaults(page, within)).map((one) => `${colorScheme} ${width}: ${one}`));
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) found.push(`${colorScheme} ${width}: ${wider} px wider than the screen`);
  }
  return found;
}

describe('axe finds nothing to say of the import', () => {
  // One page, walked through.
  const shared = shareDashboard();

  it('with its dialog open', async () => {
    const page = shared.page();
    await settle(page);
    const dialog = await openWays(page);
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('with its review open, and all that it folds', async () => {
    const page = shared.page();
    await loadFile(page, 'questions.csv', ALL_QUESTIONS);
    const region = await review(page);
    await unfold(region, /^Valeurs pour toutes les lignes/);
    await settle(page);
    expect(await faults(page, '[aria-labelledby="review"]')).toEqual([]);
    await discard(region);
  });

  it('with its report and what it changed', async () => {
    const page = shared.page();
    await loadFile(page, 'chiffres.csv', WITH_FAULTS);
    await panel(page, 'Le fichier a été lu en partie');
    const changes = await panel(page, 'Ce que ce chargement change');
    await unfold(changes, 'Plus grands changements');
    await settle(page);
    expect(await faults(page, '[aria-labelledby="reading"], [aria-labelledby="changes"]')).toEqual(
      [],
    );
    expect(shared.dashboard().watch).toMatchObject({ consoleErrors: [], pageErrors: [] });
  });
});
