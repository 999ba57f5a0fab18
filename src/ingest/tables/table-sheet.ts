import type { StringColumn } from '../../model/string-column.ts';
import type { Grid, RecordFault } from '../grids/grid.ts';
import type { ColumnPlan, SheetPlan } from '../plan/sheet-plan.ts';
import { plainText } from './plain-text.ts';
import { hasPersonal, tableWidth } from './table-width.ts';
import type { SheetRemarks } from './sheet-remarks.ts';

/** A column of a sheet and how it was planned. */
export interface PlannedColumn {
  readonly plan: ColumnPlan;
  readonly cells: StringColumn;
}

export interface Tally {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** What a sheet that was a wide table, and now has one record a value, keeps of it. */
export interface WideSheet {
  /** The header over the value of a record. */
  readonly valueNameOf: (record: number) => string;
  /** Values of records that were broken as such. */
  readonly setAside: number;
}

/** A sheet as its plan lays it out: fields by name, and its records without what is no data. */
export class TableSheet {
  readonly file: string;
  readonly grid: Grid;
  readonly plan: SheetPlan;
  readonly remarks: SheetRemarks;
  /** Breakdown columns, in the order of the file. */
  readonly breakdowns: readonly PlannedColumn[];
  readonly #fields = new Map<string, PlannedColumn>();
  readonly #blank: readonly (Uint8Array | undefined)[];

  readonly #wide: WideSheet | undefined;

  constructor(file: string, grid: Grid, plan: SheetPlan, remarks: SheetRemarks, wide?: WideSheet) {
    this.file = file;
    this.#wide = wide;
    this.grid = grid;
    this.plan = plan;
    this.remarks = remarks;
    const breakdowns: PlannedColumn[] = [];
    for (const column of plan.columns) {
      const cells = grid.columns[column.index];
      if (!cells) continue;
      if (column.role.kind === 'breakdown') breakdowns.push({ plan: column, cells });
      if (column.role.kind === 'field')
        this.#fields.set(column.role.field, { plan: column, cells });
    }
    this.breakdowns = breakdowns;
    for (const [field, text] of Object.entries(plan.fixed)) {
      if (text !== '' && !this.#fields.has(field))
        this.#fields.set(field, fixedColumn(field, text));
    }
    this.#blank = grid.columns.map(({ table }) =>
      Uint8Array.from(table, (text) => (text.trim() === '' ? 1 : 0)),
    );
  }

  /** The column of a field; undefined where the file has none and nothing is fixed. */
  field(name: string): PlannedColumn | undefined {
    return this.#fields.get(name);
  }

  /** Header of the column of a field, as the file writes it, for remarks. */
  nameOf(field: string): string {
    return this.#fields.get(field)?.plan.name ?? field;
  }

