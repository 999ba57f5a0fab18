import { expect, it } from 'vitest';
import { KEPT_SINCE, keptSince, noteAnswer } from '../../src/offline/kept-since.ts';

const kept = (instant: string) => new Headers({ [KEPT_SINCE]: instant });

it('keptSince() gives the oldest instant of the kept files of a folder, until the server answers', () => {
  expect(keptSince('./data/')).toBeUndefined();
  noteAnswer('./geo/46.topo.json', kept('2020-01-01T00:00:00.000Z'));
  expect(keptSince('./data/')).toBeUndefined();
  noteAnswer('./data/chiffres.csv', kept('2026-03-02T10:00:00.000Z'));
  noteAnswer('./data/sources.csv', kept('2026-03-01T10:00:00.000Z'));
  expect(keptSince('./data/')).toEqual(new Date('2026-03-01T10:00:00.000Z'));
  noteAnswer('./data/sources.csv', new Headers());
  expect(keptSince('./data/')).toEqual(new Date('2026-03-02T10:00:00.000Z'));
  noteAnswer('./data/chiffres.csv', new Headers());
  expect(keptSince('./data/')).toBeUndefined();
});
