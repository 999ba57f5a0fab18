import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arcPoints } from '../../scripts/geography/arc-points.ts';
import { crossedArcs } from '../../scripts/geography/crossed-arcs.ts';
import { geography } from '../../scripts/geography.ts';
import { ROOT } from '../../scripts/run.mjs';
import { normalizeGazetteer } from '../../src/ingest/normalize-gazetteer.ts';
import { makeBaseMap } from '../../src/map/base-map.ts';
import { readLotTopology } from '../../src/map/lot-topology.ts';
import { planeArcs } from '../../src/map/plane-arcs.ts';
import { BOXES, DIVISIONS, geojson, square, SQUARES } from './geography/small-country.ts';

const folder = mkdtempSync(join(tmpdir(), 'geography-'));
afterAll(() => rmSync(folder, { recursive: true }));
const data = { divisions: () => DIVISIONS, boxes: () => BOXES };
const run = (...args: string[]) => geography(args, data);

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const OFFICIAL = write('communes-46.geojson', geojson());

describe('geography()', () => {
  it('builds approximate contours that the page and the tables can read, the same every time', async () => {
    const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')];
    const { code, out, err } = await run('--out', one);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('contours approchés');
    await run('--out', two);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
    const gazetteer = normalizeGazetteer(readJson(one));
    expect(gazetteer?.contours.kind).toBe('approximate');
    expect(gazetteer?.pastNames.get('46009')).toBe('Bagat');
    expect(gazetteer?.communes.get('46004')?.postalCodes).toEqual(['46340', '46300']);
    const base = makeBaseMap(readJson(one));
    expect(base?.communes).toHaveLength(4);
    expect(base?.arrondissements.map(({ name, population }) => [name, population])).toEqual([
      ['Cahors', 300],
      ['Figeac', 700],
    ]);
  });

  it('builds official contours from a file, and says where they come from', async () => {
    const out = join(folder, 'official.json');
    const args = ['--contours', OFFICIAL, '--out', out, '--year', '2018', '--source', 'IGN'];
    expect(await run(...args)).toMatchObject({ code: 0, err: '' });
    expect(normalizeGazetteer(readJson(out))?.contours).toEqual({
      kind: 'official',
      year: 2018,
      source: 'IGN',
      licence: 'Licence Ouverte 2.0',
    });
    const base = makeBaseMap(readJson(out));
    expect(base?.shapes.get('46')?.population).toBe(1000);
    // Squares stay squares: four corners each, and junctions where others meet them.
    expect(base?.shapes.get('46001')?.d.match(/[ML]/g)?.length).toBeLessThan(8);
  });

  it('builds another département', async () => {
    const out = join(folder, '12.json');
    expect(await run('--departement', '12', '--out', out)).toMatchObject({ code: 0 });
    expect(makeBaseMap(readJson(out))?.department.name).toBe('Aveyron');
  });

  it('measures contours against official ones: against themselves, they are right', async () => {
    const out = join(folder, 'measured.json');
    await run('--contours', OFFICIAL, '--out', out);
    const same = await run('--evaluate', OFFICIAL, '--out', out);
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toMatch(/en moyenne\s+1,000\n/);
    expect(same.out.match(/100,0 %/g)).toHaveLength(2);
    const half = [square('46001', 0, 0, 0.5), square('46003', 0, 0.5, 1.5), ...SQUARES.slice(1, 3)];
    const other = write('other.geojson', geojson([...half, square('46004', 1, 1)]));
    const measured = await run('--evaluate', other, '--out', out);
    // Two of four are right, one is twice too large, one has two thirds of its extent.
    expect(measured.out).toMatch(/en moyenne\s+0,79\d\n/);
    expect(measured.out).toMatch(/département[^\n]+1,000\n/);
  });

  it.each([
    ['no such file', () => ['--contours', join(folder, 'none.geojson')], 'Rien à lire ici'],
    ['not JSON', () => ['--contours', write('x.geojson', 'code;nom')], 'n’est pas un GeoJSON'],
    ['an archive', () => ['--contours', write('x.zip', 'PK\u0003')], 'archive'],
    [
      'a map to measure that is none',
      () => ['--evaluate', OFFICIAL, '--out', OFFICIAL],
      'contours',
    ],
  ])('ends with 1 and a sentence for %s', async (_, args, words) => {
    const { code, out, err } = await run(...args());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });

  it.each([
    [['--contour', 'x']],
    [['x.geojson']],
    [['--contours']],
    [['--contours', 'x', '--download']],
    [['--departement', 'Lot']],
    [['--departement', '99']],
    [['--year', 'hier']],
  ])('ends with 2 for %j', async (args) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, err: '' });
  });
});

