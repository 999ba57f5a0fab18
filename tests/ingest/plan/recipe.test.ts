import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsRecipe } from '../../../src/ingest/plan/fits-recipe.ts';
import { proposePlan } from '../../../src/ingest/plan/propose-plan.ts';
import { readRecipe } from '../../../src/ingest/plan/read-recipe.ts';
import { recipeHeaders } from '../../../src/ingest/plan/recipe-headers.ts';
import { isRecipeText } from '../../../src/ingest/plan/recipe-text.ts';
import type { Recipe } from '../../../src/ingest/plan/recipe.ts';
import { reuseRecipe } from '../../../src/ingest/plan/reuse-recipe.ts';
import { writeRecipe } from '../../../src/ingest/plan/write-recipe.ts';
import { about, gridOf, summary } from './sheets.ts';

const NONE: Recipe = {
  headers: [],
  columns: {},
  fixed: {},
  places: {},
  indicators: {},
  agreed: false,
};

function propose(text: string, choices: Partial<Recipe> = {}, name = 'export.csv') {
  return proposePlan(gridOf(text), about(name), { ...NONE, ...choices });
}

describe('choices', () => {
  it('answer which indicator a column is of', () => {
    const text = 'Commune;Année;Familles\nCahors;2021;12';
    const role = { kind: 'values', indicator: 'familles_suivies', period: '' } as const;
    expect(summary(propose(text)).asks).not.toEqual([]);
    expect(summary(propose(text, { columns: { Familles: { role } } }))).toMatchObject({
      roles: { Familles: 'values familles_suivies -' },
      asks: [],
    });
  });

  it('answer which of two columns is read, and leave the other', () => {
    const text = 'Commune;Date;Indicateur;Nombre;Effectif\nCahors;2021;Contacts;1;2';
    const role = { kind: 'field', field: 'valeur' } as const;
    expect(summary(propose(text, { columns: { Effectif: { role } } }))).toMatchObject({
      roles: { Nombre: 'ignored', Effectif: 'valeur' },
      asks: [],
    });
  });

  it('take a field from the column that had it', () => {
    const text = 'Commune;Lieu-dit;Mois;Contacts\nCahors;Figeac;01/2021;3';
    const role = { kind: 'field', field: 'territoire' } as const;
    expect(summary(propose(text, { columns: { 'Lieu-dit': { role } } })).roles).toMatchObject({
      Commune: 'ignored',
      'Lieu-dit': 'territoire',
    });
  });

  it('fix what no column says', () => {
    const text = 'Commune;Nombre\nCahors;12\nFigeac;8';
    const fixed = { indicateur: 'contacts', periode: '2023' };
    const proposal = propose(text, { fixed });
    expect(proposal.plan.fixed).toEqual(fixed);
    expect(proposal.asks).toEqual([]);
  });

  it('raise the question that they leave open', () => {
    const text = 'Commune;Mois;Contacts\nCahors;01/2021;3';
    const columns = { Mois: { role: { kind: 'ignored' } } } as const;
    expect(summary(propose(text, { columns })).asks).toEqual(['missing periode []']);
  });

  it('agree to a wide table, and say nothing of the rest', () => {
    const text = 'Commune;2021;2022\nCahors;1;2\nFigeac;4;5';
    expect(summary(propose(text, { agreed: true })).asks).toEqual(['missing indicateur []']);
  });

  it('name the table where nothing does', () => {
    const text = 'Nom;Date;Commune\nForum;12/03/2024;Cahors\nSalon;14/03/2024;Figeac';
    expect(summary(propose(text, { table: 'evenements' }))).toEqual({
      table: 'evenements',
      shape: 'rows',
      roles: { Nom: 'nom', Date: 'debut', Commune: 'commune' },
      asks: [],
    });
  });

  it('join headers on two lines, or read one of them', () => {
    const text = `;2021;;2022;\nCommune;Contacts;Ambassadeurs;Contacts;Ambassadeurs\nCahors;1;2;3;4\nFigeac;1;2;3;4`;
    const both = propose(text, { headerRow: 2, joinHeaders: true, agreed: true });
    expect(summary(both)).toMatchObject({
      roles: { '2021 Contacts': 'values contacts 2021' },
      asks: [],
    });
    const one = propose(text, { headerRow: 2 });
    expect(one.plan.columns.map(({ name }) => name)).toContain('Contacts (2)');
    expect(summary(one).asks).not.toContain('header-on-two-lines');
  });

  it('take one of several tables, and none of the others', () => {
    const text = `Commune;Mois;Contacts\nCahors;01/2021;12\n;;\nÉvènement;Date;Lieu\nSalon;12/03/2021;Cahors`;
    const first = propose(text, { headerRow: 1 });
    expect(summary(first).asks).toEqual([]);
    expect([...first.plan.layout.skipped.keys()]).toEqual([3, 4]);
    const second = propose(text, { headerRow: 4 });
    expect(second.plan.table).toBe('evenements');
    expect(second.plan.layout.first).toBe(4);
  });

  it('take one of several tables with the same columns and other titles', () => {
    const text = `Contacts 2022;;\nCommune;Année;Contacts\nCahors;2022;3\nContacts 2023;;\nCommune;Année;Contacts\nCahors;2023;4`;
    const { asks } = propose(text);
    expect(asks).toEqual([{ kind: 'several-tables', records: [4] }]);
    const dataOf = (headerRow: number) => {
      const { plan } = propose(text, { headerRow });
      return [1, 2, 3, 4, 5].filter(
        (record) => record >= plan.layout.first && !plan.layout.skipped.has(record),
      );
    };
    expect(dataOf(2)).toEqual([2]);
    expect(dataOf(5)).toEqual([5]);
  });

  it('are not looked up in what objects inherit', () => {
    const text = 'constructor;toString;Commune;Mois;Contacts\na;b;Cahors;01/2021;3';
    expect(summary(propose(text)).asks).toEqual([]);
  });
});

