import type { PlaceCounts } from './count-places.ts';
import type { LegendTexts } from './legend-texts.ts';
import type { MapColors } from './map-colors.ts';
import type { MapMode } from './place-fill.ts';
import { UNCLASSED_STATES } from './place-state.ts';
import type { Ramp } from './colors/ramp.ts';

/** One line of a legend of areas: its swatch, its words and how many territories look so. */
export interface LegendLine {
  readonly key: string;
  /** A colour, or the name of a pattern. */
  readonly fill: string;
  readonly border: 'plain' | 'dotted' | 'dashed';
  readonly text: string;
  readonly count: number;
  /** The sign that these territories bear. */
  readonly sign?: 'minus';
}

export interface LegendLinesInput {
  readonly mode: MapMode;
  /** Bounds of the classes, as they are written. */
  readonly shown: readonly number[];
  readonly ramp: Ramp;
  readonly counts: PlaceCounts;
  readonly colors: MapColors;
  readonly texts: LegendTexts;
  readonly numberText: (value: number) => string;
}

/** Lists what the areas of the map may look like, classes first; only what is on the map. */
export function legendLines(input: LegendLinesInput): readonly LegendLine[] {
  const { mode, counts, colors, texts } = input;
  if (mode === 'none') return [];
  const lines: LegendLine[] = mode === 'choropleth' ? classLines(input) : [];
  for (const state of UNCLASSED_STATES) {
    const count = counts.states[state];
    if (count === 0) continue;
    // On a map of circles what tells zero is that there is none.
    const isBare = state === 'zero' && mode === 'circles';
    const border = state === 'zero' && !isBare ? 'dotted' : 'plain';
    const text = isBare ? (texts.noCircle ?? texts.states.zero) : texts.states[state];
    const fill = isBare ? colors.land : state === 'zero' ? colors.zero : state;
    lines.push({ key: state, fill, border, text, count });
  }
  if (mode !== 'circles' && counts.inexact > 0) {
    const count = counts.inexact;
    lines.push({
      key: 'inexact',
      fill: colors.land,
      border: 'dashed',
      text: texts.inexactPlace,
      count,
    });
  }
  if (mode === 'choropleth' && counts.negative > 0 && texts.negativeCircle) {
    const [fill, text, count] = [colors.land, texts.negativeCircle, counts.negative];
    lines.push({ key: 'negative', fill, border: 'plain', sign: 'minus', text, count });
  }
  return lines;
}

function classLines({ shown, ramp, counts, colors, texts, numberText }: LegendLinesInput) {
  return counts.classes.map((count, index): LegendLine => {
    const low = numberText(shown[index] ?? NaN);
    const high = numberText(shown[index + 1] ?? NaN);
    const text = low === high ? low : texts.range(low, high, index === counts.classes.length - 1);
    return {
      key: `class-${index}`,
      fill: ramp[index] ?? colors.land,
      border: 'plain',
      text,
      count,
    };
  });
}
