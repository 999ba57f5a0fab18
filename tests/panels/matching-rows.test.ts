import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FigureTableBuilder } from '../../src/model/figure-table-builder.ts';
import { type ColumnTexts, rowSearch } from '../../src/panels/matching-rows.ts';
import { measure, period } from '../model/in-words.ts';

const NAMES: Readonly<Record<string, string>> = {
  ambassadeurs: 'Ambassadeurs',
  familles: 'Familles installées',
  46: 'Lot',
  46268: 'Saint-Céré',
  2021: '2021',
  '2021-07': 'juillet 2021',
  medialot: 'Medialot, « Oh My Lot ! »',
};
const nameOf = (code: string) => NAMES[code] ?? code;
const TEXTS: ColumnTexts = { indicator: nameOf, territory: nameOf, period: nameOf, source: nameOf };

const ROWS = [
  ['ambassadeurs', '2021', '46', 'medialot', 'Bilan de l’année', 'Paris'],
  ['familles', '2021-07', '46268', 'medialot', '', 'Île-de-France'],
  ['familles', '2021', '46', '', 'Deuxième réunion', ''],
] as const;

const TABLE = build(ROWS);

function build(rows: readonly (readonly [string, string, string, string, string, string])[]) {
  const builder = new FigureTableBuilder(['origine']);
  for (const [indicator, id, territory, source, note, origin] of rows) {
    const said = { measure: measure('1'), source, note, breakdown: [origin] };
    builder.add({ indicator, period: period(id), territory, ...said });
  }
  return builder.build();
}

const rows = (search: string) => [...rowSearch(TABLE, TEXTS)(search)];

describe('rowSearch()', () => {
  it.each([
    ['nothing', '', [0, 1, 2]],
    ['blanks', ' \u00a0\t', [0, 1, 2]],
    ['a code', 'ambassadeurs', [0]],
    ['a name', 'installées', [1, 2]],
    ['a name without accents', 'installees', [1, 2]],
    ['a name in capitals', 'SAINT-CÉRÉ', [1]],
    ['the code of a territory', '46268', [1]],
    ['a period as written', '2021-07', [1]],
    ['a period in words', 'juillet', [1]],
    ['a source', 'medialot', [0, 1]],
    ['a note', 'reunion', [2]],
    ['a breakdown', 'ile-de', [1]],
    ['part of a word', 'famil', [1, 2]],
    ['words of several columns', 'familles medialot juillet', [1]],
    ['words in any order', 'céré familles', [1]],
    ['a word that no row holds beside others', 'familles ambassadeurs', []],
    ['an unknown word', 'xyz', []],
    ['what a pattern would mean', '.*', []],
    ['an accent typed apart', 'Ce\u0301re\u0301', [1]],
  ])('finds by %s', (_, search, expected) => {
    expect(rows(search)).toEqual(expected);
  });

  it('finds, with any words, a part of what it finds with fewer', () => {
    const word = fc.constantFrom('46', '2021', 'familles', 'medialot', 'paris', 'e', 'zz');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const found = rows(words.join(' '));
        const fewer = rows(words.slice(1).join(' '));
        expect(fewer).toEqual(expect.arrayContaining(found));
        expect(rows([...words].reverse().join('  '))).toEqual(found);
      }),
    );
  });

  it('counts every word of a long search', () => {
    const long = Array.from({ length: 40 }, (_, place) => '2021-07'.slice(0, 1 + (place % 7)));
    const letters = [...'familles installées saint-céré juillet île-de-france medialot'];
    const parts = 'famille famil fam installees install saint cere juillet medialot media med';
    const many = [...new Set([...long, ...letters, ...parts.split(' ')])];
    expect(many.length).toBeGreaterThan(31);
    expect(rows(many.join(' '))).toEqual([1]);
    expect(rows([...many, 'xyz'].join(' '))).toEqual([]);
  });

  it('finds nothing in an empty table', () => {
    expect(rowSearch(build([]), TEXTS)('')).toHaveLength(0);
  });
});
