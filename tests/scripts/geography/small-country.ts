import type { BoundedCommune } from '../../../scripts/geography/approximate/rebuild-territories.ts';
import type { Divisions } from '../../../scripts/geography/divisions.ts';
import { departmentOf, type Department } from '../../../scripts/geography/department.ts';

/**
 * A made-up département, 46, of four communes in a square, 10 km a side, and one of its neighbour
 * 12, to the east. 46009 is now a part of 46002.
 *
 *     46003  46004 | 12001
 *     46001  46002 |
 */
export const DIVISIONS: Divisions = {
  year: 2026,
  communes: [
    commune('46001', 'Albas', '461', 100, ['46140']),
    { ...commune('46002', 'Bio', '461', 200, ['46500']), anciensCodes: ['46009'] },
    commune('46003', 'Calès', '462', 300, ['46350']),
    commune('46004', 'Degagnac', '462', 400, ['46340', '46300']),
    commune('12001', 'Asprières', '121', 50, ['12700'], '12'),
    { type: 'commune-deleguee', code: '46009', nom: 'Bagat', chefLieu: '46002' },
    { type: 'commune-deleguee', code: '46002', nom: 'Bio-le-Vieux', chefLieu: '46002' },
  ],
  epci: [
    epci('200000001', 'CC du Causse de Bio le Vieux', ['46001', '46002']),
    epci('200000002', 'CA Nord - Sud', ['46003', '46004', '12001']),
    epci('200000003', 'CC Ailleurs', ['12002']),
  ],
  arrondissements: [
    { code: '462', nom: 'Figeac', departement: '46' },
    { code: '461', nom: 'Cahors', departement: '46' },
    { code: '121', nom: 'Rodez', departement: '12' },
  ],
  departements: [
    { code: '12', nom: 'Aveyron' },
    { code: '46', nom: 'Lot' },
  ],
};

/** Degrees of 10 km at 44.5° N. */
const WIDE = 0.126;
const TALL = 0.09;
const [WEST, SOUTH] = [1.5, 44.5];

export const BOXES: readonly BoundedCommune[] = [
  box('46001', 0, 0),
  box('46002', 1, 0, 0.5),
  box('46009', 1, 0.5, 0.5),
  box('46003', 0, 1),
  box('46004', 1, 1),
  box('12001', 1.95, 0, 2),
];

/** The same communes as official contours would draw them. */
export const SQUARES: readonly { readonly code: string; readonly ring: number[][] }[] = [
  square('46001', 0, 0),
  square('46002', 1, 0, 0.5),
  square('46009', 1, 0.5, 0.5),
  square('46003', 0, 1),
  square('46004', 1, 1),
];

/** Makes a GeoJSON of communes, with a property for their code. */
export function geojson(squares = SQUARES, key = 'code') {
  return {
    type: 'FeatureCollection',
    features: squares.map(({ code, ring }) => ({
      type: 'Feature',
      properties: { [key]: code, nom: code },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  };
}

export function smallDepartment(): Department {
  const department = departmentOf(DIVISIONS, '46');
  if (!department) throw new Error('département: 46');
  return department;
}

export function square(code: string, column: number, row: number, height = 1) {
  const [west, south, east, north] = box(code, column, row, height).box;
  // Every half side has its point, so that territories of other heights meet at points.
  const middle = height === 0.5 ? [] : [box(code, column, row, 0.5).box[3]];
  const ring = [
    [west, south],
    [east, south],
    ...middle.map((y) => [east, y]),
    [east, north],
    [west, north],
    ...middle.map((y) => [west, y]),
    [west, south],
  ];
  return { code, ring };
}

function box(code: string, column: number, row: number, height = 1): BoundedCommune {
  const [west, south] = [WEST + column * WIDE, SOUTH + row * TALL];
  return { code, box: [west, south, west + WIDE, south + height * TALL] };
}

function commune(
  code: string,
  nom: string,
  arrondissement: string,
  population: number,
  codesPostaux: string[],
  departement = '46',
) {
  const place = { code, nom, departement, arrondissement, population, codesPostaux };
  return { type: 'commune-actuelle' as const, ...place, anciensCodes: [] as string[] };
}

function epci(code: string, nom: string, members: readonly string[]) {
  const membres = members.map((member) => ({ code: member }));
  return { code, nom, type: nom.slice(0, 2), membres };
}
