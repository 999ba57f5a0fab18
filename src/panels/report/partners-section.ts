import type { Line, Section, Table } from '../../export/report/report.ts';
import { knownWord } from '../../i18n/known-word.ts';
import type { Partner } from '../../model/partner.ts';
import { nameOf } from '../../model/territory.ts';
import { leanTable, NOTHING } from './lean-table.ts';
import { citation, dataText, paragraph, type ReportWork } from './report-work.ts';

/** The partners, by kind. */
export function partnersSection(work: ReportWork): Section {
  const { partners } = work.board;
  const { r, t } = work.words;
  const blocks =
    partners.length > 0 ? [partnersTable(work, partners)] : [paragraph(t.partners.none)];
  return { id: 'partenaires', title: r.partners.title, blocks, parts: [] };
}

/** Lists partners by kind, then by name. */
export function partnersTable(work: ReportWork, partners: readonly Partner[]): Table {
  const { r, f, t } = work.words;
  const { name, since, place, source, caption } = r.partners;
  const kindOf = ({ type }: Partner) =>
    knownWord(t.partners.kinds, type) ?? (type === '' ? t.partners.unknownKind : type);
  const inOrder = [...partners].sort(
    (a, b) => f.compare(kindOf(a), kindOf(b)) || f.compare(a.name, b.name),
  );
  return leanTable({
    kind: 'table',
    caption,
    columns: [name, t.events.type, since, place, source].map((text) => ({ text, isNumber: false })),
    rows: inOrder.map((partner): readonly Line[] => [
      [dataText(work, partner.name)],
      [kindOf(partner)],
      [partner.since ? f.period(partner.since) : NOTHING],
      [placeOf(work, partner)],
      citation(work, partner.source === '' ? [] : [partner.source]),
    ]),
  });
}

function placeOf({ board }: ReportWork, { communeCode, territory }: Partner): string {
  const code = communeCode === '' ? territory : communeCode;
  return code === '' ? NOTHING : nameOf(board.gazetteer, code);
}
