import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORIGINS } from '../../scripts/fictional/figures.ts';
import { FLOWS } from '../../scripts/fictional/flows.ts';
import { mulberry32, pickWeighted, poisson } from '../../scripts/fictional/random.ts';
import { writeFictional } from '../../scripts/fictional.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { textAt } from '../../src/model/string-column.ts';
import { DataPackage, descriptorFaults } from '../data/descriptor-rules.ts';
import { rowFaults } from '../data/row-rules.ts';
import { LOT } from '../ingest/lot.ts';

const MONTHS = 84;
const folder = mkdtempSync(join(tmpdir(), 'jeu-fictif-'));
const readText = (name: string) => readFileSync(join(folder, name), 'utf8');
let dataset: Dataset;

beforeAll(async () => {
  writeFictional(folder);
  const files = readdirSync(folder).map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
  }));
  const reading = await readDataset(files, LOT);
  expect(reading.report.files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  if (!reading.dataset) throw new Error('data set: fictional');
  dataset = reading.dataset;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Adds up the values that a test on indicator, period, territory and origin keeps. */
function total(
  keep: (indicator: string, period: string, place: string, origin: string) => boolean,
) {
  const { figures } = dataset;
  let sum = 0;
  for (let row = 0; row < figures.length; row += 1) {
    const value = figures.value[row] ?? NaN;
    const [origin] = figures.breakdowns.map(({ column }) => textAt(column, row));
    const { indicator, period, territory } = figures;
    const texts = [indicator, period, territory].map((column) => textAt(column, row));
    const [code = '', when = '', place = ''] = texts;
    if (!Number.isNaN(value) && keep(code, when, place, origin ?? '')) sum += value;
  }
  return sum;
}

describe('writeFictional()', () => {
  it('writes files that say in their names that they are fictional', () => {
    const names = readdirSync(folder).filter((name) => name !== 'datapackage.json');
    expect(names).toHaveLength(5);
    for (const name of names) expect(name).toMatch(/-jeu-fictif\.csv$/);
    expect(dataset).toMatchObject({ fictional: true, title: expect.stringMatching(/^Jeu fictif/) });
  });

  it('gives every flow for every month and commune, under 6 MB in all', () => {
    const { figures } = dataset;
    expect(figures.length).toBe(FLOWS.length * MONTHS * 312 + MONTHS * ORIGINS.length);
    expect(figures.periods).toHaveLength(MONTHS);
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  it('names the one fictional source on every row', () => {
    expect([...dataset.sources.keys()]).toEqual(['fictif']);
    expect(dataset.figures.source.table).toEqual(['fictif']);
    const others = [...dataset.happenings, ...dataset.partners];
    expect(others.every(({ source }) => source === 'fictif')).toBe(true);
    expect(others.every(({ name }) => name.includes('fictif'))).toBe(true);
  });

  it('has months not reported and counts withheld, few of both', () => {
    const count = (state: number) =>
      dataset.figures.state.filter((value) => value === state).length;
    expect(count(1)).toBeGreaterThan(100);
    expect(count(1)).toBeLessThan(1000);
    expect(count(3)).toBeGreaterThan(5);
    expect(count(3)).toBeLessThan(100);
  });

  it('is believable: towns, seasons, the spring of 2020, growth', () => {
    const contacts = (period: RegExp, place = /^46\d/) =>
      total(
        (code, when, where) => code === 'contacts_recus' && period.test(when) && place.test(where),
      );
    expect(contacts(/^20/, /^46042$/)).toBeGreaterThan(5 * contacts(/^20/, /^46128$/));
    expect(contacts(/-0[678]$/)).toBeGreaterThan(1.5 * contacts(/-1[012]$/));
    expect(contacts(/^2020-04/)).toBeLessThan(0.3 * contacts(/^2019-04/));
    expect(contacts(/^2025/)).toBeGreaterThan(1.2 * contacts(/^2019/));
  });

  it('breaks contacts down by origin to the same total, silent communes aside', () => {
    const byOrigin = total((code, _, place) => code === 'contacts_recus' && place === '46');
    const byCommune = total((code, _, place) => code === 'contacts_recus' && place !== '46');
    expect(byOrigin).toBeGreaterThanOrEqual(byCommune);
    expect(byOrigin).toBeLessThan(1.01 * byCommune);
  });

  it('is a data package that obeys the published rules, rows included', () => {
    const descriptor: unknown = JSON.parse(readText('datapackage.json'));
    expect(descriptorFaults(descriptor)).toEqual([]);
    expect(rowFaults(v.parse(DataPackage, descriptor), readText)).toEqual([]);
  });

  it('writes the same bytes every time, and leaves a file that has them alone', () => {
    const before = new Map(readdirSync(folder).map((name) => [name, readText(name)]));
    const past = new Date('2020-01-01T00:00:00Z');
    for (const name of before.keys()) utimesSync(join(folder, name), past, past);
    writeFictional(folder);
    for (const [name, text] of before) {
      expect(readText(name) === text).toBe(true);
      expect(statSync(join(folder, name)).mtime).toEqual(past);
    }
  });
});

describe('mulberry32()', () => {
  it('gives the same numbers for a seed, others for another, all in [0, 1)', () => {
    const draw = (seed: number) => Array.from({ length: 1000 }, mulberry32(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(1).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('poisson()', () => {
  it.each([0, 0.3, 4, 20])('draws counts of mean %d and as much variance', (mean) => {
    const random = mulberry32(7);
    const counts = Array.from({ length: 20_000 }, () => poisson(mean, random));
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / counts.length;
    expect(Math.abs(average - mean)).toBeLessThanOrEqual(0.05 * mean + 0.001);
    expect(Math.abs(variance - mean)).toBeLessThanOrEqual(0.1 * mean + 0.001);
  });
});

describe('pickWeighted()', () => {
  it('picks the heavier more often and the weightless never', () => {
    const random = mulberry32(7);
    const picked = Array.from({ length: 1000 }, () => pickWeighted([0, 1, 3], Number, random));
    expect(picked).not.toContain(0);
    expect(picked.filter((value) => value === 3).length).toBeGreaterThan(650);
    expect(() => pickWeighted([], Number, random)).toThrow('items: none');
  });
});
