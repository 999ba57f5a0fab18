import { type Source, SOURCE_TYPES } from '../../model/source.ts';
import { readWebAddress } from '../../model/web-address.ts';
import { foldText } from '../fold-text.ts';
import { CodeLedger } from './code-ledger.ts';
import { PeriodCells } from './period-cells.ts';
import { requiredText } from './required-text.ts';
import type { TableSheet, Tally } from './table-sheet.ts';

/** Reads the tables of `sources`, one file after the other, into one map. */
export class SourceReader {
  readonly sources = new Map<string, Source>();
  readonly #ledger = new CodeLedger();

  read(sheet: TableSheet): Tally {
    const dates = new PeriodCells(sheet, 'date_publication');
    return sheet.forEachRecord((record) => {
      const id = requiredText(sheet, 'id', record);
      const title = requiredText(sheet, 'titre', record);
      if (id === '' || title === '') return false;
      if (!this.#ledger.isNew(id, 'id', sheet, record)) return false;
      this.sources.set(id, {
        id,
        title,
        publisher: sheet.text('editeur', record),
        url: readAddress(sheet, record),
        published: dates.optional(record),
        type: readType(sheet, record),
      });
      return true;
    });
  }
}

function readAddress(sheet: TableSheet, record: number): Source['url'] {
  const value = sheet.text('url', record);
  const url = readWebAddress(value);
  if (url === undefined && value !== '') {
    sheet.remarks.note(record, 'address-invalid', 'warning', {
      column: sheet.nameOf('url'),
      value,
    });
  }
  return url;
}

function readType(sheet: TableSheet, record: number): Source['type'] {
  const value = sheet.text('type', record);
  const type = SOURCE_TYPES.find((candidate) => candidate === foldText(value));
  if (!type && value !== '') {
    const params = { allowed: SOURCE_TYPES.join(', ') };
    const detail = { column: sheet.nameOf('type'), value, params };
    sheet.remarks.note(record, 'source-type-unknown', 'warning', detail);
  }
  return type;
}
