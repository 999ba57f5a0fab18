import { fillShape } from '../../theme/drawing/drawn-path.ts';
import type { Drawn, TextRuler } from '../../theme/drawing/picture.ts';
import { type Polygon, rectangle } from '../../theme/polygon.ts';
import type { Exhibit, ExhibitPicture } from '../exhibit.ts';
import { GRID_TEXT } from './density.ts';
import { drawParagraph, type Paragraph, paragraphHeight } from './paragraph.ts';
import type { PlateChoices } from './plate-choices.ts';
import { PLATE_COLORS, type PlateColors } from './plate-colors.ts';
import { type Grid, MARK_HEIGHT, MARK_STYLE, type PlateLayout, RULE } from './plate-layout.ts';

/** Draws a plate that is laid out; `scale` is of the grid to the picture. */
export function drawPlate(
  exhibit: Exhibit,
  choices: PlateChoices,
  layout: PlateLayout,
  grid: Grid,
  scale: number,
  ruler: TextRuler,
): ExhibitPicture {
  const colors = PLATE_COLORS[choices.scheme];
  const { padding, head, headTop, foot, footTop } = layout;
  const { width, height } = { width: grid.width * scale, height: grid.height * scale };
  const drawing = drawExhibit(exhibit, choices, layout, ruler);
  const items: Drawn[] = [
    filled(
      rectangle(padding, topOf(layout), padding + RULE.width, topOf(layout) + RULE.height),
      colors.accent,
    ),
    ...drawMark(layout, grid, colors),
    ...drawStack(head, padding, headTop),
    drawing.item,
    ...(foot.length > 0
      ? [filled(rectangle(padding, footTop - 7, grid.width - padding, footTop - 6), colors.grid)]
      : []),
    ...drawStack(foot, padding, footTop),
  ];
  const paper = choices.transparent ? [] : [filled(rectangle(0, 0, width, height), colors.paper)];
  const whole: Drawn = { kind: 'group', x: 0, y: 0, scale, items };
  return { width, height, items: [...paper, whole], leftOut: drawing.leftOut };
}

/** Where the accent rule stands: level with the middle of the mark, where that is on its line. */
function topOf({ headTop, gap }: PlateLayout): number {
  return headTop - gap - RULE.height;
}

/** Says that figures are not real, at the top, where no cut of the picture loses it unseen. */
function drawMark(
  { mark, padding, gap, headTop }: PlateLayout,
  grid: Grid,
  colors: PlateColors,
): Drawn[] {
  if (!mark) return [];
  const right = grid.width - padding;
  const top = mark.beside ? headTop - gap : headTop - gap - MARK_HEIGHT;
  const box = rectangle(right - mark.width, top, right, top + MARK_HEIGHT);
  const border = { color: colors.accent, alpha: 1, width: 1.5, dash: [] };
  return [
    {
      kind: 'paths',
      paths: [
        { lines: [box], closed: true, fill: { color: colors.alert, alpha: 1 }, stroke: border },
      ],
    },
    {
      kind: 'text',
      x: right - mark.width / 2,
      y: top + MARK_HEIGHT / 2 + 0.34 * MARK_STYLE.size,
      align: 'center',
      text: mark.text,
      style: MARK_STYLE,
      ink: { color: colors.ink, alpha: 1 },
    },
  ];
}

function drawExhibit(
  exhibit: Exhibit,
  { scheme, legend }: PlateChoices,
  { room, padding }: PlateLayout,
  ruler: TextRuler,
): { readonly item: Drawn; readonly leftOut: ExhibitPicture['leftOut'] } {
  const width = Math.max(1, room.width);
  const height = Math.max(1, room.height);
  const frame = { width, height, textSize: GRID_TEXT, scheme, legend, ruler };
  const drawing = exhibit.draw(frame);
  const x = padding + Math.max(0, (width - drawing.width) / 2);
  const y = room.y + Math.max(0, (height - drawing.height) / 2);
  const item: Drawn = { kind: 'group', x, y, scale: 1, items: drawing.items };
  return { item, leftOut: drawing.leftOut };
}

function drawStack(paragraphs: readonly Paragraph[], x: number, top: number): Drawn[] {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    const lines = drawParagraph(paragraph, x, y);
    y += paragraphHeight(paragraph);
    return lines;
  });
}

function filled(shape: Polygon, color: string): Drawn {
  return { kind: 'paths', paths: [fillShape(shape, color)] };
}
