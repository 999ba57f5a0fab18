import type { JudgedClaim } from '../../src/model/claim.ts';
import { parsePeriod, type Period } from '../../src/model/period.ts';

/** Gives a period that is known to be valid. */
export function period(id: string): Period {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(`period: ${id}`);
  return parsed;
}

/** A claim on ambassadors, confirmed by one figure, with whatever a test changes. */
export function sampleClaim(changes: Partial<JudgedClaim> = {}): JudgedClaim {
  return {
    id: 'c1',
    start: 0,
    end: 11,
    quote: 'plus de 500',
    value: 500,
    high: undefined,
    qualifier: 'plus_de',
    unit: 'count',
    noun: 'ambassadeurs',
    nounStart: 12,
    time: undefined,
    partOf: undefined,
    sentenceStart: 0,
    sentenceEnd: 40,
    indicator: 'ambassadeurs',
    period: period('2021'),
    from: undefined,
    territory: '46',
    confidence: 0.9,
    happenings: [],
    partners: [],
    status: 'confirmed',
    reason: 'same-value',
    evidence: [
      {
        measure: { kind: 'value', value: 500, qualifier: 'plus_de' },
        period: period('2022'),
        territory: '46',
        sources: ['lot'],
        agrees: true,
      },
    ],
    ...changes,
  };
}
