import { describe, expect, it } from 'vitest';
import { keyMove } from '../../src/map/key-move.ts';
import { DIRECTIONS, neighbourInDirection } from '../../src/map/neighbour-in-direction.ts';
import type { PlaceShape } from '../../src/map/place-shape.ts';
import { walkingOrder } from '../../src/map/walking-order.ts';
import { lotMap } from './lot.ts';

const base = lotMap();
const cahors = base.shapes.get('46042');

function reached(shapes: readonly PlaceShape[], start: PlaceShape): Set<string> {
  const seen = new Set([start.code]);
  const queue = [start];
  for (let here = queue.pop(); here; here = queue.pop()) {
    for (const direction of DIRECTIONS) {
      const next = neighbourInDirection(shapes, here, direction);
      if (!next || seen.has(next.code)) continue;
      seen.add(next.code);
      queue.push(next);
    }
  }
  return seen;
}

describe('neighbourInDirection', () => {
  it('reaches every commune from Cahors, and every EPCI from Grand Cahors', () => {
    const start = base.epcis.find(({ name }) => name === 'Grand Cahors');
    if (!cahors || !start) throw new Error('Cahors is missing');
    expect(reached(base.communes, cahors).size).toBe(312);
    expect(reached(base.epcis, start).size).toBe(10);
  });

  it('leads the way it says, or nowhere', () => {
    for (const from of base.communes) {
      const [x, y] = from.anchor;
      const to = (way: (typeof DIRECTIONS)[number]) =>
        neighbourInDirection(base.communes, from, way)?.anchor;
      expect(to('left')?.[0] ?? -Infinity).toBeLessThan(x);
      expect(to('right')?.[0] ?? Infinity).toBeGreaterThan(x);
      expect(to('up')?.[1] ?? -Infinity).toBeLessThan(y);
      expect(to('down')?.[1] ?? Infinity).toBeGreaterThan(y);
    }
  });
});

describe('keyMove', () => {
  it.each([
    ['Home', 'Albas'],
    ['End', 'Vire-sur-Lot'],
    ['ArrowLeft', 'Cahors'],
  ])('with no place to leave, %s leads to %s', (key, name) => {
    expect(keyMove(key, walkingOrder(base.communes, []), undefined)?.name).toBe(name);
  });

  it('goes to the first and the last of the order given, from anywhere', () => {
    const ranked = walkingOrder(base.communes, ['46102', '46042']);
    expect(keyMove('Home', ranked, cahors)?.name).toBe('Figeac');
    expect(keyMove('End', ranked, cahors)?.name).toBe('Vire-sur-Lot');
  });

  it('stays where it is at the edge of the map', () => {
    const west = base.communes.toSorted((a, b) => a.anchor[0] - b.anchor[0])[0];
    expect(keyMove('ArrowLeft', base.communes, west)).toBe(west);
  });

  it.each(['Enter', 'Tab', ' ', 'PageDown', 'a'])('leaves the key %j to the page', (key) => {
    expect(keyMove(key, base.communes, cahors)).toBeUndefined();
  });
});

describe('walkingOrder', () => {
  it('puts the codes given first, then the others by name, each once', () => {
    const names = walkingOrder(base.communes, ['46102', '46042', '75056']).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Figeac', 'Cahors', 'Albas']);
    expect(new Set(names).size).toBe(312);
    const others = names.slice(2);
    expect(others).toEqual(others.toSorted(new Intl.Collator('fr').compare));
  });
});
