import { meaning, words, type YearShift } from './lexicon.ts';
import { phrases } from './phrases.ts';

const PREVIOUS: YearShift = { years: -1, reachesBack: false };
const THAT: YearShift = { years: 0, reachesBack: true };
const SAME: YearShift = { years: 0, reachesBack: false };
const NEXT: YearShift = { years: 1, reachesBack: false };

/** How English tells when. */
export const TIMES_EN = {
  months: new Map([
    ['january', 1],
    ['jan', 1],
    ['february', 2],
    ['feb', 2],
    ['march', 3],
    ['april', 4],
    ['apr', 4],
    ['may', 5],
    ['june', 6],
    ['july', 7],
    ['august', 8],
    ['aug', 8],
    ['september', 9],
    ['sept', 9],
    ['sep', 9],
    ['october', 10],
    ['oct', 10],
    ['november', 11],
    ['nov', 11],
    ['december', 12],
    ['dec', 12],
  ]),
  ambiguousMonths: words('march may jan feb apr aug sep sept oct nov dec'),
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  strongYearOpeners: words(
    'in since by during until year summer winter spring autumn season edition january february march april may june july august september october november december early mid late',
  ),
  yearOpeners: words('to before after around by from'),
  since: phrases(
    meaning(
      true,
      'since',
      'since the',
      'since the start|beginning|end|spring|summer|autumn|winter of?',
      'since early|late|mid',
      'as of',
      'starting in',
      'from',
    ).filter(([phrase]) => phrase !== 'as of' && phrase !== 'from'),
    'before',
  ),
  spanJoiners: words('to and until - – — /'),
  now: phrases(
    meaning(
      true,
      'to date',
      'now',
      'today',
      'currently',
      'so far',
      'at present',
      'these days',
      'as of today|now',
      'at the moment',
      'up to now',
      'until now',
    ),
    'after',
  ),
  yearShifts: phrases<YearShift>(
    [
      ...meaning(SAME, 'this year'),
      ...meaning(THAT, 'that year', 'the same year', 'that same year'),
      ...meaning(
        PREVIOUS,
        'last year',
        'the previous year',
        'the year before',
        'a|one year earlier|before',
        'the preceding year',
      ),
      ...meaning(NEXT, 'the following|next year', 'a|one year later', 'the year after'),
    ],
    'after',
  ),
  yearsLater: phrases<1 | -1>(
    [
      ['years later', 1],
      ['years earlier|before', -1],
    ],
    'after',
  ),
  lastYearsBefore: phrases(
    meaning(
      true,
      'the last|past',
      'these last|past',
      'over the last|past',
      'in the last|past',
      'last|past',
    ),
    'before',
  ),
  lastYearsAfter: phrases(meaning(true, 'years'), 'after'),
  halves: phrases<1 | 2>(
    [
      ['first half', 1],
      ['second half', 2],
      ['h 1', 1],
      ['h 2', 2],
    ],
    'after',
  ),
  quarters: phrases<1 | 2 | 3 | 4>(
    [
      ['first quarter', 1],
      ['second quarter', 2],
      ['third quarter', 3],
      ['fourth|last quarter', 4],
      ['q 1', 1],
      ['q 2', 2],
      ['q 3', 3],
      ['q 4', 4],
    ],
    'after',
  ),
  partOfYear: words('of the year ,'),
  origins: words(
    'launched created founded born opened established started begun began set introduced signed adopted planned scheduled launch creation published dated',
  ),
  ofYear: words('of'),
  than: words('than'),
  dateFillers: words(
    'in on at by the since early late mid of from end start beginning up summer spring autumn winter and until to between',
  ),
} as const;
