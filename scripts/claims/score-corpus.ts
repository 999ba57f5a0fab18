import { findClaims } from '../../src/article/claims/find-claims.ts';
import { sourceOfArticle } from '../../src/article/judge/check-article.ts';
import { judgeClaims } from '../../src/article/judge/judge-claims.ts';
import { tieClaims } from '../../src/article/tie/tie-claims.ts';
import type { JudgedClaim } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { dayOf, parsePeriod } from '../../src/model/period.ts';
import type { Gazetteer } from '../../src/model/territory.ts';
import type { CorpusText } from '../../tests/article/corpus/read-corpus.ts';
import { scoreFinding, scoreStatus, scoreTying } from '../../tests/article/corpus/score.ts';

/** A share of right answers, and what the wrong ones were, a line each. */
export interface Score {
  readonly right: number;
  readonly all: number;
  readonly misses: readonly string[];
}

/** How well the figures of the corpus are found, tied and judged. */
export interface CorpusScores {
  readonly precision: Score;
  readonly recall: Score;
  readonly tying: Score;
  readonly verdicts: Score;
}

/** The corpus is judged on this day, whenever the command runs. */
const TODAY = dayOf(2025, 12, 31);

/** Finds, ties and judges the claims of annotated texts, and counts what is right. */
export function scoreCorpus(
  corpus: readonly CorpusText[],
  dataset: Dataset,
  gazetteer: Gazetteer,
): CorpusScores {
  const precision = new Counter();
  const recall = new Counter();
  const tying = new Counter();
  const verdicts = new Counter();
  for (const annotated of corpus) {
    const { id, text, claims, either } = annotated;
    const judged = judgeText(annotated, dataset, gazetteer);
    const finding = scoreFinding(judged, claims, either);
    const found = finding.matched.length;
    precision.add(
      found,
      finding.extras.map(({ quote }) => `${id}: ${quote}`),
    );
    recall.add(
      found,
      finding.misses.map(({ quote }) => `${id}: ${quote}`),
    );
    const tied = scoreTying(judged, claims);
    tying.add(
      tied.right.length,
      tied.wrong.map(({ found: claim, annotated: { indicators, periods } }) => {
        const expected = `${answers(indicators)} ${answers(periods)}`;
        const given = `${claim.indicator ?? '-'} ${claim.period?.id ?? '-'}`;
        return `${id}: ${claim.quote}: ${given}, not ${expected} (${sentenceOf(claim, text)})`;
      }),
    );
    const status = scoreStatus(judged, claims);
    verdicts.add(
      status.right.length,
      status.wrong.map(({ found: claim, annotated: { status: expected } }) => {
        const given = `${claim.status} (${claim.reason})`;
        return `${id}: ${claim.quote}: ${given}, not ${expected} (${sentenceOf(claim, text)})`;
      }),
    );
  }
  return { precision, recall, tying, verdicts };
}

function judgeText(
  { text, lang, date, url }: CorpusText,
  dataset: Dataset,
  gazetteer: Gazetteer,
): readonly JudgedClaim[] {
  const language = lang === 'en' ? 'en' : 'fr';
  const source = sourceOfArticle({ source: '', url }, dataset);
  const article = { date: parsePeriod(date ?? '') ?? source?.published, lang: language } as const;
  const found = findClaims(text, language);
  const tied = tieClaims(found, { text, dataset, gazetteer, article });
  return judgeClaims(tied, { dataset, gazetteer, articleSource: source?.id, today: TODAY });
}

class Counter implements Score {
  right = 0;
  readonly misses: string[] = [];

  get all(): number {
    return this.right + this.misses.length;
  }

  add(right: number, misses: readonly string[]): void {
    this.right += right;
    this.misses.push(...misses);
  }
}

const answers = (given: readonly (string | undefined)[]) =>
  given.map((answer) => answer ?? '-').join('/');

/** How much of a sentence a line of misses shows. */
const SHOWN = 110;

function sentenceOf({ sentenceStart, sentenceEnd }: JudgedClaim, text: string): string {
  return text.slice(sentenceStart, sentenceEnd).replace(/\s+/g, ' ').slice(0, SHOWN);
}
