import { cssFont } from '../../theme/drawing/text-font.ts';
import type { Face, TextStyle } from '../../theme/drawing/picture.ts';

const FACES: readonly Face[] = ['text', 'heading'];
const WEIGHTS: readonly TextStyle['weight'][] = [400, 600, 700];

/** Rules whose faces were asked for in spite of the page. */
const asked = new WeakSet<CSSFontFaceRule>();

/**
 * Has the faces of the page there before anything is measured or drawn: a canvas does not wait
 * for them. A face that came too late for the page (`font-display: optional`) is had all the same:
 * what is published looks alike on a first visit and on the next. One that cannot be had is
 * replaced by that of the system.
 */
export async function loadFaces(fonts: FontFaceSet): Promise<void> {
  const styles = FACES.flatMap((face) => WEIGHTS.map((weight) => ({ face, size: 16, weight })));
  await Promise.allSettled(styles.map((style) => fonts.load(cssFont(style))));
  await Promise.allSettled(
    optionalRules(document.styleSheets).map(async (rule) => {
      asked.add(rule);
      try {
        fonts.add(await faceOf(rule).load());
      } catch (error) {
        asked.delete(rule);
        throw error;
      }
    }),
  );
}

function optionalRules(sheets: StyleSheetList): readonly CSSFontFaceRule[] {
  return [...sheets].flatMap(rulesOf).flatMap((rule) => {
    const isOptional =
      rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-display') === 'optional';
    return isOptional && !asked.has(rule) ? [rule] : [];
  });
}

/** The rules of a sheet of another origin cannot be read; the page has none. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Makes the face of a rule anew, to be waited for. */
function faceOf({ style, parentStyleSheet }: CSSFontFaceRule): FontFace {
  const family = style.getPropertyValue('font-family').replace(/^["']|["']$/g, '');
  const base = parentStyleSheet?.href ?? document.baseURI;
  // Addresses in a rule are from its sheet, those of a face from the page.
  const source = style
    .getPropertyValue('src')
    .replace(
      /url\(["']?([^"')]+)["']?\)/g,
      (_, url: string) => `url("${new URL(url, base).href}")`,
    );
  return new FontFace(family, source, {
    weight: style.getPropertyValue('font-weight'),
    display: 'block',
  });
}
