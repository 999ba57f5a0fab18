import { describe, expect, it } from 'vitest';
import type { FileInput } from '../../src/ingest/file-input.ts';
import { dayOf } from '../../src/model/period.ts';
import { reopenedView, viewOf } from '../../src/state/published-view.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';

const PUBLISHED = {
  kind: 'png',
  address: 'https://lot.example/stats/?de=2019&territoire=200067361#carte',
  fingerprint: '0123456789abcdef',
  date: '2026-11-22T10:00:00',
  title: 'Familles',
  description: 'Carte des familles.',
} as const;

describe('viewOf()', () => {
  it('gives the view, what was shown of it and when, whatever the host', () => {
    expect(viewOf(PUBLISHED)).toEqual({
      exhibit: 'carte',
      view: { ...DEFAULT_VIEW, from: 2019, territory: '200067361' },
      linkedFile: undefined,
      title: 'Familles',
      description: 'Carte des familles.',
      fingerprint: '0123456789abcdef',
      day: dayOf(2026, 11, 22),
    });
  });

  it('gives the file of figures from where the picture was made', () => {
    const address = 'https://lot.example/stats/?data=../x.csv#evolution';
    expect(viewOf({ ...PUBLISHED, address })?.linkedFile).toBe('https://lot.example/x.csv');
  });

  it.each(['', 'x', '0123456789ABCDEF', '0123456789abcdef0'])(
    'takes a picture for another’s where it sums up no figures: "%s"',
    (fingerprint) => {
      expect(viewOf({ ...PUBLISHED, fingerprint })).toBeUndefined();
    },
  );

  it('says that it does not know what was shown, or when', () => {
    const other = { ...PUBLISHED, address: 'https://lot.example/#rien', date: 'hier' };
    expect(viewOf(other)).toMatchObject({ exhibit: undefined, day: undefined, view: DEFAULT_VIEW });
  });

  it('takes no more of a title than a notice has room for', () => {
    expect(viewOf({ ...PUBLISHED, title: 'a'.repeat(1e6) })?.title.length).toBeLessThan(300);
  });
});

describe('reopenedView()', () => {
  it('gives nothing for a file that is no picture, or that cannot be read', async () => {
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new Error('gone'));
    const files: FileInput[] = [new Blob(['a;b']), gone].map((bytes) => ({ name: 'a.png', bytes }));
    for (const file of [...files, { name: 'a.svg', bytes: new Uint8Array() }]) {
      expect(await reopenedView(file)).toBeUndefined();
    }
  });
});
