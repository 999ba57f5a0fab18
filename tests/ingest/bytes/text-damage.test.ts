import { describe, expect, it } from 'vitest';
import { findTextDamage } from '../../../src/ingest/bytes/text-damage.ts';

describe('findTextDamage()', () => {
  it.each([
    ['Société, œuvre, « l’été » — SÃO, Âge, 12 €', undefined],
    ['Soci\ufffdt\ufffd', { reason: 'replacement', count: 2 }],
    ['SociÃ©tÃ© de lâ€™Ã‰tÃ©', { reason: 'double-encoding', count: 5 }],
    ['Soci\u0081t', { reason: 'undefined-bytes', count: 1 }],
  ])('judges %s', (text, expected) => {
    const damage = findTextDamage([text]);
    if (expected) expect(damage).toMatchObject(expected);
    else expect(damage).toBeUndefined();
  });

  it('counts over all the texts and quotes the first spoilt place', () => {
    const texts = ['Cahors', `${'x'.repeat(50)} Soci\ufffdté\n${'y'.repeat(50)}`, '\ufffd'];
    const damage = findTextDamage(texts);
    expect(damage?.count).toBe(2);
    expect(damage?.excerpt).toContain('Soci\ufffdté');
  });
});