describe('geography --download', () => {
  const asked: string[] = [];
  let server: Server;
  let api = '';
  let answer: (path: string) => { status: number; body: string };
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      const { status, body } = answer(url);
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => server.close());

  const out = join(folder, 'downloaded.json');
  const download = () => run('--download', '--api', api, '--out', out);

  it('asks the API for the département and its neighbours', async () => {
    answer = (path) => ({
      status: 200,
      body: JSON.stringify(geojson(path.includes('/46/') ? SQUARES : [square('12001', 2, 0)])),
    });
    expect(await download()).toMatchObject({ code: 0, err: '' });
    expect(asked).toEqual(
      ['46', '12'].map(
        (code) => `/departements/${code}/communes?format=geojson&geometry=contour&fields=nom,code`,
      ),
    );
    expect(makeBaseMap(readJson(out))?.neighbours.map(({ name }) => name)).toEqual(['Aveyron']);
    expect(normalizeGazetteer(readJson(out))?.contours.source).toContain('API');
  });

  it('does without a neighbour that is not there', async () => {
    answer = (path) =>
      path.includes('/46/')
        ? { status: 200, body: JSON.stringify(geojson()) }
        : { status: 404, body: '' };
    expect(await download()).toMatchObject({ code: 0, err: '' });
    expect(makeBaseMap(readJson(out))?.neighbours).toEqual([]);
  });

  it.each([
    ['an error', 503, '', 'répond 503'],
    ['a page', 200, '<html>', 'n’est pas du JSON'],
    ['no collection', 200, '[]', 'n’est pas un GeoJSON de communes'],
    ['no contour', 200, JSON.stringify(geojson().features), 'n’est pas un GeoJSON de communes'],
  ])('ends with 1 and a sentence where the API answers %s', async (_, status, body, words) => {
    answer = () => ({ status, body });
    const { code, err } = await download();
    expect(code).toBe(1);
    expect(err).toContain(words);
  });

  it('ends with 1 and says what else to do where there is no network', async () => {
    const offline = await run('--download', '--api', 'http://127.0.0.1:9', '--out', out);
    expect(offline.code).toBe(1);
    expect(offline.err).toContain('--contours FICHIER');
  });
});

describe('public/geo/46.topo.json', () => {
  const path = join(ROOT, 'public/geo/46.topo.json');
  const topology = readLotTopology(readJson(path));
  if (!topology) throw new Error(`topology: ${path}`);
  const { objects } = topology;
  it('weighs at most 40 KB gzipped', () => {
    expect(gzipSync(readFileSync(path)).length).toBeLessThanOrEqual(40_000);
  });

  it('has all the territories of the Lot, each once', () => {
    const sizes = Object.fromEntries(
      Object.entries(objects).map(([name, { geometries }]) => [
        name,
        new Set(geometries.map(({ id }) => id)).size,
      ]),
    );
    expect(sizes).toEqual({
      communes: 312,
      epci: 10,
      arrondissements: 3,
      departement: 1,
      voisins: 7,
    });
  });

  it.each([
    ['from near', arcPoints(planeArcs(topology))],
    ['as a whole', arcPoints(planeArcs(topology, topology.overview))],
  ])('has no gap and no overlap, seen %s', (_, drawn) => {
    // Arcs that never cross, each with a territory on either side or on the frame, tile the plane.
    expect(crossedArcs(drawn)).toEqual([]);
    const sides = [...objects.communes.geometries, ...objects.voisins.geometries].flatMap((each) =>
      each.arcs.flat(2),
    );
    expect(new Set(sides).size).toBe(sides.length);
    const outline = objects.departement.geometries.flatMap((each) => each.arcs.flat(2));
    const inner = new Set(objects.communes.geometries.flatMap((each) => each.arcs.flat(2)));
    expect(outline.every((arc) => inner.has(arc))).toBe(true);
    const open = [...inner].filter((arc) => !inner.has(~arc));
    expect(open.sort()).toEqual([...outline].sort());
  });

  it('puts together communes, EPCI and arrondissements to the same population', () => {
    const [department] = objects.departement.geometries;
    const total = (layer: 'communes' | 'epci' | 'arrondissements') =>
      objects[layer].geometries.reduce((sum, { properties }) => sum + properties.population, 0);
    expect([total('communes'), total('epci'), total('arrondissements')]).toEqual(
      Array.from({ length: 3 }, () => department?.properties.population),
    );
  });
});
