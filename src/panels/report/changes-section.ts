import type { Block, Line, Section } from '../../export/report/report.ts';
import { colon, frenchSpaces, semicolon } from '../../i18n/typography.ts';
import { type ChangeSince, changeSince, type Difference } from '../../model/change-since.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Period } from '../../model/period.ts';
import type { SeriesPoint } from '../../model/series.ts';
import { eventsTable } from './events-section.ts';
import { figureDate, figureValues } from '../key-figure-words.ts';
import { partnersTable } from './partners-section.ts';
import { NOTHING } from './lean-table.ts';
import { paragraph, type ReportWork, shortTable } from './report-work.ts';

/** New figures that are told one by one. */
const MOST_TOLD = 3;

/** What changed since the last day of a period: figures, events and partners. */
export function changesSection(work: ReportWork, since: Period): Section {
  const { board, words } = work;
  const { r, f } = words;
  const day = f.day(since.end - 1);
  const changes = board.dataset.indicators.map((indicator) =>
    changeSince(indicator, board.series(indicator), board.span, since.end),
  );
  const moved = changes.filter(({ fresh }) => fresh.length > 0);
  const quiet = changes.filter((change) => change.fresh.length === 0 && hasFigure(change));
  const events = board.happenings.filter(({ end }) => end.end > since.end);
  const partners = board.partners.filter((one) => one.since && one.since.end > since.end);
  const isQuiet = moved.length + events.length + partners.length === 0;
  return {
    id: 'changements',
    title: r.changes.title(day),
    blocks: isQuiet
      ? [paragraph(r.changes.nothing(day))]
      : [
          paragraph(r.changes.intro(day), 'aside'),
          ...figuresBlocks(work, [...moved, ...quiet]),
          ...acrossBlocks(work, moved),
          paragraph(
            events.length > 0
              ? `${r.changes.events(events.length, f.number(events.length))}.`
              : r.changes.noEvents,
          ),
          ...(events.length > 0 ? shortTable(work, eventsTable(work, events)) : []),
          paragraph(
            partners.length > 0
              ? `${r.changes.partners(partners.length, f.number(partners.length))}.`
              : r.changes.noPartners,
          ),
          ...(partners.length > 0 ? shortTable(work, partnersTable(work, partners)) : []),
        ],
    parts: [],
  };
}

const hasFigure = ({ before, after }: ChangeSince) =>
  before.kind !== 'none' || after.kind !== 'none';

function figuresBlocks(work: ReportWork, changes: readonly ChangeSince[]): readonly Block[] {
  if (changes.length === 0) return [];
  const { r } = work.words;
  const { then, now, difference, fresh, caption } = r.changes;
  const columns = [r.figures.indicator, then, now, difference, fresh];
  return [
    {
      kind: 'table',
      caption,
      columns: columns.map((text) => ({ text, isNumber: false })),
      rows: changes.map((change) => changeRow(work, change)),
    },
  ];
}

function changeRow(work: ReportWork, change: ChangeSince): readonly Line[] {
  const { indicator, before, after, fresh } = change;
  return [
    [frenchSpaces(indicator.label[work.words.lang])],
    [figureText(work, before)],
    [figureText(work, after)],
    [differenceText(work, change)],
    freshLine(work, fresh),
  ];
}

/** "plus de 500 personnes (2022)". */
function figureText({ words }: ReportWork, figure: KeyFigure): string {
  const values = figureValues(figure, words);
  if (values.length === 0) return words.r.changes.noFigure;
  const said = values.map(({ measure }) => words.say.withUnit(figure.indicator, { measure }));
  return `${said.join(' / ')} (${figureDate(figure, words)})`;
}

function differenceText({ words }: ReportWork, { indicator, difference }: ChangeSince): string {
  const { r, say } = words;
  switch (difference.kind) {
    case 'none':
      return r.changes.none;
    case 'added':
      return r.changes.added(say.withUnit(indicator, difference.total));
    case 'trend':
      return trendText(words, indicator, difference);
    case 'unknown':
      return r.changes.why[difference.why];
  }
}

function trendText(
  { r, say }: ReportWork['words'],
  indicator: Indicator,
  { trend }: Extract<Difference, { kind: 'trend' }>,
): string {
  if (trend.kind === 'equal') return r.changes.same;
  return r.changes[trend.kind](say.change(indicator, trend.by));
}

function freshLine({ words }: ReportWork, fresh: readonly SeriesPoint[]): Line {
  const { r, f, lang } = words;
  const [first, last] = [fresh[0], fresh.at(-1)];
  if (!first || !last) return [NOTHING];
  if (fresh.length > MOST_TOLD) {
    const [from, to] = [f.period(first.period), f.period(last.period)];
    return [r.changes.many(f.number(fresh.length), from, to)];
  }
  const told = fresh.map(
    ({ period, measure }) => `${f.period(period)}${colon(lang)}${f.measure(measure)}`,
  );
  return [told.join(semicolon(lang))];
}

function acrossBlocks({ words }: ReportWork, changes: readonly ChangeSince[]): readonly Block[] {
  const { r, f, lang } = words;
  const all = changes.filter(({ across }) => across.length > 0);
  if (all.length === 0) return [];
  const told = all.map(({ indicator, across }) => {
    const periods = f.list(across.map(({ period }) => f.period(period)));
    return `${frenchSpaces(indicator.label[lang])} (${periods})`;
  });
  return [paragraph(r.changes.across(f.list(told)), 'aside')];
}
