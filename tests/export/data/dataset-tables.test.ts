import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bundleFiles, bundlePath } from '../../../src/export/data/bundle.ts';
import { dataPackage } from '../../../src/export/data/data-package.ts';
import { datasetTables, TABLES } from '../../../src/export/data/dataset-tables.ts';
import { dictionaryRows, dictionaryTable } from '../../../src/export/data/dictionary.ts';
import { frenchCsv } from '../../../src/export/data/french-csv.ts';
import { plainCsv } from '../../../src/export/data/plain-csv.ts';
import { zipFiles } from '../../../src/export/data/zip-files.ts';
import { readDataset } from '../../../src/ingest/read-dataset.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { figureAt } from '../../../src/model/figure.ts';
import { requirePeriod } from '../../../src/model/period.ts';
import { fileOf, LOT } from '../../ingest/lot.ts';

const ALL = { indicators: undefined, span: { from: undefined, to: undefined } };

const GIVEN = {
  'indicateurs.csv':
    'code;libelle_fr;libelle_en;unite_fr;unite_en;mesure;theme\n' +
    'ambassadeurs;Ambassadeurs;Ambassadors;personnes;people;stock;programme\n' +
    'familles;Familles;Families;familles;families;flux;programme\n',
  'sources.csv':
    'id;titre;editeur;url;date_publication;type\nmed;« Bilan »;Medialot;https://m.fr/;2022-03;presse\n',
  'chiffres.csv':
    'indicateur;periode;territoire;valeur;qualificatif;source;note;origine\n' +
    'ambassadeurs;2021-12-16;46;500;plus_de;med;"un ; deux";\n' +
    'familles;2021;46042;12,5;;med;;Paris\n' +
    'familles;2022;46042;nd;;med;;Paris\n' +
    'familles;2022;46042;///;;med;;Lyon\n' +
    'familles;2023-T2;46042;s;;med;;Lyon\n',
  'evenements.csv':
    'nom;type;debut;fin;commune_code;commune;participants;qualificatif;latitude;longitude;source;note\n' +
    'Fête;salon;2021-05-01;2021-05-03;46042;Cahors;250;environ;44,45;1,44;med;\n',
  'partenaires.csv': 'nom;type;depuis;territoire;commune_code;source;note\nA;etat;2018;46;46042;med;\n',
};

async function read(files: Readonly<Record<string, string>>): Promise<Dataset> {
  const given = Object.entries(files).map(([name, text]) => fileOf(name, text));
  const { dataset, report } = await readDataset(given, LOT);
  const errors = report.files.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  expect(errors).toEqual([]);
  if (!dataset) throw new Error('dataset: none');
  return dataset;
}

const figuresOf = ({ figures }: Dataset) =>
  Array.from({ length: figures.length }, (_, row) => figureAt(figures, row));

function written(dataset: Dataset, fictional: boolean): string {
  const tables = datasetTables(dataset, ALL);
  const heading = {
    title: 'Essai',
    fictional,
    created: '2026-11-22',
    homepage: 'https://x.fr/',
    licence: { title: 'Licence Ouverte 2.0', path: 'https://x.fr/licence' },
  };
  return dataPackage(tables, [], heading, 'inline');
}

describe('datasetTables()', () => {
  it.each([
    ['French CSV', frenchCsv],
    ['plain CSV', plainCsv],
  ])('is read back as it was, through %s', async (_name, write) => {
    const dataset = await read(GIVEN);
    const tables = datasetTables(dataset, ALL);
    const files = TABLES.map((table) => [`${table}.csv`, write(tables[table])]);
    const back = await read(Object.fromEntries(files));
    expect(figuresOf(back)).toEqual(figuresOf(dataset));
    expect(back.happenings).toEqual(dataset.happenings);
    expect(back.partners).toEqual(dataset.partners);
    expect(back.sources).toEqual(dataset.sources);
    expect(back.indicators).toEqual(dataset.indicators);
  });

  it('keeps the figures of the wanted indicators and span only', async () => {
    const dataset = await read(GIVEN);
    const year = requirePeriod('2022');
    const span = { from: year.start, to: year.end };
    const { chiffres, indicateurs, evenements } = datasetTables(dataset, {
      indicators: ['familles'],
      span,
    });
    expect(chiffres.rows.map((row) => row[3])).toEqual(['nd', '///']);
    expect(indicateurs.rows.map(([code]) => code)).toEqual(['familles']);
    expect(evenements.rows).toEqual([]);
  });
});

describe('dataPackage()', () => {
  it('is one file that the page reads back, fictional figures still fictional', async () => {
    const dataset = await read(GIVEN);
    const back = await read({ 'donnees.json': written(dataset, true) });
    expect(figuresOf(back)).toEqual(figuresOf(dataset));
    expect(back.fictional).toBe(true);
    expect(back.title).toBe('Essai');
    expect((await read({ 'donnees.json': written(dataset, false) })).fictional).toBe(false);
  });
});

describe('bundleFiles()', () => {
  it('packs data, dictionary, licence and citations, the same bytes for the same date', async () => {
    const dataset = await read(GIVEN);
    const tables = datasetTables(dataset, ALL);
    const texts = {
      indicateurs: {},
      sources: {},
      chiffres: { valeur: 'Le nombre' },
      evenements: {},
      partenaires: {},
    };
    const rows = dictionaryRows(tables, texts, 'Répartition');
    const dictionary = dictionaryTable(rows, dataset.indicators, 'fr', ['table', 'code', 'sens']);
    const contents = {
      shown: { header: ['Année', 'Valeur'], rows: [['2021', -3.5]] },
      tables,
      descriptor: '{}',
      dictionary,
      readme: 'lisez',
      licence: 'licence',
      citations: 'citation',
    };
    const names = {
      shown: 'tableau',
      dictionary: 'dictionnaire',
      readme: 'LISEZ-MOI',
      licence: 'LICENCE',
      citations: 'CITER',
    };
    const date = new Date(2026, 10, 22);
    const zip = zipFiles(bundleFiles(contents, names), date);
    expect(zipFiles(bundleFiles(contents, names), date)).toEqual(zip);
    const files = unzipSync(zip);
    const text = (path: string) => new TextDecoder().decode(files[path]);
    expect(Object.keys(files).sort()).toEqual(
      [
        ...TABLES.map((table) => `data/${bundlePath(table)}`),
        ...['data/datapackage.json', 'CITER.txt', 'LICENCE.txt', 'LISEZ-MOI.txt'],
        ...['dictionnaire.csv', 'tableau.csv', 'tableau_rfc4180.csv'],
      ].sort(),
    );
    expect(text('tableau.csv')).toContain('2021;-3,5');
    expect(text('tableau_rfc4180.csv')).toBe('Année,Valeur\r\n2021,-3.5\r\n');
    const lines = Papa.parse<string[]>(text('dictionnaire.csv'), { delimiter: ';' }).data;
    expect(lines).toContainEqual(['chiffres', 'valeur', 'Le nombre']);
    expect(lines).toContainEqual(['chiffres', 'origine', 'Répartition']);
    expect(lines).toContainEqual(['chiffres.indicateur', 'familles', 'Familles (familles, flux)']);
  });
});
