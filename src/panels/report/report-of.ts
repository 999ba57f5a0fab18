import type { Report, Section } from '../../export/report/report.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import type { Board } from '../../state/board.svelte.ts';
import { latestPeriod } from '../../state/latest-period.ts';
import { REPORT_PARTS, type ReportPart } from '../../state/view.ts';
import { changesSection } from './changes-section.ts';
import { licenceSection, methodSection, sourcesSection } from './closing-sections.ts';
import { comparisonsSection } from './comparisons-section.ts';
import { eventsSection } from './events-section.ts';
import { evolutionSection } from './evolution-section.ts';
import { figuresSection } from './figures-section.ts';
import { partnersSection } from './partners-section.ts';
import { dataText, type ReportInput, type ReportWork, reportWork } from './report-work.ts';

type MadeSection = Section | undefined | Promise<Section>;

const MAKERS: Readonly<Record<ReportPart, (work: ReportWork) => MadeSection>> = {
  figures: figuresSection,
  changes: (work) => work.since && changesSection(work, work.since),
  evolution: evolutionSection,
  comparisons: comparisonsSection,
  map: async (work) => (await import('./map-section.ts')).mapSection(work),
  events: eventsSection,
  partners: partnersSection,
};

/**
 * Makes the report of a view, part by part.
 *
 * @param rest awaited between two parts, so that the page is not held up; a rejection ends the work
 */
export async function reportOf(
  input: ReportInput,
  parts: readonly ReportPart[],
  rest: () => Promise<void>,
): Promise<Report> {
  const work = reportWork(input);
  const sections: Section[] = [];
  for (const part of REPORT_PARTS) {
    if (!parts.includes(part)) continue;
    await rest();
    const section = await MAKERS[part](work);
    if (section) sections.push(section);
  }
  const { board, words } = work;
  const { r, lang } = words;
  const title = r.title;
  const subtitle = r.subtitle(board.territoryName, periodText(work));
  return {
    lang,
    title,
    subtitle,
    warning: board.dataset.fictional ? frenchSpaces(r.fictional) : '',
    cover: coverOf(work),
    contents: r.contents,
    sections: [
      ...sections,
      methodSection(work),
      sourcesSection(work),
      licenceSection(work, title, subtitle),
    ],
  };
}

function coverOf(work: ReportWork): Report['cover'] {
  const { board, words, since, address } = work;
  const { r, f } = words;
  const latest = latestPeriod(board.dataset);
  const pair = (name: string, text: string) => ({ name, line: [text] });
  return [
    pair(r.cover.territory, board.territoryName),
    pair(r.cover.period, periodText(work) || r.cover.allPeriods),
    ...(latest ? [pair(r.cover.latest, f.period(latest))] : []),
    ...(since ? [pair(r.cover.since, f.day(since.end - 1))] : []),
    pair(r.cover.made, f.day(board.today)),
    { name: r.cover.data, line: [dataText(work, board.dataset.title)] },
    { name: r.cover.address, line: [{ text: address, href: address }] },
  ];
}

/** The years chosen, in words; '' where all are. */
function periodText({ board, words }: { board: Board; words: ReportWork['words'] }): string {
  const { from, to } = board.view;
  const { cover } = words.r;
  if (from !== undefined && to !== undefined) {
    return from === to ? String(from) : cover.between(String(from), String(to));
  }
  if (from !== undefined) return cover.from(String(from));
  return to === undefined ? '' : cover.until(String(to));
}
