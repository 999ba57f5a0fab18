import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PageWatch } from './page-watch.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { keyFigure, loadFile, panel, reportRows, settle } from './page-parts.ts';

type Edit = (directory: string) => Promise<void>;

const data = (directory: string, name: string) => join(directory, 'data', name);

const replace =
  (name: string, from: string, to: string): Edit =>
  async (directory) => {
    const text = await readFile(data(directory, name), 'utf8');
    if (!text.includes(from)) throw new Error(`${name}: no ${from}`);
    await writeFile(data(directory, name), text.replace(from, to));
  };
const overwrite =
  (name: string, content: string | Buffer): Edit =>
  (directory) =>
    writeFile(data(directory, name), content);
const remove =
  (name: string): Edit =>
  (directory) =>
    rm(data(directory, name));

/** What many hosts answer instead of a file that is not there, with status 200. */
const ERROR_PAGE =
  '<!doctype html>\n<html><title>Introuvable</title><p>Page, introuvable</p></html>\n';

/** A set of figures that needs nothing of the programme's. */
const OWN = JSON.stringify({
  indicateurs: [{ code: 'gites', libelle_fr: 'Gîtes', unite_fr: 'gîtes', mesure: 'stock' }],
  chiffres: [{ indicateur: 'gites', periode: '2024-07', territoire: '46', valeur: 31 }],
});

/** A page that lacks files: the browser itself says so on the console, the page says nothing. */
async function expectOnlyMissing(page: Page, watch: PageWatch, missing: string[]): Promise<void> {
  await page.evaluate(() => document.readyState);
  expect(watch).toMatchObject({ pageErrors: [], policyViolations: [], foreignRequests: [] });
  const asked = watch.consoleErrors.map((error) => {
    expect(error).toMatch(/^Failed to load resource: .*404/);
    return error.slice(error.lastIndexOf('/') + 1, -1);
  });
  expect([...new Set(asked)].sort()).toEqual([...missing].sort());
}

