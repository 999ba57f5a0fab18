import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { discard, readAgain, review, show } from './import-parts.ts';
import { choice, keyFigure, loadFile, panel, settle } from './page-parts.ts';
import { windowsCsv } from './windows-csv.ts';

const CONTACTS = 'Personnes ayant contacté le réseau accueil';

describe('a file as it comes', () => {
  it('from Excel, with titles, units, a total, names of communes and French dates, is read right', async () => {
    const { page } = await openDashboard();
    await loadFile(
      page,
      'relevé 2021.csv',
      windowsCsv([
        ['Relevé des contacts – réseau accueil', '', '', ''],
        ['Bilan arrêté au 31/12/2021', '', '', ''],
        ['', '', '', ''],
        ['Commune', 'Date', 'Contacts', 'Note'],
        ['', '', '(en nombre)', ''],
        ['Figeac', '14/07/2021', '1 234,5', 'L’été – 20 € l’entrée'],
        ['SAINT-CERE', '15/07/2021', '12', ''],
        ['Cahors (46)', '16/07/2021', '8,5', ''],
        ['TOTAL', '', '1 255', ''],
      ]),
    );
    const report = await panel(page, 'Le fichier a été lu');
    await report.getByText('relevé 2021.csv : 3 lignes lues sur 3').waitFor();
    await report.getByText(/encodage windows-1252, séparateur ;/).waitFor();
    for (const [place, value] of [
      ['46251', '12 personnes'],
      ['46042', '8,5 personnes'],
      ['46102', '1 234,5 personnes'],
    ] as const) {
      await choice(page, 'Territoire').selectOption(place);
      await expect.poll(() => keyFigure(page, CONTACTS)).toContain(value);
    }
    const table = (await panel(page, 'Évolution')).getByRole('table');
    await table.getByRole('cell', { name: '14 juillet 2021' }).waitFor();
    await table.getByRole('cell', { name: 'L’été – 20 € l’entrée' }).waitFor();
    await expectQuiet(page);
  });

  it('with numbers of two readings says so, and is read the other way in one click', async () => {
    const { page } = await openDashboard();
    await loadFile(
      page,
      'doute.csv',
      'indicateur;periode;territoire;valeur\ncontacts;2023;46;1.234\ncontacts;2024;46;2.500\n',
    );
    const report = await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, CONTACTS)).toContain('2 500 personnes');
    await report.getByText('Dans « valeur », « 1.234 » est lu 1 234.').waitFor();
    await report.getByRole('button', { name: 'Dans « valeur », lire plutôt 1,234' }).click();
    const region = await review(page);
    await show(region);
    await expect.poll(() => keyFigure(page, CONTACTS)).toContain('2,5 personnes');
    await expectQuiet(page);
  });

  it('in an encoding that no byte tells is read again in the one that the person chooses', async () => {
    const { page } = await openDashboard();
    // The same byte is « é » in windows-1252 and « È » on an old Macintosh.
    const text = 'Commune;Année;Contacts;Note\nCahors;2024;12;Été\n';
    await loadFile(page, 'accents.csv', Buffer.from(text, 'latin1'));
    const report = await panel(page, 'Le fichier a été lu');
    await report.getByRole('button', { name: 'Corriger la lecture' }).click();
    const region = await review(page);
    const preview = region.getByRole('region', { name: 'Colonnes de accents.csv' });
    await preview.getByRole('columnheader', { name: 'Année' }).waitFor();
    const encoding = region.getByRole('combobox', { name: 'Encodage' });
    expect(await encoding.inputValue()).toBe('windows-1252');
    await readAgain(region, () => encoding.selectOption('macintosh'));
    await preview.getByRole('columnheader', { name: 'AnnÈe' }).waitFor();
    await readAgain(region, () => encoding.selectOption('windows-1252'));
    await preview.getByRole('columnheader', { name: 'Année' }).waitFor();
    await preview.getByText('Été').waitFor();
    await discard(region);
    await expectQuiet(page);
  });

  it('with markup and formulas in its headers and cells is text throughout', async () => {
    const { page } = await openDashboard();
    page.on('dialog', () => expect.unreachable('the file ran a script'));
    const markup = '<img src=x onerror=alert(1)>';
    await loadFile(
      page,
      'hostile.csv',
      `Commune;Mois;${markup};=cmd|' /C calc'!A0;__proto__\nCahors;janvier 2024;12;{{7*7}};${markup}\n<script>alert(2)</script>;janvier 2024;5;x;y\n`,
    );
    const region = await review(page);
    await region.getByText('Aucune colonne ne donne clairement la valeur.').waitFor();
    await region.getByRole('button', { name: markup }).waitFor();
    await region.getByRole('columnheader', { name: markup, exact: true }).first().waitFor();
    await region.getByRole('cell', { name: '{{7*7}}' }).waitFor();
    expect(await page.locator('main img[src], main script').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    await expectQuiet(page);
  });
});

