import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Changes, IndicatorChanges } from '../../../src/model/changes.ts';
import { changedIndicators, differs } from '../../../src/panels/import/changed-indicators.ts';
import type { ChangeWords } from '../../../src/panels/import/change-words.ts';
import ChangeExamples from '../../../src/panels/import/ChangeExamples.svelte';
import ChangesTable from '../../../src/panels/import/ChangesTable.svelte';
import { parsePeriod } from '../../../src/model/period.ts';
import { words } from './sample-sheet.ts';

const counts = (changed: number, added: number, gone: number) => ({
  same: 5,
  changed,
  added,
  gone,
});

function indicator(code: string, changed: number): IndicatorChanges {
  return {
    indicator: code,
    ...counts(changed, 0, 0),
    territories: [{ territory: '46042', ...counts(changed, 0, 0) }],
    before: { kind: 'value', value: 1200, qualifier: 'exact' },
    after: undefined,
  };
}

const CHANGES: Changes = {
  ...counts(3, 0, 0),
  indicators: [indicator('a', 1), indicator('b', 0), indicator('c', 2)],
  examples: { changed: [], added: [], gone: [] },
};

const named: ChangeWords = {
  indicator: (code) => `Indicateur ${code}`,
  territory: (code) => `Lieu ${code}`,
  measure: (measure) => (measure?.kind === 'value' ? String(measure.value) : 'rien'),
};

const textOf = (html: string) =>
  html
    .replace(/<!--.*?-->|<[^>]+>/gs, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

describe('what a load changes', () => {
  it('is told by the indicators that change, the most first', () => {
    expect(changedIndicators(CHANGES).map((one) => one.indicator)).toEqual(['c', 'a']);
    expect(differs(counts(0, 0, 0))).toBe(false);
    expect(differs(counts(0, 0, 1))).toBe(true);
  });

  it('is a table with the totals before and after, and territories on demand', () => {
    const props = { indicators: changedIndicators(CHANGES), words: named, translation: words() };
    const { body } = render(ChangesTable, { props });
    expect(textOf(body)).toContain('Indicateur c 0 2 0 1200 rien');
    expect(body.match(/aria-expanded="false"/g)).toHaveLength(2);
    expect(body).not.toContain('Lieu 46042');
  });

  it('shows a long list a few at a time, and no totals where there are none', () => {
    const many = Array.from({ length: 20 }, (_, n) => ({
      ...indicator(`i${n}`, 1),
      before: undefined,
    }));
    const props = { indicators: many, words: named, translation: words() };
    const { body } = render(ChangesTable, { props });
    expect(body.match(/aria-expanded/g)).toHaveLength(8);
    expect(textOf(body)).toContain('8 lignes sur 20');
    expect(textOf(body)).not.toContain('Total avant');
  });

  it('has its largest changes in words', () => {
    const period = parsePeriod('2021');
    if (!period) return expect.unreachable();
    const figure = {
      indicator: 'a',
      period,
      territory: '46042',
      source: '',
      breakdown: [{ name: 'canal', value: 'salon' }],
      before: { kind: 'value', value: 12, qualifier: 'exact' },
      after: undefined,
      beforeRow: 0,
      afterRow: undefined,
    } as const;
    const { body } = render(ChangeExamples, {
      props: {
        examples: { ...CHANGES.examples, gone: [figure] },
        words: named,
        translation: words(),
      },
    });
    expect(textOf(body)).toContain('Disparues Indicateur a, 2021, Lieu 46042, salon : 12 → rien');
  });
});
