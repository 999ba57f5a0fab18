import { exportEn } from './export-en.ts';
import { exportFr, type ExportMessages } from './export-fr.ts';
import type { Translation } from './make-translation.ts';

/** A language with the words of exports, which are fetched with the desk only. */
export interface ExportTranslation extends Translation {
  readonly e: ExportMessages;
}

/** Adds the words of exports to a translation. */
export function exportTranslation(translation: Translation): ExportTranslation {
  return { ...translation, e: translation.lang === 'fr' ? exportFr : exportEn };
}
