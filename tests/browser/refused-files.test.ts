import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { choice, keyFigure, loadFile, panel, settle } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

const HEADER = 'indicateur,periode,territoire,valeur';

describe('a file of which nothing can be shown', () => {
  // One page for all: a person tries again and again.
  const shared = shareDashboard();

  it.each([
    ['with headers only', 'chiffres.csv', `${HEADER}\n`, /n’a que ses en-têtes/],
    [
      'of wrong rows only',
      'chiffres.csv',
      `${HEADER}\nambassadeurs,hier,46,1\n`,
      /« hier » n’est pas une période/,
    ],
    ['that is empty', 'chiffres.csv', '', /Le fichier est vide/],
    ['that is a zip', 'chiffres.csv', Buffer.from('PK\u0003\u0004 feuille'), /\(une archive\)/],
    ['that is a broken workbook', 'x.xlsx', Buffer.from('PK\u0003\u0004'), /classeur est abîmé/],
    [
      'that is an old Excel',
      'chiffres.xls',
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      /\(un classeur d’un ancien format, \.xls\)/,
    ],
    ['of broken JSON', 'chiffres.json', '[{"indicateur": "ambassadeurs",}]', /JSON est mal formé/],
    ['of JSON of no known shape', 'chiffres.json', '{"bonjour": 1}', /n’a pas une forme connue/],
    ['that is one word of JSON', 'chiffres.json', '"bonjour"', /n’a pas une forme connue/],
  ])(
    '%s is refused with a reason, and the figures before stay',
    async (_, name, content, reason) => {
      const page = shared.page();
      await settle(page);
      await loadFile(page, name, content);
      const report = await panel(page, 'Le fichier n’a pas pu être affiché');
      await report.getByText('Les chiffres affichés auparavant restent en place.').waitFor();
      await report
        .getByRole('row')
        .filter({ hasText: name })
        .getByRole('cell', { name: reason })
        .waitFor();
      expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
      expect(
        ordinarySpaces(await choice(page, 'Données').locator('option:checked').innerText()),
      ).toBe('Programme, chiffres publiés');
      await report.getByRole('button', { name: 'Fermer' }).click();
      await report.waitFor({ state: 'detached' });
      expect(shared.dashboard().watch).toMatchObject({ consoleErrors: [], pageErrors: [] });
    },
  );

  it('after another one that was shown leaves that one on screen', async () => {
    const page = shared.page();
    await loadFile(page, 'bon.csv', `${HEADER}\nambassadeurs,2024,46,801\n`);
    await panel(page, 'Le fichier a été lu');
    await loadFile(page, 'mauvais.csv', `${HEADER}\nambassadeurs,hier,46,1\n`);
    await panel(page, 'Le fichier n’a pas pu être affiché');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('801 personnes');
    expect(
      ordinarySpaces(await choice(page, 'Données').locator('option:checked').innerText()),
    ).toBe('Votre fichier : bon.csv');
  });
});
