import type { Translation } from './make-translation.ts';
import { reportEn } from './report-en.ts';
import { reportFr, type ReportMessages } from './report-fr.ts';

/** A language with the words of the report, which are fetched with it only. */
export interface ReportTranslation extends Translation {
  readonly r: ReportMessages;
}

/** Adds the words of the report to a translation. */
export function reportTranslation(translation: Translation): ReportTranslation {
  return { ...translation, r: translation.lang === 'fr' ? reportFr : reportEn };
}
