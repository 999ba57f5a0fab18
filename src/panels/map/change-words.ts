import type { MapTranslation } from '../../i18n/map-translation.ts';
import type { Measure, ValueMeasure } from '../../model/measure.ts';

/**
 * Says a change in words: "hausse de plus de 5", "baisse d’environ 2 %".
 *
 * @param write says a measure with its unit
 */
export function changeWords(
  measure: Measure,
  write: (measure: ValueMeasure) => string,
  { m }: MapTranslation,
): string {
  if (measure.kind === 'absent') return m.place.unknown;
  const { value, qualifier } = measure;
  // "Under −5" is a fall by more than 5.
  if (value < 0 || (value === 0 && qualifier === 'moins_de')) {
    const by = qualifier === 'moins_de' ? 'plus_de' : qualifier;
    return m.place.down(write({ ...measure, value: Math.abs(value), qualifier: by }));
  }
  if (value > 0 || qualifier === 'plus_de') return m.place.up(write(measure));
  return qualifier === 'exact' ? m.place.same : m.place.unknown;
}
