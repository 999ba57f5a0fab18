import { markupKind } from './markup-kind.ts';
import { isTabular } from './tabular-text.ts';
import { unmarkedUtf16 } from './wide-text.ts';
import { zipNames } from './zip-names.ts';

/** What a file holds: tables that can be read, or something that is not ours (`other`, named). */
export type FileKind =
  | { readonly kind: 'csv' | 'json' | 'xlsx' | 'ods' | 'empty' }
  | { readonly kind: 'other'; readonly name: string };

/** First bytes of the files that people drop by mistake, as Latin-1. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['RIFF', 'riff'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf', '7z'],
  ['Rar!\x1a', 'rar'],
  ['PAR1', 'parquet'],
  ['SQLite format 3\0', 'sqlite'],
];
const ZIP = 'PK\x03\x04';
const OLD_OFFICE = '\xd0\xcf\x11\xe0';

/** What only one kind of archive holds. */
const ARCHIVES: readonly (readonly [entry: string, name: string])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['xl/workbook.bin', 'xlsb'],
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['index/document.iwa', 'numbers'],
];

/** The first entry of an OpenDocument file, as it stands in the bytes (ODF 1.3, part 2, 3.3). */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.';

/** Texts that are not tables, whatever they hold. */
const NOT_TABLES: ReadonlySet<string> = new Set(['md', 'markdown', 'html', 'htm', 'xml', 'svg']);

/** What tables of text are called. */
const TEXT_TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt']);

/** How much of a file is looked at to tell what its text is. */
const SNIFFED = 4096;

/** Tells how to read a file: from its bytes, then from its name. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = latin1(bytes.subarray(0, SNIFFED));
  if (start.startsWith(ZIP)) return archiveKind(extension, start, bytes);
  if (start.startsWith(OLD_OFFICE)) {
    return { kind: 'other', name: extension === 'doc' ? 'doc' : oldOfficeKind(bytes) };
  }
  const signed = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (signed) return { kind: 'other', name: signed[1] };
  // Twice as quick as `includes`, over all the bytes of a large file.
  if (bytes.indexOf(0) !== -1 && !isWide(bytes)) return { kind: 'other', name: 'binary' };
  const text = start.replace(/^(?:\xef\xbb\xbf)+|^\xff\xfe|^\xfe\xff/, '').replaceAll('\0', '');
  const markup = markupKind(text);
  // A header may begin with a tag, as in a table taken from a page.
  const isTable = markup === 'xml' && TEXT_TABLES.has(extension) && isTabular(text);
  if (markup && !isTable) return { kind: 'other', name: markup };
  if (NOT_TABLES.has(extension)) return { kind: 'other', name: extension };
  if (extension === 'json' || extension === 'geojson') return { kind: 'json' };
  return { kind: looksLikeJson(text, extension) ? 'json' : 'csv' };
}

function archiveKind(extension: string, start: string, bytes: Uint8Array): FileKind {
  const open = start.indexOf(OPEN_DOCUMENT);
  if (open !== -1) {
    const type = start.slice(open + OPEN_DOCUMENT.length);
    if (type.startsWith('spreadsheet')) return { kind: 'ods' };
    return { kind: 'other', name: type.startsWith('text') ? 'odt' : 'opendocument' };
  }
  const names = zipNames(bytes);
  const name = ARCHIVES.find(([entry]) => names.includes(entry))?.[1];
  if (name === 'xlsx') return { kind: name };
  if (name) return { kind: 'other', name };
  // A workbook that is cut has no directory: its reader says that it is broken.
  const unsure = names.length === 0 || names.includes('content.xml');
  if (unsure && (extension === 'xlsx' || extension === 'ods')) return { kind: extension };
  return { kind: 'other', name: 'zip' };
}

/** A workbook with a password is wrapped in an old file, which names its content in UTF-16. */
function oldOfficeKind(bytes: Uint8Array): string {
  const wrapped = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
  for (let at = 0; at < bytes.length; at += SNIFFED) {
    if (latin1(bytes.subarray(at, at + SNIFFED + wrapped.length)).includes(wrapped)) {
      return 'encrypted';
    }
  }
  return 'xls';
}

function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || unmarkedUtf16(bytes) !== undefined;
}

/** A text named `.csv` must look more like JSON than one whose name says nothing. */
function looksLikeJson(text: string, extension: string): boolean {
  const named = extension === 'csv' || extension === 'tsv';
  return (named ? /^\s*(?:\{\s*["}]|\[\s*[[{\]])/ : /^\s*[[{]/).test(text);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
