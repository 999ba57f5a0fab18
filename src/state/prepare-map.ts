import type { Day } from '../model/period.ts';
import type { Ready } from './content.ts';
import { mapFiguresOf } from './map-figures.ts';
import { mapChoice, mapLevel } from './map-subject.ts';
import type { View } from './view.ts';
import { spanOfYears } from './years.ts';

/** Works out, with stops, what the map of some figures asks for under a view. */
export function* prepareMap(
  { dataset, gazetteer }: Ready,
  { mapIndicator, mapLevel: asked, from, to }: View,
  today: Day,
): Generator<undefined> {
  const figures = mapFiguresOf(dataset, gazetteer, today);
  const choice = mapChoice(figures.choices, mapIndicator);
  const level = mapLevel(choice, asked);
  yield;
  const span = spanOfYears(from, to);
  figures.grains(choice, level, span);
  figures.breakdown(choice, level);
  yield;
  figures.over(choice, level)(span);
}
