import type { LegendTexts } from '../../map/legend-texts.ts';
import type { MapView } from '../../state/map-view.svelte.ts';

/** Gives the words of a legend in the language of the page. */
export function legendTexts(map: MapView): LegendTexts {
  const { m, f } = map.translation;
  return {
    range: m.range,
    places: (count) => m.places(f.number(count)),
    states: map.unit.change === 'none' ? m.states : m.compare.states,
    noCircle: map.unit.change === 'none' ? m.noCircle : undefined,
    inexactPlace: m.inexactPlace,
    fragilePlaces: (count) => m.classes.fragile(count, f.number(count)),
    exactCircle: m.exactCircle,
    inexactCircle: m.inexactCircle,
    positiveCircle: m.hands.positiveCircle,
    negativeCircle: m.hands.negativeCircle,
    circles: (values) => m.circles(f.list(values)),
    event: m.event,
    partner: m.partner,
    markerCount: m.markerCount,
  };
}
