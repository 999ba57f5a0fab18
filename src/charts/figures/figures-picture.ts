import type { Drawn, Picture, TextRuler, TextStyle } from '../../theme/drawing/picture.ts';
import { wrapLines } from '../../theme/drawing/wrap-lines.ts';
import type { IndicatorStyle, Scheme } from '../../theme/indicator-style.ts';
import { PAGE_COLORS } from '../../theme/page-colors.ts';
import { shapePath } from '../../theme/shape-path.ts';

/** One key figure in words. */
export interface FigureWords {
  readonly label: string;
  /** "plus de 500", and what is counted. */
  readonly value: string;
  readonly unit: string;
  /** When, what it covers, how it changed: a line each. */
  readonly details: readonly string[];
  readonly style: IndicatorStyle;
}

export interface FiguresFrame {
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly scheme: Scheme;
  readonly ruler: TextRuler;
}

/** Least width of a figure, and the space between two, of the size of the text. */
const LEAST_EMS = 13;
const GAP_EMS = 1.5;
const VALUE_SCALE = 1.9;
const LINE = 1.3;

interface Block {
  readonly items: readonly Drawn[];
  readonly height: number;
}

/**
 * Draws key figures in columns, as many as leave each line readable; smaller where all would not
 * fit the height.
 */
export function figuresPicture(figures: readonly FigureWords[], frame: FiguresFrame): Picture {
  const { width, height } = frame;
  let best: Block = { items: [], height: 0 };
  for (let share = 1; share >= 0.5; share -= 0.05) {
    const size = frame.textSize * share;
    best = grid(figures, { ...frame, textSize: size });
    if (best.height <= height) break;
  }
  const scale = Math.min(1, height / Math.max(1, best.height));
  const y = Math.max(0, (height - best.height * scale) / 2);
  return { width, height, items: [{ kind: 'group', x: 0, y, scale, items: best.items }] };
}

function grid(figures: readonly FigureWords[], frame: FiguresFrame): Block {
  const gap = GAP_EMS * frame.textSize;
  const most = Math.floor((frame.width + gap) / (LEAST_EMS * frame.textSize + gap));
  const columns = Math.max(1, Math.min(figures.length, most));
  const column = (frame.width - (columns - 1) * gap) / columns;
  const items: Drawn[] = [];
  let top = 0;
  for (let first = 0; first < figures.length; first += columns) {
    const blocks = figures
      .slice(first, first + columns)
      .map((figure) => block(figure, column, frame));
    blocks.forEach(({ items: inner }, index) => {
      items.push({ kind: 'group', x: index * (column + gap), y: top, scale: 1, items: inner });
    });
    top += Math.max(...blocks.map(({ height }) => height)) + gap;
  }
  return { items, height: Math.max(0, top - gap) };
}

function block(figure: FigureWords, width: number, frame: FiguresFrame): Block {
  const { textSize: size, scheme, ruler } = frame;
  const { ink, muted } = PAGE_COLORS[scheme];
  const color = figure.style.color[scheme];
  const text: TextStyle = { face: 'text', size, weight: 400 };
  const items: Drawn[] = [
    {
      kind: 'outline',
      d: `M0 0H${width}`,
      stroke: { color, alpha: 1, width: 0.14 * size, dash: [] },
    },
    {
      kind: 'outline',
      d: shapePath(figure.style.shape, 0.45 * size, 1.35 * size, 0.38 * size),
      fill: { color, alpha: 1 },
    },
  ];
  let bottom = 0.5 * size;
  const write = (line: string, style: TextStyle, left: number, fill: string) => {
    bottom += LINE * style.size;
    const y = bottom - 0.28 * style.size;
    const paint = { color: fill, alpha: 1 };
    items.push({ kind: 'text', x: left, y, align: 'left', text: line, style, ink: paint });
  };
  const left = 1.2 * size;
  for (const line of wrapLines(figure.label, width - left, text, ruler)) {
    write(line, text, left, muted);
  }
  const large: TextStyle = { face: 'heading', size: VALUE_SCALE * size, weight: 700 };
  for (const line of wrapLines(figure.value, width, large, ruler)) write(line, large, 0, ink);
  for (const line of wrapLines(figure.unit, width, text, ruler)) write(line, text, 0, ink);
  const small: TextStyle = { ...text, size: 0.875 * size };
  for (const detail of figure.details) {
    for (const line of wrapLines(detail, width, small, ruler)) write(line, small, 0, muted);
  }
  return { items, height: bottom };
}
