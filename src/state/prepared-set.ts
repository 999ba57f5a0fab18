import type { Article } from '../article/article.ts';
import type { CheckedArticle } from '../article/judge/check-article.ts';
import type { ImportReport } from '../ingest/import-report.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/period.ts';
import type { Gazetteer } from '../model/territory.ts';
import { contentMark } from './content-mark.ts';
import { type Fetched, fetchFile } from './fetch-file.ts';
import { readPrepared } from './prepared-json.ts';
import { nextTask } from './next-task.ts';

/** Id of the link by which the built page names what the build read. */
export const PREPARED_LINK = 'prepared';
export const GEOGRAPHY_PATH = 'geo/46.topo.json';

/**
 * The programme's figures and article as the build read, checked and judged them: what a visit
 * needs first, without the code that reads. It stands for the files that it was made of, and for
 * no others.
 */
export interface PreparedSet {
  /** The mark of each file that it was made of, by its path from the page. */
  readonly marks: ReadonlyMap<string, string>;
  /** The day on which the article was judged. */
  readonly asOf: Day;
  readonly gazetteer: Gazetteer;
  readonly dataset: Dataset;
  readonly report: ImportReport;
  /** Paths of the tables, from the page. */
  readonly tables: readonly string[];
  readonly article: Article;
  readonly checked: Pick<CheckedArticle, 'claims' | 'mentions' | 'source'>;
}

/**
 * Gives what the build read, as long as every file beside the page is still the one that it read;
 * undefined where one was replaced, or where there is no such thing. Never throws.
 *
 * @param geography the contours, which the page fetches in any case
 */
export async function preparedSet(geography: Promise<Fetched>): Promise<PreparedSet | undefined> {
  try {
    const address = document.getElementById(PREPARED_LINK)?.getAttribute('href');
    if (!address) return undefined;
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const text = await response.text();
    await nextTask();
    // Written by the build of this very page, in this very form.
    const prepared = readPrepared(text) as PreparedSet;
    const held = [...prepared.marks].map(async ([path, mark]) => {
      const fetched = await (path === GEOGRAPHY_PATH ? geography : fetchFile(`./${path}`));
      await nextTask();
      return fetched.kind === 'file' && contentMark(fetched.file.bytes) === mark;
    });
    return (await Promise.all(held)).every(Boolean) ? prepared : undefined;
  } catch {
    return undefined;
  }
}
