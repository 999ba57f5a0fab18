import type { Gazetteer } from '../../src/model/territory.ts';

/** The whole département of the small Lot. */
export const WHOLE = '46';
/** An intercommunalité of three communes. */
export const CAUSSE = '200000001';
/** An intercommunalité of two communes. */
export const VALLEE = '200000002';

export const CAUSSE_COMMUNES = ['46001', '46002', '46003'] as const;
const VALLEE_COMMUNES = ['46004', '46005'] as const;
export const COMMUNES = [...CAUSSE_COMMUNES, ...VALLEE_COMMUNES] as const;

/** A commune of another département, which the gazetteer does not know. */
export const ELSEWHERE = '75056';

/** An arrondissement of the first intercommunalité and a part of the second. */
export const NORTH = '461';
/** An arrondissement of what is left of the second intercommunalité. */
export const SOUTH = '462';

const commune = (code: string, epci: string, population: number, arrondissement = NORTH) =>
  [
    code,
    {
      code,
      name: `Commune ${code}`,
      epci,
      arrondissement,
      population,
      postalCodes: ['46000'],
      point: [1.4, 44.4],
    },
  ] as const;

const epci = (code: string, name: string, population: number, communes: number) =>
  [code, { code, name, fullName: `CC ${name}`, population, communes, communesOutside: 0 }] as const;

const arrondissement = (code: string, name: string, population: number, communes: number) =>
  [code, { code, name, population, communes }] as const;

/** A Lot in miniature: two intercommunalités and arrondissements, five communes, one past commune. */
export const SMALL_LOT: Gazetteer = {
  department: { code: WHOLE, name: 'Lot', population: 10_000 },
  communes: new Map([
    commune('46001', CAUSSE, 1000),
    commune('46002', CAUSSE, 2000),
    commune('46003', CAUSSE, 3000),
    commune('46004', VALLEE, 4000),
    commune('46005', VALLEE, 0, SOUTH),
  ]),
  epcis: new Map([epci(CAUSSE, 'Causse', 6000, 3), epci(VALLEE, 'Vallée', 4000, 2)]),
  arrondissements: new Map([
    arrondissement(NORTH, 'Nord', 10_000, 4),
    arrondissement(SOUTH, 'Sud', 0, 1),
  ]),
  pastCommunes: new Map([['46009', '46001']]),
  pastNames: new Map(),
  contours: { kind: 'approximate', year: 2026, source: 'test', licence: 'test' },
  names: { year: 2026, source: 'test', licence: 'test' },
};
