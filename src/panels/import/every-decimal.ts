import type { ImportTranslation } from '../../i18n/import-translation.ts';

/** Writes a number with all its decimals: they tell how a comma or a point was read. */
export function everyDecimal(value: number, { f }: ImportTranslation): string {
  return f.decimal(value, String(value).split('.')[1]?.length ?? 0);
}
