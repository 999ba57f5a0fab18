import { describe, expect, it } from 'vitest';
import { packText } from '../../src/export/data/packed-text.ts';
import { packedFigures, readFrozen } from '../../src/state/frozen-figures.ts';
import { SMALL_LOT } from '../model/small-lot.ts';

describe('packedFigures()', () => {
  it.each([
    ['#figures=abc', 'abc'],
    ['#figures=', ''],
    ['#evolution', undefined],
    ['', undefined],
  ])('reads the fragment %s', (hash, packed) => {
    expect(packedFigures(hash)).toBe(packed);
  });
});

describe('readFrozen()', () => {
  it.each(['[]', 'null', '{}', '{"created":"2026"}', '{"created":12}', 'pas du JSON'])(
    'refuses figures that do not say on which day they were taken: %s',
    async (text) => {
      const frozen = await readFrozen(await packText(text), SMALL_LOT);
      expect(frozen).toEqual({ kind: 'refused', fault: 'unreadable' });
    },
  );
});
