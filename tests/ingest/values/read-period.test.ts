import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateOrder } from '../../../src/ingest/values/find-date-order.ts';
import { findLookalikes } from '../../../src/ingest/values/find-lookalikes.ts';
import { PERIOD_FAULTS, type PeriodReading } from '../../../src/ingest/values/period-draft.ts';
import { periodOfParts } from '../../../src/ingest/values/period-of-parts.ts';
import { readPeriodText } from '../../../src/ingest/values/read-period.ts';
import { DATE_ORDERS } from '../../../src/ingest/values/value-style.ts';
import { diagnosticSentence } from '../../../src/i18n/diagnostics.ts';
import { LANGS } from '../../../src/i18n/lang.ts';
import {
  dateParts,
  dayOf,
  type Period,
  periodHolding,
  type Precision,
} from '../../../src/model/period.ts';

/** "2021-07", "2021-07 (time)", "fault: week", "fault: serial → 2021-07-14". */
function inShort(reading: PeriodReading): string {
  if (reading.kind === 'fault') {
    return `fault: ${reading.reason}${reading.suggestion === '' ? '' : ` → ${reading.suggestion}`}`;
  }
  return reading.note === '' ? reading.period.id : `${reading.period.id} (${reading.note})`;
}

const DAY = '2021-07-14';

