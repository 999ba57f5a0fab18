import { textWidth } from '../text-width.ts';
import type { TextRuler } from './picture.ts';
import { canvasRuler } from './typesetting.ts';

let asked: Promise<TextRuler> | undefined;

/**
 * Gives what measures texts in the page's own face, once it is there or will not come. Asked of the
 * browser once: each time it would lay out the whole page to answer.
 */
export function pageRuler(): Promise<TextRuler> {
  asked ??= rulerOfPage();
  return asked;
}

async function rulerOfPage(): Promise<TextRuler> {
  await document.fonts.ready;
  const context = document.createElement('canvas').getContext('2d');
  return context ? canvasRuler(context) : (text, { size }) => textWidth(text, size);
}
