import { decodeText } from './decode-text.ts';
import type { FileInput } from './file-input.ts';
import { fileKind } from './file-kind.ts';
import type { Part } from './part.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { Remarks } from './remarks.ts';
import { findTextDamage } from './text-damage.ts';
import { toBytes } from './to-bytes.ts';

/** A file cut into cells, before its tables are recognised. */
export interface LoadedFile {
  readonly file: string;
  /** At least one: a file that cannot be read is a part that says why. */
  readonly parts: readonly LoadedPart[];
  /** The Data Package descriptor that the file is, if it is one. */
  readonly descriptor: unknown;
  readonly title: string;
  readonly fictional: boolean;
}

/** A part with the name by which its table may be recognised. */
export interface LoadedPart extends Omit<Part, 'table'> {
  readonly tableName: string;
}

/** What Excel saves of an empty sheet: separators, quotes and line ends. */
const NO_CELL = /^[\s,;|"]*$/;

/** Reads a file as far as it can be without knowing which tables it holds. Never throws. */
export function loadFile({ name: file, bytes: given }: FileInput): LoadedFile {
  const remarks = new Remarks();
  const nothing = { descriptor: undefined, title: '', fictional: false };
  const unread = {
    file,
    encoding: '',
    delimiter: '',
    tableName: '',
    sheet: undefined,
    remarks,
  } as const;
  const bytes = toBytes(given);
  const kind = fileKind(file, bytes);
  if (kind.kind === 'other') {
    const extension = /\.([^./\\]+)$/.exec(file)?.[1] ?? '';
    remarks.add('file-type-unknown', 'error', { value: extension, params: { kind: kind.name } });
    return { file, parts: [{ ...unread, format: '' }], ...nothing };
  }
  const { text, encoding } = decodeText(bytes);
  const part = { ...unread, format: kind.kind, encoding, tableName: file };
  if (NO_CELL.test(text)) {
    remarks.add('file-empty', 'error', { params: { reason: 'no-text' } });
    return { file, parts: [part], ...nothing };
  }
  const damage = findTextDamage(text);
  if (damage) {
    const params = { reason: damage.reason, count: String(damage.count) };
    remarks.add('file-damaged-text', 'warning', { value: damage.excerpt, params });
  }
  if (kind.kind === 'csv') {
    const reading = readCsv(text);
    if (!reading.sheet) remarks.add('file-empty', 'error', { params: { reason: 'no-text' } });
    return { file, parts: [{ ...part, ...reading }], ...nothing };
  }
  const { sheets, ...about } = readJson(text, remarks);
  const parts = sheets.map(({ name, sheet }, index) => ({
    ...part,
    tableName: name || file,
    sheet,
    remarks: index === 0 && about.descriptor === undefined ? remarks : new Remarks(),
  }));
  const alone = parts.length === 0 || about.descriptor !== undefined;
  return { file, parts: alone ? [part, ...parts] : parts, ...about };
}
