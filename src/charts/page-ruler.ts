import type { TextRuler } from '../theme/drawing/picture.ts';
import { canvasRuler } from '../theme/drawing/typesetting.ts';
import { textWidth } from '../theme/text-width.ts';

const asked = new WeakMap<Document, Promise<TextRuler>>();

/**
 * Gives what measures texts in a page's own face, once it is there or will not come. The page is asked
 * once: each time, it would be laid out whole to answer.
 */
export function pageRuler(page: Document): Promise<TextRuler> {
  const ruler = asked.get(page) ?? rulerOf(page);
  asked.set(page, ruler);
  return ruler;
}

async function rulerOf(page: Document): Promise<TextRuler> {
  await page.fonts.ready;
  return rulerAtOnce(page);
}

/** Gives what measures texts in the faces that a page has by then, whatever it still waits for. */
export function rulerAtOnce(page: Document): TextRuler {
  const context = page.createElement('canvas').getContext('2d');
  return context ? canvasRuler(context) : (text, { size }) => textWidth(text, size);
}
