import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/export/embed-code.ts';

const FRAME = {
  src: 'https://lot.example/?embed=carte&de=2019#figures=abc',
  title: 'Familles installées, Lot',
  height: 899.5,
  script: 'https://lot.example/integration.js',
};

describe('embedCode()', () => {
  it('writes a frame that is named, lazy, as wide as its column, and tells nobody where it is', () => {
    const { document } = parseHTML(`<html><body>${embedCode(FRAME)}</body></html>`);
    const frame = document.querySelector('iframe');
    const attributes = ['src', 'title', 'loading', 'width', 'height', 'referrerpolicy'] as const;
    expect(attributes.map((name) => frame?.getAttribute(name))).toEqual([
      FRAME.src,
      FRAME.title,
      'lazy',
      '100%',
      '900',
      'no-referrer',
    ]);
    expect(document.querySelector('script')?.getAttribute('src')).toBe(FRAME.script);
  });

  it('lets no text out of its attribute', () => {
    const sign = fc.constantFrom(...`"'<>&=/ a\n\``, '-->', '"><script>', '</iframe>');
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const code = embedCode({ ...FRAME, title: text });
        const { document } = parseHTML(`<html><body>${code}</body></html>`);
        expect(document.querySelectorAll('*').length).toBe(4);
        expect(document.querySelector('iframe')?.getAttribute('title')).toBe(text);
      }),
    );
  });
});
