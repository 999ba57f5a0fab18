import { bundleFiles, bundlePath } from '../../export/data/bundle.ts';
import { dataPackage } from '../../export/data/data-package.ts';
import { datasetTables, type Selection } from '../../export/data/dataset-tables.ts';
import { dictionaryRows, dictionaryTable } from '../../export/data/dictionary.ts';
import type { ArchivedFile } from '../../export/data/zip-files.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import type { ExportTranslation } from '../../i18n/export-translation.ts';
import { type Day, isoDay } from '../../model/period.ts';
import type { Board } from '../../state/board.svelte.ts';
import { type ExportWords, sourceLine } from './export-words.ts';

/** Gathers the files of an exhibit's bundle: what it shows, the figures behind it, how to cite it. */
export function exhibitBundle(
  exhibit: Exhibit,
  words: ExportWords,
  board: Board,
  { e, f, lang }: ExportTranslation,
  today: Day,
): readonly ArchivedFile[] {
  const selection: Selection = { indicators: exhibit.indicators, span: board.span };
  const tables = datasetTables(board.dataset, selection);
  const rows = dictionaryRows(tables, e.columns, e.breakdown);
  const wanted = new Set(exhibit.indicators);
  const indicators = board.dataset.indicators.filter(({ code }) => wanted.has(code));
  const { table, column, meaning } = e.dictionaryHeader;
  const heading = {
    title: board.dataset.title,
    fictional: exhibit.fictional,
    created: isoDay(today),
    homepage: exhibit.address,
    licence: { title: e.licence, path: e.licenceAddress },
  };
  return bundleFiles(
    {
      shown: exhibit.table,
      tables,
      descriptor: dataPackage(tables, rows, heading, { pathOf: bundlePath }),
      dictionary: dictionaryTable(rows, indicators, lang, [table, column, meaning]),
      readme: e.readme({
        title: exhibit.title,
        subtitle: exhibit.subtitle,
        day: f.day(today),
        address: exhibit.address,
        warning: exhibit.fictional ? e.fictionalWarning : '',
        notes: exhibit.notes,
        sources: exhibit.sources.map(sourceLine),
      }),
      licence: e.licenceText,
      citations: `${words.short}\r\n\r\n${words.long}\r\n`,
    },
    e.files,
  );
}
