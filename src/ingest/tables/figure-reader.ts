import { FigureTableBuilder } from '../../model/figure-table-builder.ts';
import type { Indicator } from '../../model/indicator.ts';
import { measureCodes } from '../../model/measure-codes.ts';
import type { TextCodes } from '../../model/text-codes.ts';
import { foldText } from '../fold-text.ts';
import { wholeWords } from '../plan/total-words.ts';
import { FigureLedger, type FigureOrigin } from './figure-ledger.ts';
import { IndicatorCells } from './indicator-cells.ts';
import { MeasureCells } from './measure-cells.ts';
import { PeopleCount } from './people-count.ts';
import { PeriodParts } from './period-parts.ts';
import { PlaceCells } from './place-cells.ts';
import { PlaceCodes } from './place-codes.ts';
import type { CodeCheck } from '../code-check.ts';
import type { PlaceFinder } from '../places/place-finder.ts';
import { TextCells } from './text-cells.ts';
import type { PlacedTally } from './placed-tally.ts';
import { SubParts } from './sub-parts.ts';
import type { PlannedColumn, TableSheet } from './table-sheet.ts';

/** How a sheet of figures went. */
export interface FigureTally extends PlacedTally {
  /** Figures that it gave: as many as its accepted rows, but for a list of people. */
  readonly figures: number;
}

const PLACE_FIELDS = { place: 'territoire', name: 'territoire_nom', postalCode: 'code_postal' };

/** Reads the tables of `chiffres`, one file after the other, into one. */
export class FigureReader {
  readonly columns: FigureTableBuilder;
  readonly #breakdowns: readonly string[];
  readonly #indicators: readonly Indicator[];
  readonly #sources: CodeCheck | undefined;
  readonly #ledger: FigureLedger;
  /** Files of the lists of people read so far, by the indicator that they count. */
  readonly #listOf = new Map<number, string>();

  constructor(
    breakdowns: readonly string[],
    indicators: readonly Indicator[],
    sources: CodeCheck | undefined,
  ) {
    this.columns = new FigureTableBuilder(breakdowns);
    this.#breakdowns = breakdowns.map(foldText);
    this.#indicators = indicators;
    this.#sources = sources;
    this.#ledger = new FigureLedger(this.columns);
  }

