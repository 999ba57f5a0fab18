import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import {
  discard,
  downloaded,
  heldByPage,
  loadFiles,
  readAgain,
  review,
  show,
  understoodRows,
} from './import-parts.ts';
import { choice, keyFigure, loadFile, panel, settle } from './page-parts.ts';

const CONTACTS = 'Personnes ayant contacté le réseau accueil';

/** Two columns of dates: which one counts is for the person to say. */
const TWO_DATES = `indicateur;Date de saisie;Date du contact;territoire;valeur
contacts;03/01/2024;17/12/2023;Cahors;12
contacts;05/02/2024;14/01/2024;Figeac;5
`;

const oldFigures = async (page: Page) =>
  expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');

describe('what must be asked is asked', () => {
  it('of a file of another table: what it holds, with the figures before left on screen', async () => {
    const { page } = await openDashboard();
    await loadFile(page, 'a.csv', 'a,b,c\n1,2,3\n');
    const region = await review(page);
    await region.getByText('Que contient ce tableau ?').waitFor();
    await region
      .getByText('Il reste 1 question avant d’afficher : dire ce que contient le tableau.')
      .waitFor();
    await oldFigures(page);
    // Showing leads to the question instead.
    await region.getByRole('button', { name: 'Afficher ces chiffres' }).press('Enter');
    const asked = await page.evaluate(() => document.activeElement?.textContent);
    expect(ordinarySpaces(asked ?? '')).toBe('Que contient ce tableau ?');
    await discard(region);
    await page
      .getByRole('status')
      .getByText('Import abandonné : les chiffres affichés n’ont pas changé.')
      .waitFor();
    await oldFigures(page);
    await expectQuiet(page);
  });

  it('of a wide table, in English: what it becomes is shown before it is applied', async () => {
    const { page } = await openDashboard({ query: '?lang=en', locale: 'en-GB' });
    await loadFile(page, 'by year.csv', 'Commune;2022;2023\nCahors;13;14\nFigeac;6;7\n');
    const region = await review(page);
    await region.getByText(/^This table has several columns of values/).waitFor();
    await region.getByText(/^No column gives the indicator/).waitFor();
    await region
      .getByRole('combobox', { name: /^Or the indicator for all the rows/ })
      .selectOption({ label: 'Families settled' });
    await readAgain(region, () => region.getByRole('button', { name: 'Confirm' }).last().click());
    expect(await understoodRows(region)).toEqual([
      ['Families settled', '2022', 'Cahors', '13', 'exact'],
      ['Families settled', '2023', 'Cahors', '14', 'exact'],
      ['Families settled', '2022', 'Figeac', '6', 'exact'],
      ['Families settled', '2023', 'Figeac', '7', 'exact'],
    ]);
    expect(await keyFigure(page, 'Ambassadors')).toContain('more than 500 people');
    await show(region);
    await panel(page, 'The file was read');
    await choice(page, 'Territory').selectOption('46102');
    expect(await keyFigure(page, 'Families settled')).toContain('7 families');
    await expectQuiet(page);
  });

  it('of a column that is missing: answered once, shown, and remembered for the same headers', async () => {
    const { page } = await openDashboard();
    await loadFile(page, 'saisies.csv', TWO_DATES);
    const region = await review(page);
    const question = region.getByRole('group', {
      name: 'Aucune colonne ne donne clairement la période. Laquelle choisir ?',
    });
    await question.getByText('exemples : 17/12/2023 et 14/01/2024').waitFor();
    await readAgain(region, () =>
      question.getByRole('button', { name: 'Date du contact' }).click(),
    );
    await question.waitFor({ state: 'detached' });
    expect((await understoodRows(region)).map((row) => row.slice(0, 4))).toEqual([
      [CONTACTS, '2023-12-17', 'Cahors', '12'],
      [CONTACTS, '2024-01-14', 'Figeac', '5'],
    ]);
    await oldFigures(page);
    const recipe = await downloaded(page, () =>
      region.getByRole('button', { name: 'Enregistrer la recette' }).click(),
    );
    expect(recipe.name).toBe('recette_saisies.json');
    expect(recipe.content).toContain('Date du contact');
    expect(recipe.content).not.toMatch(/17\/12|Cahors|\b12\b/);
    await show(region);
    await panel(page, 'Le fichier a été lu');
    await choice(page, 'Territoire').selectOption('46102');
    expect(await keyFigure(page, CONTACTS)).toContain('5 personnes');

    // The next file with these headers needs no question, even after the page is closed.
    await page.reload();
    await settle(page);
    await loadFile(page, 'suite.csv', TWO_DATES.replace('Figeac;5', 'Figeac;8'));
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, CONTACTS)).toContain('8 personnes');
    await expectQuiet(page);

    // Nor does it on another device, given the recipe.
    const { page: elsewhere } = await openDashboard({ query: '?territoire=46102' });
    await loadFiles(elsewhere, [recipe, { name: 'saisies.csv', content: TWO_DATES }]);
    await panel(elsewhere, 'Le fichier a été lu');
    expect(await keyFigure(elsewhere, CONTACTS)).toContain('5 personnes');
    await expectQuiet(elsewhere);
  });

  it('of a column that is missing: shown as asked, though asked for before the answer was read', async () => {
    const { page } = await openDashboard();
    await loadFile(page, 'saisies.csv', TWO_DATES);
    const region = await review(page);
    await region.getByRole('button', { name: 'Date du contact' }).waitFor();
    await page.evaluate(() => {
      for (const name of ['Date du contact', 'Afficher ces chiffres']) {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent.includes(name))?.click();
      }
    });
    await panel(page, 'Le fichier a été lu');
    await choice(page, 'Territoire').selectOption('46102');
    expect(await keyFigure(page, CONTACTS)).toContain('5 personnes');
    await expectQuiet(page);
  });

  it('of an unknown place: one choice mends all its rows', async () => {
    const { page } = await openDashboard();
    await loadFile(
      page,
      'lieux.csv',
      'indicateur;periode;territoire;valeur\ncontacts;2022;Trifouilly;9\ncontacts;2023;Trifouilly;4\ncontacts;2024;Cahors;31\n',
    );
    const report = await panel(page, 'Le fichier a été lu en partie');
    await report.getByText('lieux.csv : 1 ligne lue sur 3').waitFor();
    await report.getByRole('button', { name: 'Corriger la lecture' }).click();
    const region = await review(page);
    const row = region.getByRole('row').filter({ hasText: 'Trifouilly' });
    expect(await row.getByRole('cell').first().innerText()).toBe('2');
    const place = region.getByRole('combobox', { name: 'Lieu pour « Trifouilly »' });
    await readAgain(region, () => place.selectOption({ label: 'Gourdon' }));
    await region.getByText('« Trifouilly » : Gourdon').waitFor();
    await show(region);
    await panel(page, 'Le fichier a été lu');
    await choice(page, 'Territoire').selectOption('46127');
    expect(await keyFigure(page, CONTACTS)).toContain('4 personnes');
    await expectQuiet(page);
  });

  it('of unknown indicators: they are made together, and shown', async () => {
    const { page } = await openDashboard();
    await loadFile(
      page,
      'a.csv',
      'indicateur;periode;territoire;valeur\nNuitées;2022;Cahors;9\nVélos;2023;Cahors;4\n',
    );
    const region = await review(page);
    await oldFigures(page);
    await region.getByText('Aucune ligne ne peut être affichée pour l’instant.').waitFor();
    await readAgain(region, () =>
      region.getByRole('button', { name: 'Créer ces 2 indicateurs' }).click(),
    );
    await region.getByText('« Nuitées » : indicateur créé').waitFor();
    await show(region);
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Nuitées')).toContain('9');
    expect(await keyFigure(page, 'Vélos')).toContain('4');
    await expectQuiet(page);
  });

  it('of the level that a title says: one click has the places read at another', async () => {
    const { page } = await openDashboard();
    const text =
      'Contacts par bassin de vie;;\nLibellé;Année;Contacts\nCahors;2024;12\nFigeac;2024;5\n';
    await loadFile(page, 'contacts.csv', text);
    const region = await review(page);
    const level = region.getByRole('group', { name: 'Que sont les territoires' });
    await level.getByText('« bassin de vie »').waitFor();
    const communes = level.getByRole('button', { name: 'Des communes' });
    await readAgain(region, () => communes.click());
    expect(await communes.getAttribute('aria-pressed')).toBe('true');
    await show(region);
    await panel(page, 'Le fichier a été lu');
    await region.waitFor({ state: 'detached' });
    expect(await keyFigure(page, CONTACTS)).toContain('17 personnes');
    await expectQuiet(page);
  });

  it('of a level that only some places have: what is of it is shown without an answer', async () => {
    const { page } = await openDashboard();
    const text =
      'Contacts par intercommunalité;;\nTerritoire;Année;Contacts\nCauvaldor;2024;12\nFigeac;2024;5\n';
    await loadFile(page, 'contacts.csv', text);
    const region = await review(page);
    await region.getByRole('button', { name: /Figeac.+est Grand-Figeac/ }).waitFor();
    await show(region);
    await panel(page, 'Le fichier a été lu en partie');
    await region.waitFor({ state: 'detached' });
    expect(await keyFigure(page, CONTACTS)).toContain('12 personnes');
    await expectQuiet(page);
  });

  it('of a list of people: only counts are kept, nothing of a person is held anywhere', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const people = [
      'Nom;Prénom;Courriel;Téléphone;Commune;Date du premier contact',
      'Durandet;Zoéline;zoe@exemple.fr;06 00 00 00 01;Cahors;03/01/2024',
      'Martinot;Alistair;ali@exemple.fr;06 00 00 00 02;Cahors;17/01/2024',
      'Petitjehan;Léandre;lea@exemple.fr;06 00 00 00 03;Figeac;hier',
    ];
    const personal = /Durandet|Martinot|Petitjehan|Zoéline|Alistair|Léandre|@exemple|06 00 00 00/i;
    await loadFile(page, 'familles suivies 2024.csv', people.join('\n'));
    const region = await review(page);
    await region.getByText(/^Ce tableau a une ligne par personne/).waitFor();
    await region
      .getByText(
        '« Nom » (nom de personne), « Prénom » (nom de personne), « Courriel » (adresse électronique) et « Téléphone » (téléphone) : ces colonnes sont laissées de côté avant tout.',
      )
      .waitFor();
    expect((await understoodRows(region)).map((row) => row.slice(0, 4))).toEqual([
      ['Familles suivies par le réseau accueil', '2024-01', 'Cahors', '2'],
    ]);
    const held = await heldByPage(page);
    expect(held).toContain('familles suivies 2024.csv');
    expect(held).not.toMatch(personal);
    const recipe = await downloaded(page, () =>
      region.getByRole('button', { name: 'Enregistrer la recette' }).click(),
    );
    expect(recipe.content).not.toMatch(personal);

    await show(region);
    const report = await panel(page, 'Le fichier a été lu en partie');
    await settle(page);
    expect(await heldByPage(page)).not.toMatch(personal);
    for (const name of ['Lignes écartées (CSV)', 'Rapport (CSV)']) {
      const file = await downloaded(page, () => report.getByRole('button', { name }).click());
      expect(file.content).toContain('hier');
      expect(file.content).not.toMatch(personal);
    }
    await expectQuiet(page);
  });
});
