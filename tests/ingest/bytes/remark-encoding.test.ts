import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../../src/ingest/bytes/find-encoding.ts';
import { remarkEncoding } from '../../../src/ingest/bytes/remark-encoding.ts';
import { Remarks } from '../../../src/ingest/remarks.ts';
import { bytes, encoded, utf8 } from './encoded.ts';

function remarksOn(given: Uint8Array, forced?: 'windows-1252') {
  const remarks = new Remarks();
  remarkEncoding(given, findEncoding(given, forced), remarks);
  return remarks.list('f', 't');
}

describe('remarkEncoding()', () => {
  it('says nothing of an encoding that is sure or chosen', () => {
    expect(remarksOn(utf8('Saint-Céré'))).toEqual([]);
    expect(remarksOn(encoded('Saint-Céré', 'windows-1252'), 'windows-1252')).toEqual([]);
  });

  it('shows a word by which a guess can be checked', () => {
    expect(remarksOn(encoded('nom;lieu\n12;Saint-Céré;3', 'windows-1252'))).toMatchObject([
      {
        code: 'encoding-guessed',
        severity: 'info',
        value: 'Saint-Céré',
        params: { encoding: 'windows-1252', found: 'guessed', other: '' },
      },
    ]);
  });

  it('warns where another encoding is as likely', () => {
    expect(remarksOn(encoded('a;é', 'windows-1252'))).toMatchObject([
      { code: 'encoding-guessed', severity: 'warning', params: { other: 'macintosh' } },
    ]);
  });

  it('shows the line on which a mixed file breaks', () => {
    const given = bytes(...utf8('été\nà côté\r\n'), ...encoded('Céré', 'windows-1252'));
    expect(remarksOn(given)).toMatchObject([
      { code: 'encoding-mixed', severity: 'warning', row: 3, value: 'C\ufffdr\ufffd' },
    ]);
  });
});
