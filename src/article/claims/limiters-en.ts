import type { Qualifier } from '../../model/qualifier.ts';
import { meaning, words } from './lexicon.ts';
import { phrases } from './phrases.ts';

const EXCEED =
  'exceeds|exceed|exceeded|exceeding|surpass|surpasses|surpassed|tops|topped|passed|passes|crossed';

/** What limits a number in English. */
export const LIMITERS_EN = {
  limitersBefore: phrases<Qualifier | 'none'>(
    [
      ...meaning('none' as const, 'no more than|over', 'times more|fewer than'),
      ...meaning(
        'plus_de' as const,
        'more than',
        'well|far|much more than',
        'well? over',
        'just over',
        'above',
        'upwards of',
        'greater than',
        'in excess of',
        '>',
        '+',
        EXCEED,
        `${EXCEED} the`,
        `${EXCEED} the mark of`,
        'beyond',
        'beyond the',
      ),
      ...meaning(
        'au_moins' as const,
        'at least',
        'no|not fewer|less than',
        'a minimum of',
        'minimum',
        'at a minimum',
        '≥',
      ),
      ...meaning(
        'pres_de' as const,
        'nearly',
        'almost',
        'close to',
        'approaching',
        'nearing',
        'approaches|approach|approached the?',
        'just short|shy of',
        'not far off|from',
        'virtually',
      ),
      ...meaning(
        'environ' as const,
        'about',
        'around',
        'some',
        'approximately',
        'roughly',
        'circa',
        'c .',
        'in the region|order of',
        'or so',
        'an estimated',
        'estimated',
        '≈',
        '~',
        '±',
      ),
      ...meaning(
        'moins_de' as const,
        'fewer|less than',
        'well|far|slightly|just fewer|less than',
        'under',
        'just under',
        'below',
        'up to',
        'at most',
        'no more than',
        'not more than',
        'a maximum of',
        'maximum',
        'barely',
        'hardly',
        'scarcely',
        '<',
        '≤',
      ),
    ],
    'before',
  ),
  limitersAfter: phrases<Qualifier>(
    [
      ...meaning('plus_de' as const, '+', 'and counting', 'odd'),
      ...meaning('au_moins' as const, 'or more', 'at least', 'minimum', 'and more', 'at a minimum'),
      ...meaning('pres_de' as const, 'or nearly'),
      ...meaning('environ' as const, 'or so', 'approximately', 'or thereabouts', 'roughly'),
      ...meaning('moins_de' as const, 'at most', 'maximum', 'or less|fewer'),
    ],
    'after',
  ),
  rangeOpeners: new Map([
    ['between', words('and')],
    ['from', words('to')],
  ]),
  rangeJoiners: words('to or and - – —'),
  changeVerbs: words(
    'rose rise risen rising grew grow grown growing went gone increased increase climbed jumped moved fell dropped passed up down from-to',
    'decreased declined',
  ),
  passVerbs: words(
    'rose rise risen rising grew grow grown growing went gone moved climbed fell dropped',
  ),
  partWords: phrases(
    meaning(
      true,
      'including',
      'of whom|which|them',
      'among them|whom|which ,?',
      'of whom|which ,',
      'included',
    ),
    'before',
  ),
} as const;
