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
});
