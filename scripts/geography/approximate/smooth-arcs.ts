import type { Position } from '../plane-topology.ts';

/**
 * Smooths arcs that run along the sides of cells: each round draws every point half way to the
 * mean of its neighbours. Junctions move with the arcs that meet there, so that these still meet.
 */
export function smoothArcs(
  arcs: readonly (readonly Position[])[],
  rounds: number,
): readonly (readonly Position[])[] {
  const { ids, count } = junctions(arcs);
  let current = arcs;
  for (let round = 0; round < rounds; round += 1) {
    const around = Array.from({ length: count }, () => ({ x: 0, y: 0, arcs: 0 }));
    const draw = (id: number, towards: Position | undefined): void => {
      const junction = around[id];
      if (!junction || !towards) return;
      junction.x += towards[0];
      junction.y += towards[1];
      junction.arcs += 1;
    };
    current.forEach((arc, index) => {
      draw(ids[index]?.[0] ?? -1, arc[1]);
      draw(ids[index]?.[1] ?? -1, arc.at(-2));
    });
    const moved = (id: number | undefined, point: Position): Position => {
      const junction = around[id ?? -1];
      return junction
        ? halfWay(point, [junction.x / junction.arcs, junction.y / junction.arcs])
        : point;
    };
    current = current.map((arc, index) =>
      arc.map((point, i) => {
        const [before, after] = [arc[i - 1], arc[i + 1]];
        if (!before) return moved(ids[index]?.[0], point);
        if (!after) return moved(ids[index]?.[1], point);
        return halfWay(point, [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2]);
      }),
    );
  }
  return current;
}

/** Numbers the places where arcs begin and end. */
function junctions(arcs: readonly (readonly Position[])[]): {
  readonly ids: readonly (readonly [number, number])[];
  readonly count: number;
} {
  const numbers = new Map<string, number>();
  const numberOf = (point: Position | undefined): number => {
    const key = String(point);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const ids = arcs.map((arc) => [numberOf(arc[0]), numberOf(arc.at(-1))] as const);
  return { ids, count: numbers.size };
}

function halfWay([x, y]: Position, [u, v]: Position): Position {
  return [(x + u) / 2, (y + v) / 2];
}
