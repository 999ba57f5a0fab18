import type { Frame } from '../../export/exhibit.ts';
import { strokeLines } from '../../theme/drawing/drawn-path.ts';
import type { Drawn } from '../../theme/drawing/picture.ts';
import { PAGE_COLORS, type PageColors } from '../../theme/page-colors.ts';
import { rectangle } from '../../theme/polygon.ts';
import type { ChartMark } from '../chart-mark.ts';
import { chartInFrame, type DrawnChart, type SheetSpace, TEXT_SIZE } from '../drawn-chart.ts';
import { type LegendItem, namesLegend } from '../picture-legend.ts';
import { LINE_HEIGHT, sheetLine } from '../sheet-text.ts';
import type { BreakdownData } from './breakdown-data.ts';
import { type BreakdownLayout, breakdownLayout } from './breakdown-layout.ts';
import { drawStep } from './draw-step.ts';
import { drawPart, type PartLook, partLooks } from './part-look.ts';
import { NAME_LEADER, nameRoom, partNames } from './part-names.ts';

const SWATCH = { width: 16, height: 12 };
/** Under the legend. */
const LEGEND_BLANK = 8;
/** Under this height, in px of a sheet, the unit is left to the title. */
const LOW = 160;

/** Draws the parts of an indicator on top of one another, column by column, from zero. */
export function breakdownPicture(data: BreakdownData, frame: Frame): DrawnChart {
  const colors = PAGE_COLORS[frame.scheme];
  const looks = partLooks(data.parts, data.hue, frame.scheme);
  return chartInFrame(frame, (space) => {
    const right = nameRoom(data, space.width, frame.ruler);
    const hasLegend = frame.legend && right === 0;
    const legend = hasLegend ? drawLegend(data, looks, space, frame, colors) : NO_LEGEND;
    // A low drawing keeps its room for the columns.
    const hasUnit = data.unitText !== '' && space.height - legend.height > LOW;
    const top = legend.height + (hasUnit ? LINE_HEIGHT : 4);
    const layout = breakdownLayout(data, space, { top, right }, frame.ruler);
    const unit = sheetLine(data.unitText, 0, legend.height + LINE_HEIGHT / 2, {
      color: colors.muted,
    });
    return {
      items: [
        ...legend.items,
        ...(hasUnit ? [unit] : []),
        ...drawGrid(data, layout, colors),
        ...layout.steps.flatMap((step) => drawStep(step, looks, layout, colors)),
        ...drawGaps(layout, colors),
        ...(right > 0 ? drawNames(data, layout, top, colors) : []),
      ],
      marks: layout.steps.length === 0 ? [] : marksOf(data, layout, looks),
      leftOut: legend.isWhole ? undefined : 'names',
    };
  });
}

const NO_LEGEND = { items: [], height: 0, isWhole: true };

function drawLegend(
  { parts }: BreakdownData,
  looks: readonly PartLook[],
  space: SheetSpace,
  { ruler }: Frame,
  { ink, paper }: PageColors,
) {
  const box = rectangle(0, 0, SWATCH.width, SWATCH.height);
  const legend = parts.map(({ label }, index): LegendItem => {
    const look = looks[index];
    const paths = look ? drawPart(box, look, paper) : [];
    return { ...SWATCH, sign: [{ kind: 'paths', paths }], text: label };
  });
  const laid = namesLegend(legend, space, { size: TEXT_SIZE, color: ink, ruler });
  return { ...laid, height: laid.height + LEGEND_BLANK };
}

function drawGrid(
  { tickText }: BreakdownData,
  { left, right, ticks }: BreakdownLayout,
  colors: PageColors,
): Drawn[] {
  const lines = ticks.map(
    ({ y }) =>
      [
        [left, y],
        [right, y],
      ] as const,
  );
  return [
    { kind: 'paths', paths: [strokeLines(lines, colors.grid, 1)] },
    ...ticks.map(({ value, y }) =>
      sheetLine(tickText(value), left - 8, y, { color: colors.muted, align: 'right' }),
    ),
  ];
}

/** Says, between two columns, that periods are missing there. */
function drawGaps({ steps, base }: BreakdownLayout, { muted }: PageColors): Drawn[] {
  return steps.flatMap(({ step, x0 }, index) => {
    const before = steps[index - 1];
    if (!before || !step.isAfterGap) return [];
    return [sheetLine('…', (before.x1 + x0) / 2, base - 6, { color: muted, align: 'center' })];
  });
}

function drawNames(
  { parts }: BreakdownData,
  { steps, right, base }: BreakdownLayout,
  top: number,
  colors: PageColors,
): Drawn[] {
  const last = steps.at(-1);
  if (!last) return [];
  return partNames(last, top, base).flatMap(({ part, y, at }): Drawn[] => {
    const from = Math.max(last.x1 + 3, right - 6);
    const leader = [
      [last.x1 + 2, at],
      [from, at],
      [right + NAME_LEADER - 4, y],
    ] as const;
    const label = parts[part]?.label ?? '';
    return [
      { kind: 'paths', paths: [strokeLines([leader], colors.muted, 1, [], 0.7)] },
      sheetLine(label, right + NAME_LEADER, y, { color: colors.ink, weight: 600 }),
    ];
  });
}

/** Part by part, so that the arrows follow one over time. */
function marksOf(
  { parts }: BreakdownData,
  { steps }: BreakdownLayout,
  looks: readonly PartLook[],
): ChartMark[] {
  // From the top of a column down, as the arrows go.
  return parts
    .map((part, index) => ({ part, index }))
    .reverse()
    .flatMap(({ part, index }) =>
      steps.flatMap(({ step, x0, x1, segments }) => {
        const [placed, segment] = [segments[index], step.segments[index]];
        if (!placed || !segment || segment.text === '') return [];
        const { y0, y1 } = placed;
        const box = { x0, x1, y0: Math.min(y0, y1 - 2), y1 };
        const color = looks[index]?.color;
        const x = (x0 + x1) / 2;
        const { text, lines } = segment;
        return [
          { id: `${part.id} ${step.id}`, series: part.id, box, x, y: y0, text, lines, color },
        ];
      }),
    );
}
