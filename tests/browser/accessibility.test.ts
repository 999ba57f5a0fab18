import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import type { DashboardOptions } from './dashboard.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { discard, openWays, review } from './import-parts.ts';
import { choice, loadFile, panel, settle, unfoldAll } from './page-parts.ts';
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

const PHONE = { viewport: { width: 390, height: 844 }, touch: true } as const;

/** A state of the page: its name, how it is reached from the one before, and which part is looked at. */
type State = readonly [name: string, reach: (page: Page) => Promise<unknown>, within?: string];

/** Pages that are walked through, state after state. */
const WALKS: readonly (readonly [name: string, DashboardOptions, readonly State[]])[] = [
  [
    'on a desk',
    {},
    [
      ['as it opens', settle],
      ['in the dark', (page) => page.emulateMedia({ colorScheme: 'dark' })],
      [
        'in forced colours',
        (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
      ],
      ['with a claim of the article open', openClaim, '#article'],
      ['with the tooltip of a chart', onChart, '#evolution'],
      ['with the tooltip of the map', onMap, '#carte'],
      ['with the list of places found open', findPlaces, 'form'],
      ['with the dialog to load files', openWays, 'dialog[open]'],
      ['with the export desk open on a chart', deskOf('Évolution'), 'dialog[open]'],
      ['with the export desk open on the map', deskOf('Carte du Lot'), 'dialog[open]'],
      ['with the export desk open on the key figures', deskOf('Chiffres clés'), 'dialog[open]'],
      ['with everything unfolded', unfold],
      ['on paper', (page) => page.emulateMedia({ media: 'print' })],
      ['at 320 px', (page) => onScreen(page, 320, 640)],
      ['at 400 %', (page) => onScreen(page, 320, 256), '#article, #carte'],
      ['with texts twice as big', enlarge],
    ],
  ],
  [
    'on a phone, in the dark, in English',
    { ...PHONE, colorScheme: 'dark', query: '?lang=en' },
    [
      ['as a phone opens it', settle],
      ['with a claim open on a phone', openClaim, '#article'],
      ['with the export desk open on a phone', deskOf('Key figures'), 'dialog[open]'],
      ['with everything unfolded on a phone', unfold],
      ['with the questions of an import on a phone', askAll, '#chiffres'],
    ],
  ],
  [
    'on fictional figures',
    { query: '?donnees=fictif&trace=choropleth&periode=2023&vignettes=1' },
    [
      ['with small maps side by side', unfold, '#carte'],
      [
        'with a map compared in time and with another indicator',
        (page) => at(page, '?donnees=fictif&periode=2023&avant=2021&croise=population', '#carte'),
        '#carte',
      ],
      [
        'with an evolution compared',
        (page) => at(page, '?donnees=fictif&compare=an-1&cumul=1', '#evolution'),
        '#evolution',
      ],
      ['with territories ranked', chart('ranking'), '#comparaisons'],
      ['with a breakdown', chart('breakdown'), '#comparaisons'],
      ['with a path from stage to stage', chart('path'), '#comparaisons'],
      ['with small charts', chart('small'), '#comparaisons'],
    ],
  ],
  [
    'on files of one’s own',
    {},
    [
      ['with the questions of an import', askAll, '#chiffres'],
      ['with the report of a file that has faults', reportFaults, '#chiffres'],
      ['with a file that could not be shown', refuse, '#chiffres'],
      ['on a territory without figures', emptyTerritory, '#chiffres'],
    ],
  ],
];

describe.each(WALKS)('axe finds nothing to say of the page %s', (_, options, states) => {
  // Each state begins where the one before left the page.
  const shared = shareDashboard(options);

  it.each(states.map(([name, reach, within]) => ({ name, reach, within })))(
    '$name',
    async ({ reach, within }) => {
      const page = shared.page();
      await settle(page);
      await reach(page);
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      expect(await axeFaults(page, within)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(shared.dashboard().watch).toMatchObject({ consoleErrors: [], pageErrors: [] });
    },
  );
});

describe('axe finds nothing to say of the page', () => {
  it.each<readonly [string, DashboardOptions, string]>([
    ['without its figures', { failing: ['data/', 'assets/programme-'] }, '#failure'],
    ['as a report', { query: '?rapport=tout' }, '.report-page table'],
    [
      'as a report on a phone, in English, in the dark',
      { ...PHONE, colorScheme: 'dark', query: '?rapport=tout&lang=en' },
      '.report-page table',
    ],
    ['as the accessibility page', { query: '?page=accessibilite' }, '#criteres'],
    [
      'as the accessibility page on a phone, in English, in the dark',
      { ...PHONE, colorScheme: 'dark', query: '?page=accessibilite&lang=en' },
      '#criteres',
    ],
    ['as a chart alone', { query: '?embed=evolution&donnees=fictif' }, 'main canvas, main svg'],
    ['as the map alone', { query: '?embed=carte' }, 'main [role="listbox"]'],
    ['as a ranking alone', { query: '?embed=classement&donnees=fictif' }, 'main svg'],
  ])('%s', async (_, options, sign) => {
    const { page } = await openDashboard(options);
    await page.locator(sign).first().waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    expect(await axeFaults(page)).toEqual([]);
    if (options.failing === undefined) await expectQuiet(page);
  });
});

describe('axeFaults()', () => {
  it('says what is wrong where something is', async () => {
    const { page } = await openDashboard({ query: '?page=accessibilite' });
    await page.locator('#criteres').waitFor();
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect((await axeFaults(page, 'main')).join()).toContain('button-name');
  });
});

async function unfold(page: Page): Promise<void> {
  await unfoldAll(page);
  await settle(page);
}

/** Opens another address, and what a part of the page folds there. */
async function at(page: Page, query: string, part: string): Promise<void> {
  await page.goto(new URL(query, page.url()).href);
  await settle(page);
  const folded = page.locator(`${part} details:not([open]) > summary`);
  while ((await folded.count()) > 0) await folded.first().press('Enter');
}

function chart(kind: string) {
  return (page: Page) => at(page, `?donnees=fictif&graphique=${kind}`, '#comparaisons');
}

async function openClaim(page: Page): Promise<void> {
  await page.getByRole('article').locator('a[id^="chiffre-"]').first().click();
  await page.getByRole('complementary').waitFor();
}

async function onChart(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Points du graphique' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.explorer .tooltip').first().waitFor();
}

async function onMap(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Territoires de la carte' }).focus();
  await page.keyboard.press('Home');
  await page.locator('#carte .tooltip').waitFor();
}

async function findPlaces(page: Page): Promise<void> {
  await choice(page, 'Chercher un lieu').first().fill('saint');
  await page.getByRole('listbox', { name: 'Chercher un lieu' }).first().waitFor();
}

/** Opens the export desk on what a part of the page shows, with all that it folds. */
function deskOf(part: string) {
  return async (page: Page) => {
    const buttons = (await panel(page, part)).getByRole('button', { name: /^(Exporter|Export)/ });
    await buttons.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img').first().waitFor();
    const folded = dialog.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().press('Enter');
  };
}

async function onScreen(page: Page, width: number, height: number): Promise<void> {
  await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
  await page.setViewportSize({ width, height });
  // What the bar at the foot of the screen lies over is in sight once scrolled to.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await settle(page);
}

async function enlarge(page: Page): Promise<void> {
  await onScreen(page, 1280, 900);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await settle(page);
}

async function askAll(page: Page): Promise<void> {
  await loadFile(page, 'questions.csv', ALL_QUESTIONS);
  await review(page);
  await unfoldAll(page);
}

async function reportFaults(page: Page): Promise<void> {
  await discard(await review(page));
  await loadFile(page, 'chiffres.csv', WITH_FAULTS);
  await panel(page, 'Le fichier a été lu en partie');
  await unfold(page);
}

async function refuse(page: Page): Promise<void> {
  await loadFile(page, 'vide.csv', 'indicateur;periode;territoire;valeur\n');
  await panel(page, 'Le fichier n’a pas pu être affiché');
}

async function emptyTerritory(page: Page): Promise<void> {
  await choice(page, 'Territoire').selectOption({ label: 'Assier' });
  await page.getByText(/^Aucun chiffre clé pour Assier/).waitFor();
}