describe('fitsRecipe()', () => {
  const recipeFor = (text: string): Recipe => {
    const { plan } = proposePlan(gridOf(text), about('a.csv'));
    return { ...NONE, headers: recipeHeaders(plan) };
  };
  const recipe = recipeFor('Commune;Mois;Familles\nCahors;01/2021;3');

  it.each([
    ['Commune;Mois;Familles\nFigeac;02/2022;5', true],
    ['commune ;MOIS;Familles\nFigeac;02/2022;5', true],
    ['Mois;Familles;Commune;Note\n02/2022;5;Figeac;vu', true],
    ['Commune;Familles\nFigeac;5', false],
    ['Figeac;02/2022;5\nCahors;01/2022;4', false],
  ])('compares the headers of %j: %j', (text, fits) => {
    expect(fitsRecipe(recipe, proposePlan(gridOf(text), about('b.csv')).plan)).toBe(fits);
  });

  it('fits no file without headers, whose letters are those of any other', () => {
    const text = '46042;2021;12\n46102;2021;8';
    const { plan } = proposePlan(gridOf(text), about('a.csv'));
    expect(fitsRecipe(recipeFor(text), plan)).toBe(false);
  });
});

describe('reuseRecipe()', () => {
  const text = 'Commune;Nombre\nCahors;12\nFigeac;8';
  const fixed = { indicateur: 'contacts', periode: '2022', source: 'interne' };
  const reused = (name: string, title = '') => {
    const titled = title === '' ? text : `${title};\n${text}`;
    const proposal = proposePlan(gridOf(titled), about(name));
    return reuseRecipe({ ...NONE, fixed, headerRow: 1 }, proposal);
  };

  it('never carries the time of one file over to the next', () => {
    expect(reused('export.csv').fixed).toEqual({ indicateur: 'contacts', source: 'interne' });
    expect(reused('export 2023.csv').fixed).toEqual({ indicateur: 'contacts', source: 'interne' });
    expect(reused('export 2022.csv').fixed).toEqual(fixed);
  });

  it('drops what the next file says otherwise', () => {
    expect(reused('ambassadeurs.csv').fixed).toEqual({ source: 'interne' });
    expect(reused('contacts.csv').fixed).toEqual({ indicateur: 'contacts', source: 'interne' });
  });

  it('looks for the header where the next file has it', () => {
    expect(reused('export.csv', 'Bilan').headerRow).toBe(2);
  });
});

describe('a recipe in a file', () => {
  const role = fc.oneof(
    fc.record({ kind: fc.constant('field' as const), field: fc.string() }),
    fc.record({
      kind: fc.constant('values' as const),
      indicator: fc.string(),
      period: fc.string(),
    }),
    fc.record({ kind: fc.constant('personal' as const), what: fc.constant('email' as const) }),
    fc.record({ kind: fc.constantFrom('breakdown' as const, 'ignored' as const) }),
  );
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'));
  const dictionary = <T>(value: fc.Arbitrary<T>) =>
    fc.array(fc.tuple(key, value), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));
  const recipes: fc.Arbitrary<Recipe> = fc.record({
    headers: fc.array(fc.string()),
    columns: dictionary(fc.record({ role })),
    fixed: dictionary(fc.string()),
    places: dictionary(fc.string()),
    indicators: dictionary(
      fc.record({ label: fc.string(), kind: fc.constantFrom('stock' as const, 'flux' as const) }),
    ),
    agreed: fc.boolean(),
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const text = writeRecipe(recipe);
        expect(isRecipeText(text)).toBe(true);
        expect(readRecipe(text)).toEqual(recipe);
      }),
    );
  });

  it('keeps how columns are written, the table and the header', () => {
    const recipe: Recipe = {
      ...NONE,
      headers: ['date', 'valeur'],
      table: 'chiffres',
      shape: 'wide',
      headerRow: 3,
      columns: { Date: { dates: 'month-first' }, Valeur: { numbers: 'english' } },
      encoding: 'windows-1252',
      delimiter: ';',
      sheet: 'Feuil1',
    };
    expect(readRecipe(writeRecipe(recipe))).toEqual(recipe);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"format":"oh-my-lot-recette"}',
    writeRecipe(NONE).replace('"version": 1', '"version": 2'),
    writeRecipe(NONE).replace('oh-my-lot-recette', 'autre'),
    writeRecipe(NONE).replace('"columns": []', '"columns": {"__proto__": 1}'),
    writeRecipe(NONE).replace('"fixed": []', '"fixed": [["a", 1]]'),
    writeRecipe(NONE).replace('"agreed": false', '"agreed": "non"'),
    writeRecipe({ ...NONE, headerRow: 0 }),
    writeRecipe({ ...NONE, headers: ['x'.repeat(2000)] }),
  ])('is none where it is anything else: %j', (text) => {
    expect(readRecipe(text)).toBeUndefined();
  });

  it('is told by its first words', () => {
    expect(isRecipeText('\ufeff{ "format" : "oh-my-lot-recette", "version": 9 }')).toBe(true);
    expect(isRecipeText('[{"format":"oh-my-lot-recette"}]')).toBe(false);
  });
});
