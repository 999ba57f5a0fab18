import { FigureTableBuilder } from '../model/figure.ts';
import type { CodeCheck } from './code-check.ts';
import { cellAt, resolveColumns } from './columns.ts';
import { FigureLedger } from './figure-ledger.ts';
import { foldText } from './fold-text.ts';
import type { TablePart } from './part.ts';
import { readMeasure } from './read-measure.ts';
import { readRows, type Tally } from './read-rows.ts';
import type { Remarks } from './remarks.ts';
import { readSourceId } from './read-source-id.ts';
import { readRequired } from './read-required.ts';
import type { RowReaders } from './row-readers.ts';
import { TABLE_CONTRACTS } from './table-contract.ts';

/** Reads the tables of `chiffres`, one file after the other, into one. */
export class FigureReader {
  readonly builder: FigureTableBuilder;
  readonly #breakdowns: readonly string[];
  readonly #indicators: CodeCheck;
  readonly #readers: RowReaders;
  readonly #ledger = new FigureLedger();

  constructor(breakdowns: readonly string[], indicators: CodeCheck, readers: RowReaders) {
    this.builder = new FigureTableBuilder(breakdowns);
    this.#breakdowns = breakdowns.map(foldText);
    this.#indicators = indicators;
    this.#readers = readers;
  }

  read({ file, sheet, remarks }: TablePart): Tally {
    const { territories, periods } = this.#readers;
    const columns = resolveColumns(sheet.header, TABLE_CONTRACTS.chiffres, remarks);
    const at = {
      indicator: columns.at('indicateur'),
      period: columns.at('periode'),
      territory: columns.at('territoire'),
      value: columns.at('valeur'),
      qualifier: columns.at('qualificatif'),
      source: columns.at('source'),
      note: columns.at('note'),
      breakdown: this.#breakdowns.map(
        (name) => columns.extras.find((extra) => foldText(extra.name) === name)?.index ?? -1,
      ),
    };
    return readRows(sheet, columns, remarks, (cells, row) => {
      const indicator = this.#readIndicator(cellAt(cells, at.indicator), row, remarks);
      const period = periods.readRequired(cellAt(cells, at.period), 'periode', row, remarks);
      const place = readRequired(cellAt(cells, at.territory), 'territoire', row, remarks);
      const measure = readMeasure(
        cellAt(cells, at.value),
        cellAt(cells, at.qualifier),
        'valeur',
        row,
        remarks,
      );
      if (indicator === undefined || !period || place === '' || !measure) return false;
      const breakdown = at.breakdown.map((index) => cellAt(cells, index));
      const source = cellAt(cells, at.source);
      const key = [indicator, period.id, source, ...breakdown, place];
      if (!this.#ledger.isNew(key, measure, row, file, remarks)) return false;
      const territory = territories.readInside(place, 'territoire', row, remarks);
      readSourceId(source, row, this.#readers, remarks);
      const note = cellAt(cells, at.note);
      this.builder.add({ indicator, period, territory, measure, source, note, breakdown });
      return true;
    });
  }

  #readIndicator(text: string, row: number, remarks: Remarks): string | undefined {
    if (readRequired(text, 'indicateur', row, remarks) === '') return undefined;
    if (this.#indicators.has(text)) return text;
    const params = { nearest: this.#indicators.nearest(text) };
    const detail = { row, column: 'indicateur', value: text, params };
    remarks.add('indicator-unknown', 'error', detail);
    return undefined;
  }
}
