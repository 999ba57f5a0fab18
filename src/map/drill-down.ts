import { type Gazetteer, type Level, levelOf, nameOf } from '../model/territory.ts';

/** Where a person is: the territory chosen, and the level of the territories on the map. */
export interface MapPlace {
  /** Code of the territory; the département's own for all of it. */
  readonly territory: string;
  readonly level: Level;
}

/** One step of the way from the département to the territory chosen. */
export interface PlaceCrumb {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
}

/** What a territory of each level is seen by. */
const BELOW: Readonly<Record<Level, Level>> = {
  departement: 'epci',
  arrondissement: 'commune',
  epci: 'commune',
  commune: 'commune',
};

/**
 * Tells where choosing a territory on the map leads: to that territory and the level below it,
 * where the figures go as far; to all of the département at the same level, where it is let go.
 *
 * @param levels those at which there is something to show
 */
export function drillDown(
  gazetteer: Gazetteer,
  here: MapPlace,
  code: string,
  levels: ReadonlySet<Level>,
): MapPlace {
  const level = levelOf(gazetteer, code);
  if (!level) return here;
  const isLetGo = level === 'departement' && here.level !== 'departement';
  const below = BELOW[level];
  return { territory: code, level: !isLetGo && levels.has(below) ? below : here.level };
}

/**
 * Lists the territories from the département down to the one chosen: through its intercommunalité,
 * or its arrondissement where the map shows those. A code from elsewhere has the département only.
 */
export function placeCrumbs(
  gazetteer: Gazetteer,
  { territory, level }: MapPlace,
): readonly PlaceCrumb[] {
  const crumb = (code: string, at: Level): PlaceCrumb => ({
    code,
    name: nameOf(gazetteer, code),
    level: at,
  });
  const whole = crumb(gazetteer.department.code, 'departement');
  const own = levelOf(gazetteer, territory);
  if (!own || own === 'departement') return [whole];
  const commune = gazetteer.communes.get(territory);
  if (!commune) return [whole, crumb(territory, own)];
  const above =
    level === 'arrondissement' && commune.arrondissement !== ''
      ? crumb(commune.arrondissement, 'arrondissement')
      : crumb(commune.epci, 'epci');
  return [whole, above, crumb(territory, own)];
}

/**
 * Tells where a step of the way leads back to: its territory, shown by territories of the level of
 * the next step, as they were on the way down.
 */
export function climbTo(
  gazetteer: Gazetteer,
  here: MapPlace,
  code: string,
  levels: ReadonlySet<Level>,
): MapPlace {
  const crumbs = placeCrumbs(gazetteer, here);
  const place = crumbs.findIndex((one) => one.code === code);
  if (place === -1) return here;
  const next = crumbs[place + 1]?.level ?? here.level;
  return { territory: code, level: levels.has(next) ? next : here.level };
}