  /** The same for the value of a record, whose header may differ from one to the next. */
  valueNameOf(field: string, record: number): string {
    return (field === 'valeur' && this.#wide?.valueNameOf(record)) || this.nameOf(field);
  }

  /** The text of a field in a record, '' where there is none. */
  text(field: string, record: number): string {
    const column = this.#fields.get(field);
    return column ? plainText(cellOf(column, record)) : '';
  }

  /**
   * Hands each record that is data to `readRecord`, which tells whether it was kept. Records that
   * are broken as such (an unclosed quote, more cells than columns) are set aside here.
   */
  forEachRecord(readRecord: (record: number) => boolean): Tally {
    const { layout } = this.plan;
    const { grid } = this;
    const width = tableWidth(grid, this.plan);
    const isWhole = grid.faults.size === 0;
    const isKept = layout.skipped.size === 0;
    let rows = this.#wide?.setAside ?? 0;
    let accepted = 0;
    for (let record = layout.first; record < grid.length; record += 1) {
      const fault = isWhole ? undefined : grid.faults.get(record);
      if ((!isKept && layout.skipped.has(record)) || (fault === undefined && this.#isBlank(record)))
        continue;
      rows += 1;
      if (fault !== undefined && !this.#isWhole(record, fault)) continue;
      if (grid.widths[record] !== width && !this.#fits(record, width)) continue;
      if (readRecord(record)) accepted += 1;
    }
    return { rows, accepted, rejected: rows - accepted };
  }

  /** Records that may be data, at most. */
  get most(): number {
    const { first, skipped } = this.plan.layout;
    const below = [...skipped.keys()].filter((record) => record >= first);
    return Math.max(0, this.grid.length - first - below.length);
  }

  /** How many distinct texts a column has beside its header, or one more where that is one of them. */
  variety(column: PlannedColumn | undefined): number {
    if (!column) return 1;
    const { table, codes } = column.cells;
    return table.length - (codes.length > 0 && this.plan.layout.header >= 0 ? 1 : 0);
  }

  /** The distinct texts that a column has among the records that are data. */
  textsOf({ cells }: PlannedColumn): readonly string[] {
    if (cells.codes.length < this.grid.length) return cells.table;
    const { first, skipped } = this.plan.layout;
    const seen = new Uint8Array(cells.table.length);
    for (let record = first; record < this.grid.length; record += 1) {
      if (skipped.size === 0 || !skipped.has(record)) seen[cells.codes[record] ?? 0] = 1;
    }
    return cells.table.filter((_, code) => seen[code] === 1);
  }

  /** What may be shown of a record that was cut wrongly. */
  #quoted(text: string): string {
    return hasPersonal(this.plan) ? '' : text;
  }

  /** Tells whether a record may be data: it is neither set aside nor blank. */
  isKept(record: number): boolean {
    return !this.plan.layout.skipped.has(record) && !this.#isBlank(record);
  }

  #isBlank(record: number): boolean {
    const { columns } = this.grid;
    for (let index = 0; index < columns.length; index += 1) {
      if (this.#blank[index]?.[columns[index]?.codes[record] ?? 0] === 0) return false;
    }
    return true;
  }

  #isWhole(record: number, fault: RecordFault): boolean {
    if (typeof fault === 'object') {
      this.remarks.reject(record, 'json-shape-unknown', { params: { found: fault.notARecord } });
      return false;
    }
    const mark = fault === 'stray' ? '"' : '\n';
    const cells = this.grid.columns.map((cells) => cells.table[cells.codes[record] ?? -1] ?? '');
    const value = this.#quoted(cells.find((cell) => cell.includes(mark)) ?? cells.at(-1) ?? '');
    if (fault === 'stray') this.remarks.note(record, 'quote-unclosed', 'warning', { value });
    else this.remarks.reject(record, 'quote-unclosed', { value });
    return fault === 'stray';
  }

  #fits(record: number, width: number): boolean {
    const found = this.grid.widths[record] ?? 0;
    const params = { expected: String(width), found: String(found) };
    if (found < width) {
      this.remarks.note(record, 'row-too-short', 'warning', { params });
      return true;
    }
    const excess = this.grid.columns
      .slice(width, found)
      .map(({ table, codes }) => table[codes[record] ?? -1] ?? '')
      .filter((cell) => cell.trim() !== '');
    if (excess.length === 0) return true;
    this.remarks.reject(record, 'row-too-long', { value: this.#quoted(excess.join(' ')), params });
    return false;
  }
}

/** Gives the text of a column in a record; a fixed one has the same everywhere. */
export function cellOf({ cells }: PlannedColumn, record: number): string {
  return cells.table[cells.codes[record] ?? 0] ?? '';
}

/** A column that holds one text for all records; its codes are all 0, so none are kept. */
function fixedColumn(field: string, text: string): PlannedColumn {
  const role = { kind: 'field', field } as const;
  return {
    plan: { index: -1, name: field, role, numbers: undefined, dates: undefined },
    cells: { table: [text], codes: new Uint32Array(0) },
  };
}
