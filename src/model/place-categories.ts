import type { BreakdownColumn } from './breakdown-columns.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Day } from './period.ts';
import { ofCategory } from './place-breakdown.ts';
import { placeFiguresOver } from './place-figures.ts';
import type { Span } from './span.ts';
import type { Gazetteer, Level } from './territory.ts';

/** What each category of a breakdown comes to, in the order of the table. */
export type CategoryMeasures = readonly (readonly [category: string, measure: Measure])[];

/** Prepares what each category comes to in every territory of a level, by code, for any span. */
export function placeCategoriesOver(
  dataset: Dataset,
  gazetteer: Gazetteer,
  indicator: Indicator,
  { name, values }: BreakdownColumn,
  level: Level,
  today: Day,
): (span: Span) => ReadonlyMap<string, CategoryMeasures> {
  const parts = values.map((value) => {
    const part = ofCategory(dataset, name, value);
    return { value, figuresOver: placeFiguresOver(part, gazetteer, indicator, level, today) };
  });
  return (span) => {
    const places = new Map<string, [string, Measure][]>();
    for (const { value, figuresOver } of parts) {
      for (const [code, { measure }] of figuresOver(span)) {
        const known = places.get(code);
        if (known) known.push([value, measure]);
        else places.set(code, [[value, measure]]);
      }
    }
    return places;
  };
}
