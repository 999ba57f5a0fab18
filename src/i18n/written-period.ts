import { parsePeriod } from '../model/period.ts';
import { type Formats, formats } from './formats.ts';
import type { Lang } from './lang.ts';

const made = new Map<Lang, Formats>();

/** Writes a period given by its id as a reader of the language does; any other text as it is. */
export function writtenPeriod(id: string, lang: Lang): string {
  const period = parsePeriod(id);
  if (!period) return id;
  const known = made.get(lang) ?? formats(lang);
  made.set(lang, known);
  return known.period(period);
}
