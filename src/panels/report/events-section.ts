import type { Line, Section, Table } from '../../export/report/report.ts';
import { knownWord } from '../../i18n/known-word.ts';
import type { Happening } from '../../model/happening.ts';
import { levelOf } from '../../model/territory.ts';
import { leanTable, NOTHING } from './lean-table.ts';
import { citation, dataText, paragraph, type ReportWork } from './report-work.ts';

/** The events of the period, all of them. */
export function eventsSection(work: ReportWork): Section {
  const { happenings } = work.board;
  const { r, t } = work.words;
  const blocks =
    happenings.length > 0 ? [eventsTable(work, happenings)] : [paragraph(t.events.none)];
  return { id: 'evenements', title: r.events.title, blocks, parts: [] };
}

/** Lists events, the first ones first. */
export function eventsTable(work: ReportWork, events: readonly Happening[]): Table {
  const { date, name, type, place, participants, source, caption } = work.words.r.events;
  const columns = [date, name, type, place, participants, source];
  const inOrder = [...events].sort((a, b) => a.start.start - b.start.start);
  return leanTable({
    kind: 'table',
    caption,
    columns: columns.map((text) => ({ text, isNumber: false })),
    rows: inOrder.map((event) => eventRow(work, event)),
  });
}

function eventRow(work: ReportWork, event: Happening): readonly Line[] {
  const { t, f } = work.words;
  const { participants, source, note, type } = event;
  const known = knownWord(t.events.types, type);
  return [
    [f.range(event.start, event.end)],
    [dataText(work, event.name), ...(note === '' ? [] : [' – ', dataText(work, note)])],
    [known ?? dataText(work, type)],
    placeLine(work, event),
    [participants.kind === 'value' ? f.measure(participants) : NOTHING],
    citation(work, source === '' ? [] : [source]),
  ];
}

function placeLine(work: ReportWork, { communeCode, commune }: Happening): Line {
  const { t } = work.words;
  const { gazetteer } = work.board;
  const name = gazetteer.communes.get(communeCode)?.name ?? commune;
  if (name === '') return [t.events.noPlace];
  const isHere = levelOf(gazetteer, communeCode) !== undefined;
  return [dataText(work, name), ...(isHere ? [] : [` (${t.events.outside})`])];
}
