import { describe, expect, it } from 'vitest';
import { readGeographicLevel } from '../../../src/ingest/values/geographic-level.ts';

describe('readGeographicLevel()', () => {
  it.each([
    ['COM', 'commune'],
    ['Communes', 'commune'],
    ['EPCI2023', 'epci'],
    ['Communauté de communes', 'epci'],
    ['DEP', 'departement'],
    ['BV2022', 'other'],
    ['COMD', 'other'],
    ['Zone d’emploi', 'other'],
    ['REG', 'other'],
    ['débutant', undefined],
    ['', undefined],
    ['2021', undefined],
  ])('reads « %s » as %s', (text, level) => {
    expect(readGeographicLevel(text)).toBe(level);
  });
});
