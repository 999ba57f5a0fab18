import { describe, expect, it } from 'vitest';
import { isInstalled, isRecentEnough } from '../../scripts/setup.mjs';

describe('isRecentEnough()', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.1.0', true],
    ['20.18.3', false],
    ['18.20.4', false],
  ])('says of Node %s, where 20.19 is needed: %s', (version, expected) => {
    expect(isRecentEnough(version, '>=20.19')).toBe(expected);
  });
});

describe('isInstalled()', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/vite': { version: '8.3.8' },
      'node_modules/fsevents': { version: '2.3.3', optional: true },
    },
  };
  const vite = { 'node_modules/vite': { version: '8.3.8' } };
  const everywhere = (): boolean => true;

  it('accepts what the lock file asks for, less the optional packages', () => {
    expect(isInstalled(wanted, { packages: vite }, everywhere)).toBe(true);
  });

  it.each([
    ['no note of npm', {}],
    ['a missing package', { packages: {} }],
    ['another version', { packages: { 'node_modules/vite': { version: '8.3.7' } } }],
    [
      'another version of an optional package',
      { packages: { ...vite, 'node_modules/fsevents': { version: '2.3.2' } } },
    ],
    ['a package too many', { packages: { ...vite, 'node_modules/old': { version: '1.0.0' } } }],
  ])('refuses %s', (_, installed) => {
    expect(isInstalled(wanted, installed, everywhere)).toBe(false);
  });

  it('refuses a package whose folder is gone', () => {
    expect(isInstalled(wanted, { packages: vite }, () => false)).toBe(false);
  });
});
