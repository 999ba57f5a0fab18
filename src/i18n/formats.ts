import type { Measure } from '../model/measure.ts';
import {
  dateParts,
  type Day,
  type Period,
  periodHolding,
  type Precision,
} from '../model/period.ts';
import type { Qualifier } from '../model/qualifier.ts';
import { type Lang, LOCALES } from './lang.ts';
import { ofFrench } from './typography.ts';

/** Numbers, dates and measures in words, in one language. */
export interface Formats {
  number(value: number): string;
  decimal(value: number, digits: number): string;
  percent(share: number): string;
  day(day: Day): string;
  period(period: Period): string;
  /** A period after "en" or "in": "en juin 2023", "le 31 mars 2022", "in 2021". */
  inPeriod(period: Period): string;
  /** A period after "depuis" or "since": "le 31 mars 2022", "juin 2023". */
  afterSince(period: Period): string;
  /** From the first day of a period to the last of another: "28–29 août 2021". */
  range(first: Period, last: Period): string;
  /** "de 2019 à 2025", "du 16 décembre 2020 au 1er mars 2021", "from 2019 to 2025". */
  fromTo(first: Period, last: Period): string;
  /** Short enough for an axis: "2021", "juil. 2021". */
  tick(period: Period): string;
  /** The same of the period of a length that a day is in. */
  tickOn(day: Day, precision: Precision): string;
  /** "plus de 500", "near 130", or why there is no value. */
  measure(measure: Measure): string;
  list(items: readonly string[]): string;
  /** Orders texts as a reader of the language expects. */
  compare(a: string, b: string): number;
}

const QUALIFIED: Readonly<Record<Lang, Readonly<Record<Qualifier, (n: string) => string>>>> = {
  fr: {
    exact: (n) => n,
    plus_de: (n) => `plus de ${n}`,
    au_moins: (n) => `au moins ${n}`,
    pres_de: (n) => `près de ${n}`,
    environ: (n) => `environ ${n}`,
    moins_de: (n) => `moins de ${n}`,
  },
  en: {
    exact: (n) => n,
    plus_de: (n) => `more than ${n}`,
    au_moins: (n) => `at least ${n}`,
    pres_de: (n) => `nearly ${n}`,
    environ: (n) => `about ${n}`,
    moins_de: (n) => `less than ${n}`,
  },
};

const ABSENT = {
  fr: {
    'not-reported': 'non communiqué',
    'not-applicable': 'sans objet',
    withheld: 'non diffusé (effectif trop faible)',
  },
  en: {
    'not-reported': 'not reported',
    'not-applicable': 'not applicable',
    withheld: 'withheld (count too small)',
  },
} as const;

const MS_PER_DAY = 86_400_000;
/** Under this two decimals would say less than two digits; under that a number is but a rounding error. */
const SMALL = 0.1;
const NEGLIGIBLE = 1e-9;
const NO_BREAK = '\u00a0';

/** Makes the formats of a language: each costs milliseconds, when it is first needed. Keep the result. */
export function formats(lang: Lang): Formats {
  const locale = LOCALES[lang];
  const whole = lazily(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const small = lazily(() => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }));
  const share = lazily(
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
  );
  const list = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = lazily(() => new Intl.Collator(locale, { numeric: true }));
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const days = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
  const months = dateFormat({ month: 'long', year: 'numeric' });
  const shortMonths = dateFormat({ month: 'short', year: 'numeric' });
  const day = (value: Day) => days().format(value * MS_PER_DAY);
  const number = (value: number) => {
    const size = Math.abs(value);
    const format = size < SMALL && size > NEGLIGIBLE ? small() : whole();
    return format.format(value).replace('-', '−');
  };
  const known = new Map<number, Intl.NumberFormat>();
  const decimals = (digits: number) => {
    const format =
      known.get(digits) ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    known.set(digits, format);
    return format;
  };

  const period = (value: Period) => {
    const { year, month: number_ } = dateParts(value.start);
    switch (value.precision) {
      case 'day':
        return frenchFirst(lang, day(value.start));
      case 'month':
        return months().format(value.start * MS_PER_DAY);
      case 'quarter':
        return quarter(lang, Math.ceil(number_ / 3), year);
      case 'half':
        return half(lang, number_ < 7, year);
      case 'year':
        return String(year);
    }
  };
  const tick = (value: Period) =>
    value.precision === 'month' ? shortMonths().format(value.start * MS_PER_DAY) : period(value);
  return {
    number,
    decimal: (value, digits) => decimals(digits).format(value).replace('-', '−'),
    percent: (value) => share().format(value),
    day: (value) => frenchFirst(lang, day(value)),
    period,
    inPeriod: (value) => `${preposition(lang, value)} ${period(value)}`,
    afterSince: (value) =>
      lang === 'fr' && withArticle(value) ? `le ${period(value)}` : period(value),
    fromTo: (first, last) =>
      lang === 'en'
        ? `from ${period(first)} to ${period(last)}`
        : `${fromFrench(first, period(first))} ${withArticle(last) ? 'au' : 'à'} ${period(last)}`,
    range: (first, last) => {
      if (first.id === last.id) return period(first);
      if (first.precision !== 'day' || last.precision !== 'day') {
        return `${period(first)} – ${period(last)}`;
      }
      const range = days().formatRange(first.start * MS_PER_DAY, last.start * MS_PER_DAY);
      return lang === 'fr'
        ? range.replace(FIRST_OF_MONTH, (_, before: string) => `${before}1er`)
        : range;
    },
    tick,
    tickOn: (value, precision) => tick(periodHolding(value, precision)),
    measure: (measure) =>
      measure.kind === 'value'
        ? QUALIFIED[lang][measure.qualifier](number(measure.value))
        : ABSENT[lang][measure.reason],
    list: (items) => list().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
}

function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function quarter(lang: Lang, number: number, year: number): string {
  if (lang === 'en') return `Q${number}${NO_BREAK}${year}`;
  return `${number === 1 ? '1er' : `${number}e`}${NO_BREAK}trimestre ${year}`;
}

function half(lang: Lang, first: boolean, year: number): string {
  if (lang === 'en') return `${first ? 'first' : 'second'} half of ${year}`;
  return `${first ? '1er' : '2d'}${NO_BREAK}semestre ${year}`;
}

/** A 1 that begins a date or stands after the dash of a range, and is not the 1 of 10 or 2021. */
const FIRST_OF_MONTH = /(^|[–\s])1(?=[–\s])/g;

/** French writes the first of a month as an ordinal. */
function frenchFirst(lang: Lang, text: string): string {
  return lang === 'fr' ? text.replace(/^1 /, `1er${NO_BREAK}`) : text;
}

function preposition(lang: Lang, period: Period): string {
  if (lang === 'en') {
    if (period.precision === 'half') return 'in the';
    return period.precision === 'day' ? 'on' : 'in';
  }
  if (period.precision === 'day') return 'le';
  return period.precision === 'year' || period.precision === 'month' ? 'en' : 'au';
}

/** Days, quarters and halves take an article in French; months and years do not. */
function withArticle({ precision }: Period): boolean {
  return precision !== 'year' && precision !== 'month';
}

function fromFrench(period: Period, text: string): string {
  return withArticle(period) ? `du ${text}` : ofFrench(text);
}
