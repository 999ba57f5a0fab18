import type { Lang } from '../i18n/lang.ts';

/** The `lang` of texts of the data, which are in French: none on a French page. */
export function dataLang(pageLang: Lang): Lang | undefined {
  return pageLang === 'fr' ? undefined : 'fr';
}
