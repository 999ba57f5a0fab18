import type { CheckedArticle } from '../../src/article/judge/check-article.ts';
import type { ClaimEvidence, JudgedClaim } from '../../src/model/claim.ts';

/**
 * Writes the claims of an article as JSON, with its plain text, in which `start` and `end` count
 * UTF-16 units. The shape is part of the command's contract: DESIGN, "Commands".
 */
export function jsonReport(title: string, { text, claims }: CheckedArticle): string {
  return `${JSON.stringify({ title, text, claims: claims.map(claimRow) }, null, 2)}\n`;
}

function claimRow(claim: JudgedClaim) {
  const { quote, start, end, value, high, qualifier, unit, territory, confidence } = claim;
  return {
    quote,
    start,
    end,
    value,
    ...(high !== undefined && { high }),
    qualifier,
    unit,
    indicator: claim.indicator ?? null,
    period: claim.period?.id ?? null,
    ...(claim.from && { from: claim.from.id }),
    territory,
    confidence: Math.round(confidence * 100) / 100,
    status: claim.status,
    reason: claim.reason,
    evidence: claim.evidence.flatMap(evidenceRows),
  };
}

/** One row for each source, as the tables have it; a figure without a source has one too. */
function evidenceRows({ measure, period, sources, agrees }: ClaimEvidence) {
  const said =
    measure.kind === 'value'
      ? { value: measure.value, qualifier: measure.qualifier }
      : { value: null, absence: measure.reason };
  const rows = sources.length > 0 ? sources : [''];
  return rows.map((source) => ({ ...said, period: period.id, source, agrees }));
}
