import type { Happening } from '../../model/happening.ts';
import type { Measure } from '../../model/measure.ts';
import type { Period } from '../../model/period.ts';
import { MeasureCells } from './measure-cells.ts';
import { PeriodCells } from './period-cells.ts';
import { PlaceCells } from './place-cells.ts';
import { pointAt } from './point-cells.ts';
import { requiredText } from './required-text.ts';
import type { CodeCheck } from '../code-check.ts';
import type { PlaceFinder } from '../places/place-finder.ts';
import { SourceIds } from './source-ids.ts';
import type { PlacedTally } from './placed-tally.ts';
import type { TableSheet } from './table-sheet.ts';

const NOT_REPORTED: Measure = { kind: 'absent', reason: 'not-reported' };

/** Reads the tables of `evenements`, one file after the other, into one list. */
export class HappeningReader {
  readonly happenings: Happening[] = [];
  readonly #sources: CodeCheck | undefined;

  constructor(sources: CodeCheck | undefined) {
    this.#sources = sources;
  }

  read(sheet: TableSheet, finder: PlaceFinder): PlacedTally {
    const starts = new PeriodCells(sheet, 'debut');
    const ends = new PeriodCells(sheet, 'fin');
    const participants = new MeasureCells(sheet, 'participants');
    const fields = {
      place: 'commune_code',
      name: 'commune',
      postalCode: 'code_postal',
      anywhere: true,
    };
    const places = new PlaceCells(sheet, fields, finder);
    const sources = new SourceIds(sheet, this.#sources);
    const tally = sheet.forEachRecord((record) => {
      const name = requiredText(sheet, 'nom', record);
      const start = starts.required(record);
      const end = ends.isEmpty(record) ? start : ends.required(record);
      const measure = participants.exists ? participants.at(record, '') : NOT_REPORTED;
      if (name === '' || !start || !end || !measure) return false;
      const place = places.at(record);
      this.happenings.push({
        name,
        type: sheet.text('type', record),
        start,
        end: orderedEnd(sheet, start, end, record),
        communeCode: place.code,
        // A code alone is no name: the page has the commune's own.
        commune: place.name || (/^\d/.test(place.text) ? '' : place.text),
        point: pointAt(sheet, record),
        participants: measure,
        source: sources.at(record),
        note: sheet.text('note', record),
      });
      return true;
    });
    const ambiguities = [starts.ambiguity, ends.ambiguity, participants.ambiguity].filter(
      (one) => one !== undefined,
    );
    return { ...tally, places: places.finish(), ambiguities };
  }
}

/** An event that ends before it starts is taken to end as it starts. */
function orderedEnd(sheet: TableSheet, start: Period, end: Period, record: number): Period {
  if (end.end > start.start) return end;
  const detail = { column: sheet.nameOf('fin'), value: end.id, params: { start: start.id } };
  sheet.remarks.note(record, 'period-order', 'warning', detail);
  return start;
}
