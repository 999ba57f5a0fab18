import type { TextRuler } from '../../theme/drawing/picture.ts';
import { canvasRuler } from '../../theme/drawing/typesetting.ts';
import { textWidth } from '../../theme/text-width.ts';

/** Gives what measures texts in the page's own face, once it is there or will not come. */
export async function pageRuler(): Promise<TextRuler> {
  await document.fonts.ready;
  const context = document.createElement('canvas').getContext('2d');
  return context ? canvasRuler(context) : (text, { size }) => textWidth(text, size);
}
