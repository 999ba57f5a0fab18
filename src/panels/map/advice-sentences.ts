import type { AdviceMessages } from '../../i18n/advice-fr.ts';
import type { MapView } from '../../state/map-view.svelte.ts';

/** Says why the map is drawn as it is, and what is wrong with the other ways. */
export function adviceSentences(map: MapView, advice: AdviceMessages): readonly string[] {
  const { choice, mode, unit } = map;
  if (!choice.indicator) return [advice.inhabitants, advice.countRaw];
  if (mode === 'categories') return [advice.categories];
  const about =
    choice.quantity === 'rate'
      ? [advice.rateColors, advice.rateCircles]
      : mode === 'circles'
        ? [advice.countCircles, advice.countRaw, advice.perThousand]
        : [advice.perThousand, advice.countRaw, advice.countCircles];
  return unit.change === 'none' ? about : [advice.difference, ...about];
}
