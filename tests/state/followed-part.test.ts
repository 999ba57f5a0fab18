import { describe, expect, it } from 'vitest';
import type { Ready } from '../../src/state/content.ts';
import { FollowedPart, type PageState } from '../../src/state/followed-part.svelte.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { dataset } from '../model/small-dataset.ts';
import { SMALL_LOT } from '../model/small-lot.ts';

function figures(year: string): Ready {
  return {
    kind: 'ready',
    dataset: dataset([[year, '46001', '2']]),
    gazetteer: SMALL_LOT,
    origin: { kind: 'own', names: [year] },
  };
}

describe('FollowedPart', () => {
  const before = figures('2020');
  const after = figures('2021');

  it('keeps figures and view together: neither changes before its turn', () => {
    let page: PageState = { ready: before, view: DEFAULT_VIEW };
    const part = new FollowedPart(() => page);
    expect(part.isStale()).toBe(false);
    page = { ready: after, view: { ...DEFAULT_VIEW, territory: '46042' } };
    expect(part.isStale()).toBe(true);
    expect(part.ready).toBe(before);
    expect(part.view.territory).toBeUndefined();
    part.settle();
    expect(part.isStale()).toBe(false);
    expect(part.ready).toBe(after);
    expect(part.view.territory).toBe('46042');
  });

  it('prepares one step at a time, and anew for what was chosen meanwhile', () => {
    let page: PageState = { ready: before, view: DEFAULT_VIEW };
    const done: string[] = [];
    const part = new FollowedPart(
      () => page,
      function* ({ dataset: { figures: table } }) {
        const [first] = table.periods;
        done.push(`${first?.id} begun`);
        yield;
        done.push(`${first?.id} ended`);
      },
    );
    page = { ready: after, view: DEFAULT_VIEW };
    expect(part.prepare()).toBe(true);
    expect(done).toEqual(['2021 begun']);
    page = { ready: before, view: { ...DEFAULT_VIEW, territory: '46042' } };
    expect(part.prepare()).toBe(true);
    expect(part.prepare()).toBe(true);
    expect(part.prepare()).toBe(false);
    expect(done).toEqual(['2021 begun', '2020 begun', '2020 ended']);
  });

  it('has nothing to prepare without figures', () => {
    const part = new FollowedPart(
      () => ({ ready: undefined, view: DEFAULT_VIEW }),
      () => {
        throw new Error('no figures');
      },
    );
    expect(part.prepare()).toBe(false);
  });
});
