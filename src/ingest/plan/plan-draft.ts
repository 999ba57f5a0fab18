import { isSameColumn } from './determines.ts';
import { contradicts } from './field-evidence.ts';
import type { SheetAtHand } from './sheet-at-hand.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { Ask, ColumnRole } from './sheet-plan.ts';

/** The roles given so far to the columns of a sheet, and what must be asked. */
export class PlanDraft {
  readonly sheet: SheetAtHand;
  readonly asks: Ask[] = [];
  readonly fixed = new Map<string, string>();
  readonly #roles = new Map<number, ColumnRole>();
  /** Columns whose header names a field that their cells go against. */
  readonly #demoted = new Map<string, SheetColumn[]>();

  constructor(sheet: SheetAtHand) {
    this.sheet = sheet;
  }

  roleOf(column: SheetColumn): ColumnRole | undefined {
    return this.#roles.get(column.index);
  }

  set(column: SheetColumn, role: ColumnRole): void {
    this.#roles.set(column.index, role);
  }

  setField(column: SheetColumn, field: string): void {
    this.set(column, { kind: 'field', field });
  }

  /** Columns that have no role yet. */
  get free(): readonly SheetColumn[] {
    return this.sheet.columns.filter(({ index }) => !this.#roles.has(index));
  }

  has(field: string): boolean {
    return [...this.#roles.values()].some((role) => role.kind === 'field' && role.field === field);
  }

  isAsked(field: string): boolean {
    return this.asks.some((ask) => ask.kind === 'column-unsure' && ask.field === field);
  }

  /** Columns that a header proposes for a field and that are free, those that contradict it aside. */
  fitting(field: string, columns: readonly SheetColumn[]): readonly SheetColumn[] {
    return columns.filter((column) => {
      if (this.roleOf(column)) return false;
      if (!contradicts(field, column, this.sheet.about)) return true;
      this.#demoted.set(field, [...(this.#demoted.get(field) ?? []), column]);
      return false;
    });
  }

  demoted(field: string): readonly SheetColumn[] {
    return (this.#demoted.get(field) ?? []).filter((column) => {
      const role = this.roleOf(column);
      return role === undefined || role.kind === 'ignored' || role.kind === 'breakdown';
    });
  }

  /** Gives a field to the one column that fits it best, or asks which. */
  choose(field: string, columns: readonly SheetColumn[]): SheetColumn | undefined {
    const best = this.best(columns);
    if (best) {
      this.setField(best, field);
      for (const column of columns) if (column !== best) this.set(column, { kind: 'ignored' });
    } else if (columns.length > 0) this.unsure(field, columns);
    return best;
  }

  /** The only column of several that has cells, or the first where all have the same. */
  best(columns: readonly SheetColumn[]): SheetColumn | undefined {
    const [first, ...others] = columns.filter(({ isEmpty }) => !isEmpty);
    if (!first) return columns[0];
    const { records } = this.sheet;
    return others.every(({ cells }) => isSameColumn(first.cells, cells, records))
      ? first
      : undefined;
  }

  /** Asks which of several columns is a field; none is until a person says. */
  unsure(field: string, columns: readonly SheetColumn[]): void {
    for (const column of columns) this.set(column, { kind: 'ignored' });
    const place = this.asks.findIndex((ask) => ask.kind === 'column-unsure' && ask.field === field);
    const asked = this.asks[place];
    const before = asked?.kind === 'column-unsure' ? asked.candidates : [];
    const candidates = [...new Set([...before, ...columns.map(({ index }) => index)])];
    if (asked) this.asks.splice(place, 1);
    this.asks.push({ kind: 'column-unsure', field, candidates });
  }
}
