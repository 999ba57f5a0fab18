import type { TextRuler } from '../../theme/drawing/picture.ts';
import type { Exhibit } from '../exhibit.ts';
import { type Paragraph, paragraphHeight, setParagraph } from './paragraph.ts';
import type { PlateChoices, PlateTexts } from './plate-choices.ts';
import { PLATE_COLORS } from './plate-colors.ts';
import { type Density, GRID_TEXT } from './density.ts';
import { setFoot } from './plate-foot.ts';

const MARK_TEXT = 1.125 * GRID_TEXT;
const LEAST_TITLE = 22;
const MOST_TITLE = 34;

export interface Grid {
  readonly width: number;
  readonly height: number;
  /** Parts that stay empty, in px. */
  readonly top: number;
  readonly bottom: number;
}

/** Where everything stands on the grid, from top to bottom, in px. */
export interface PlateLayout {
  readonly padding: number;
  /** Between the accent rule and the title, and half of what is round the exhibit. */
  readonly gap: number;
  readonly mark:
    { readonly text: string; readonly width: number; readonly beside: boolean } | undefined;
  readonly head: readonly Paragraph[];
  readonly headTop: number;
  readonly room: { readonly y: number; readonly width: number; readonly height: number };
  readonly foot: readonly Paragraph[];
  readonly footTop: number;
  readonly hiddenNotes: number;
  readonly hiddenSources: number;
}

export const MARK_HEIGHT = 30;
export const MARK_STYLE = { face: 'text', size: MARK_TEXT, weight: 700 } as const;
/** The accent rule. */
export const RULE = { width: 44, height: 4 };
/** A grid lower than this, in px, is set tightly. */
const LOW = 320;
const NARROW = 640;

/** Lays a plate out at a density; the exhibit takes what room remains, which may be none. */
export function layOutPlate(
  exhibit: Exhibit,
  choices: PlateChoices,
  texts: PlateTexts,
  grid: Grid,
  density: Density,
  ruler: TextRuler,
): PlateLayout {
  const padding = paddingOf(grid);
  const low = isLow(grid);
  const gap = low ? 8 : 12;
  const width = grid.width - 2 * padding;
  const mark = markOf(exhibit, texts, grid, ruler);
  const headWidth = mark?.beside ? width - mark.width - gap : width;
  const head = headOf(choices, grid, density, headWidth, ruler);
  const together = low || grid.width < NARROW;
  const footWidth = { width, together };
  const { foot, hiddenNotes, hiddenSources } = setFoot(
    exhibit,
    choices,
    texts,
    density,
    footWidth,
    ruler,
  );
  const above = mark && !mark.beside ? Math.max(RULE.height, MARK_HEIGHT) : RULE.height;
  const headTop = grid.top + padding + above + gap;
  const roomTop = headTop + stackHeight(head) + (head.length > 0 ? 1.25 * gap : 0);
  const footTop = grid.height - grid.bottom - padding - stackHeight(foot);
  const roomEnd = foot.length > 0 ? footTop - 1.5 * gap : footTop;
  const room = { y: roomTop, width, height: roomEnd - roomTop };
  return { padding, gap, mark, head, headTop, room, foot, footTop, hiddenNotes, hiddenSources };
}

function stackHeight(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph), 0);
}

function isLow({ height, top, bottom }: Grid): boolean {
  return height - top - bottom < LOW;
}

function paddingOf({ width, height }: Grid): number {
  return Math.min(40, Math.max(14, 0.055 * Math.min(width, height)));
}

function markOf(exhibit: Exhibit, texts: PlateTexts, grid: Grid, ruler: TextRuler) {
  if (!exhibit.fictional) return undefined;
  const width = ruler(texts.fictional, MARK_STYLE) + 1.5 * MARK_TEXT;
  return { text: texts.fictional, width, beside: grid.width >= NARROW || isLow(grid) };
}

function headOf(
  { title, subtitle, scheme }: PlateChoices,
  { width, height, top, bottom }: Grid,
  density: Density,
  room: number,
  ruler: TextRuler,
): readonly Paragraph[] {
  const side = Math.min(width, 1.2 * (height - top - bottom));
  const size = Math.min(MOST_TITLE, Math.max(LEAST_TITLE, side / 17)) * density.title;
  const { ink, muted } = PLATE_COLORS[scheme];
  const heading = { face: 'heading', size, weight: 700 } as const;
  const ordinary = { face: 'text', size: GRID_TEXT, weight: 400 } as const;
  return [
    setParagraph(title, room, { style: heading, color: ink, leading: 1.15, balanced: true }, ruler),
    setParagraph(subtitle, room, { style: ordinary, color: muted, leading: 1.4 }, ruler),
  ].filter(({ lines }) => lines.length > 0);
}
