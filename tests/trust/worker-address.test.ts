import { describe, expect, it } from 'vitest';
import { ownAddress } from '../../src/trust/worker-address.ts';

const PAGE = 'https://lot.example/sous/dossier/index.html?lang=en';

describe('ownAddress()', () => {
  it.each([
    ['./service-worker.js', 'https://lot.example/sous/dossier/service-worker.js'],
    [
      'https://lot.example/sous/dossier/assets/a-1.js',
      'https://lot.example/sous/dossier/assets/a-1.js',
    ],
  ])('vouches for %s', (address, whole) => {
    expect(ownAddress(address, PAGE)).toBe(whole);
  });

  it.each([
    '../a.js',
    '/a.js',
    'https://other.example/sous/dossier/a.js',
    'http://lot.example/sous/dossier/a.js',
    'data:text/javascript,hit()',
    'blob:https://lot.example/1234',
    'javascript:hit()',
  ])('throws on %s', (address) => {
    expect(() => ownAddress(address, PAGE)).toThrow('worker: ');
  });
});
