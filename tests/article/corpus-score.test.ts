import { describe, expect, it } from 'vitest';
import { type Score, scoreCorpus } from '../../scripts/claims/score-corpus.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { GAZETTEER, PROGRAMME } from './tie/programme.ts';

const scores = scoreCorpus(readCorpus(), PROGRAMME, GAZETTEER);
const rate = ({ right, all }: Score) => right / all;

describe('over the annotated texts', () => {
  it('what is found is a claim, 19 times in 20', () => {
    expect(rate(scores.precision), scores.precision.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('claims are found, 19 times in 20', () => {
    expect(rate(scores.recall), scores.recall.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('claims are tied to the right indicator and period, 93 times in 100', () => {
    expect(rate(scores.tying), scores.tying.misses.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it('the verdict is right wherever the tie is', () => {
    expect(scores.verdicts.misses).toEqual([]);
  });
});
