import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { pictureSvg } from '../../../src/export/svg/picture-svg.ts';
import type { Drawn, DrawnText, Picture } from '../../../src/theme/drawing/picture.ts';
import { everyKind } from '../sample-picture.ts';
import { SAMPLE_PUBLICATION } from '../sample-plate.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Reads an SVG as XML; fails where it is not well formed. */
function elementsOf(svg: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return elements;
}

function written(items: readonly Drawn[], more: Partial<Picture> = {}): string {
  return pictureSvg({ width: 100, height: 50, items, ...more }, SAMPLE_PUBLICATION);
}

const TEXT: DrawnText = {
  kind: 'text',
  x: 10,
  y: 20,
  align: 'left',
  text: 'Lot',
  style: { face: 'text', size: 12, weight: 400 },
  ink: { color: '#000', alpha: 1 },
};

describe('pictureSvg()', () => {
  it('is named and described to those who do not see it', () => {
    const elements = elementsOf(written([]));
    const find = (name: string) => elements.find((element) => element.name === name);
    const root = find('svg')?.attributes;
    expect(root?.role).toBe('img');
    expect(root?.['aria-labelledby']?.split(' ')).toEqual([
      find('title')?.attributes.id,
      find('desc')?.attributes.id,
    ]);
    expect(find('title')?.text).toBe(SAMPLE_PUBLICATION.title);
    expect(find('desc')?.text).toBe(SAMPLE_PUBLICATION.description);
    expect(find('dc:rights')?.text).toBe(SAMPLE_PUBLICATION.rights);
    expect(find('dc:identifier')?.text).toBe(SAMPLE_PUBLICATION.address);
  });

  it('is the same each time, and well formed with everything in it', () => {
    const svg = pictureSvg(everyKind(), SAMPLE_PUBLICATION);
    expect(pictureSvg(everyKind(), SAMPLE_PUBLICATION)).toBe(svg);
    expect(elementsOf(svg).length).toBeGreaterThan(20);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('refers to every clip path that it defines, and to no other', () => {
    const elements = elementsOf(pictureSvg(everyKind(), SAMPLE_PUBLICATION));
    const ids = elements
      .filter(({ name }) => name === 'clipPath')
      .map(({ attributes }) => attributes.id);
    const used = elements.flatMap(({ attributes }) => attributes['clip-path'] ?? []);
    expect(new Set(used)).toEqual(new Set(ids.map((id) => `url(#${id})`)));
    expect(ids.length).toBe(new Set(ids).size);
  });

  it.each([
    ['<b> & "c"', '<b> & "c"'],
    ['a\u0000b\u001fc\ud800', 'abc'],
    ['12\u202f345\u00a0€', '12\u202f345\u00a0€'],
    ['a\tb\nc', 'a b c'],
  ])('writes the text %j as text', (text, read) => {
    const texts = elementsOf(written([{ ...TEXT, text }])).filter(({ name }) => name === 'text');
    expect(texts.map((element) => element.text)).toEqual([read]);
  });

  it('draws the rim of a text under it, unread', () => {
    const rim = { color: '#fff', alpha: 1, width: 4, dash: [] };
    const [under, over] = elementsOf(written([{ ...TEXT, rim }])).filter(
      ({ name }) => name === 'text',
    );
    expect(under?.attributes).toMatchObject({ stroke: '#fff', 'aria-hidden': 'true' });
    expect(under?.attributes.fill).toBeUndefined();
    expect(over?.attributes.fill).toBe('#000');
  });

  it('is as large on paper as its dots to the inch say', () => {
    const picture = { width: 2480, height: 1754, items: [] };
    const [root] = elementsOf(pictureSvg(picture, SAMPLE_PUBLICATION, 300));
    expect(root?.attributes).toMatchObject({
      width: '209.97mm',
      height: '148.51mm',
      viewBox: '0 0 2480 1754',
    });
  });

  it('refuses a place that is no number', () => {
    const path = { lines: [[[0, NaN]]] as const, closed: false, fill: TEXT.ink };
    expect(() => written([{ ...TEXT, x: NaN }])).toThrow(RangeError);
    expect(() => written([{ kind: 'paths', paths: [path] }])).toThrow(RangeError);
  });
});
