import { decodeText, toUtf8 } from './bytes/decode-text.ts';
import { fileKind } from './bytes/file-kind.ts';
import { findEncoding } from './bytes/find-encoding.ts';
import { remarkEncoding } from './bytes/remark-encoding.ts';
import { findTextDamage } from './bytes/text-damage.ts';
import type { FileInput } from './file-input.ts';
import { DELIMITERS } from './grids/delimiter-fit.ts';
import { readCsv } from './grids/read-csv.ts';
import { readJson } from './grids/read-json.ts';
import { KNOWN_COLUMNS, KNOWN_TABLES } from './known-columns.ts';
import type { LoadedFile, LoadedPart } from './loaded-part.ts';
import { loadWorkbook } from './load-workbook.ts';
import { isRecipeText } from './plan/recipe-text.ts';
import type { ReadOptions } from './read-options.ts';
import { Remarks } from './remarks.ts';

/** Start of a text that tells whether it holds anything at all. */
const SEARCHED = 8_000_000;

const GLANCED = 1000;

/** What Excel saves of an empty sheet: separators, quotes and line ends. */
const NO_CELL = /^[\s,;|"\ufeff]*$/;

/** A recipe is a few kilobytes. */
const LONGEST_RECIPE = 1_000_000;

/** Reads a file as far as it can be without knowing which tables it holds. Never rejects. */
export async function loadFile(
  { name: file, bytes: given }: FileInput,
  place: number,
  options: ReadOptions,
): Promise<LoadedFile> {
  const remarks = new Remarks();
  const part: LoadedPart = {
    file,
    place,
    sheet: '',
    sheets: [],
    format: '',
    encoding: '',
    delimiter: '',
    tableName: file,
    grid: undefined,
    remarks,
  };
  const alone = { descriptor: undefined, recipe: undefined, title: '', fictional: false };
  const refused: LoadedFile = { file, parts: [part], ...alone };
  const bytes = await bytesOf(given);
  if (!bytes) {
    remarks.add('file-unreachable', 'error', { value: file, params: { status: '' } });
    return refused;
  }
  const kind = fileKind(file, bytes);
  switch (kind.kind) {
    case 'other':
      remarks.add('file-type-unknown', 'error', { params: { kind: kind.name } });
      return refused;
    case 'empty':
      remarks.add('file-empty', 'error', { params: { reason: 'no-text' } });
      return refused;
    case 'xlsx':
    case 'ods': {
      const wanted = options.choices?.find(
        (choice) => choice.place === place && choice.recipe.sheet !== undefined,
      )?.recipe.sheet;
      return { ...refused, parts: await loadWorkbook(bytes, part, kind.kind, wanted) };
    }
    case 'csv':
    case 'json':
      return loadText(bytes, { ...part, format: kind.kind }, options);
  }
}

async function bytesOf(given: FileInput['bytes']): Promise<Uint8Array | undefined> {
  try {
    if (given instanceof Uint8Array) return given;
    return new Uint8Array(given instanceof Blob ? await given.arrayBuffer() : given);
  } catch {
    // A file moved or changed since it was chosen, or one too large for memory.
    return undefined;
  }
}

/** Says that letters were lost or spoilt before the file reached us. */
function remarkDamage(texts: readonly (readonly string[])[], remarks: Remarks): void {
  for (const column of texts) {
    const damage = findTextDamage(column);
    if (!damage) continue;
    const params = { reason: damage.reason, count: String(damage.count) };
    remarks.add('file-damaged-text', 'warning', { value: damage.excerpt, params });
    return;
  }
}

/** A glance at the top tells nearly every text that holds something. */
function hasNoCell(utf8: Uint8Array): boolean {
  return [GLANCED, SEARCHED].every((size) =>
    NO_CELL.test(new TextDecoder().decode(utf8.subarray(0, size))),
  );
}

/** MS-DOS ends its texts with Ctrl+Z, which is no line of them. */
function withoutEndMark(utf8: Uint8Array): Uint8Array {
  let end = utf8.length;
  while (utf8[end - 1] === 0x1a) end -= 1;
  return utf8.subarray(0, end);
}

function loadText(bytes: Uint8Array, part: LoadedPart, options: ReadOptions): LoadedFile {
  const { file, place, remarks, format } = part;
  const chosen = options.choices?.find((choice) => choice.place === place)?.recipe;
  const finding = findEncoding(bytes, chosen?.encoding);
  const { encoding } = finding;
  const alone = { descriptor: undefined, recipe: undefined, title: '', fictional: false };
  const utf8 = withoutEndMark(toUtf8(bytes, finding));
  if (hasNoCell(utf8)) {
    remarks.add('file-empty', 'error', { params: { reason: 'no-text' } });
    return { file, parts: [{ ...part, encoding }], ...alone };
  }
  remarkEncoding(bytes, finding, remarks);
  if (format === 'csv') {
    const { grid, delimiter } = readCsv(
      utf8,
      {
        knownColumns: KNOWN_COLUMNS,
        delimiter: DELIMITERS.find((mark) => mark === chosen?.delimiter),
        onProgress: (done, total, rows) =>
          // The last record may end past the last byte, where no line end closes it.
          options.onProgress?.({ file, bytes: Math.min(done, total), bytesInAll: total, rows }),
      },
      remarks,
    );
    remarkDamage(
      grid.columns.map(({ table }) => table),
      remarks,
    );
    return { file, parts: [{ ...part, encoding, delimiter, grid }], ...alone };
  }
  const { text } = decodeText(bytes, encoding);
  if (text.length < LONGEST_RECIPE && isRecipeText(text)) {
    return { file, parts: [{ ...part, encoding }], ...alone, recipe: text };
  }
  remarkDamage([[text.slice(0, SEARCHED)]], remarks);
  const { grids, ...about } = readJson(text, KNOWN_TABLES, remarks);
  const parts = grids.map(({ name, grid }, index) => ({
    ...part,
    encoding,
    grid,
    sheet: grids.length > 1 ? name : '',
    tableName: name || file,
    remarks: index === 0 && about.descriptor === undefined ? remarks : new Remarks(),
  }));
  const isAlone = parts.length === 0 || about.descriptor !== undefined;
  const all = isAlone ? [{ ...part, encoding }, ...parts] : parts;
  return { file, parts: all, recipe: undefined, ...about };
}
