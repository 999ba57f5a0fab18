import type { LegendTexts } from '../../map/legend-texts.ts';
import type { MapView } from '../../state/map-view.svelte.ts';

/** Gives the words of a legend in the language of the page. */
export function legendTexts(map: MapView): LegendTexts {
  const { m, f } = map.translation;
  const isChange = map.unit.change !== 'none';
  return {
    range: m.range,
    places: (count) => m.places(f.number(count)),
    states: isChange ? m.compare.states : m.states,
    noCircle: isChange ? undefined : m.noCircle,
    inexactPlace: m.inexactPlace,
    fragilePlaces: (count) => m.classes.fragile(count, f.number(count)),
    exactCircle: m.exactCircle,
    inexactCircle: m.inexactCircle,
    positiveCircle: isChange ? m.hands.rise : m.hands.positiveCircle,
    negativeCircle: isChange ? m.hands.fall : m.hands.negativeCircle,
    circles: (values) => m.circles(f.list(values)),
    event: m.event,
    partner: m.partner,
    markerCount: m.markerCount,
  };
}
