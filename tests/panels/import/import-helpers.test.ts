import { describe, expect, it } from 'vitest';
import { exampleCells } from '../../../src/panels/import/example-cells.ts';
import { fixedFields } from '../../../src/panels/import/fixed-fields.ts';
import { knownIndicators } from '../../../src/panels/import/known-indicators.ts';
import { readiness } from '../../../src/panels/import/open-questions.ts';
import { pastedFiles } from '../../../src/panels/import/pasted-files.ts';
import {
  roleKey,
  roleOfKey,
  roleOptions,
  styledAs,
} from '../../../src/panels/import/role-options.ts';
import { secondsLeft, timeLeft } from '../../../src/panels/import/time-left.ts';
import type { Ask } from '../../../src/ingest/plan/sheet-plan.ts';
import {
  columns,
  CONTACTS,
  field,
  NOTHING_CHOSEN,
  plan,
  reading,
  report,
  words,
} from './sample-sheet.ts';

describe('what is pasted', () => {
  const picture = new File(['x'], 'image.png', { type: 'image/png' });
  const table = new File(['x'], 'a.csv', { type: 'text/csv' });

  it.each([
    ['cells of a spreadsheet, not the picture of them', 'a\tb', [picture], ['collage']],
    ['files', '', [table, picture], ['a.csv']],
    ['a picture, where it is all there is', '', [picture], ['image.png']],
    ['nothing: a picture beside a text', 'Total : 12', [picture], []],
    ['nothing: ordinary text', 'Bonjour', [], []],
  ])('is %s', (_, text, files, names) => {
    expect(pastedFiles({ text, files }, 'collage').map(({ name }) => name)).toEqual(names);
  });
});

describe('the time left', () => {
  it('follows the pace so far, and is not said too soon', () => {
    expect(secondsLeft(0.5, 10_000)).toBe(10);
    expect(secondsLeft(0.25, 4000)).toBe(12);
    expect(secondsLeft(1, 4000)).toBe(0);
    expect(secondsLeft(0, 4000)).toBeUndefined();
    expect(secondsLeft(0.9, 200)).toBeUndefined();
  });

  it.each([
    [2, 'encore un instant'],
    [11, 'encore 15 secondes environ'],
    [60, 'encore 1 minute environ'],
    [61, 'encore 2 minutes environ'],
  ])('of %d seconds is said in round words', (seconds, text) => {
    expect(timeLeft(seconds, words())).toBe(text);
  });
});

describe('the roles of a column', () => {
  it('come from the table, with the one that it has', () => {
    const { fields, others } = roleOptions('chiffres', { kind: 'ignored' });
    expect(fields.slice(0, 4)).toEqual(['indicateur', 'periode', 'territoire', 'valeur']);
    expect(fields).toContain('code_postal');
    expect(others).toEqual(['breakdown', 'values', 'personal', 'ignored']);
    expect(roleOptions('partenaires', field('code_postal')).fields).toContain('code_postal');
    expect(roleOptions('partenaires', { kind: 'ignored' }).others).toEqual(['personal', 'ignored']);
    expect(roleOptions('', { kind: 'breakdown' })).toEqual({
      fields: [],
      others: ['breakdown', 'personal', 'ignored'],
    });
  });

  it.each([
    field('valeur'),
    { kind: 'breakdown' },
    { kind: 'values', indicator: '', period: '' },
    { kind: 'ignored' },
  ] as const)('are told apart by a key: %o', (role) => {
    expect(roleOfKey(roleKey(role))).toEqual(role);
  });

  it('are read as numbers or as dates where that matters', () => {
    expect(styledAs(field('valeur'))).toBe('numbers');
    expect(styledAs({ kind: 'values', indicator: 'a', period: '' })).toBe('numbers');
    expect(styledAs(field('debut'))).toBe('dates');
    expect(styledAs(field('note'))).toBeUndefined();
    expect(styledAs({ kind: 'ignored' })).toBeUndefined();
  });
});

describe('what holds for every row', () => {
  const values = (indicator: string, period: string) =>
    ({ kind: 'values', indicator, period }) as const;

  it.each([
    ['what no column says', plan(), 'indicateur source'],
    ['nothing, in another table', plan({ table: 'partenaires' }), ''],
    [
      'a period that parts of one say',
      plan({ columns: columns(['an', field('annee')], ['cp', field('code_postal')]) }),
      'indicateur source',
    ],
    [
      'what the headers of a wide table say',
      plan({
        columns: columns(['a', values('contacts', '2021')], ['b', values('contacts', '2022')]),
      }),
      'territoire source',
    ],
    [
      'a period that one header of a wide table does not say',
      plan({ columns: columns(['a', values('contacts', '2021')], ['b', values('contacts', '')]) }),
      'periode territoire source',
    ],
  ])('is %s', (_, planned, fields) => {
    expect(fixedFields(planned).join(' ')).toBe(fields);
  });
});

describe('whether a reading can be shown', () => {
  const missing: Ask = { kind: 'column-missing', field: 'periode', candidates: [], fixed: '' };
  const file = (...asks: readonly Ask[]) => report({ reading: reading({}, asks) });
  const state = (...files: readonly ReturnType<typeof file>[]) =>
    readiness(
      { dataset: undefined, changes: undefined, report: { ok: true, files, borrowed: [] } },
      words(),
    );

  it('waits for each answer, in words', () => {
    expect(state(file(missing, { kind: 'table-unknown' })).waits).toEqual([
      'dire ce qui donne la période',
      'dire ce que contient le tableau',
    ]);
    const unsure: Ask = { kind: 'indicator-unsure', column: 2, candidates: [] };
    expect(state(file(unsure), file()).waits).toEqual([
      'contacts.csv – dire ce que compte la colonne «\u00a0nb\u00a0»',
    ]);
  });

  it('does not wait for what showing agrees to', () => {
    expect(state(file({ kind: 'wide-table' }))).toMatchObject({ waits: [], hasRows: true });
    expect(state(file())).toMatchObject({ waits: [], hasRows: false });
  });

  it('counts the rows that stay set aside', () => {
    expect(state(file(), file()).rejected).toBe(2);
  });
});

describe('what a review offers', () => {
  it('shows what a column holds by its first different cells', () => {
    const cells = ['a', ' ', 'a', 'b', 'c', 'd'].map((cell, row) => ({ row, cells: [cell] }));
    expect(exampleCells(reading({ preview: cells }), 0)).toEqual(['a', 'b', 'c']);
  });

  it('has the indicators that a person adds among the others, once', () => {
    const choice = {
      ...NOTHING_CHOSEN,
      indicators: {
        contacts: { label: 'X', kind: 'stock' },
        aides: { label: 'Aides', kind: 'flux' },
      },
    } as const;
    const known = knownIndicators([CONTACTS], choice);
    expect(known.map(({ code, label }) => `${code} ${label.fr}`)).toEqual([
      'contacts Contacts',
      'aides Aides',
    ]);
  });
});
