import type { Dataset } from '../../model/dataset.ts';
import { type Figure, figureAt, periodAt } from '../../model/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Happening } from '../../model/happening.ts';
import type { AbsenceReason, Measure } from '../../model/measure.ts';
import { type Span, spanMeets } from '../../model/span.ts';
import { textAt } from '../../model/string-column.ts';
import type { CsvTable } from './csv-table.ts';

export const TABLES = ['indicateurs', 'sources', 'chiffres', 'evenements', 'partenaires'] as const;
export type TableName = (typeof TABLES)[number];

/** Which figures to take along: of these indicators, in this span. */
export interface Selection {
  /** Codes; undefined for every indicator. */
  readonly indicators: readonly string[] | undefined;
  readonly span: Span;
}

/** How `data/README.md` writes that there is no value, which is never zero. */
const ABSENCES: Readonly<Record<AbsenceReason, string>> = {
  'not-reported': 'nd',
  'not-applicable': '///',
  withheld: 's',
};

/**
 * Writes a data set, or a selection of it, as the tables of the data contract: the page reads them
 * back as they were. All sources stay, since notes and events name them too.
 */
export function datasetTables(
  dataset: Dataset,
  { indicators, span }: Selection,
): Readonly<Record<TableName, CsvTable>> {
  const wanted = indicators && new Set(indicators);
  const isWanted = (code: string) => wanted?.has(code) ?? true;
  return {
    indicateurs: indicatorTable(dataset.indicators.filter(({ code }) => isWanted(code))),
    sources: {
      header: ['id', 'titre', 'editeur', 'url', 'date_publication', 'type'],
      rows: [...dataset.sources.values()].map(({ id, title, publisher, url, published, type }) => [
        ...[id, title, publisher, url ?? '', published?.id ?? '', type ?? ''],
      ]),
    },
    chiffres: figureTable(dataset, isWanted, span),
    evenements: {
      header: [
        ...['nom', 'type', 'debut', 'fin', 'commune_code', 'commune', 'participants'],
        ...['qualificatif', 'latitude', 'longitude', 'source', 'note'],
      ],
      rows: dataset.happenings
        .filter(({ start, end }) => spanMeets(span, start) || spanMeets(span, end))
        .map(happeningCells),
    },
    partenaires: {
      header: ['nom', 'type', 'depuis', 'territoire', 'commune_code', 'source', 'note'],
      rows: dataset.partners.map(
        ({ name, type, since, territory, communeCode, source, note }) => [
          ...[name, type, since?.id ?? '', territory, communeCode, source, note],
        ],
      ),
    },
  };
}

/** Writes the definitions of indicators, in their order: the page gives each its colour by it. */
export function indicatorTable(indicators: readonly Indicator[]): CsvTable {
  return {
    header: ['code', 'libelle_fr', 'libelle_en', 'unite_fr', 'unite_en', 'mesure', 'theme'],
    rows: indicators.map(({ code, label, unit, kind, theme }) => [
      ...[code, label.fr, label.en, unit.fr, unit.en, kind, theme],
    ]),
  };
}

function figureTable(
  { figures }: Dataset,
  isWanted: (code: string) => boolean,
  span: Span,
): CsvTable {
  const rows: (readonly (string | number)[])[] = [];
  for (let row = 0; row < figures.length; row += 1) {
    const isKept = isWanted(textAt(figures.indicator, row)) && spanMeets(span, periodAt(figures, row));
    if (isKept) rows.push(figureCells(figureAt(figures, row)));
  }
  return {
    header: [
      ...['indicateur', 'periode', 'territoire', 'valeur', 'qualificatif', 'source', 'note'],
      ...figures.breakdowns.map(({ name }) => name),
    ],
    rows,
  };
}

function figureCells(figure: Figure): readonly (string | number)[] {
  const { indicator, period, territory, measure, source, note, breakdown } = figure;
  return [indicator, period.id, territory, ...measureCells(measure), source, note, ...breakdown];
}

function measureCells(measure: Measure): readonly (string | number)[] {
  if (measure.kind === 'absent') return [ABSENCES[measure.reason], ''];
  return [measure.value, measure.qualifier];
}

function happeningCells(happening: Happening): readonly (string | number)[] {
  const { name, type, start, end, communeCode, commune, participants, point } = happening;
  const [longitude, latitude] = point ?? ['', ''];
  return [
    ...[name, type, start.id, end.id, communeCode, commune],
    ...measureCells(participants),
    ...[latitude, longitude, happening.source, happening.note],
  ];
}
