import type { Partner } from '../model/partner.ts';
import { cellAt, resolveColumns } from './columns.ts';
import type { TablePart } from './part.ts';
import { readRows, type Tally } from './read-rows.ts';
import { readSourceId } from './read-source-id.ts';
import { readRequired } from './read-required.ts';
import type { RowReaders } from './row-readers.ts';
import { TABLE_CONTRACTS } from './table-contract.ts';

/** Reads the tables of `partenaires`, one file after the other, into one list. */
export class PartnerReader {
  readonly partners: Partner[] = [];
  readonly #readers: RowReaders;

  constructor(readers: RowReaders) {
    this.#readers = readers;
  }

  read({ sheet, remarks }: TablePart): Tally {
    const { territories, periods } = this.#readers;
    const columns = resolveColumns(sheet.header, TABLE_CONTRACTS.partenaires, remarks);
    const at = {
      name: columns.at('nom'),
      type: columns.at('type'),
      since: columns.at('depuis'),
      territory: columns.at('territoire'),
      communeCode: columns.at('commune_code'),
      source: columns.at('source'),
      note: columns.at('note'),
    };
    return readRows(sheet, columns, remarks, (cells, row) => {
      const name = readRequired(cellAt(cells, at.name), 'nom', row, remarks);
      if (name === '') return false;
      const place = cellAt(cells, at.territory);
      const commune = cellAt(cells, at.communeCode);
      this.partners.push({
        name,
        type: cellAt(cells, at.type),
        since: periods.readOptional(cellAt(cells, at.since), 'depuis', row, remarks),
        territory: territories.readInside(place, 'territoire', row, remarks),
        communeCode: territories.readCommune(commune, 'commune_code', row, remarks),
        source: readSourceId(cellAt(cells, at.source), row, this.#readers, remarks),
        note: cellAt(cells, at.note),
      });
      return true;
    });
  }
}
