import { describe, expect, it } from 'vitest';
import { figuresFingerprint } from '../../../src/export/figures-fingerprint.ts';
import { translation } from '../../../src/i18n/translation.ts';
import { compareReopened } from '../../../src/panels/embed/compare-reopened.ts';
import { keyFiguresExhibit } from '../../../src/panels/key-figures-exhibit.ts';
import { Board } from '../../../src/state/board.svelte.ts';
import type { Origin, Ready } from '../../../src/state/content.ts';
import type { ReopenedView } from '../../../src/state/published-view.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { period } from '../../model/in-words.ts';
import { dataset, indicator, type Row } from '../../model/small-dataset.ts';
import { SMALL_LOT } from '../../model/small-lot.ts';

const ROWS: readonly Row[] = [
  ['2020', '46', '2'],
  ['2021', '46', '5'],
];
const SERVED: Origin = { kind: 'served', dataSet: 'programme', paths: [] };
const OWN: Origin = { kind: 'own', names: ['a.csv'] };
const PAGE = { today: period('2030-01-01').start, translation: translation('fr') };

function ready(origin: Origin, rows = ROWS): Ready {
  const data = { ...dataset(rows), indicators: [indicator('flux')] };
  return { kind: 'ready', dataset: data, gazetteer: SMALL_LOT, origin };
}

/** A picture of the key figures of those rows, and the page that shows what is given. */
function compare(
  content: Ready | { readonly kind: 'loading' },
  chosen: Partial<View> = {},
  reopened: Partial<ReopenedView> = {},
) {
  const board = new Board(
    { ...PAGE, choose: () => undefined },
    { ready: ready(SERVED), view: DEFAULT_VIEW },
  );
  const picture: ReopenedView = {
    exhibit: 'chiffres-cles',
    view: DEFAULT_VIEW,
    linkedFile: undefined,
    title: '',
    description: '',
    fingerprint: figuresFingerprint(keyFiguresExhibit(board, '').table),
    day: undefined,
    ...reopened,
  };
  const view = { ...DEFAULT_VIEW, ...chosen };
  return compareReopened(picture, keyFiguresExhibit, { ...PAGE, content, view }).kind;
}

const OTHERS: readonly Row[] = [...ROWS, ['2022', '46', '9']];
const FICTIONAL = { ...DEFAULT_VIEW, dataSet: 'fictif' } as const;
const FILE = 'https://lot.example/x.csv';

describe('compareReopened()', () => {
  it('tells the same figures from others, in whatever language the picture was made', () => {
    expect(compare(ready(SERVED))).toBe('same');
    expect(compare(ready(SERVED), {}, { view: { ...DEFAULT_VIEW, lang: 'en' } })).toBe('same');
    expect(compare(ready(SERVED, OTHERS))).toBe('changed');
  });

  it('compares under the view of the picture, whatever the page shows now', () => {
    expect(compare(ready(SERVED), { from: 2021, to: 2021 })).toBe('same');
  });

  it('says that the figures are a person’s own', () => {
    expect(compare(ready(OWN))).toBe('own-same');
    expect(compare(ready(OWN, OTHERS))).toBe('own-others');
  });

  it('waits for the figures of the picture, and says nothing of others', () => {
    expect(compare({ kind: 'loading' })).toBe('waiting');
    expect(compare(ready(SERVED), { dataSet: 'fictif' }, { view: FICTIONAL })).toBe('waiting');
    expect(compare(ready(SERVED), {}, { view: FICTIONAL })).toBe('elsewhere');
  });

  it('knows a file that has not been asked for from one that is there', () => {
    expect(compare(ready(SERVED), {}, { linkedFile: FILE })).toBe('linked');
    const asked = { linkedFile: FILE };
    expect(compare(ready(OWN), asked, { linkedFile: FILE })).toBe('same');
    expect(compare(ready(OWN, OTHERS), asked, { linkedFile: FILE })).toBe('changed');
    expect(compare(ready(OWN), {}, { linkedFile: FILE })).toBe('own-same');
  });
});
