import { DRAWN_FONT } from '../page-colors.ts';
import type { Face, TextStyle } from './picture.ts';

/** Font families of drawn texts, as `--text` and `--display` of `src/app.css`. */
export const FACE_FAMILIES: Readonly<Record<Face, string>> = {
  text: DRAWN_FONT,
  heading: "'Bricolage Grotesque', 'Atkinson Hyperlegible Next', system-ui, sans-serif",
};

/** Writes a style as a CSS `font`. */
export function cssFont({ face, size, weight }: TextStyle): string {
  return `${weight} ${size}px ${FACE_FAMILIES[face]}`;
}
