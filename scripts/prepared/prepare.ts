import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkArticle } from '../../src/article/judge/check-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { FileBytes } from '../../src/ingest/file-input.ts';
import { normalizeGazetteer } from '../../src/ingest/normalize-gazetteer.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import { readDescriptorFile } from '../../src/ingest/read-descriptor-file.ts';
import { dayOfInstant } from '../../src/model/period.ts';
import { contentMark } from '../../src/state/content-mark.ts';
import { writePrepared } from '../../src/state/prepared-json.ts';
import { GEOGRAPHY_PATH, type PreparedSet } from '../../src/state/prepared-set.ts';

/** Where the files that a page will be served beside it stand now. */
export interface PreparedFrom {
  /** Folder of `datapackage.json`, of its tables and of the article. */
  readonly data: string;
  /** Folder of what is copied beside the page as it is. */
  readonly publicFiles: string;
}

/**
 * Reads the programme's figures and its article as the page would, and gives what `preparedSet`
 * reads. Gives undefined where they cannot all be read: the page then says why by itself.
 */
export async function prepare({ data, publicFiles }: PreparedFrom): Promise<string | undefined> {
  const read = async (folder: string, path: string) => bytesOf(await readFile(join(folder, path)));
  const name = 'datapackage.json';
  const descriptor = { name, bytes: await read(data, name) };
  const listed = readDescriptorFile(descriptor).paths.map(({ path }) => path);
  const tables = await Promise.all(
    listed.map(async (path) => ({ path, bytes: await read(data, path) })),
  );
  const article = await read(data, 'article.md');
  const geography = await read(publicFiles, GEOGRAPHY_PATH);
  const marks = new Map([
    [GEOGRAPHY_PATH, contentMark(geography)],
    ['data/datapackage.json', contentMark(descriptor.bytes)],
    ['data/article.md', contentMark(article)],
    ...tables.map(({ path, bytes }): [string, string] => [`data/${path}`, contentMark(bytes)]),
  ]);
  const set = await readAll(descriptor, tables, article, geography);
  return set && writePrepared({ ...set, marks, tables: listed.map((path) => `./data/${path}`) });
}

async function readAll(
  descriptor: FileBytes,
  tables: readonly { readonly path: string; readonly bytes: ArrayBuffer }[],
  article: ArrayBuffer,
  geography: ArrayBuffer,
): Promise<Omit<PreparedSet, 'marks' | 'tables'> | undefined> {
  const gazetteer = normalizeGazetteer(JSON.parse(textOf(geography)));
  if (!gazetteer) return undefined;
  const files = tables.map(({ path, bytes }) => ({ name: nameOf(path), bytes }));
  const { dataset, report } = await readDataset([descriptor, ...files], gazetteer);
  const read = readArticle(textOf(article));
  if (!dataset || !read) return undefined;
  const asOf = dayOfInstant(new Date());
  const { claims, mentions, source } = checkArticle(read, dataset, gazetteer, asOf);
  // Without its index, which is quicker made again than fetched.
  const { title, fictional, indicators, figures, happenings, partners, sources } = dataset;
  const plain = { title, fictional, indicators, figures, happenings, partners, sources };
  return {
    asOf,
    gazetteer,
    dataset: plain,
    report,
    article: read,
    checked: { claims, mentions, source },
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}

/** A copy: what Node reads may stand in a buffer that it shares. */
function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
