import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeGazetteer } from '../../src/ingest/normalize-gazetteer.ts';
import { ROOT } from '../../scripts/run.mjs';

const read = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, 'public/geo/46.topo.json'), 'utf8'));

describe('normalizeGazetteer()', () => {
  const lot = normalizeGazetteer(read());

  it('gives each commune its name, EPCI, arrondissement, population, postal codes and place', () => {
    const cahors = lot?.communes.get('46042');
    expect(cahors).toMatchObject({
      name: 'Cahors',
      epci: '200023737',
      arrondissement: '461',
      postalCodes: ['46000'],
    });
    expect(cahors?.population).toBeGreaterThan(15_000);
    const [longitude = NaN, latitude = NaN] = cahors?.point ?? [];
    expect(Math.hypot(longitude - 1.44, latitude - 44.45)).toBeLessThan(0.05);
  });

  it('gives EPCI their short and full names, and their communes in other départements', () => {
    expect(lot?.epcis.get('200067361')).toMatchObject({
      name: 'Grand-Figeac',
      fullName: 'CC Grand-Figeac',
      communes: 86,
      communesOutside: 6,
    });
  });

  it('names the arrondissements that communes lie in, and says of what year names are', () => {
    expect(lot?.arrondissements.get('461')).toMatchObject({ name: 'Cahors', communes: 97 });
    for (const { arrondissement } of lot?.communes.values() ?? []) {
      expect(lot?.arrondissements.has(arrondissement)).toBe(true);
    }
    expect(lot?.names.year).toBeGreaterThanOrEqual(2026);
  });

  it('knows past communes by code and by name, even where the code is still in use', () => {
    expect(lot?.pastCommunes.get('46217')).toBe('46172');
    expect(lot?.pastNames.get('46217')).toBe('Pern');
    expect(lot?.pastNames.get('46138')).toBe('Labastide-Murat');
    expect(lot?.communes.get('46138')?.name).toBe('Cœur de Causse');
    // Merged in 2016; its name is known nowhere in the package, its code is.
    expect(lot?.pastCommunes.get('46025')).toBe('46201');
  });

  it('does without names of past communes and postal codes', () => {
    const { pastNames, ...older } = read();
    expect(pastNames).toBeDefined();
    expect(normalizeGazetteer(older)?.pastNames.size).toBe(0);
  });

  it('gives undefined for anything else', () => {
    fc.assert(fc.property(fc.anything(), (input) => normalizeGazetteer(input) === undefined));
  });
});
