import type { Diagnostic, DiagnosticCode, Severity } from '../model/diagnostic.ts';

/** Where a remark points and the words that its sentence needs; all of it may be left out. */
export interface RemarkDetail {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * Remarks of one code that one table may list. A million rows with the same fault would otherwise
 * make a report larger than the file; the rest are counted in one `more-alike`.
 */
export const MAX_ALIKE = 1000;

/** A value is quoted up to this length: an unclosed quote can swallow a whole file. */
const MAX_QUOTED = 120;

/** Collects what there is to say of one table of one file. */
export class Remarks {
  readonly #found: Omit<Diagnostic, 'file' | 'table'>[] = [];
  readonly #counts = new Map<
    DiagnosticCode,
    { severity: Severity; first: number; count: number }
  >();

  add(code: DiagnosticCode, severity: Severity, detail: RemarkDetail = {}): void {
    const { row = 0, column = '', value = '', params = {} } = detail;
    const seen = this.#counts.get(code);
    if (seen) seen.count += 1;
    else this.#counts.set(code, { severity, first: row, count: 1 });
    if (seen && seen.count > MAX_ALIKE) return;
    this.#found.push({ code, severity, row, column, value: quoted(value), params });
  }

  /** Gives the remarks in the order they were made, the file and table written on each. */
  list(file: string, table: string): readonly Diagnostic[] {
    const place = { file, table };
    const listed = this.#found.map((remark) => ({ ...remark, ...place }));
    for (const [code, { severity, first, count }] of this.#counts) {
      if (count <= MAX_ALIKE) continue;
      const params = { code, first: String(first), count: String(count - MAX_ALIKE) };
      listed.push({
        code: 'more-alike',
        severity,
        row: 0,
        column: '',
        value: '',
        params,
        ...place,
      });
    }
    return listed;
  }
}

function quoted(value: string): string {
  return value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value;
}
