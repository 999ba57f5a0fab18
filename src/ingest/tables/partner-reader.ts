import type { Partner } from '../../model/partner.ts';
import { PeriodCells } from './period-cells.ts';
import { PlaceCells } from './place-cells.ts';
import { requiredText } from './required-text.ts';
import { SourceIds } from './source-ids.ts';
import type { PlacedTally } from './placed-tally.ts';
import type { TableSheet } from './table-sheet.ts';
import type { CodeCheck } from '../code-check.ts';
import type { PlaceFinder } from '../places/place-finder.ts';

/** Reads the tables of `partenaires`, one file after the other, into one list. */
export class PartnerReader {
  readonly partners: Partner[] = [];
  readonly #sources: CodeCheck | undefined;

  constructor(sources: CodeCheck | undefined) {
    this.#sources = sources;
  }

  read(sheet: TableSheet, finder: PlaceFinder): PlacedTally {
    const since = new PeriodCells(sheet, 'depuis');
    const areas = new PlaceCells(
      sheet,
      { place: 'territoire', name: '', postalCode: '', anywhere: true },
      finder,
    );
    const communes = new PlaceCells(
      sheet,
      { place: 'commune_code', name: 'commune', postalCode: 'code_postal', anywhere: true },
      finder,
    );
    const sources = new SourceIds(sheet, this.#sources);
    const tally = sheet.forEachRecord((record) => {
      const name = requiredText(sheet, 'nom', record);
      if (name === '') return false;
      this.partners.push({
        name,
        type: sheet.text('type', record),
        since: since.optional(record),
        territory: areas.at(record).code,
        communeCode: communes.at(record).code,
        source: sources.at(record),
        note: sheet.text('note', record),
      });
      return true;
    });
    return {
      ...tally,
      places: [...areas.finish(), ...communes.finish()],
      ambiguities: [since.ambiguity].filter((one) => one !== undefined),
    };
  }
}