describe('the page goes on', () => {
  it('with its figures when a big file is cancelled while it is read', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.evaluate(() => {
      const lines = ['indicateur;periode;territoire;valeur;note'];
      for (let row = 0; row < 300_000; row += 1) {
        lines.push(`contacts;${2000 + (row % 25)};46042;${row};note ${row}`);
      }
      const data = new DataTransfer();
      data.items.add(new File([lines.join('\n')], 'énorme.csv'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    });
    const reading = page.getByRole('group', { name: 'Lecture de énorme.csv' });
    await reading.getByRole('button', { name: 'Annuler' }).click();
    await reading.waitFor({ state: 'detached' });
    await page
      .getByRole('status')
      .getByText(/^Import abandonné/)
      .waitFor();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    // What reads files is there for the next one.
    await loadFile(
      page,
      'après.csv',
      'indicateur;periode;territoire;valeur\nambassadeurs;2024;46;7\n',
    );
    await expect.poll(() => keyFigure(page, 'Ambassadeurs')).toContain('7 personnes');
    await expectQuiet(page);
  });

  it('through twenty bad files in a row', async () => {
    const { page } = await openDashboard();
    const header = 'indicateur;periode;territoire;valeur';
    const bad: readonly (readonly [string, string | Buffer])[] = [
      ['vide.csv', ''],
      ['blancs.csv', ' \n ; ; \n'],
      ['seul.csv', 'x'],
      ['entetes.csv', `${header}\n`],
      ['zeros.csv', Buffer.alloc(2000)],
      ['image.csv', Buffer.from('89504E470D0A1A0A0000', 'hex')],
      ['classeur.xlsx', Buffer.from('PK\u0003\u0004 feuille')],
      ['classeur.ods', 'mimetype'],
      ['vieux.xls', Buffer.from('D0CF11E0A1B11AE1', 'hex')],
      ['page.csv', '<!doctype html><p>Erreur 404</p>'],
      ['casse.json', '[{"a": 1,}]'],
      ['nul.json', 'null'],
      ['profond.json', '['.repeat(20_000)],
      ['guillemets.csv', '"'.repeat(10_001)],
      ['large.csv', ';'.repeat(20_000)],
      ['sauts.csv', '\r'.repeat(10_000)],
      ['utf16.csv', Buffer.from(`\uFEFF${header}\nx;y;z;t\n`, 'utf16le')],
      ['impair.csv', Buffer.from('FFFE00D8', 'hex')],
      ['faux.csv', `${header}\nlicornes;hier;nulle part;beaucoup\n`],
      ['texte.csv', 'Bonjour,\n\nveuillez trouver ci-joint le bilan.\n\nCordialement'],
    ];
    expect(bad).toHaveLength(20);
    for (const [name, content] of bad) {
      await loadFile(page, name, content);
      const answer = page
        .getByRole('region', { name: /^(Vérifier avant d’afficher|Le fichier n’a pas pu)/ })
        .filter({ hasText: name });
      await answer.waitFor();
      const close = answer.getByRole('button', { name: /^(Fermer|Abandonner)$/ });
      await close.click();
      await answer.waitFor({ state: 'detached' });
    }
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    await expectQuiet(page);
  });
});