  /** @param chosen codes that a person gave to texts of the sheet */
  read(
    sheet: TableSheet,
    finder: PlaceFinder,
    chosen: Readonly<Record<string, string>> = {},
  ): FigureTally {
    const { columns } = this;
    const start = columns.length;
    const indicators = new IndicatorCells(sheet, this.#indicators, columns.indicators, chosen);
    const periods = new PeriodParts(sheet, columns.periods);
    const places = new PlaceCells(sheet, PLACE_FIELDS, finder);
    const sources = new TextCells(sheet, sheet.field('source'), columns.sources, this.#sources);
    const notes = new TextCells(sheet, sheet.field('note'), columns.notes);
    const breakdownCells = this.#breakdownCells(sheet);
    const breakdown = new Uint32Array(breakdownCells.length);
    const measures = sheet.plan.shape === 'people' ? undefined : new MeasureCells(sheet, 'valeur');
    const isStock = (code: number) => this.#indicatorOf(code)?.kind === 'stock';
    const people = measures ? undefined : new PeopleCount(columns, isStock);
    const figure = {
      ...{ indicator: 0, period: 0, territory: 0, source: 0, note: 0 },
      ...{ value: 1, state: 0, qualifier: 0 },
    };
    this.#ledger.open(sheet, people ? 0 : sheet.most, this.#lastCodes(sheet));
    const territories = new PlaceCodes(columns.territories);
    const subParts = new SubParts(sheet);
    const tally = sheet.forEachRecord((record) => {
      const indicator = indicators.at(record);
      if (!subParts.isPlain && subParts.rejects(record, isStock(indicator))) return false;
      const period = periods.at(record);
      const place = places.required(record);
      const measure =
        measures?.plainAt(record) ?? (measures && this.#closerLook(measures, record, indicator));
      if (indicator === -1 || period === -1 || !place || (measures && !measure)) return false;
      figure.indicator = indicator;
      figure.period = period;
      figure.territory = territories.of(place);
      figure.source = sources.at(record);
      figure.note = notes.at(record);
      for (let place = 0; place < breakdown.length; place += 1) {
        breakdown[place] = breakdownCells[place]?.at(record) ?? 0;
      }
      if (people) {
        people.add(figure, breakdown, record);
        return true;
      }
      if (!measure) return false;
      figure.value = measure.value;
      figure.state = measure.state;
      figure.qualifier = measure.qualifier;
      if (!this.#ledger.isNew(figure, breakdown, territories.written, record)) return false;
      columns.addCoded(figure, breakdown);
      return true;
    });
    // Two lists that count the same month of the same commune would count some persons twice.
    this.#remarkListsApart(sheet, people);
    const refused =
      people?.finish(({ figure: counted, breakdown: parts, first }) =>
        this.#ledger.isNew(counted, parts, counted.territory, first),
      ) ?? 0;
    const ambiguities = [periods.ambiguity, measures?.ambiguity].filter((one) => one !== undefined);
    return {
      rows: tally.rows,
      accepted: tally.accepted - refused,
      rejected: tally.rejected + refused,
      figures: columns.length - start,
      places: places.finish(),
      unknownIndicators: indicators.unknown(),
      ambiguities,
    };
  }

  /** Says that another list counts the same stock: each of them begins at zero. */
  #remarkListsApart(sheet: TableSheet, people: PeopleCount | undefined): void {
    for (const coded of people?.indicators ?? []) {
      const indicator = this.#indicatorOf(coded);
      if (indicator?.kind !== 'stock') continue;
      const otherFile = this.#listOf.get(coded);
      const detail = { value: indicator.label.fr, params: { otherFile: otherFile ?? '' } };
      if (otherFile !== undefined) sheet.remarks.add('people-lists-apart', 'warning', detail);
      this.#listOf.set(coded, sheet.file);
    }
  }

  /** Tells whether a figure, from a row on, counts what happened in a part of a year. */
  countsWithinYears(first: number): boolean {
    const { codes, periods } = this.columns;
    const [indicator, period] = codes;
    for (let row = first; row < this.columns.length; row += 1) {
      const isPart = (periods.texts[period?.[row] ?? -1] ?? '').includes('-');
      if (isPart && this.#indicatorOf(indicator?.[row] ?? -1)?.kind === 'flux') return true;
    }
    return false;
  }

  /** Where a row of the table of figures was written: counted people where the first was. */
  originOf(row: number): FigureOrigin | undefined {
    return this.#ledger.originOf(row);
  }

  #closerLook(measures: MeasureCells, record: number, indicator: number) {
    const measure = measures.at(record, this.#indicatorOf(indicator)?.unit.fr ?? '');
    return measure && measureCodes(measure);
  }

  #indicatorOf(coded: number): Indicator | undefined {
    const code = this.columns.indicators.texts[coded];
    return this.#indicators.find((one) => one.code === code);
  }

  #breakdownCells(sheet: TableSheet): readonly TextCells[] {
    const isCounted = sheet.plan.shape !== 'people';
    return this.columns.breakdowns.map(({ texts }, index) => {
      const column = this.#breakdownColumn(sheet, index);
      const isWhole = isCounted && column ? wholeWords(column.cells.table) : undefined;
      return new TextCells(sheet, column, texts, undefined, isWhole);
    });
  }

  #breakdownColumn(sheet: TableSheet, index: number): PlannedColumn | undefined {
    return sheet.breakdowns.find(({ plan }) => foldText(plan.name) === this.#breakdowns[index]);
  }

  /** The codes that the figures of a sheet reach, or thereabouts, in the order of a ledger's key. */
  #lastCodes(sheet: TableSheet): readonly number[] {
    const { indicators, periods, sources, territories, breakdowns } = this.columns;
    const last = ({ texts }: TextCodes, column: PlannedColumn | undefined) =>
      texts.length + sheet.variety(column) - 1;
    return [
      indicators.texts.length - 1,
      last(periods, sheet.field('periode')),
      last(sources, sheet.field('source')),
      last(territories, sheet.field('territoire')),
      ...breakdowns.map(({ texts }, index) => last(texts, this.#breakdownColumn(sheet, index))),
    ];
  }
}
