import type { ValueMeasure } from '../../../model/measure.ts';
import type { MapView } from '../../../state/map-view.svelte.ts';
import { choiceLabel } from '../choice-label.ts';
import { rounded } from '../place-words.ts';
import type { Against } from './against.ts';

/** Says what the numbers of the second indicator are: its name, its unit. */
export function againstTitle(map: MapView, { choice, perThousand }: Against): string {
  const { m, t } = map.translation;
  const unit = perThousand ? m.perThousand : (choice.indicator?.unit[t.lang] ?? '');
  return [choiceLabel(choice, map.translation), unit].filter(Boolean).join(', ');
}

/** Says a value of the second indicator with its unit. */
export function againstWords(
  map: MapView,
  { choice, perThousand }: Against,
  measure: ValueMeasure,
): string {
  const { m, f, say } = map.translation;
  if (perThousand) return m.rateOf(f.measure(rounded(measure)));
  if (choice.indicator) return say.withUnit(choice.indicator, { measure });
  return m.inhabitants(measure.value, f.number(measure.value));
}
