import type { Section } from '../../export/report/report.ts';
import { paragraph, type ReportWork } from './report-work.ts';

/** How the figures are to be read. */
export function methodSection({ words }: ReportWork): Section {
  const { r, t } = words;
  return {
    id: 'methode',
    title: r.method.title,
    blocks: [t.footer.methodText, r.method.absent, r.method.numbers].map((text) => paragraph(text)),
    parts: [],
  };
}

/** All that was cited: comes after every section that cites. */
export function sourcesSection({ words, sources }: ReportWork): Section {
  const { r, lang } = words;
  const list = sources.list(lang);
  return {
    id: 'sources',
    title: r.sources.title,
    blocks: [list.items.length > 0 ? list : paragraph(r.sources.none)],
    parts: [],
  };
}

/** Under which licence it may be used, and how to cite it. */
export function licenceSection(
  { words, board, address }: ReportWork,
  title: string,
  subtitle: string,
): Section {
  const { r, e, t, f } = words;
  const cited = e.longCitation({
    title,
    subtitle,
    sources: '',
    dashboard: e.dashboard,
    day: f.day(board.today),
    address,
    licence: e.licence,
  });
  return {
    id: 'licence',
    title: r.licence.title,
    blocks: [
      paragraph(t.footer.licencesText),
      {
        kind: 'terms',
        pairs: [
          { name: r.licence.credit, line: [e.credited] },
          { name: e.licence, line: [{ text: e.licenceAddress, href: e.licenceAddress }] },
          { name: r.licence.cite, line: [cited] },
        ],
      },
    ],
    parts: [],
  };
}
