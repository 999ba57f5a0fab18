import { frenchCsv } from '../../export/data/french-csv.ts';
import { jsonRows } from '../../export/data/json-rows.ts';
import { plainCsv } from '../../export/data/plain-csv.ts';
import { fileName } from '../../export/file-name.ts';
import { saveFile } from '../../export/save-file.ts';
import { isoDay } from '../../model/period.ts';
import type { PlateWork } from '../../state/plate-work.svelte.ts';
import { exhibitBundle } from './exhibit-bundle.ts';
import { type ExportWords, exportWords } from './export-words.ts';

/** A file that was saved, and what the person should know of it. */
export interface MadeFile {
  readonly name: string;
  readonly remark: string;
}

interface File {
  readonly content: BlobPart;
  readonly type: string;
  readonly extension: string;
  /** Added to the name of the file, where two kinds share an extension. */
  readonly mark?: string;
  readonly remark?: string;
}

/** How each kind of file is made of a plate; undefined where the browser cannot. */
const FILE_MAKERS = {
  png: async (work) => {
    const content = await platePng(work);
    return content && { content, type: 'image/png', extension: 'png' };
  },
  svg: async (work) => {
    const { pictureSvg } = await import('../../export/svg/picture-svg.ts');
    if (!work.plate) return undefined;
    const content = pictureSvg(work.plate.picture, work.publication, work.choices.dpi);
    return { content, type: 'image/svg+xml', extension: 'svg' };
  },
  svgOutlined: async (work) => {
    const [{ pictureSvg }, { outlineTexts }, { loadGlyphs }] = await Promise.all([
      import('../../export/svg/picture-svg.ts'),
      import('../../export/glyphs/outline-texts.ts'),
      import('../../export/glyphs/load-glyphs.ts'),
    ]);
    if (!work.plate) return undefined;
    const glyphs = await loadGlyphs(work.plate.picture);
    const { picture, kept } = outlineTexts(work.plate.picture, glyphs);
    const content = pictureSvg(picture, work.publication, work.choices.dpi);
    const remark = kept.length > 0 ? work.translation.e.outlinesKept(kept.join(', ')) : '';
    return {
      content,
      type: 'image/svg+xml',
      extension: 'svg',
      mark: work.translation.e.files.outlined,
      remark,
    };
  },
  csvExcel: ({ exhibit }) =>
    Promise.resolve({
      content: frenchCsv(exhibit.table),
      type: 'text/csv;charset=utf-8',
      extension: 'csv',
    }),
  csvPlain: ({ exhibit }) =>
    Promise.resolve({
      content: plainCsv(exhibit.table),
      type: 'text/csv;charset=utf-8',
      extension: 'csv',
      mark: 'rfc4180',
    }),
  json: ({ exhibit }) =>
    Promise.resolve({
      content: `${JSON.stringify(jsonRows(exhibit.table), null, 2)}\n`,
      type: 'application/json',
      extension: 'json',
    }),
  bundle: async (work) => {
    const { zipFiles } = await import('../../export/data/zip-files.ts');
    const { exhibit, board, translation } = work;
    const files = exhibitBundle(exhibit, wordsOf(work), board, translation, board.today);
    const content = zipFiles(files, new Date(`${isoDay(board.today)}T00:00:00`));
    return { content, type: 'application/zip', extension: 'zip' };
  },
} as const satisfies Readonly<Record<string, (work: PlateWork) => Promise<File | undefined>>>;

export type FileKind = keyof typeof FILE_MAKERS;

/** Makes a file and hands it to the person; never rejects. */
export async function savePlate(work: PlateWork, kind: FileKind): Promise<MadeFile | undefined> {
  try {
    const file: File | undefined = await FILE_MAKERS[kind](work);
    if (!file) return undefined;
    const { territory, period, fictional } = work.exhibit;
    const { fileNames } = work.translation.t;
    const words = [
      ...[fileNames[work.subject], work.choices.title, territory, period],
      ...[isoDay(work.board.today), file.mark ?? ''],
    ];
    const name = fileName(words, file.extension, fictional ? fileNames.fictional : '');
    saveFile(file.content, file.type, name);
    return { name, remark: file.remark ?? '' };
  } catch {
    return undefined;
  }
}

/** Draws the plate at its size as a PNG; undefined where the browser has no room for it. */
export async function platePng(work: PlateWork): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { picturePng } = await import('../../export/png/picture-png.ts');
  if (!work.plate) return undefined;
  const { scale, dpi } = work.choices;
  const canvas = document.createElement('canvas');
  return picturePng(canvas, work.plate.picture, { scale, dpi, publication: work.publication });
}

/** Gives the texts that go with the plate. */
export function wordsOf({ exhibit, choices, translation, board }: PlateWork): ExportWords {
  return exportWords(exhibit, choices, translation, board.today);
}
