export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The locale whose numbers and dates each language uses. */
export const LOCALES: Readonly<Record<Lang, string>> = { fr: 'fr-FR', en: 'en-GB' };