describe('readPeriodText()', () => {
  it.each([
    ...[
      '2021',
      ' 2021 ',
      '2021.0',
      '2021,0',
      'année 2021',
      'Année : 2021',
      'an 2021',
      'en 2021',
    ].map((text) => [text, '2021']),
    ...['2021-S1', '2021-s1', 'S1 2021', '2021S1', '2021 S1', '1S2021', 'S1-2021', 'H1 2021'].map(
      (text) => [text, '2021-S1'],
    ),
    ...['1er semestre 2021', '1 semestre 2021', 'premier semestre 2021', 'semestre 1 2021'].map(
      (text) => [text, '2021-S1'],
    ),
    ...['2021-S2', '2e semestre 2021', '2nd semestre 2021', 'second semestre 2021', '2021-H2'].map(
      (text) => [text, '2021-S2'],
    ),
    ...['2021-T3', 'T3 2021', '2021 T3', '3T2021', '3T 2021', '2021T3', 'T3-2021', '2021 - T3'].map(
      (text) => [text, '2021-T3'],
    ),
    ...[
      '3e trimestre 2021',
      '3ème trimestre 2021',
      'troisième trimestre 2021',
      '3e trim. 2021',
    ].map((text) => [text, '2021-T3']),
    ...[
      'trimestre 3 2021',
      'Q3 2021',
      '2021Q3',
      '2021-Q3',
      '3rd quarter 2021',
      '2021 3e trimestre',
    ].map((text) => [text, '2021-T3']),
    ...['2021-07', '2021/07', '07/2021', '7/2021', '07-2021', '07.2021', '2021-7', '202107'].map(
      (text) => [text, '2021-07'],
    ),
    ...['2021M07', '2021-M07'].map((text) => [text, '2021-07']),
    ...['juil. 2021', 'juillet 2021', 'Juillet 2021', 'JUIL 2021', 'Jul 2021', 'July 2021'].map(
      (text) => [text, '2021-07'],
    ),
    ...['juillet-2021', 'mois de juillet 2021', 'en juillet 2021', '2021 juillet', 'juil.2021'].map(
      (text) => [text, '2021-07'],
    ),
    ['août 2021', '2021-08'],
    ['aou\u0302t 2021', '2021-08'],
    ['févr. 2021', '2021-02'],
    ['mar. 2021', '2021-03'],
    ['déc 2021', '2021-12'],
    ...[DAY, '2021/07/14', '2021.07.14', '20210714', '14/07/2021', '14-07-2021', '14.07.2021'].map(
      (text) => [text, DAY],
    ),
    ...['14 / 07 / 2021', '14/7/2021', '14 juillet 2021', '14 juil. 2021', '14-juil-2021'].map(
      (text) => [text, DAY],
    ),
    ...['mercredi 14 juillet 2021', 'mer. 14/07/2021', 'le 14 juillet 2021', 'au 14/07/2021'].map(
      (text) => [text, DAY],
    ),
    ...['July 14, 2021', 'July 14th, 2021', 'Wednesday, July 14, 2021', '14th of July 2021'].map(
      (text) => [text, DAY],
    ),
    ...[
      '2021-07-14T00:00:00',
      '2021-07-14T00:00:00Z',
      '2021-07-14 00:00:00',
      '14/07/2021 00:00',
    ].map((text) => [text, DAY]),
    ['2021-07-14T00:00:00+02:00', DAY],
    ['201307', '2013-07'],
    ['200007', '2000-07'],
    ['1er mars 2021', '2021-03-01'],
    ['1 mars 2021', '2021-03-01'],
    ['14\u00a0juillet\u00a02021', DAY],
  ])('reads %j as %s', (text = '', expected) => {
    expect(inShort(readPeriodText(text, 'day-first'))).toBe(expected);
  });

  it.each([
    ['14/07/21', '2021-07-14 (two-digit-year)'],
    ['14/07/29', '2029-07-14 (two-digit-year)'],
    ['14/07/30', '1930-07-14 (two-digit-year)'],
    ['juil-21', '2021-07 (two-digit-year)'],
    ['14-juil-21', '2021-07-14 (two-digit-year)'],
    ['3T21', '2021-T3 (two-digit-year)'],
    ['14/07/2021 18:30', '2021-07-14 (time)'],
    ['14 juillet 2021 à 18h30', '2021-07-14 (time)'],
    ['2021-07-14T10:00:00+02:00', '2021-07-14 (time)'],
    ['2021 (p)', '2021 (mark)'],
    ['2021*', '2021 (mark)'],
  ])('reads %j as %s, which is said', (text, expected) => {
    expect(inShort(readPeriodText(text, 'day-first'))).toBe(expected);
  });

  it.each([
    ['', 'not-a-period'],
    ['nd', 'not-a-period'],
    ['l’an dernier', 'not-a-period'],
    ['2021.5', 'not-a-period'],
    ['2021 1h', 'not-a-period'],
    ['jui 2021', 'not-a-period'],
    ['T5 2021', 'not-a-period'],
    ['x'.repeat(1000), 'not-a-period'],
    ['2 021', 'not-a-period → 2021'],
    ['14072021', 'not-a-period → 2021-07-14'],
    ['31/02/2021', 'impossible-date'],
    ['29/02/2021', 'impossible-date'],
    ['00/07/2021', 'impossible-date'],
    ['13/13/2021', 'impossible-date'],
    ['2021-13', 'impossible-date'],
    ['2021-02-30', 'impossible-date'],
    ['31 avril 2021', 'impossible-date'],
    ['1850', 'year-outside'],
    ['2150', 'year-outside'],
    ['14/07/1021', 'year-outside'],
    ['juillet', 'year-missing'],
    ['14-juil', 'year-missing'],
    ['14/07', 'year-missing'],
    ['07/21', 'year-missing → 2021-07'],
    ['07/14/2021', 'other-order → 2021-07-14'],
    ['44391', 'serial → 2021-07-14'],
    ['44391.75', 'serial → 2021-07-14'],
    ['2021-2022', 'two-years'],
    ['2021/2022', 'two-years'],
    ['2021-22', 'two-years'],
    ['du 14 au 16 juillet 2021', 'several-dates'],
    ['14/07/2021 au 16/07/2021', 'several-dates'],
    ['2021-W28', 'week'],
    ['S28 2021', 'week'],
    ['semaine 28', 'week'],
    ['2021-1', 'unclear-part'],
    ['201207', 'unclear-part → 2012-07'],
    ['200107', 'unclear-part → 2001-07'],
    ['juillet 21', 'unclear-part → 2021-07'],
    ['fin 2021', 'vague'],
    ['mi-juillet 2021', 'vague'],
    // Midnight of the day after in France, as software writes it in universal time.
    ['2021-07-13T22:00:00.000Z', 'time-zone → 2021-07-14'],
    ['2021-12-31T23:00:00Z', 'time-zone → 2022-01-01'],
  ])('explains %j: %s', (text, expected) => {
    expect(inShort(readPeriodText(text, 'day-first'))).toBe(`fault: ${expected}`);
  });

  it('takes the first of two numbers for the day or the month, as the column has it', () => {
    expect(inShort(readPeriodText('03/04/2021', 'day-first'))).toBe('2021-04-03');
    expect(inShort(readPeriodText('03/04/2021', 'month-first'))).toBe('2021-03-04');
    expect(inShort(readPeriodText('14/07/2021', 'month-first'))).toBe(
      'fault: other-order → 2021-07-14',
    );
    expect(inShort(readPeriodText('2021/03/04', 'month-first'))).toBe('2021-03-04');
  });

  const days = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });
  const precisions = fc.constantFrom<Precision>('day', 'month', 'quarter', 'half', 'year');

  it('reads back every period in each of the ways to write it', () => {
    fc.assert(
      fc.property(days, precisions, fc.constantFrom(...DATE_ORDERS), (day, precision, order) => {
        const period = periodHolding(day, precision);
        for (const text of waysToWrite(period)) {
          expect(readPeriodText(text, order), text).toEqual({ kind: 'period', period, note: '' });
        }
      }),
    );
  });

  it('reads back every day in digits, in the order of its column', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.', ' '), (day, mark) => {
        const { year, month, dayOfMonth } = dateParts(day);
        const dayFirst = [dayOfMonth, month, year].join(mark);
        const monthFirst = [month, dayOfMonth, year].join(mark);
        const { id } = periodHolding(day, 'day');
        expect(inShort(readPeriodText(dayFirst, 'day-first'))).toBe(id);
        expect(inShort(readPeriodText(monthFirst, 'month-first'))).toBe(id);
      }),
    );
  });

  it('suggests only what it reads', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\dTS/. -]{1,10}$/), (text) => {
        const reading = readPeriodText(text, 'day-first');
        if (reading.kind === 'period' || reading.suggestion === '') return;
        expect(inShort(readPeriodText(reading.suggestion, 'day-first'))).toBe(reading.suggestion);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(LANGS)('has a phrase for every fault in %s', (lang) => {
    const say = (reason: string) =>
      diagnosticSentence(lang, {
        ...{ code: 'period-invalid', severity: 'error', file: '', table: '', row: 2, column: '' },
        ...{ value: 'abc', params: { reason } },
      });
    for (const reason of PERIOD_FAULTS) {
      expect(say(reason)).not.toBe(say('no-such-reason').replace('no-such-reason', reason));
    }
  });
});

