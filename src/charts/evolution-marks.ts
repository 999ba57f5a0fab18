import type { ChartMark } from './chart-mark.ts';
import type { DrawnStrip } from './chart-strip.ts';
import type { ChartPoint, PointRef } from './chart-series.ts';
import type { EvolutionDrawing } from './evolution-drawing.ts';
import { rowMiddle } from './draw-events.ts';
import { pointBox } from './point-box.ts';

/** Name of the series of events among those of a chart: no code of an indicator has a blank. */
const EVENTS = ' events';

/** Gives the id of the mark of a point. */
export function markId({ seriesId, pointIndex }: PointRef): string {
  return `${pointIndex} ${seriesId}`;
}

/** Gives the point of a mark; undefined for an event. */
export function pointOfMark(id: string): PointRef | undefined {
  const [index = '', ...rest] = id.split(' ');
  return index === '' ? undefined : { seriesId: rest.join(' '), pointIndex: Number(index) };
}

/** Gives what a drawing has to be pointed at: its points, series by series, then its events. */
export function evolutionMarks(drawing: EvolutionDrawing): readonly ChartMark[] {
  const { scene, layout, frame } = drawing;
  const placed = scene.tracks.map(() => new Map<number, (typeof layout.points)[number]>());
  for (const point of layout.points) placed[point.seriesIndex]?.set(point.pointIndex, point);
  const named = scene.tracks.length > 1;
  const points = scene.tracks.flatMap(({ series, color, entries }, index) =>
    entries.flatMap(({ point, pointIndex }) => {
      const at = placed[index]?.get(pointIndex);
      if (!at) return [];
      const id = markId({ seriesId: series.id, pointIndex });
      const { x, y } = at;
      return [
        pointMark(
          { id, series: series.id, box: pointBox(at), x, y, color },
          point,
          series.label,
          named,
        ),
      ];
    }),
  );
  if (frame.strip) return [...points, ...stripMarks(frame.strip, frame.stripTop)];
  const events = frame.events.lines.map(({ event, x, label, row }): ChartMark => {
    const y = label ? rowMiddle(frame.eventRows, row) : frame.area.top;
    const half = frame.eventRows.height / 2;
    const [x0, x1] = [
      Math.min(x - 4, label?.x ?? x),
      Math.max(x + 4, label ? label.x + label.width : x),
    ];
    const box = { x0, x1, y0: y - half, y1: y + half };
    return { id: ` ${event.id}`, series: EVENTS, box, x, y, text: event.text };
  });
  return [...points, ...events];
}

/** The strip says all that the lines of events across the chart would. */
function stripMarks({ marks }: DrawnStrip, top: number): readonly ChartMark[] {
  return marks.map((mark) => {
    const { x0, x1, y0, y1 } = mark.box;
    const box = { x0, x1, y0: y0 + top, y1: y1 + top };
    return { ...mark, id: ` ${mark.id}`, series: EVENTS, box, y: mark.y + top };
  });
}

/** Its texts are made when they are asked for: few of them are. */
function pointMark(
  place: Omit<ChartMark, 'text' | 'lines'>,
  point: ChartPoint,
  label: string,
  named: boolean,
): ChartMark {
  return {
    ...place,
    get text() {
      const { periodText, text, details = [], sourceText } = point;
      const parts = [named ? label : '', periodText, text, ...details, sourceText];
      return parts.filter((part) => part !== '').join(', ');
    },
    get lines() {
      const { periodText, text, details = [], sourceText } = point;
      return [label, text, periodText, ...details, sourceText].filter((line) => line !== '');
    },
  };
}
