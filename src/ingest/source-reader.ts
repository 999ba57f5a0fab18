import { type Source, SOURCE_TYPES } from '../model/source.ts';
import { CodeLedger } from './code-ledger.ts';
import { cellAt, resolveColumns } from './columns.ts';
import { foldText } from './fold-text.ts';
import type { TablePart } from './part.ts';
import type { PeriodReader } from './period-reader.ts';
import { readWebAddress } from '../model/web-address.ts';
import { readRows, type Tally } from './read-rows.ts';
import { readRequired } from './read-required.ts';
import { TABLE_CONTRACTS } from './table-contract.ts';

/** Reads the tables of `sources`, one file after the other, into one map. */
export class SourceReader {
  readonly sources = new Map<string, Source>();
  readonly #ledger = new CodeLedger();
  readonly #periods: PeriodReader;

  constructor(periods: PeriodReader) {
    this.#periods = periods;
  }

  read({ file, sheet, remarks }: TablePart): Tally {
    const columns = resolveColumns(sheet.header, TABLE_CONTRACTS.sources, remarks);
    const at = {
      id: columns.at('id'),
      title: columns.at('titre'),
      publisher: columns.at('editeur'),
      url: columns.at('url'),
      published: columns.at('date_publication'),
      type: columns.at('type'),
    };
    return readRows(sheet, columns, remarks, (cells, row) => {
      const id = readRequired(cellAt(cells, at.id), 'id', row, remarks);
      const title = readRequired(cellAt(cells, at.title), 'titre', row, remarks);
      if (id === '' || title === '') return false;
      if (!this.#ledger.isNew(id, 'id', cells, row, file, remarks)) return false;
      const address = cellAt(cells, at.url);
      const url = readWebAddress(address);
      if (url === undefined && address !== '') {
        remarks.add('address-invalid', 'warning', { row, column: 'url', value: address });
      }
      const typeText = cellAt(cells, at.type);
      const type = SOURCE_TYPES.find((candidate) => candidate === foldText(typeText));
      if (!type && typeText !== '') {
        const params = { allowed: SOURCE_TYPES.join(', ') };
        const detail = { row, column: 'type', value: typeText, params };
        remarks.add('source-type-unknown', 'warning', detail);
      }
      const date = cellAt(cells, at.published);
      const published = this.#periods.readOptional(date, 'date_publication', row, remarks);
      const publisher = cellAt(cells, at.publisher);
      this.sources.set(id, { id, title, publisher, url, published, type });
      return true;
    });
  }
}
