import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { conformityOf } from '../../src/panels/accessibility/conformity.ts';
import { normalizeDeclaration } from '../../src/panels/accessibility/declaration.ts';

const FILE: unknown = JSON.parse(readFileSync(join(ROOT, 'data/accessibilite.json'), 'utf8'));
const declaration = normalizeDeclaration(FILE);
const criteria = declaration?.criteria ?? [];

/** How many criteria each of the thirteen themes of the RGAA 4.1 has. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

describe('data/accessibilite.json', () => {
  it('lists the 106 criteria of the RGAA 4.1, each once, in order', () => {
    const numbers = THEMES.flatMap((count, theme) =>
      Array.from({ length: count }, (_, place) => `${theme + 1}.${place + 1}`),
    );
    expect(numbers).toHaveLength(106);
    expect(criteria.map(({ id }) => id)).toEqual(numbers);
  });

  it('gives each criterion a title of its own in both languages', () => {
    for (const lang of ['fr', 'en'] as const) {
      const titles = criteria.map(({ title }) => title[lang]);
      expect(new Set(titles).size).toBe(titles.length);
      for (const title of titles) expect(title.length).toBeLessThan(80);
    }
  });

  it('shows each criterion that it says is met by tests that exist', () => {
    const missing = criteria
      .filter(({ state }) => state === 'conforme')
      .flatMap(({ id, tests }) => (tests.length === 0 ? [`${id}: no test`] : missingTests(tests)));
    expect(missing).toEqual([]);
  });

  it('says in both languages why any other criterion is not shown to be met', () => {
    const others = criteria.filter(({ state }) => state !== 'conforme');
    expect(others.length).toBeGreaterThan(0);
    for (const { id, reason, tests } of others) {
      expect(reason.fr, id).toMatch(/^\p{Lu}.+\.$/su);
      expect(reason.en, id).toMatch(/^\p{Lu}.+\.$/su);
      expect(missingTests(tests), id).toEqual([]);
    }
  });

  it('does not claim what nobody listened to', () => {
    const { conformity, counts } = conformityOf(criteria);
    expect(criteria.find(({ id }) => id === '7.1')?.state).toBe('non vérifié');
    expect(counts['non conforme']).toBe(0);
    expect(conformity).toBe('partial');
  });
});

/** Those of some tests, as "file › title", that the file does not hold. */
function missingTests(tests: readonly string[]): string[] {
  return tests.filter((test) => {
    const [file = '', title = ''] = test.split(' › ');
    if (title === '') return true;
    // Where a title is worked out of a table of cases, its words stand in the table.
    return !readFileSync(join(ROOT, file), 'utf8').includes(title.replaceAll("'", "\\'"));
  });
}
