import type { Scheme } from '../../theme/indicator-style.ts';
import { PAGE_COLORS, type PageColors } from '../../theme/page-colors.ts';

export interface PlateColors extends PageColors {
  /** Saffron: the rule over the title. */
  readonly accent: string;
  /** Under the words that say that figures are not real; `ink` is read on it. */
  readonly alert: string;
}

/** The colours of a plate, as in `src/app.css`. */
export const PLATE_COLORS: Readonly<Record<Scheme, PlateColors>> = {
  light: { ...PAGE_COLORS.light, accent: '#d98a12', alert: '#f6dfb4' },
  dark: { ...PAGE_COLORS.dark, accent: '#f2a24a', alert: '#4a3a1c' },
};
