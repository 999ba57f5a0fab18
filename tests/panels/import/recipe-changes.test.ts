import { describe, expect, it } from 'vitest';
import { newCode } from '../../../src/panels/import/new-code.ts';
import { wholeRecipe } from '../../../src/panels/import/recipe-file.ts';
import {
  codeChosen,
  codeForgotten,
  columnChosen,
  columnCleared,
  fixedChosen,
  indicatorAdded,
  indicatorsMade,
  roleChosen,
  styleChosen,
} from '../../../src/panels/import/recipe-changes.ts';
import { CONTACTS, field, NOTHING_CHOSEN, plan, report } from './sample-sheet.ts';

const IGNORED = { kind: 'ignored' };

describe('what a person chooses', () => {
  it('adds to what was chosen for the same column and for others', () => {
    const first = {
      ...NOTHING_CHOSEN,
      ...columnChosen(NOTHING_CHOSEN, 'nb', { role: field('valeur') }),
    };
    const second = { ...first, ...columnChosen(first, 'nb', { numbers: 'english' }) };
    const third = { ...second, ...columnChosen(second, 'date', { dates: 'month-first' }) };
    expect(third.columns).toEqual({
      nb: { role: field('valeur'), numbers: 'english' },
      date: { dates: 'month-first' },
    });
    expect(columnCleared(third, 'nb', 'numbers').columns).toMatchObject({
      nb: { role: field('valeur') },
      date: { dates: 'month-first' },
    });
    expect(NOTHING_CHOSEN.columns).toEqual({});
  });

  it.each(['__proto__', 'constructor', 'toString'])('holds for a column named %s', (name) => {
    const { columns = {} } = columnChosen(NOTHING_CHOSEN, name, { numbers: 'french' });
    expect(Object.entries(columns)).toEqual([[name, { numbers: 'french' }]]);
    const { places = {} } = codeChosen(NOTHING_CHOSEN, name, '46042');
    expect(Object.entries(places)).toEqual([[name, '46042']]);
  });

  it('gives a field to one column: the one that had it is ignored', () => {
    expect(roleChosen(plan(), NOTHING_CHOSEN, 0, field('valeur')).columns).toEqual({
      nb: { role: IGNORED },
      commune: { role: field('valeur') },
    });
    expect(roleChosen(plan(), NOTHING_CHOSEN, 2, field('valeur')).columns).toEqual({
      nb: { role: field('valeur') },
    });
    const breakdown = { kind: 'breakdown' } as const;
    expect(roleChosen(plan(), NOTHING_CHOSEN, 0, breakdown).columns).toEqual({
      commune: { role: breakdown },
    });
    expect(roleChosen(plan(), NOTHING_CHOSEN, 9, breakdown)).toEqual({});
  });

  it('holds for all rows until it is emptied', () => {
    const set = { ...NOTHING_CHOSEN, ...fixedChosen(NOTHING_CHOSEN, 'periode', ' 2021 ') };
    expect(set.fixed).toEqual({ periode: '2021' });
    expect(fixedChosen(set, 'periode', ' ').fixed).toEqual({});
    expect(fixedChosen(set, 'source', 'x').fixed).toEqual({ periode: '2021', source: 'x' });
  });

  it('says what a text stands for, and takes it back', () => {
    const set = { ...NOTHING_CHOSEN, ...codeChosen(NOTHING_CHOSEN, 'St Cere', '46251') };
    expect(set.places).toEqual({ 'St Cere': '46251' });
    expect(codeForgotten(set, 'St Cere').places).toEqual({});
  });

  it('takes the other reading of an ambiguous column', () => {
    const common = { column: 2, example: '1,234', readAs: '1,234', otherwise: '1234' };
    expect(
      styleChosen(NOTHING_CHOSEN, 'nb', {
        ...common,
        kind: 'numbers',
        chosen: 'french',
        other: 'english',
      }).columns,
    ).toEqual({ nb: { numbers: 'english' } });
    expect(
      styleChosen(NOTHING_CHOSEN, 'date', {
        ...common,
        kind: 'dates',
        chosen: 'day-first',
        other: 'month-first',
      }).columns,
    ).toEqual({ date: { dates: 'month-first' } });
  });

  it('defines an indicator under a code that none has', () => {
    expect(newCode('Familles aidées', new Set())).toBe('familles_aidees');
    expect(newCode('Contacts', new Set(['contacts', 'contacts_2']))).toBe('contacts_3');
    expect(newCode('  — ', new Set())).toBe('indicateur');
    expect(indicatorAdded(NOTHING_CHOSEN, 'a', 'A', 'stock').indicators).toEqual({
      a: { label: 'A', kind: 'stock' },
    });
  });
});

describe('indicators made of texts of a file', () => {
  it('have a code each, none that is taken, and are what the texts stand for', () => {
    const before = { ...NOTHING_CHOSEN, ...codeChosen(NOTHING_CHOSEN, 'Caor', '46042') };
    expect(indicatorsMade(before, ['Contacts !', 'Contacts ?'], 'stock', [CONTACTS])).toEqual({
      indicators: {
        contacts_2: { label: 'Contacts !', kind: 'stock' },
        contacts_3: { label: 'Contacts ?', kind: 'stock' },
      },
      places: { Caor: '46042', 'Contacts !': 'contacts_2', 'Contacts ?': 'contacts_3' },
    });
  });
});

describe('wholeRecipe()', () => {
  it('says how the whole file was read, what was chosen first', () => {
    const choice = { ...NOTHING_CHOSEN, columns: { nb: { numbers: 'english' } as const } };
    expect(wholeRecipe(report(), choice)).toMatchObject({
      table: 'chiffres',
      shape: 'rows',
      encoding: 'windows-1252',
      delimiter: ';',
      headers: ['commune', 'date', 'nb', 'mail'],
      fixed: { indicateur: 'contacts' },
      columns: {
        nb: { role: field('valeur'), numbers: 'english' },
        date: { role: field('periode') },
      },
    });
    expect(
      wholeRecipe(report({ encoding: 'utf-8' }), { ...choice, encoding: 'macintosh' }),
    ).toMatchObject({ encoding: 'macintosh' });
    expect(wholeRecipe(report({ reading: undefined }), choice)).toBe(choice);
  });
});
