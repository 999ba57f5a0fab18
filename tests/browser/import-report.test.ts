import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { downloaded } from './import-parts.ts';
import { readDataFile } from './data-rows.ts';
import { choice, keyFigure, loadFile, panel, tableRows } from './page-parts.ts';

describe('after a file is shown', () => {
  it('what it changes is told by indicator, and taken back in one click', async () => {
    const { page } = await openDashboard();
    const changed = readDataFile('chiffres.csv')
      .replace('ambassadeurs,2022,46,500,plus_de', 'ambassadeurs,2022,46,742,exact')
      .replace(/^vues_achat_local,.*\n/m, '');
    await loadFile(page, 'mes chiffres.csv', changed);
    const changes = await panel(page, 'Ce que ce chargement change');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('742 personnes');
    await changes.getByText('Lignes ajoutées : 0 ; modifiées : 1 ; disparues : 1.').waitFor();
    const rows = await tableRows(changes.getByRole('table'));
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Ambassadeurs', '0', '1', '0'],
      ['Vues de la campagne d’achat local', '0', '0', '1'],
    ]);
    await changes.getByRole('button', { name: 'Par territoire : Ambassadeurs' }).click();
    await changes.getByRole('row', { name: /^Lot/ }).waitFor();
    await changes.getByText('Plus grands changements').click();
    await changes.getByText('Ambassadeurs, 2022, Lot : plus de 500 → 742').waitFor();

    await changes.getByRole('button', { name: 'Revenir aux chiffres précédents' }).click();
    await page.getByRole('status').getByText('Les chiffres précédents sont revenus.').waitFor();
    await expect.poll(() => keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    expect(await choice(page, 'Données').locator('option:checked').innerText()).toBe(
      'Programme, chiffres publiés',
    );
    await expectQuiet(page);
  });

  it('the rows set aside are downloaded with their reason and nothing personal', async () => {
    const { page } = await openDashboard();
    await loadFile(
      page,
      'relevé.csv',
      'Indicateur;Période;Commune;Valeur;Courriel\ncontacts;2024;Cahors;31;a@exemple.fr\ncontacts;hier;Cahors;4;b@exemple.fr\ncontacts;2022;Cahors;trois;c@exemple.fr\n',
    );
    const report = await panel(page, 'Le fichier a été lu en partie');
    const file = await downloaded(page, () =>
      report.getByRole('button', { name: 'Lignes écartées (CSV)' }).click(),
    );
    expect(file.name).toMatch(/\.csv$/);
    const [header, ...rows] = String(file.content).trim().split('\r\n').map(ordinarySpaces);
    expect(header).toBe('Indicateur;Période;Commune;Valeur;ligne;motif');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^contacts;hier;Cahors;4;3;.*« hier » n’est pas une période/);
    expect(rows[1]).toMatch(
      /^contacts;2022;Cahors;trois;4;.*« trois » n’est pas lu comme un nombre/,
    );
    expect(file.content).not.toContain('exemple.fr');
    await expectQuiet(page);
  });
});
