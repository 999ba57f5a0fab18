import { describe, expect, it } from 'vitest';
import type { SearchedPlace } from '../../src/ingest/places/search-places.ts';
import { PlaceSearch } from '../../src/panels/place-search.svelte.ts';

const PLACES: readonly SearchedPlace[] = [
  { code: '46042', name: 'Cahors', level: 'commune' },
  { code: '46045', name: 'Cajarc', level: 'commune' },
];

/** A search whose answers come when the test lets them. */
function slowSearch() {
  const answers: ((places: readonly SearchedPlace[]) => void)[] = [];
  const chosen: string[] = [];
  const finder = new PlaceSearch(() => ({
    search: () => new Promise((resolve) => answers.push(resolve)),
    onchoose: (code) => chosen.push(code),
  }));
  return { finder, answers, chosen };
}

async function found(places = PLACES) {
  const { finder, answers, chosen } = slowSearch();
  const written = finder.write(' ca ');
  answers[0]?.(places);
  await written;
  return { finder, chosen };
}

describe('PlaceSearch', () => {
  it('walks what it found, and chooses it', async () => {
    const { finder, chosen } = await found();
    expect(finder.walked?.name).toBe('Cahors');
    expect(finder.press('ArrowDown')).toBe(true);
    expect(finder.walked?.name).toBe('Cajarc');
    expect(finder.press('Enter')).toBe(true);
    expect(chosen).toEqual(['46045']);
    expect(finder).toMatchObject({ text: '', chosen: 'Cajarc', isOpen: false, options: [] });
  });

  it('lists the first ten, and counts the others', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...{ code: String(index), name: `Lieu ${index}`, level: 'commune' as const },
    }));
    const { finder } = await found(many);
    expect(finder.options.map(({ code }) => code)).toEqual(
      many.slice(0, 10).map(({ code }) => code),
    );
    expect(finder.more).toBe(2);
    finder.close();
    expect(finder.more).toBe(0);
  });

  it('lets go of an answer that comes after another letter', async () => {
    const { finder, answers } = slowSearch();
    const first = finder.write('c');
    const second = finder.write('ca');
    answers[1]?.(PLACES);
    await second;
    answers[0]?.([]);
    await first;
    expect(finder.options).toEqual(PLACES);
  });

  it('stays closed where the field was left before the answer came', async () => {
    const { finder, answers } = slowSearch();
    const written = finder.write('ca');
    finder.close();
    answers[0]?.(PLACES);
    await written;
    expect(finder.isOpen).toBe(false);
  });

  it('closes first, then empties, at Escape; then leaves the key to others', async () => {
    const { finder } = await found();
    expect(finder.press('Escape')).toBe(true);
    expect(finder).toMatchObject({ isOpen: false, text: ' ca ' });
    expect(finder.press('Escape')).toBe(true);
    expect(finder.text).toBe('');
    expect(finder.press('Escape')).toBe(false);
  });

  it('opens on nothing where nothing is found, and has nothing to choose', async () => {
    const { finder, chosen } = await found([]);
    expect(finder).toMatchObject({ isOpen: true, options: [], walked: undefined });
    expect(finder.press('Enter')).toBe(false);
    expect(chosen).toEqual([]);
  });
});
