import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultLine } from '../../../src/ingest/grids/json-fault-line.ts';

describe('jsonFaultLine()', () => {
  it.each([
    ['{\n"title": }', 2],
    ['[\n1,\n2,\n]', 4],
    ['{"a":1,}', 1],
    ['[1 2]', 1],
    ['{"a"\n"b"}', 2],
    ['[\n"été', 2],
    ['[1,\n{"a":[]', 2],
    ['\n\nnul', 3],
    ['{} {}', 1],
    ["{'a':1}", 1],
    ['', 1],
  ])('finds where %j breaks', (text, line) => {
    expect(jsonFaultLine(text)).toBe(line);
  });

  it('finds no fault in JSON, and one in everything else', () => {
    const nearly = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', 'x', ' '));
    fc.assert(
      fc.property(nearly, ([json, place, slip]) => {
        expect(jsonFaultLine(json)).toBe(0);
        const cut = place % (json.length + 1);
        const text = json.slice(0, cut) + slip + json.slice(cut + 1);
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(jsonFaultLine(text) === 0).toBe(parses);
      }),
      { numRuns: 1000 },
    );
  });

  it('is done soon with a long text that is cut, or opens without end', () => {
    expect(jsonFaultLine(`[${'{"a":1},\n'.repeat(300_000)}`)).toBe(300_000);
    expect(jsonFaultLine('['.repeat(2_000_000))).toBe(1);
  });
});