function waysToWrite({ id, precision, start }: Period): readonly string[] {
  const { year, month } = dateParts(start);
  const named = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(start * 86_400_000);
  const part = id.slice(-1);
  switch (precision) {
    case 'year':
      return [id, `année ${id}`, `${id}.0`];
    case 'half':
      return [id, `S${part} ${year}`, `${year}S${part}`, `${part}e semestre ${year}`];
    case 'quarter':
      return [
        id,
        `T${part} ${year}`,
        `${part}T${year}`,
        `Q${part} ${year}`,
        `${part}ème trimestre ${year}`,
      ];
    case 'month':
      return [
        ...[id, `${month}/${year}`, id.replace('-', '/')],
        ...(['long', 'short'] as const).flatMap((length) =>
          ['fr-FR', 'en-GB'].map((locale) => named(locale, { month: length, year: 'numeric' })),
        ),
      ];
    case 'day':
      return [
        ...[id, id.replaceAll('-', '/'), id.replaceAll('-', ''), `${id}T00:00:00`],
        ...(['long', 'short'] as const).flatMap((length) =>
          ['fr-FR', 'en-GB', 'en-US'].flatMap((locale) => [
            named(locale, { day: 'numeric', month: length, year: 'numeric' }),
            named(locale, { weekday: length, day: 'numeric', month: length, year: 'numeric' }),
          ]),
        ),
      ];
  }
}

