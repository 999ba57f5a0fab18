import type { Dataset } from '../../src/model/dataset.ts';
import type { FigureTable } from '../../src/model/figure.ts';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import type { Happening } from '../../src/model/happening.ts';
import type { Indicator, MeasureKind } from '../../src/model/indicator.ts';
import type { Partner } from '../../src/model/partner.ts';
import type { Source, SourceType } from '../../src/model/source.ts';
import { measure, period } from './in-words.ts';

/** One row: period, territory, measure in words, source, then a value for each breakdown. */
export type Row = readonly [
  period: string,
  territory: string,
  measure: string,
  source?: string,
  ...breakdown: string[],
];

/** The indicator that the rows count, under this code. */
export const COUNTED = 'compte';

export function indicator(kind: MeasureKind, code = COUNTED): Indicator {
  return {
    code,
    label: { fr: `Libellé ${code}`, en: `Label ${code}` },
    unit: { fr: 'personnes', en: 'people' },
    kind,
    theme: 'programme',
  };
}

function source(id: string, type: SourceType | undefined, published?: string): [string, Source] {
  const when = published === undefined ? undefined : period(published);
  return [id, { id, title: `Titre ${id}`, publisher: id, url: undefined, published: when, type }];
}

/** Three sources in the order in which they are believed, then one of no type. */
export const SOURCES: ReadonlyMap<string, Source> = new Map([
  source('lot', 'officiel', '2020'),
  source('note', 'interne', '2021'),
  source('journal', 'presse', '2022'),
  source('rumeur', undefined, '2023'),
]);

/** Makes the figures of one indicator; notes are left empty. */
export function figureTable(
  rows: readonly Row[],
  breakdowns: readonly string[] = [],
  code = COUNTED,
): FigureTable {
  const builder = new FigureTableBuilder(breakdowns);
  for (const [id, territory, words, by = '', ...breakdown] of rows) {
    const said = { period: period(id), territory, measure: measure(words), source: by };
    builder.add({ indicator: code, ...said, note: '', breakdown });
  }
  return builder.build();
}

/** Makes a data set of one indicator from its rows. */
export function dataset(
  rows: readonly Row[],
  more: Partial<Dataset> & { breakdowns?: readonly string[] } = {},
): Dataset {
  const { breakdowns = [], ...rest } = more;
  return {
    title: 'Essai',
    fictional: false,
    indicators: [indicator('flux')],
    figures: figureTable(rows, breakdowns),
    happenings: [],
    partners: [],
    sources: SOURCES,
    ...rest,
  };
}

export function happening(start: string, more: Partial<Happening> = {}): Happening {
  return {
    name: `Fête de ${start}`,
    type: 'fete',
    start: period(start),
    end: period(start),
    communeCode: '',
    commune: '',
    point: undefined,
    participants: measure('not-reported'),
    source: '',
    note: '',
    ...more,
  };
}

export function partner(since: string | undefined, more: Partial<Partner> = {}): Partner {
  return {
    name: `Partenaire depuis ${since ?? 'toujours'}`,
    type: 'association',
    since: since === undefined ? undefined : period(since),
    territory: '',
    communeCode: '',
    source: '',
    note: '',
    ...more,
  };
}
