import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE_MAP_SIZE, makeBaseMap } from '../../src/map/base-map.ts';
import { holds, holdsPoint } from '../../src/map/plane.ts';
import { lotMap, lotTopology } from './lot.ts';

const base = lotMap();
const { width, height, padding } = BASE_MAP_SIZE;

describe('makeBaseMap', () => {
  it('draws 312 communes, 10 EPCI, 3 arrondissements, the département and its 7 neighbours', () => {
    expect(base.communes).toHaveLength(312);
    expect(base.epcis).toHaveLength(10);
    expect(base.arrondissements.map(({ name }) => name)).toEqual(['Cahors', 'Figeac', 'Gourdon']);
    expect(base.department.code).toBe('46');
    expect(base.neighbours.map(({ code }) => code)).toEqual([
      '12',
      '15',
      '19',
      '24',
      '47',
      '81',
      '82',
    ]);
    expect(base.shapes.size).toBe(326);
  });

  it('gives each territory a closed path, to the tenth of a unit', () => {
    for (const { d, name } of [...base.shapes.values(), ...base.neighbours]) {
      expect(d, name).toMatch(/^(M-?\d+(\.\d)?,-?\d+(\.\d)?(L-?\d+(\.\d)?,-?\d+(\.\d)?)+Z)+$/);
    }
  });

  it('gives the borders between communes and between EPCI, which are fewer', () => {
    expect(base.communeMesh).toMatch(/^M[\d.,LM-]+$/);
    expect(base.epciMesh).toMatch(/^M[\d.,LM-]+$/);
    expect(base.epciMesh.length).toBeLessThan(base.communeMesh.length / 3);
    expect(base.arrondissementMesh.length).toBeLessThan(base.epciMesh.length);
  });

  it('draws the same territories with more points from near, once', () => {
    const near = base.closeUp();
    expect(base.closeUp()).toBe(near);
    expect([...near.shapes.keys()]).toEqual([...base.shapes.keys()]);
    expect(near.communeMesh.length).toBeGreaterThan(1.2 * base.communeMesh.length);
    for (const { code, anchor, bounds } of base.shapes.values()) {
      const other = near.shapes.get(code);
      expect(other?.anchor).toEqual(anchor);
      // What the whole map leaves out shows by less than its lines are wide.
      expect(Math.abs((other?.bounds.width ?? 0) - bounds.width)).toBeLessThan(2.5);
      expect(Math.abs((other?.bounds.height ?? 0) - bounds.height)).toBeLessThan(2.5);
    }
  });

  it('fits the département in its size, padding left round it', () => {
    const inner = {
      x: padding,
      y: padding,
      width: width - 2 * padding,
      height: height - 2 * padding,
    };
    const { bounds } = base.department;
    const slack = 1e-6;
    expect(
      holds(
        {
          x: inner.x - slack,
          y: inner.y - slack,
          width: inner.width + 2 * slack,
          height: inner.height + 2 * slack,
        },
        bounds,
      ),
    ).toBe(true);
    const fill = Math.max(bounds.width / inner.width, bounds.height / inner.height);
    expect(fill).toBeCloseTo(1, 6);
  });

  it('stands each label within its own territory', () => {
    for (const { bounds, anchor, name } of base.shapes.values()) {
      expect(holdsPoint(bounds, anchor), name).toBe(true);
    }
  });

  it('puts Cahors in the commune of Cahors, and north above south', () => {
    const cahors = base.project([1.44, 44.45]);
    const bounds = base.shapes.get('46042')?.bounds;
    expect(bounds && holdsPoint(bounds, cahors)).toBe(true);
    const [, north] = base.project([1.44, 44.9]);
    const [, south] = base.project([1.44, 44.2]);
    expect(north).toBeLessThan(south);
  });

  it('knows its scale: Cahors is 50 km from Figeac as the crow flies', () => {
    const [x1, y1] = base.project([1.4413, 44.4475]);
    const [x2, y2] = base.project([2.0333, 44.6089]);
    // The great-circle distance is 50.24 km.
    expect(Math.hypot(x2 - x1, y2 - y1) * base.kmPerUnit).toBeCloseTo(50.24, 0);
  });

  it('gives each EPCI communes of its own', () => {
    const parents = new Set(base.communes.map(({ parent }) => parent));
    expect([...parents].sort()).toEqual(base.epcis.map(({ code }) => code).sort());
  });

  it('leaves room in the frame for the names of most neighbours', () => {
    const roomy = base.neighbours.filter(({ room }) => room > 90);
    expect(roomy.length).toBeGreaterThanOrEqual(5);
    for (const { anchor } of roomy)
      expect(holdsPoint({ x: 0, y: 0, width, height }, anchor)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Topology'],
    ['an empty object', {}],
    ['a GeoJSON file', { type: 'FeatureCollection', features: [] }],
    ['no arcs', { ...lotTopology(), arcs: undefined }],
    ['arcs that are missing', { ...lotTopology(), arcs: [] }],
    [
      'arcs of text',
      {
        ...lotTopology(),
        arcs: [
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
        ],
      },
    ],
    ['a layer that is missing', { ...lotTopology(), objects: { communes: null } }],
    ['no projection', { ...lotTopology(), projection: undefined }],
    ['points to keep that are no base 64', { ...lotTopology(), overview: 'é' }],
  ])('gives undefined for %s', (_, input) => {
    expect(makeBaseMap(input)).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => makeBaseMap(input) === undefined));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(lotTopology())), fc.anything(), (key, value) => {
        makeBaseMap({ ...lotTopology(), [key]: value });
      }),
      { numRuns: 20 },
    );
  });
});
