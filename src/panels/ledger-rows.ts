import type { CsvTable } from '../export/data/csv-table.ts';
import type { LedgerRow } from '../export/ledger-markdown.ts';
import { claimSentence, type ClaimWords } from '../i18n/claim-sentences.ts';
import type { Translation } from '../i18n/make-translation.ts';
import type { JudgedClaim } from '../model/claim.ts';

/** Puts every claim of the ledger into words, in the language of the page. */
export function ledgerRows(
  claims: readonly JudgedClaim[],
  translation: Translation,
  texts: ClaimWords,
): readonly LedgerRow[] {
  const { t, f } = translation;
  return claims.map((claim) => ({
    quote: claim.quote,
    noun: claim.noun,
    value: claim.value,
    qualifier: claim.qualifier,
    indicator: claim.indicator === undefined ? '' : texts.indicatorLabel(claim.indicator),
    period: claim.period === undefined ? '' : f.period(claim.period),
    status: t.claims.statuses[claim.status],
    reason: claimSentence(translation, claim, texts),
    sources: [...new Set(claim.evidence.flatMap(({ sources }) => sources.map(texts.publisherOf)))],
  }));
}

/** Lays the ledger out as a table for a spreadsheet. */
export function ledgerTable(rows: readonly LedgerRow[]): CsvTable {
  return {
    header: [
      'citation',
      'objet',
      'valeur',
      'qualificatif',
      'indicateur',
      'periode',
      'verdict',
      'explication',
      'sources',
    ],
    rows: rows.map((row) => [
      row.quote,
      row.noun,
      row.value,
      row.qualifier,
      row.indicator,
      row.period,
      row.status,
      row.reason,
      row.sources.join(' ; '),
    ]),
  };
}
