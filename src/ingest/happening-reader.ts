import type { Happening } from '../model/happening.ts';
import type { Period } from '../model/period.ts';
import { cellAt, resolveColumns } from './columns.ts';
import type { TablePart } from './part.ts';
import { readMeasure } from './read-measure.ts';
import { readPoint } from './read-point.ts';
import { readRows, type Tally } from './read-rows.ts';
import type { Remarks } from './remarks.ts';
import { readSourceId } from './read-source-id.ts';
import { readRequired } from './read-required.ts';
import type { RowReaders } from './row-readers.ts';
import { TABLE_CONTRACTS } from './table-contract.ts';

/** Reads the tables of `evenements`, one file after the other, into one list. */
export class HappeningReader {
  readonly happenings: Happening[] = [];
  readonly #readers: RowReaders;

  constructor(readers: RowReaders) {
    this.#readers = readers;
  }

  read({ sheet, remarks }: TablePart): Tally {
    const { territories, periods } = this.#readers;
    const columns = resolveColumns(sheet.header, TABLE_CONTRACTS.evenements, remarks);
    const at = {
      name: columns.at('nom'),
      type: columns.at('type'),
      start: columns.at('debut'),
      end: columns.at('fin'),
      communeCode: columns.at('commune_code'),
      commune: columns.at('commune'),
      participants: columns.at('participants'),
      qualifier: columns.at('qualificatif'),
      latitude: columns.at('latitude'),
      longitude: columns.at('longitude'),
      source: columns.at('source'),
      note: columns.at('note'),
    };
    return readRows(sheet, columns, remarks, (cells, row) => {
      const name = readRequired(cellAt(cells, at.name), 'nom', row, remarks);
      const start = periods.readRequired(cellAt(cells, at.start), 'debut', row, remarks);
      const endText = cellAt(cells, at.end);
      const end = endText === '' ? start : periods.readRequired(endText, 'fin', row, remarks);
      const participants = readMeasure(
        cellAt(cells, at.participants),
        cellAt(cells, at.qualifier),
        'participants',
        row,
        remarks,
      );
      if (name === '' || !start || !end || !participants) return false;
      const code = cellAt(cells, at.communeCode);
      this.happenings.push({
        name,
        type: cellAt(cells, at.type),
        start,
        end: orderedEnd(start, end, row, remarks),
        communeCode: territories.readCommune(code, 'commune_code', row, remarks),
        commune: cellAt(cells, at.commune),
        point: readPoint(cellAt(cells, at.latitude), cellAt(cells, at.longitude), row, remarks),
        participants,
        source: readSourceId(cellAt(cells, at.source), row, this.#readers, remarks),
        note: cellAt(cells, at.note),
      });
      return true;
    });
  }
}

/** An event that ends before it starts is taken to end as it starts. */
function orderedEnd(start: Period, end: Period, row: number, remarks: Remarks): Period {
  if (end.end > start.start) return end;
  const detail = { row, column: 'fin', value: end.id, params: { start: start.id } };
  remarks.add('period-order', 'warning', detail);
  return start;
}
