import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSegments, type Segment } from '../../src/panels/article-segments.ts';
import { sampleClaim } from './sample-claim.ts';

const inShort = (segments: readonly Segment[]) =>
  segments.map((segment) => {
    if (segment.kind === 'plain') return segment.text;
    if (segment.kind === 'mention') return `(${segment.text})`;
    return `${segment.first ? '[' : '…['}${segment.text}]`;
  });

const TEXT = 'On compte plus de 500 ambassadeurs à Cahors.';
const claim = sampleClaim({ start: 10, end: 21 });
const mention = { start: 37, end: 43, anchor: 'carte', place: '46042' };

describe('articleSegments()', () => {
  it('cuts a run along the claims and mentions in it', () => {
    expect(inShort(articleSegments(TEXT, 0, [claim], [mention]))).toEqual([
      'On compte ',
      '[plus de 500]',
      ' ambassadeurs à ',
      '(Cahors)',
      '.',
    ]);
  });

  it('gives the run whole where nothing touches it', () => {
    expect(inShort(articleSegments(TEXT, 100, [claim], [mention]))).toEqual([TEXT]);
  });

  it('marks a claim that runs over two runs in both, and begins it in the first only', () => {
    expect(inShort(articleSegments('On compte plus', 0, [claim], []))).toEqual([
      'On compte ',
      '[plus]',
    ]);
    expect(inShort(articleSegments(' de 500 ambassadeurs', 14, [claim], []))).toEqual([
      '…[ de 500]',
      ' ambassadeurs',
    ]);
  });

  it('leaves a mention that overlaps a claim plain', () => {
    const over = { ...mention, start: 18, end: 34 };
    expect(inShort(articleSegments(TEXT, 0, [claim], [over])).join('')).toBe(
      'On compte [plus de 500] ambassadeurs à Cahors.',
    );
  });

  it('never loses or repeats a character', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(20), spans, spans, (text, start, a, b) => {
        const claims = a.map(([from, length]) => sampleClaim({ start: from, end: from + length }));
        const mentions = b.map(([from, length]) => ({
          ...mention,
          start: from,
          end: from + length,
        }));
        const segments = articleSegments(text, start, claims, mentions);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });
});
