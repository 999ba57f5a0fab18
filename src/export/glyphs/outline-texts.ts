import type { Drawn, DrawnText, Picture } from '../../theme/drawing/picture.ts';
import { glyphTableName, type GlyphBook } from './load-glyphs.ts';
import { outlineLine, setLine } from './outline-line.ts';

export interface OutlinedPicture {
  readonly picture: Picture;
  /** Lines left as texts: a letter of theirs has no outline here. */
  readonly kept: readonly string[];
}

const SHIFT: Readonly<Record<DrawnText['align'], number>> = { left: 0, center: 0.5, right: 1 };

/** Turns the texts of a picture into outlines, which need no font where they are opened. */
export function outlineTexts(picture: Picture, glyphs: GlyphBook): OutlinedPicture {
  const kept: string[] = [];
  const outline = (item: Drawn): readonly Drawn[] => {
    if (item.kind === 'group') return [{ ...item, items: item.items.flatMap(outline) }];
    if (item.kind !== 'text') return [item];
    const outlined = outlineText(item, glyphs);
    if (!outlined) kept.push(item.text);
    return outlined ?? [item];
  };
  return { picture: { ...picture, items: picture.items.flatMap(outline) }, kept };
}

function outlineText(item: DrawnText, glyphs: GlyphBook): readonly Drawn[] | undefined {
  const { x, y, align, text, style, ink, rim } = item;
  const table = glyphs.get(glyphTableName(style));
  const line = table && setLine(text, table);
  if (!line) return undefined;
  const unit = style.size / table.unitsPerEm;
  const d = outlineLine(line, x - SHIFT[align] * line.width * unit, y, unit);
  const under: readonly Drawn[] = rim ? [{ kind: 'outline', d, stroke: rim }] : [];
  return [...under, { kind: 'outline', d, fill: ink }];
}
