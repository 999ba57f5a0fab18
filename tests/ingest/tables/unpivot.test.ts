import { describe, expect, it } from 'vitest';
import { recordAt } from '../../../src/ingest/grids/grid.ts';
import type { ColumnRole, SheetPlan } from '../../../src/ingest/plan/sheet-plan.ts';
import { unpivot } from '../../../src/ingest/tables/unpivot.ts';
import { gridOf } from '../plan/sheets.ts';

function planOf(columns: readonly (readonly [name: string, role: ColumnRole])[]): SheetPlan {
  return {
    table: 'chiffres',
    shape: 'wide',
    layout: { header: 0, first: 1, skipped: new Map() },
    columns: columns.map(([name, role], index) => {
      return { index, name, role, numbers: undefined, dates: undefined };
    }),
    fixed: {},
  };
}

const field = (name: string): ColumnRole => ({ kind: 'field', field: name });
const values = (indicator: string, period: string): ColumnRole => {
  return { kind: 'values', indicator, period };
};

describe('unpivot()', () => {
  it('makes one record a value, the other columns where they stood', () => {
    const grid = gridOf('Commune;x;2021;2022\nCahors;a;1;2\nFigeac;b;;3');
    const plan = planOf([
      ['Commune', field('territoire')],
      ['x', { kind: 'ignored' }],
      ['2021', values('', '2021')],
      ['2022', values('', '2022')],
    ]);
    const long = unpivot(grid, plan, Uint32Array.of(1, 2));
    expect(long.plan.columns.map(({ index, role }) => [index, role])).toEqual([
      [0, field('territoire')],
      [4, field('periode')],
      [2, field('valeur')],
    ]);
    const records = [0, 1, 2, 3].map((record) => recordAt(long.grid, record));
    expect(records.map((cells) => [cells[0], cells[4], cells[2]])).toEqual([
      ['Cahors', '2021', '1'],
      ['Cahors', '2022', '2'],
      ['Figeac', '2021', ''],
      ['Figeac', '2022', '3'],
    ]);
    expect([...long.recordOf]).toEqual([1, 1, 2, 2]);
    expect([0, 1, 2, 3].map(long.valueNameOf)).toEqual(['2021', '2022', '2021', '2022']);
  });

  it('writes indicators and parts of a year in columns of their own', () => {
    const grid = gridOf('Année;Contacts T1;Contacts T2\n2021;1;2');
    const quarter = (period: string): ColumnRole => {
      return { kind: 'values', indicator: 'contacts', period, part: 'trimestre' };
    };
    const plan = planOf([
      ['Année', field('annee')],
      ['Contacts T1', quarter('T1')],
      ['Contacts T2', quarter('T2')],
    ]);
    const long = unpivot(grid, plan, Uint32Array.of(1));
    const fields = long.plan.columns.map(({ role }) => (role.kind === 'field' ? role.field : ''));
    expect(fields).toEqual(['annee', 'indicateur', 'trimestre', 'valeur']);
    expect(recordAt(long.grid, 1)).toEqual(['2021', '2', '', 'contacts', 'T2']);
  });

  it('takes years over the columns for those of the months beside them', () => {
    const grid = gridOf('Mois;Contacts en 2021;Contacts en 2022\nmai;1;2');
    const plan = planOf([
      ['Mois', field('mois')],
      ['Contacts en 2021', values('contacts', 'en 2021')],
      ['Contacts en 2022', values('contacts', 'en 2022')],
    ]);
    const long = unpivot(grid, plan, Uint32Array.of(1));
    const fields = long.plan.columns.map(({ role }) => (role.kind === 'field' ? role.field : ''));
    expect(fields).toEqual(['mois', 'indicateur', 'annee', 'valeur']);
    expect(recordAt(long.grid, 1)).toEqual(['mai', '2', '', 'contacts', '2022']);
  });

  it('drops what is personal or ignored', () => {
    const grid = gridOf('Nom;Note;2021\nDurand;secret;1');
    const plan = planOf([
      ['Nom', { kind: 'personal', what: 'name' }],
      ['Note', { kind: 'ignored' }],
      ['2021', values('contacts', '2021')],
    ]);
    const long = unpivot(grid, plan, Uint32Array.of(1));
    expect(JSON.stringify(long.grid.columns)).not.toMatch(/Durand|secret/);
  });

  it('makes nothing of no record', () => {
    const plan = planOf([['2021', values('contacts', '2021')]]);
    expect(unpivot(gridOf('2021'), plan, new Uint32Array(0)).grid.length).toBe(0);
  });
});