describe('findDateOrder()', () => {
  it.each([
    [[], 'day-first', false, []],
    [['2021', '2021-07-14', 'nd'], 'day-first', false, []],
    [['14/07/2021', '03/04/2021'], 'day-first', false, []],
    [['07/14/2021', '03/04/2021'], 'month-first', false, []],
    [['07/14/2021 18:30', '03/04/2021'], 'month-first', false, []],
    [['03/03/2021', '04/04/2021'], 'day-first', false, []],
    [['03/04/2021'], 'day-first', true, []],
    [['01/01/2021', '01/02/2021'], 'day-first', true, []],
    [['14/07/2021', '15/07/2021', '07/14/2021'], 'day-first', false, ['07/14/2021']],
    [['14/07/2021', '07/15/2021', '07/14/2021'], 'month-first', false, ['14/07/2021']],
    [['14/07/2021', '07/14/2021', '03/04/2021'], 'day-first', true, ['07/14/2021']],
  ])('finds how %j is written', (cells, style, ambiguous, against) => {
    expect(findDateOrder(cells)).toMatchObject({ style, ambiguous, against });
  });

  it('shows a date that reads both ways', () => {
    expect(findDateOrder(['03/03/2021', '03/04/2021'])).toMatchObject({
      example: '03/04/2021',
      readAs: '2021-04-03',
      otherwise: '2021-03-04',
      other: 'month-first',
    });
  });
});

describe('findLookalikes()', () => {
  it('finds weeks written like halves', () => {
    expect([...findLookalikes(['2021-S1', 'S2 2021', '2021-S28'])]).toEqual([
      ['2021-S1', 'week'],
      ['S2 2021', 'week'],
    ]);
    expect(findLookalikes(['2021-S1', '2021-S2', '2021-07']).size).toBe(0);
  });

  it('finds school years written like months', () => {
    expect([...findLookalikes(['2010-11', '2011-12', '2012-13'])]).toEqual([
      ['2010-11', 'two-years'],
      ['2011-12', 'two-years'],
    ]);
    expect(findLookalikes(['2010-11', '2011-12']).size).toBe(0);
  });
});

describe('periodOfParts()', () => {
  it.each([
    [{ year: '2021' }, '2021'],
    [{ year: '2021,0', month: '' }, '2021'],
    [{ year: '21' }, '2021 (two-digit-year)'],
    [{ year: '', month: 'mars' }, 'fault: year-missing'],
    [{ year: '2021', month: '7' }, '2021-07'],
    [{ year: '2021', month: '07.0' }, '2021-07'],
    [{ year: '2021', month: 'Juil.' }, '2021-07'],
    [{ year: '2021', month: 'M07' }, '2021-07'],
    [{ year: '2021', month: '07 - juillet' }, '2021-07'],
    [{ year: '2021', month: '2021-07' }, '2021-07'],
    [{ year: '2021', month: 'juil. 2021' }, '2021-07'],
    [{ year: '2021', month: 'juillet', day: '14' }, '2021-07-14'],
    [{ year: '2021', month: '3', day: '1er' }, '2021-03-01'],
    [{ year: '2021', quarter: '3' }, '2021-T3'],
    [{ year: '2021', quarter: 'T3' }, '2021-T3'],
    [{ year: '2021', quarter: '3e trimestre' }, '2021-T3'],
    [{ year: '2021', half: '2' }, '2021-S2'],
    [{ year: '2021', half: '1er semestre' }, '2021-S1'],
    [{ year: '2021', half: 'S2', quarter: 'T3', month: 'juillet' }, '2021-07'],
    [{ year: '2021', quarter: 'T1', month: 'juillet' }, 'fault: parts-disagree'],
    [{ year: '2021', half: 'S1', quarter: 'T3' }, 'fault: parts-disagree'],
    [{ year: '2021', month: '2020-07' }, 'fault: not-a-period'],
    [{ year: '2021', month: '07 - juin' }, 'fault: not-a-period'],
    [{ year: '2021', month: 'Total' }, 'fault: not-a-period'],
    [{ year: '', month: '7' }, 'fault: year-missing'],
    [{ year: '2021', day: '14' }, 'fault: unclear-part'],
    [{ year: '2021', month: '13' }, 'fault: impossible-date'],
    [{ year: '2021', month: '2', day: '30' }, 'fault: impossible-date'],
    [{ year: '1850' }, 'fault: year-outside'],
  ])('makes of %j: %s', (parts, expected) => {
    expect(inShort(periodOfParts(parts))).toBe(expected);
  });
});
