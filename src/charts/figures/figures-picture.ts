import type { ExhibitPicture } from '../../export/exhibit.ts';
import type { Drawn, TextRuler, TextStyle } from '../../theme/drawing/picture.ts';
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
  /** When and what it covers: a line each. */
  readonly details: readonly string[];
  /** How it changed, said where there is room; '' where nothing is known of it. */
  readonly trend: string;
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

/** The figures to draw, those that come first before others. */
export interface FiguresData {
  readonly figures: readonly FigureWords[];
  /** How many more there are than these. */
  readonly others: number;
  /** "et 6 autres chiffres, dans les données": said of those that are not drawn. */
  readonly moreText: (count: number) => string;
}

/** Least and greatest width of a figure, and the space between two, of the size of the text. */
const LEAST_EMS = 8;
const MOST_EMS = 36;
const GAP_EMS = 1.25;
/** Sizes of text, of that of the frame, the largest that fits being taken; none smaller is read. */
const SHARES: readonly number[] = [1, 0.95, 0.9, 0.85];
const LEAST_SHARE = 0.85;
/** The most figures that are set tightly: more would be a table. */
const MOST_TIGHT = 8;

/** How figures are set: lengths are of the size of the text. */
interface Setting {
  /** Of a line, of its own text. */
  readonly line: number;
  /** Size of the value. */
  readonly value: number;
  /** Of the mark, and over the label. */
  readonly mark: number;
  readonly over: number;
  /** Under a row. */
  readonly rowGap: number;
  readonly tells: 'all' | 'no-trend' | 'one-line';
  /** Sizes of text, of that of the frame. */
  readonly shares: readonly number[];
}

const AT_EASE: Setting = {
  ...{ line: 1.3, value: 1.9, mark: 1.35, over: 0.5, rowGap: GAP_EMS },
  tells: 'all',
  shares: SHARES,
};
const TIGHT: Setting = {
  ...{ line: 1.14, value: 1.55, mark: 1.03, over: 0.35, rowGap: 0.8 },
  tells: 'one-line',
  shares: [LEAST_SHARE],
};
/** From the one at ease to the one for the least room. */
const SETTINGS: readonly Setting[] = [AT_EASE, { ...AT_EASE, tells: 'no-trend' }, TIGHT];

interface Block {
  readonly items: readonly Drawn[];
  readonly height: number;
}

/**
 * Draws key figures in columns: as many as the height has room for at a size that is read, and the
 * number of the others.
 */
export function figuresPicture(data: FiguresData, frame: FiguresFrame): ExhibitPicture {
  const { width, height } = frame;
  const { items, height: needed, count } = fitting(data, frame);
  // Where not even one has room, it is drawn smaller rather than cut.
  const scale = Math.min(1, height / Math.max(1, needed));
  const y = Math.max(0, (height - needed * scale) / 2);
  const leftOut = count < data.figures.length ? 'figures' : undefined;
  return { width, height, items: [{ kind: 'group', x: 0, y, scale, items }], leftOut };
}

/** Gives the most figures that fit, at the largest size of text. */
function fitting(
  { figures, others, moreText }: FiguresData,
  frame: FiguresFrame,
): Block & { readonly count: number } {
  let best: Block = { items: [], height: 0 };
  const blocks = new Map<string, Block>();
  const blockIn = (setting: Setting) => (figure: FigureWords, width: number, size: number) => {
    const key = [figure.label, setting.tells, width, size].join(' ');
    const made = blocks.get(key) ?? block(figure, width, size, setting, frame);
    blocks.set(key, made);
    return made;
  };
  for (let count = figures.length; count > 0; count -= 1) {
    const left = others + figures.length - count;
    const more = left > 0 ? moreText(left) : '';
    for (const setting of SETTINGS) {
      if (setting === TIGHT && count > MOST_TIGHT) continue;
      for (const share of setting.shares) {
        for (const columns of columnCounts(count, share, frame)) {
          const style = { share, rowGap: setting.rowGap };
          best = grid(figures.slice(0, count), columns, style, more, frame, blockIn(setting));
          if (best.height <= frame.height) return { ...best, count };
        }
      }
    }
  }
  return { ...best, count: Math.min(1, figures.length) };
}

