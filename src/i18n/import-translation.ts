import type { Formats } from './formats.ts';
import { importEn } from './import-en.ts';
import { importFr, type ImportMessages } from './import-fr.ts';
import type { Translation } from './make-translation.ts';

/** A language with the words of the import, which are fetched with its panels only. */
export interface ImportTranslation extends Translation {
  readonly m: ImportMessages;
}

/** Adds the words of the import to a translation. */
export function importTranslation(translation: Translation): ImportTranslation {
  return { ...translation, m: translation.lang === 'fr' ? importFr : importEn };
}

/** Says a length in bytes: "640 ko", "12,4 Mo". */
export function fileSize(bytes: number, m: ImportMessages, f: Formats): string {
  const { kilobytes, megabytes } = m.progress;
  return bytes < 1_000_000
    ? kilobytes(f.number(Math.ceil(bytes / 1000)))
    : megabytes(f.decimal(bytes / 1_000_000, 1));
}
