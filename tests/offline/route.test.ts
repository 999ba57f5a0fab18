import { describe, expect, it } from 'vitest';
import { type Route, routeOf } from '../../src/offline/route.ts';

const FOLDER = 'https://lot.example/sous/dossier/';
const route = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
  routeOf({ url: new URL(path, FOLDER).href, mode, method }, FOLDER);

describe('routeOf()', () => {
  it.each<[string, RequestMode, Route]>([
    ['', 'navigate', 'page'],
    ['?lang=en&data=https://a.example/b.csv#carte', 'navigate', 'page'],
    ['index.html', 'navigate', 'page'],
    ['prepared/programme.json', 'cors', 'page'],
    ['start.js', 'no-cors', 'page'],
    ['assets/index-1234.js', 'cors', 'code'],
    ['assets/a-1.woff2', 'cors', 'code'],
    ['favicon.svg', 'no-cors', 'code'],
    ['data/chiffres.csv', 'cors', 'data'],
    ['data/chiffres.csv?v=2', 'cors', 'data'],
    ['data/jeu-fictif/datapackage.json', 'cors', 'data'],
    ['data/chiffres.csv', 'navigate', 'data'],
    ['geo/46.topo.json', 'cors', 'data'],
  ])('gives %j, asked to %s, as %s', (path, mode, expected) => {
    expect(route(path, mode)).toBe(expected);
  });

  it.each<[string, RequestMode]>([
    ['https://other.example/sous/dossier/data/chiffres.csv', 'cors'],
    ['https://lot.example/', 'navigate'],
    ['https://lot.example/data/chiffres.csv', 'cors'],
    ['../data/chiffres.csv', 'cors'],
    ['data/', 'navigate'],
    ['licences.txt', 'navigate'],
    ['service-worker.js', 'same-origin'],
    // Asked to tell whether the page on the server is still this one.
    ['', 'cors'],
  ])('leaves %j, asked to %s, to the browser', (path, mode) => {
    expect(route(path, mode)).toBeUndefined();
  });

  it('leaves what is not read to the browser', () => {
    expect(route('data/chiffres.csv', 'cors', 'POST')).toBeUndefined();
  });
});
