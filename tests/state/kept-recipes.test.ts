import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Recipe } from '../../src/ingest/plan/recipe.ts';
import { forgetRecipes, keepRecipe, keptRecipes } from '../../src/state/kept-recipes.ts';

/** The storage of a browser, as far as recipes need it. */
class MemoryStorage {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

const recipe = (headers: readonly string[], territoire = ''): Recipe => ({
  headers,
  columns: { 'Note libre': { role: { kind: 'ignored' } } },
  fixed: { territoire },
  places: { Cahorx: '46042' },
  indicators: {},
  agreed: true,
});

let storage = new MemoryStorage();
beforeEach(() => {
  storage = new MemoryStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

describe('keepRecipe()', () => {
  it('keeps recipes, the newest first, as they were', () => {
    keepRecipe(recipe(['a']));
    keepRecipe(recipe(['b'], '46'));
    expect(keptRecipes()).toEqual([recipe(['b'], '46'), recipe(['a'])]);
  });

  it('replaces the recipe for the same headers', () => {
    keepRecipe(recipe(['a', 'b'], '1'));
    keepRecipe(recipe(['b', 'a'], '2'));
    keepRecipe(recipe(['a', 'b'], '3'));
    expect(keptRecipes().map(({ fixed }) => fixed['territoire'])).toEqual(['3', '2']);
  });

  it('lets the oldest go', () => {
    for (let turn = 0; turn < 60; turn += 1) keepRecipe(recipe([String(turn)]));
    const headers = keptRecipes().map((one) => one.headers[0]);
    expect(headers).toHaveLength(50);
    expect([headers[0], headers.at(-1)]).toEqual(['59', '10']);
  });
});

describe('keptRecipes()', () => {
  it.each(['', 'nul', 'null', '3', '{}', '[3, null, {}]', '["pas une recette", "{}"]'])(
    'gives none where the device holds %s',
    (text) => {
      keepRecipe(recipe(['a']));
      const [key = ''] = storage.items.keys();
      storage.items.set(key, text);
      expect(keptRecipes()).toEqual([]);
    },
  );

  it('gives none once they are forgotten', () => {
    keepRecipe(recipe(['a']));
    forgetRecipes();
    expect(storage.items.size).toBe(0);
    expect(keptRecipes()).toEqual([]);
  });

  it('gives none, and keeping does not fail, where storage is refused', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keptRecipes()).toEqual([]);
    expect(() => keepRecipe(recipe(['a']))).not.toThrow();
    expect(forgetRecipes).not.toThrow();
  });
});
