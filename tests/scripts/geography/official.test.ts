import { describe, expect, it } from 'vitest';
import { ContourError } from '../../../scripts/geography/official/contour-error.ts';
import { officialTopology } from '../../../scripts/geography/official/official-topology.ts';
import { readAreas } from '../../../scripts/geography/official/read-areas.ts';
import { neighbourPairs } from '../../../scripts/geography/neighbour-pairs.ts';
import { geojson, smallDepartment, square, SQUARES } from './small-country.ts';

const lot = smallDepartment();
const read = (input: unknown) => readAreas(input, lot, 'communes.geojson');

function refusal(input: unknown): string {
  try {
    read(input);
  } catch (error) {
    if (error instanceof ContourError) return error.message;
    throw error;
  }
  return '';
}

describe('readAreas()', () => {
  it.each(['code', 'insee', 'INSEE_COM', 'codgeo', 'CODGEO', 'Code INSEE', 'code_commune'])(
    'finds the code of communes in the property %s',
    (key) => {
      expect(read(geojson(SQUARES, key)).communes).toHaveLength(5);
    },
  );

  it('puts past communes in the present one, and neighbours in their département', () => {
    const areas = read(geojson([...SQUARES, square('12001', 2, 0)]));
    expect(areas.communes.map(({ id }) => id)).toEqual([
      '46001',
      '46002',
      '46002',
      '46003',
      '46004',
    ]);
    expect(areas.neighbours.map(({ id }) => id)).toEqual(['12']);
  });

  it.each([
    ['nothing', null, 'n’est pas un GeoJSON de communes'],
    ['a text', 'FeatureCollection', 'n’est pas un GeoJSON de communes'],
    ['a TopoJSON', { type: 'Topology' }, 'est un TopoJSON'],
    ['no feature', { type: 'FeatureCollection', features: [] }, 'sans aucun objet'],
    ['no code', geojson(SQUARES, 'libelle'), 'Les propriétés sont : libelle, nom'],
    ['another département', geojson([square('12001', 0, 0)]), 'celles d’ailleurs : 12'],
    ['one commune less', geojson(SQUARES.slice(1)), 'il en manque 1 sur 4, Albas (46001)'],
    ['a stranger', geojson([...SQUARES, square('46999', 0, 3)]), 'ne connaît pas : 46999'],
    [
      'Lambert-93',
      geojson([{ code: '46001', ring: [[575_972, 6_373_274]] }]),
      'ne sont pas des degrés',
    ],
    ['no ring', geojson([{ code: '46001', ring: [] }]).features[0], 'FeatureCollection'],
  ])('refuses %s, and says so', (_, input, words) => {
    expect(refusal(input)).toContain(words);
    expect(refusal(input)).toMatch(/^communes\.geojson/);
  });

  it('refuses points and broken rings, and names the commune', () => {
    const [first, ...others] = geojson().features;
    const withGeometry = (geometry: unknown) =>
      refusal({ type: 'FeatureCollection', features: [{ ...first, geometry }, ...others] });
    const ring = [[[1, 'x']]];
    expect(withGeometry({ type: 'Point', coordinates: [1, 44] })).toContain('46001');
    expect(withGeometry(null)).toContain('46001');
    expect(withGeometry({ type: 'Polygon', coordinates: ring })).toContain('46001');
    expect(withGeometry({ type: 'MultiPolygon', coordinates: ring })).toContain('46001');
  });
});

describe('officialTopology()', () => {
  it('merges past communes: no border is left between them', () => {
    const { communes, arcs } = officialTopology(read(geojson()));
    expect(communes.map(({ id }) => id)).toEqual(['46001', '46002', '46003', '46004']);
    expect([...neighbourPairs(communes)].sort()).toEqual([
      '46001-46002',
      '46001-46003',
      '46002-46004',
      '46003-46004',
    ]);
    // Four outer borders and four between two communes.
    expect(arcs).toHaveLength(8);
  });

  it('draws only the neighbours that the map can show', () => {
    const far = square('15001', 30, 0);
    const { neighbours } = officialTopology(
      read(geojson([...SQUARES, square('12001', 2, 0), far])),
    );
    expect(neighbours.map(({ id }) => id)).toEqual(['12']);
  });
});
