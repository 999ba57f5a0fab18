import { trustPolicy } from '../../trust/policy.ts';
import type { Report } from './report.ts';
import { reportHtml, type TopLevel } from './report-html.ts';

let policy: { createHTML(html: string): string } | undefined;

/**
 * Writes a report as markup that the page may show, which Trusted Types ask for: nothing but what
 * `reportHtml` writes, where every text is escaped.
 */
export function reportMarkup(report: Report, level: TopLevel): string {
  policy ??= trustPolicy('oh-my-lot-report', { createHTML: (html: string) => html });
  return policy.createHTML(reportHtml(report, level));
}
