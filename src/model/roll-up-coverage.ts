import type { Cell } from './cells.ts';
import type { Coverage } from './series.ts';
import { type Gazetteer, levelOf } from './territory.ts';

/**
 * Tells how many of the territories below have a value, out of those that could: by commune as
 * soon as one commune has figures of its own, by intercommunalité otherwise. Those to which the
 * figure does not apply are not expected.
 */
export function coverageOf(
  cells: readonly Cell[],
  gazetteer: Gazetteer,
  territory: string,
): Coverage {
  const byCommune = cells.some((cell) => gazetteer.communes.has(cell.territory));
  const expected = expectedPlaces(gazetteer, territory, byCommune);
  const present = new Set<string>();
  const notApplicable = new Set<string>();
  for (const cell of cells) {
    const places =
      byCommune && gazetteer.epcis.has(cell.territory)
        ? communesOf(gazetteer, cell.territory)
        : [cell.territory];
    const into = cell.figures.some(({ measure }) => measure.kind === 'value')
      ? present
      : cell.figures.every(
            ({ measure }) => measure.kind === 'absent' && measure.reason === 'not-applicable',
          )
        ? notApplicable
        : undefined;
    if (into) for (const place of places) into.add(place);
  }
  const excused = [...notApplicable].filter((place) => !present.has(place)).length;
  return {
    level: byCommune ? 'commune' : 'epci',
    present: present.size,
    expected: expected - excused,
  };
}

function expectedPlaces(gazetteer: Gazetteer, territory: string, byCommune: boolean): number {
  if (!byCommune) return gazetteer.epcis.size;
  return levelOf(gazetteer, territory) === 'epci'
    ? communesOf(gazetteer, territory).length
    : gazetteer.communes.size;
}

function communesOf(gazetteer: Gazetteer, epci: string): readonly string[] {
  const communes: string[] = [];
  for (const commune of gazetteer.communes.values()) {
    if (commune.epci === epci) communes.push(commune.code);
  }
  return communes;
}
