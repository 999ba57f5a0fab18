import { describe, expect, it } from 'vitest';
import { MapCamera } from '../../src/map/map-camera.svelte.ts';
import { MapHands } from '../../src/map/map-hands.svelte.ts';
import type { PlaceShape } from '../../src/map/place-shape.ts';
import { lotMap } from './lot.ts';

const base = lotMap();
const CAHORS = '46042';
const GRAND_CAHORS = '200023737';

function shape(code: string): PlaceShape {
  const found = base.shapes.get(code);
  if (!found) throw new Error(`shape: ${code}`);
  return found;
}

/** Hands on a map on which going back goes up. */
function handsOn(selected?: string) {
  const now = { selected };
  const hands = new MapHands(
    () => ({
      base,
      chosen: base.shapes.get(now.selected ?? ''),
      texts: {
        ...{ places: '', keyboard: '', zoomIn: '', zoomOut: '', zoomReset: '', wheelHint: '' },
        ...{ fingersHint: '', north: 'N', pan: { up: '', down: '', left: '', right: '' } },
        zoomTo: String,
        zoomed: String,
        scaleBar: String,
        chosen: (name) => `choisi : ${name}`,
      },
      describe: (code) => `valeur de ${code}`,
      onselect: (code) => {
        now.selected = code;
      },
      onback: () => {
        now.selected = now.selected === CAHORS ? GRAND_CAHORS : undefined;
      },
      onhover: undefined,
    }),
    new MapCamera(() => base),
  );
  return { hands, now };
}

describe('MapHands', () => {
  it('says what is chosen once a territory is left, not what was left', () => {
    const { hands } = handsOn(CAHORS);
    expect(hands.escape()).toBe(true);
    expect(hands.spoken).toBe('choisi : Grand Cahors');
    expect(hands.escape()).toBe(true);
    expect(hands.spoken).toBe('choisi : Lot');
    expect(hands.escape()).toBe(false);
  });

  it('lets the chosen territory go where it is chosen again', () => {
    const { hands, now } = handsOn();
    hands.chooseWalked(shape(CAHORS));
    expect([now.selected, hands.spoken]).toEqual([CAHORS, 'choisi : Cahors']);
    hands.chooseWalked(shape(CAHORS));
    expect([now.selected, hands.spoken]).toEqual([GRAND_CAHORS, 'choisi : Grand Cahors']);
  });

  it('explains a place, dismisses that first, then goes back', () => {
    const { hands, now } = handsOn(CAHORS);
    hands.walkTo(shape(CAHORS));
    expect([hands.pointed.explained?.code, hands.spoken]).toEqual([CAHORS, `valeur de ${CAHORS}`]);
    hands.escape();
    expect([hands.pointed.explained, now.selected]).toEqual([undefined, CAHORS]);
    hands.escape();
    expect(now.selected).toBe(GRAND_CAHORS);
  });
});