describe('the data beside the page', () => {
  it('are shown as they are at the next reload, without a build', async () => {
    let served = '';
    const { page } = await openDashboard({
      edit: (directory) => {
        served = directory;
      },
    });
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    const before = 'ambassadeurs,2022,46,500,plus_de';
    await replace('chiffres.csv', before, 'ambassadeurs,2022,46,777,exact')(served);
    await replace('article.md', 'Un réseau qui grandit', 'Un réseau remanié')(served);
    await page.reload();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('777 personnes');
    await (await panel(page, 'L’article')).getByText('Un réseau remanié').waitFor();
    await expectQuiet(page);
  });

  it('with faults are shown in part, and a report says what to mend', async () => {
    const { page } = await openDashboard({
      edit: replace(
        'chiffres.csv',
        'contacts,2021,46,300,plus_de',
        'contacts,2021,46,trois cents,plus_de',
      ),
    });
    const report = await panel(page, 'Le fichier a été lu en partie');
    await report.getByText(/^Certains fichiers du tableau de bord ont des défauts/).waitFor();
    expect(await reportRows(report)).toContainEqual({
      severity: 'erreur',
      file: 'chiffres.csv',
      row: '6',
      column: 'valeur',
      value: 'trois cents',
      sentence: expect.stringContaining('n’est pas lu comme un nombre'),
    });
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    expect(await page.getByRole('button', { name: /ayant contacté/ }).count()).toBe(0);
    await expectQuiet(page);
  });

  it.each<[string, Edit, RegExp, string[]]>([
    [
      'chiffres.csv lacks a column',
      replace('chiffres.csv', ',valeur,', ',xyz,'),
      /On ne sait pas de quel indicateur sont les nombres de la colonne « xyz »/,
      [],
    ],
    [
      'chiffres.csv is garbage',
      overwrite('chiffres.csv', Buffer.from([...Array(512).keys()])),
      /n’est pas un tableau que l’on sait lire \(un fichier binaire\)/,
      [],
    ],
    ['chiffres.csv is empty', overwrite('chiffres.csv', ''), /Le fichier est vide/, []],
    [
      'chiffres.csv is the error page of the host',
      overwrite('chiffres.csv', ERROR_PAGE),
      /n’est pas un tableau que l’on sait lire \(une page web\)/,
      [],
    ],
    [
      'chiffres.csv is missing',
      remove('chiffres.csv'),
      /« chiffres\.csv » n’a pas pu être lu \(réponse 404\)/,
      ['chiffres.csv'],
    ],
    [
      'indicateurs.csv is missing',
      remove('indicateurs.csv'),
      /« indicateurs\.csv » n’a pas pu être lu/,
      ['indicateurs.csv'],
    ],
    [
      'sources.csv is missing',
      remove('sources.csv'),
      /« sources\.csv » n’a pas pu être lu/,
      ['sources.csv'],
    ],
  ])('say it on the page where %s', async (_, edit, sentence, missing) => {
    const { page, watch } = await openDashboard({ edit });
    const report = page.getByRole('region', { name: /^Le fichier/ });
    await report.getByRole('cell', { name: sentence }).first().waitFor();
    await settle(page);
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual(
      expect.arrayContaining(['Chiffres clés', 'Carte du Lot', 'Évènements']),
    );
    await page.getByRole('heading', { name: /encore une bougie soufflée/ }).waitFor();
    await expectOnlyMissing(page, watch, missing);
  });

  it.each<[string, Edit, RegExp, string[]]>([
    ['broken', overwrite('datapackage.json', '{"resources": ['), /JSON est mal formé/, []],
    [
      'missing',
      remove('datapackage.json'),
      /« datapackage\.json » n’a pas pu être lu/,
      ['datapackage.json'],
    ],
    [
      'the error page of the host',
      overwrite('datapackage.json', ERROR_PAGE),
      /n’est pas un tableau que l’on sait lire \(une page web\)/,
      [],
    ],
  ])(
    'are still found under their usual names where datapackage.json is %s, and the page says it',
    async (_, edit, sentence, missing) => {
      const { page, watch } = await openDashboard({ edit });
      const report = page.getByRole('region', { name: /^Le fichier/ });
      await report
        .getByRole('row')
        .filter({ hasText: 'datapackage.json' })
        .getByRole('cell', { name: sentence })
        .first()
        .waitFor();
      expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
      await expectOnlyMissing(page, watch, missing);
    },
  );

  it('that are all gone leave a page that says so, and that can still read a file', async () => {
    const names = ['indicateurs', 'chiffres', 'evenements', 'partenaires', 'sources'];
    const { page, watch } = await openDashboard({
      edit: async (directory) => {
        for (const name of names) await remove(`${name}.csv`)(directory);
      },
    });
    await panel(page, 'Les chiffres n’ont pas pu être chargés');
    expect(await page.getByRole('alert').innerText()).toContain('Aucun fichier de données');
    await page.getByText('Vous pouvez aussi charger un fichier à vous.').waitFor();
    await loadFile(page, 'gites.json', OWN);
    expect(await keyFigure(page, 'Gîtes')).toContain('31 gîtes');
    await expectOnlyMissing(
      page,
      watch,
      names.map((name) => `${name}.csv`),
    );
  });

  it('without the article leave a sentence in its place', async () => {
    const { page, watch } = await openDashboard({ edit: remove('article.md') });
    await (await panel(page, 'L’article')).getByText(/^L’article n’a pas pu être lu/).waitFor();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    await expectOnlyMissing(page, watch, ['article.md']);
  });

  it.each<[string, (file: string) => Promise<void>, string[]]>([
    ['missing', (file) => rm(file), ['46.topo.json']],
    ['broken', (file) => writeFile(file, '{"type": "Topology"'), []],
    ['of another kind', (file) => writeFile(file, '{"type": "FeatureCollection"}'), []],
  ])('with contours %s leave a page that says so', async (_, edit, missing) => {
    const { page, watch } = await openDashboard({
      edit: (directory) => edit(join(directory, 'geo', '46.topo.json')),
    });
    await panel(page, 'Les chiffres n’ont pas pu être chargés');
    expect(await page.getByRole('alert').innerText()).toContain('46.topo.json');
    await page.getByRole('button', { name: 'Recharger la page' }).waitFor();
    await page.getByRole('heading', { name: /encore une bougie soufflée/ }).waitFor();
    await expectOnlyMissing(page, watch, missing);
  });
});
