import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertChunks } from '../../src/export/png/png-chunks.ts';
import { publicationChunks } from '../../src/export/png/publication-chunks.ts';
import type { Publication } from '../../src/export/publication.ts';
import { readPublished } from '../../src/export/round-trip.ts';
import { pictureSvg } from '../../src/export/svg/picture-svg.ts';
import { smallPng } from './png/small-png.ts';
import { everyKind } from './sample-picture.ts';
import { SAMPLE_PUBLICATION } from './sample-plate.ts';

const { address, fingerprint, date, title, description } = SAMPLE_PUBLICATION;

const FILES: readonly (readonly [kind: 'png' | 'svg', make: (said: Publication) => Uint8Array])[] =
  [
    ['png', (said) => insertChunks(smallPng(), publicationChunks(said))],
    ['svg', (said) => new TextEncoder().encode(pictureSvg(everyKind(), said))],
  ];

describe.each(FILES)('readPublished() of a %s', (kind, make) => {
  it('finds the view, when it was made and what its figures were', () => {
    const read = readPublished(make(SAMPLE_PUBLICATION));
    expect(read).toEqual({ kind, address, fingerprint, date, title, description });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', ''])(
    'opens nothing but web addresses: "%s"',
    (hostile) => {
      expect(readPublished(make({ ...SAMPLE_PUBLICATION, address: hostile }))).toBeUndefined();
    },
  );

  it('says nothing, or the truth, of a file that is cut short', () => {
    const bytes = make(SAMPLE_PUBLICATION);
    fc.assert(
      fc.property(fc.nat(bytes.length), (length) => {
        const read = readPublished(bytes.subarray(0, length));
        expect([undefined, address]).toContain(read?.address);
      }),
    );
  });
});

describe('readPublished()', () => {
  it('takes any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !readPublished(bytes)));
  });

  it('knows an SVG saved again by another program', () => {
    const svg = `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:x="http://purl.org/dc/elements/1.1/">
      <svg:g/><svg:metadata id="m"><x:date> 2025 </x:date><x:identifier>${address.replace('&', '&amp;')}</x:identifier></svg:metadata></svg:svg>`;
    const read = readPublished(new TextEncoder().encode(svg));
    expect(read).toMatchObject({ kind: 'svg', address, fingerprint: '', date: '2025', title: '' });
  });

  it('finds nothing in large hostile files', () => {
    const hostile = [
      '</metadata'.repeat(400_000),
      `<!DOCTYPE a [<!ENTITY a "${'b'.repeat(1e6)}">]><a>&a;&a;</metadata>`,
    ];
    for (const text of hostile)
      expect(readPublished(new TextEncoder().encode(text))).toBeUndefined();
  });
});
