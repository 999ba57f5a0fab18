import type { TiedClaim } from '../../../src/model/claim.ts';
import type { Qualifier } from '../../../src/model/qualifier.ts';
import { QUALIFIERS } from '../../../src/model/qualifier.ts';
import { COUNTED } from '../../model/small-dataset.ts';
import { WHOLE } from '../../model/small-lot.ts';
import { period } from '../../model/in-words.ts';

/** Makes a claim from words ('plus_de 500', '15..20') and a period ('2021', '2018..2021', ''). */
export function tiedClaim(words: string, when: string, more: Partial<TiedClaim> = {}): TiedClaim {
  const [amount = '', name = 'exact'] = words.split(' ').reverse();
  const [low = '', high] = amount.split('..');
  const qualifier: Qualifier = QUALIFIERS.find((known) => known === name) ?? 'exact';
  const [first = '', last] = when.split('..');
  const until = last ?? first;
  return {
    id: 'c1',
    start: 0,
    end: words.length,
    quote: words,
    value: Number(low),
    high: high === undefined ? undefined : Number(high),
    qualifier,
    unit: 'count',
    noun: 'familles',
    nounStart: undefined,
    time: until === '' ? undefined : { kind: 'in', period: period(until) },
    partOf: undefined,
    sentenceStart: 0,
    sentenceEnd: words.length,
    indicator: COUNTED,
    period: until === '' ? undefined : period(until),
    from: last === undefined ? undefined : period(first),
    territory: WHOLE,
    confidence: 1,
    happenings: [],
    partners: [],
    ...more,
  };
}
