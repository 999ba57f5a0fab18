import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import { fileOf, LOT, PROGRAMME } from './lot.ts';

const SECRETS = [
  'Delmas-Secret',
  'Capucine',
  'capucine@exemple.fr',
  '06 12 34 56 78',
  '12 rue du Secret',
  '24/12/1981',
];

const cells = (commune: string, date: string) =>
  [SECRETS[0], SECRETS[1], SECRETS[2], SECRETS[3], SECRETS[4], SECRETS[5], commune, date].join(';');

const HEADER =
  'Nom;Prénom;Courriel;Téléphone;Adresse;Date de naissance;Commune;Date du premier contact';

/** All that leaves the reading of a file, as the page, a report or a download may show it. */
async function everythingOf(name: string, text: string): Promise<string> {
  const { dataset, report, changes } = await readDataset([fileOf(name, text)], LOT, PROGRAMME);
  return JSON.stringify({ dataset, report, changes }, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
}

describe('readDataset() on personal data', () => {
  it.each([
    [
      'a list of people',
      'familles suivies.csv',
      [cells('Cahors', '03/01/2024'), cells('Figeac', '04/01/2024')],
    ],
    [
      'one whose rows are wrong',
      'familles suivies.csv',
      [
        cells('Nulleville', '03/01/2024'),
        cells('', 'bientôt'),
        `${cells('Cahors', '03/01/2024')};x;y`,
      ],
    ],
    ['one that is asked about', 'liste.csv', [cells('Cahors', '03/01/2024')]],
  ])('keeps nothing personal of %s', async (_, name, lines) => {
    const everything = await everythingOf(name, [HEADER, ...lines].join('\n'));
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
  });

  it('keeps nothing personal of rows that are cut wrongly, so that cells stand under other headers', async () => {
    const line = cells('Cahors', '03/01/2024');
    const shifted = [
      line.replace('12 rue', '12; rue'),
      `x;y;z;${line}`,
      line.replace('Capucine', '"Capucine'),
    ];
    for (const bad of shifted) {
      const everything = await everythingOf('familles suivies.csv', [HEADER, bad, line].join('\n'));
      for (const secret of SECRETS) expect(everything, bad).not.toContain(secret);
      expect(everything).not.toContain('rue du Secret');
    }
  });

  it('keeps nothing personal of a table that is not recognised', async () => {
    const text = `Nom de famille;Prénom;Courriel;Remarque\n${SECRETS.slice(0, 3).join(';')};rien\n${SECRETS.slice(0, 3).join(';')};rien`;
    const everything = await everythingOf('divers.csv', text);
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
  });

  it('keeps nothing personal of figures that stand beside it', async () => {
    const text = `indicateur;periode;territoire;valeur;Courriel du référent\ncontacts;2021;46;x;${SECRETS[2]}\ncontacts;2022;46;1;${SECRETS[2]}`;
    const everything = await everythingOf('chiffres.csv', text);
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
  });

  it('says which columns it left out, and why', async () => {
    const text = [HEADER, cells('Cahors', '03/01/2024')].join('\n');
    const { report } = await readDataset([fileOf('familles suivies.csv', text)], LOT, PROGRAMME);
    const left = report.files[0]?.diagnostics
      .filter(({ code }) => code === 'column-personal')
      .map(({ column }) => column);
    expect(left).toEqual(HEADER.split(';').slice(0, 6));
  });
});
