import type { Dataset } from '../model/dataset.ts';
import { figureAt } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import type { FileReport } from './import-report.ts';
import type { PlainRow } from './plain-row.ts';

/**
 * Gives the accepted rows of a report under the names of the tables' columns: periods in their
 * canonical form, present commune codes, a value as a number or as the reason why there is none.
 */
export function plainRows(
  dataset: Dataset,
  report: Pick<FileReport, 'table' | 'span'>,
): readonly PlainRow[] {
  const [start, end] = report.span;
  switch (report.table) {
    case 'chiffres':
      return Array.from({ length: end - start }, (_, index) => figureRow(dataset, start + index));
    case 'evenements':
      return dataset.happenings.slice(start, end).map((happening) => ({
        nom: happening.name,
        type: happening.type,
        debut: happening.start.id,
        fin: happening.end.id,
        commune_code: happening.communeCode,
        commune: happening.commune,
        ...measureCells('participants', happening.participants),
        ...(happening.point && { latitude: happening.point[1], longitude: happening.point[0] }),
        source: happening.source,
        note: happening.note,
      }));
    case 'partenaires':
      return dataset.partners.slice(start, end).map((partner) => ({
        nom: partner.name,
        type: partner.type,
        depuis: partner.since?.id ?? '',
        territoire: partner.territory,
        commune_code: partner.communeCode,
        source: partner.source,
        note: partner.note,
      }));
    case 'sources':
      return [...dataset.sources.values()].slice(start, end).map((source) => ({
        id: source.id,
        titre: source.title,
        editeur: source.publisher,
        url: source.url ?? '',
        date_publication: source.published?.id ?? '',
        type: source.type ?? '',
      }));
    case 'indicateurs':
      return dataset.indicators.slice(start, end).map((indicator) => ({
        code: indicator.code,
        libelle_fr: indicator.label.fr,
        libelle_en: indicator.label.en,
        unite_fr: indicator.unit.fr,
        unite_en: indicator.unit.en,
        mesure: indicator.kind,
        theme: indicator.theme,
      }));
    default:
      return [];
  }
}

function figureRow({ figures }: Dataset, row: number): PlainRow {
  const figure = figureAt(figures, row);
  const { indicator, period, territory, measure, source, note, breakdown } = figure;
  return {
    indicateur: indicator,
    periode: period.id,
    territoire: territory,
    ...measureCells('valeur', measure),
    source,
    note,
    // fromEntries defines keys; an assignment would lose a column named `__proto__`.
    ...Object.fromEntries(breakdown.map((text, i) => [figures.breakdowns[i]?.name ?? '', text])),
  };
}

function measureCells(column: string, measure: Measure): PlainRow {
  return measure.kind === 'value'
    ? { [column]: measure.value, qualificatif: measure.qualifier }
    : { [column]: measure.reason, qualificatif: '' };
}
