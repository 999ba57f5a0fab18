import { addsUpOverTime } from '../../model/adds-up-over-time.ts';
import type { ClaimEvidence, ClaimReason, JudgedClaim, TiedClaim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { measureInterval } from '../../model/measure.ts';
import type { Day } from '../../model/period.ts';
import { isBelow } from '../../model/qualifier.ts';
import type { Gazetteer } from '../../model/territory.ts';
import { agrees, claimInterval, isFarAbove, isFarUnder, isSame } from './claim-interval.ts';
import { type HeldFigure, heldFlux, type HeldFigures, heldStock } from './held-figures.ts';
import { judgeFactor } from './judge-factor.ts';
import { type IndicatorSeries, seriesMemo } from './series-memo.ts';
import { unverified, type Verdict } from './verdict.ts';

export interface JudgeOptions {
  readonly dataset: Dataset;
  readonly gazetteer: Gazetteer;
  /** Id of the source that the article is, or undefined. */
  readonly articleSource: string | undefined;
  readonly today: Day;
}

/**
 * Holds claims against the figures of a data set (DESIGN §5). Cheap enough to be done again at
 * every load: the table is walked once for each indicator and territory.
 */
export function judgeClaims(
  tied: readonly TiedClaim[],
  { dataset, gazetteer, articleSource, today }: JudgeOptions,
): readonly JudgedClaim[] {
  const seriesFor = seriesMemo(dataset, gazetteer, today);
  return tied.map((claim) => {
    const known =
      claim.indicator === undefined ? undefined : seriesFor(claim.indicator, claim.territory);
    return { ...claim, ...verdict(claim, known, articleSource) };
  });
}

function verdict(
  claim: TiedClaim,
  known: IndicatorSeries | undefined,
  articleSource: string | undefined,
): Verdict {
  if (!known) {
    const part = claim.unit !== 'count' && claim.unit !== 'euro';
    return unverified(part ? 'unit-not-checked' : 'no-indicator');
  }
  const { indicator, series } = known;
  if (claim.unit === 'factor') return judgeFactor(claim, series);
  if (series.points.length === 0) return unverified('no-figure');
  const { period, from, time } = claim;
  const span = { period, from, unsaid: time === undefined };
  const heldBy = addsUpOverTime(indicator) ? heldFlux : heldStock;
  const figures = heldBy(series.points, span);
  const evidence = (figure: HeldFigure) => evidenceOf(claim, figure);
  if (figures.now.length === 0) return judgeElsewhere(claim, figures, articleSource);
  const now = figures.now.map(evidence);
  if (now.some(isAgreeing)) return agreeing(claim, now, articleSource);
  const earlier = figures.earlier
    .filter(({ measure }) => !isFarUnder(claim, measure))
    .sort((a, b) => Number(isSame(claim, b.measure)) - Number(isSame(claim, a.measure)))
    .map(evidence)
    .filter(isAgreeing);
  const apart = figures.now.filter((figure) => contradicts(claim, figure));
  if (apart.length === 0) return { ...unverified('other-period'), evidence: now };
  // An undated text may be older or newer than any figure; its own figures tell how old it is.
  const own = earlier.filter(({ sources }) => sources.includes(articleSource ?? ''));
  if (!period && own.length > 0) return agreeing(claim, own, articleSource);
  if (earlier.length > 0) {
    return { status: 'outdated', reason: 'later-figure', evidence: [...now, ...earlier] };
  }
  if (!period) return { ...unverified('other-period'), evidence: now };
  return { status: 'contradicted', reason: 'other-value', evidence: now };
}

/** Judges a claim that no figure of its time speaks to. */
function judgeElsewhere(
  claim: TiedClaim,
  { absent, other }: HeldFigures,
  articleSource: string | undefined,
): Verdict {
  const evidence = (figure: HeldFigure) => evidenceOf(claim, figure);
  if (absent.length > 0) return { ...unverified('absent'), evidence: absent.map(evidence) };
  const same = other.map(evidence).filter(isAgreeing);
  const flux = claim.period === undefined || other.some(({ period }) => covers(period, claim));
  if (same.length > 0 && flux) return agreeing(claim, same, articleSource);
  return { ...unverified('other-period'), evidence: other.slice(0, 1).map(evidence) };
}

function covers(period: HeldFigure['period'], { period: said, time }: TiedClaim): boolean {
  if (!said) return true;
  return time === undefined
    ? period.start < said.end
    : period.start <= said.start && said.end <= period.end;
}

function agreeing(
  claim: TiedClaim,
  evidence: readonly ClaimEvidence[],
  articleSource: string | undefined,
): Verdict {
  const own = (item: ClaimEvidence) =>
    item.agrees && articleSource !== undefined && item.sources.includes(articleSource);
  const isSource = evidence.some(own);
  const rank = (item: ClaimEvidence) => (own(item) ? 0 : item.agrees ? 1 : 2);
  const ordered = [...evidence].sort((a, b) => rank(a) - rank(b));
  const [deciding] = ordered;
  // "Plus de 500" does not rule 5 000 out, and does not vouch for it.
  if (evidence.every((item) => !item.agrees || isFarUnder(claim, item.measure))) {
    return { ...unverified('far-above'), evidence: ordered };
  }
  const status = isSource ? 'source' : 'confirmed';
  const differ = evidence.some(
    (item) => !item.agrees && item.period.id === deciding?.period.id && item.sources.length > 0,
  );
  const reason: ClaimReason = differ
    ? 'sources-differ'
    : isSource
      ? 'from-this-article'
      : !deciding || isSame(claim, deciding.measure)
        ? 'same-value'
        : isFarAbove(claim, deciding.measure)
          ? 'far-above'
          : 'within-qualifier';
  return { status, reason, evidence: ordered };
}

/**
 * Tells whether no value that a figure allows fits a claim. A part of a sum, or a stock of long ago,
 * only tells that there are no fewer.
 */
function contradicts(claim: TiedClaim, { measure, atLeast, stale }: HeldFigure): boolean {
  if (measure.kind !== 'value') return false;
  const said = claimInterval(claim);
  return atLeast || stale ? isBelow(said, measureInterval(measure)) : !agrees(claim, measure);
}

function evidenceOf(claim: TiedClaim, figure: HeldFigure): ClaimEvidence {
  const { measure, period, sources } = figure;
  return { measure, period, territory: claim.territory, sources, agrees: agrees(claim, measure) };
}

const isAgreeing = (item: ClaimEvidence) => item.agrees;
