import { describe, expect, it } from 'vitest';
import { offlineReply, offlineRequest } from '../../src/offline/offline-message.ts';

describe('offlineRequest()', () => {
  it('reads what a page asks, and only addresses that are texts', () => {
    const message = { kind: 'keep', addresses: ['a', 3, null, 'b'] };
    expect(offlineRequest(message)).toEqual({ kind: 'keep', addresses: ['a', 'b'] });
  });

  it.each([undefined, null, 'keep', { kind: 'keep' }, { kind: 'drop', addresses: [] }])(
    'lets %j go',
    (message) => {
      expect(offlineRequest(message)).toBeUndefined();
    },
  );
});

describe('offlineReply()', () => {
  it('reads what the service worker tells', () => {
    expect(offlineReply({ kind: 'changed' })).toEqual({ kind: 'changed' });
    const checked = { kind: 'checked', reached: true, changed: false };
    expect(offlineReply(checked)).toEqual(checked);
  });

  it.each([undefined, 'changed', {}, { kind: 'checked', reached: true }])(
    'lets %j go',
    (message) => {
      expect(offlineReply(message)).toBeUndefined();
    },
  );
});
