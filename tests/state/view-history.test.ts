import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readView } from '../../src/state/view-address.ts';
import { ViewHistory } from '../../src/state/view-history.svelte.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';

/** What the browser is told, in order. */
let told: string[];
let listeners: Map<string, () => void>;
const address = { search: '', pathname: '/', hash: '', href: 'https://example.org/' };

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  listeners = new Map();
  address.search = '?carte=b';
  const tell = (verb: string) => (_state: unknown, _title: string, to: string) => {
    told.push(`${verb} ${to}`);
    address.search = to.replace('/', '');
  };
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', { pushState: tell('push'), replaceState: tell('replace') });
  vi.stubGlobal('addEventListener', (kind: string, listener: () => void) =>
    listeners.set(kind, listener),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('ViewHistory', () => {
  it('reads the address, and can be spread like any view', () => {
    const { view } = new ViewHistory();
    expect(view.mapIndicator).toBe('b');
    expect({ ...view }).toEqual({ ...DEFAULT_VIEW, mapIndicator: 'b' });
  });

  it('makes an entry of each choice, and none where nothing changes', () => {
    const history = new ViewHistory();
    history.choose({ from: 2019 });
    history.choose({ from: 2019 });
    expect(told).toEqual(['push /?de=2019&carte=b']);
    expect(history.view.from).toBe(2019);
  });

  it('follows many quick choices at once, and writes the address now and then', () => {
    const history = new ViewHistory();
    for (const mapPeriod of ['2019', '2020', '2021']) {
      history.choose({ mapPeriod }, 'replace');
      expect(history.view.mapPeriod).toBe(mapPeriod);
    }
    expect(told).toEqual([]);
    vi.runAllTimers();
    expect(told).toEqual(['replace /?carte=b&periode=2021']);
  });

  it('writes what is on its way before it makes an entry', () => {
    const history = new ViewHistory();
    history.choose({ mapPeriod: '2021' }, 'replace');
    history.choose({ from: 2019 });
    vi.runAllTimers();
    expect(told).toEqual(['replace /?carte=b&periode=2021', 'push /?de=2019&carte=b&periode=2021']);
  });

  it('writes nothing of what is only passed by, and tells nobody, until another choice', () => {
    let seen = 0;
    const history = new ViewHistory(() => (seen += 1));
    for (const mapPeriod of ['2019', '2020', '2021']) {
      history.choose({ mapPeriod }, 'pass');
      expect(history.view.mapPeriod).toBe(mapPeriod);
    }
    vi.runAllTimers();
    expect([told, seen]).toEqual([[], 0]);
    history.choose({}, 'replace');
    vi.runAllTimers();
    expect([told, seen]).toEqual([['replace /?carte=b&periode=2021'], 1]);
  });

  it('keeps what was passed by under an entry made over it', () => {
    const history = new ViewHistory();
    history.choose({ mapPeriod: '2021' }, 'pass');
    history.choose({ from: 2019 });
    vi.runAllTimers();
    expect(told).toEqual(['replace /?carte=b&periode=2021', 'push /?de=2019&carte=b&periode=2021']);
  });

  it('tells of each change of the view, from here or from the browser, once it is made', () => {
    const seen: (number | undefined)[] = [];
    const history: ViewHistory = new ViewHistory(() => seen.push(history.last.from));
    history.choose({ from: 2019 });
    history.choose({ from: 2020 }, 'replace');
    address.search = '?de=2018';
    listeners.get('popstate')?.();
    expect(seen).toEqual([2019, 2020, 2018]);
  });

  it('goes back with the browser, whatever was on its way', () => {
    const history = new ViewHistory();
    history.choose({ mapPeriod: '2020' }, 'pass');
    history.choose({ mapPeriod: '2021' }, 'replace');
    address.search = '?de=2018';
    listeners.get('popstate')?.();
    history.choose({ from: 2018 });
    vi.runAllTimers();
    expect({ ...history.view }).toEqual(readView('?de=2018'));
    expect(told).toEqual([]);
  });
});
