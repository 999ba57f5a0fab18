import type { CheckedArticle } from '../../src/article/judge/check-article.ts';
import { claimSentence, type ClaimWords } from '../../src/i18n/claim-sentences.ts';
import { translation } from '../../src/i18n/translation.ts';
import { frenchSpaces } from '../../src/i18n/typography.ts';
import { CLAIM_STATUSES, type ClaimStatus, type JudgedClaim } from '../../src/model/claim.ts';
import { type Dataset, indicatorOf } from '../../src/model/dataset.ts';
import { type Gazetteer, nameOf } from '../../src/model/territory.ts';

/** How a status is called, and how many of them are counted. */
const STATUSES: Readonly<Record<ClaimStatus, (count: number) => string>> = {
  source: (count) => (count > 1 ? 'donnés par cet article' : 'donné par cet article'),
  confirmed: (count) => (count > 1 ? 'confirmés' : 'confirmé'),
  contradicted: (count) => (count > 1 ? 'contredits' : 'contredit'),
  outdated: (count) => (count > 1 ? 'dépassés' : 'dépassé'),
  unverified: (count) => (count > 1 ? 'non vérifiés' : 'non vérifié'),
};

/** Writes the claims of an article in French, for a terminal. */
export function textReport(
  title: string,
  { claims }: CheckedArticle,
  dataset: Dataset,
  gazetteer: Gazetteer,
): string {
  const lines = claims.flatMap((claim) => [...claimLines(claim, dataset, gazetteer), '']);
  const counts = CLAIM_STATUSES.map((status) => {
    const count = claims.filter((claim) => claim.status === status).length;
    return { count, text: `${count} ${STATUSES[status](count)}` };
  });
  const some = counts.filter(({ count }) => count > 0).map(({ text }) => text);
  const summary =
    claims.length === 0
      ? 'Aucun chiffre trouvé.'
      : `${claims.length} chiffre${claims.length > 1 ? 's' : ''} : ${some.join(', ')}.`;
  return `${[title, '', ...lines, frenchSpaces(summary)].join('\n')}\n`;
}

function claimLines(claim: JudgedClaim, dataset: Dataset, gazetteer: Gazetteer): string[] {
  const spoken = translation('fr');
  const { f } = spoken;
  const indicator =
    claim.indicator === undefined ? undefined : indicatorOf(dataset, claim.indicator);
  const words: ClaimWords = {
    indicatorLabel: (code) => indicatorOf(dataset, code)?.label.fr ?? code,
    indicatorOf: (code) => indicatorOf(dataset, code),
    publisherOf: (id) => {
      const source = dataset.sources.get(id);
      return source?.publisher || source?.title || id;
    },
  };
  const quote = [claim.quote, claim.noun].join(' ').replace(/\s+/g, ' ').trim();
  const lines = [frenchSpaces(`[${STATUSES[claim.status](1)}] « ${quote} »`)];
  if (indicator) {
    const period = claim.period ? f.period(claim.period) : 'période inconnue';
    const when = claim.from ? `${f.period(claim.from)} – ${period}` : period;
    const what = [indicator.label.fr, when, nameOf(gazetteer, claim.territory)].join(', ');
    lines.push(frenchSpaces(`  comparé à : ${what} (confiance ${f.percent(claim.confidence)})`));
  }
  return [...lines, `  ${claimSentence(spoken, claim, words)}`];
}
