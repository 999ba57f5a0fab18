/** A stock is a total reached at a date; a flux is a count within a period. */
export type MeasureKind = 'stock' | 'flux';

export const THEMES = ['programme', 'communication', 'contexte'] as const;
export type Theme = (typeof THEMES)[number];

/** A text in the two languages of the interface. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

export interface Indicator {
  readonly code: string;
  readonly label: Bilingual;
  readonly unit: Bilingual;
  readonly kind: MeasureKind;
  readonly theme: Theme;
}