/** Lists how many columns some figures may stand in, the fewest first. */
function columnCounts(
  count: number,
  share: number,
  { width, textSize }: FiguresFrame,
): readonly number[] {
  const size = textSize * share;
  const holding = (ems: number) => (width + GAP_EMS * size) / ((ems + GAP_EMS) * size);
  const most = Math.max(1, Math.min(count, Math.floor(holding(LEAST_EMS))));
  const least = Math.min(most, Math.ceil(holding(MOST_EMS)));
  // As many in each row as in the last, or nearly.
  const evened = (columns: number) => Math.ceil(count / Math.ceil(count / columns));
  const all = Array.from({ length: most - least + 1 }, (_, index) => evened(least + index));
  return [...new Set(all)];
}

function grid(
  figures: readonly FigureWords[],
  columns: number,
  { share, rowGap }: { readonly share: number; readonly rowGap: number },
  more: string,
  frame: FiguresFrame,
  blockOf: (figure: FigureWords, width: number, size: number) => Block,
): Block {
  const size = share * frame.textSize;
  const gap = GAP_EMS * size;
  const column = (frame.width - (columns - 1) * gap) / columns;
  const items: Drawn[] = [];
  let top = 0;
  for (let first = 0; first < figures.length; first += columns) {
    const blocks = figures
      .slice(first, first + columns)
      .map((figure) => blockOf(figure, column, size));
    blocks.forEach(({ items: inner }, index) => {
      items.push({ kind: 'group', x: index * (column + gap), y: top, scale: 1, items: inner });
    });
    top += Math.max(...blocks.map(({ height }) => height)) + rowGap * size;
  }
  if (more === '') return { items, height: Math.max(0, top - gap) };
  const style: TextStyle = { face: 'text', size: LEAST_SHARE * frame.textSize, weight: 400 };
  const { muted } = PAGE_COLORS[frame.scheme];
  const baseline = top - gap / 2 + style.size;
  items.push(textItem(more, style, 0, baseline, muted));
  return { items, height: baseline + 0.3 * style.size };
}

function textItem(text: string, style: TextStyle, x: number, y: number, color: string): Drawn {
  return { kind: 'text', x, y, align: 'left', text, style, ink: { color, alpha: 1 } };
}

function block(
  figure: FigureWords,
  width: number,
  size: number,
  setting: Setting,
  { textSize, scheme, ruler }: FiguresFrame,
): Block {
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
      d: shapePath(figure.style.shape, 0.45 * size, setting.mark * size, 0.38 * size),
      fill: { color, alpha: 1 },
    },
  ];
  let bottom = setting.over * size;
  const write = (line: string, style: TextStyle, left: number, fill: string) => {
    bottom += setting.line * style.size;
    items.push(textItem(line, style, left, bottom - 0.28 * style.size, fill));
  };
  const left = 1.2 * size;
  for (const line of wrapLines(figure.label, width - left, text, ruler)) {
    write(line, text, left, muted);
  }
  const large: TextStyle = { face: 'heading', size: setting.value * size, weight: 700 };
  for (const line of wrapLines(figure.value, width, large, ruler)) write(line, large, 0, ink);
  if (setting.tells === 'one-line') {
    const said = [figure.unit, ...figure.details].filter((part) => part !== '').join(', ');
    for (const line of wrapLines(said, width, text, ruler)) write(line, text, 0, muted);
    return { items, height: bottom };
  }
  for (const line of wrapLines(figure.unit, width, text, ruler)) write(line, text, 0, ink);
  const small: TextStyle = { ...text, size: Math.max(LEAST_SHARE * textSize, 0.875 * size) };
  const trend = setting.tells === 'all' ? figure.trend : '';
  for (const detail of [...figure.details, trend].filter((line) => line !== '')) {
    for (const line of wrapLines(detail, width, small, ruler)) write(line, small, 0, muted);
  }
  return { items, height: bottom };
}
