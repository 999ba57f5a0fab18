import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlaceFinder } from '../../../src/ingest/places/place-finder.ts';
import { LOT, LOT_WITH_PAST } from './places.ts';

const finder = new PlaceFinder(LOT_WITH_PAST);
const places = [...LOT.communes.values(), ...LOT.epcis.values()];

/** The letters of a name, written the plainest way; an article may be left out. */
function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/[^a-z\d]/g, '');
}

/** Every way a place may be written, by its code. */
const OWN = new Map(
  places.map(({ code, name }) => {
    const bare = name.replace(/^(Les?|La) /, '');
    const article = name.slice(0, name.length - bare.length);
    const past = [...LOT_WITH_PAST.pastNames]
      .filter(([old]) => (LOT.pastCommunes.get(old) ?? old) === code)
      .flatMap(([, one]) => [one, one.replace(/^(Les?|La) /, '')]);
    return [code, new Set([name, bare, bare + article, ...past].map(letters))] as const;
  }),
);

const LETTERS = [...'abcdeilnorstuvzéèœ', ' ', '-', "'", '’', '(', ')', ',', '/', '.', '\u00a0'];

const mutation = fc.record({
  at: fc.nat(),
  dropped: fc.nat(2),
  added: fc.array(fc.constantFrom(...LETTERS), { maxLength: 2 }),
});

const mutated = fc
  .tuple(fc.constantFrom(...places), fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([place, mutations]) => {
    let text = place.name;
    for (const { at, dropped, added } of mutations) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + added.join('') + text.slice(start + dropped);
    }
    return { place, text };
  });

describe('PlaceFinder.find()', () => {
  it('never takes a slip in a name for another place, unless that is how the other is written', () => {
    fc.assert(
      fc.property(mutated, ({ place, text }) => {
        const found = finder.find(text);
        if (found.kind !== 'found' || found.code === place.code || found.code === '46') return;
        // A piece that only says « le Lot » or an article is no part of the name.
        const written = letters(text.replace(/\b(cc|ca|com|lot)\b/gi, ''));
        expect([...(OWN.get(found.code) ?? [])]).toContain(written);
      }),
      { numRuns: 20_000 },
    );
  });

  it('finds the same of one text, whatever was looked for before', () => {
    fc.assert(
      fc.property(mutated, ({ text }) => {
        expect(new PlaceFinder(LOT_WITH_PAST).find(text)).toEqual(finder.find(text));
      }),
      { numRuns: 200 },
    );
  });

  it('reads any text without throwing, and finds nothing that is not there', () => {
    const codes = new Set(['46', ...LOT.communes.keys(), ...LOT.epcis.keys()]);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '46',
            '46042',
            ' - ',
            '(',
            ')',
            ',',
            'Lot',
            'Cahors',
            'cc',
            'le',
            'cedex',
            'cp ',
            '/',
            '.0',
          ),
        )
        .map((parts) => parts.join('')),
    );
    const hint = fc.record({ postalCode: text, code: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(text, hint, (one, beside) => {
        const place = finder.find(one, beside);
        if (place.kind === 'found') expect(codes).toContain(place.code);
        if (place.kind === 'ambiguous') expect(place.candidates.length).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([' ', '(', '-', ' - ', 's/', '1 ', 'a', '’', 'cc ', 'les ', '\u0301', 'cedex ', 'ﷺ'])(
    'takes a long run of %j for no place',
    (run) => {
      const long = `x${run.repeat(2_000_000)}x`;
      expect(finder.find(long)).toEqual({ kind: 'unknown', nearest: [] });
      expect(finder.find('Cahors', { postalCode: long, code: long })).toMatchObject({
        code: '46042',
      });
      expect(() => finder.find(run.repeat(60).slice(0, 200))).not.toThrow();
    },
  );

  it('finds a name in a cell padded with blanks', () => {
    expect(finder.find(`Cahors${' '.repeat(1_000_000)}`)).toMatchObject({ code: '46042' });
  });
});
