import { fileName } from '../../export/file-name.ts';
import type { Report } from '../../export/report/report.ts';
import { reportFile } from '../../export/report/report-file.ts';
import { saveText } from '../../export/save-file.ts';
import { exportTranslation } from '../../i18n/export-translation.ts';
import { isoDay } from '../../model/period.ts';
import type { Board } from '../../state/board.svelte.ts';
import { reportLook } from './report-look.ts';

/** Hands a report to the person as one HTML file, and gives its name. */
export async function saveReport(report: Report, board: Board, address: string): Promise<string> {
  const { e } = exportTranslation(board.translation);
  const date = isoDay(board.today);
  const about = { date, author: e.credited, software: e.dashboard, address };
  const html = reportFile(report, await reportLook(), about);
  const name = reportName(board, 'html');
  saveText(html, 'text/html', name);
  return name;
}

/** Names a file after the territory, the period and the day of a report. */
function reportName(
  { view, territoryName, today, dataset, translation }: Board,
  extension: string,
) {
  const years = [view.from, view.to].filter((year) => year !== undefined).join('-');
  const { fileNames } = translation.t;
  const words = [fileNames.report, territoryName, years, isoDay(today)];
  return fileName(words, extension, dataset.fictional ? fileNames.fictional : '');
}
