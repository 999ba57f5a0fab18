import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentMark } from '../../src/state/content-mark.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('contentMark() is the same for the same bytes, in a buffer or in a view of one', () => {
  const view = bytesOf('indicateur,periode\nambassadeurs,2022\n');
  expect(contentMark(view.slice().buffer)).toBe(contentMark(view));
  expect(contentMark(new Uint8Array([0, ...view]).subarray(1))).toBe(contentMark(view));
});

it('contentMark() changes with any one byte, and with what is added', () => {
  const filled = fc.uint8Array({ minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(filled, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, by) => {
      const other = bytes.slice();
      const index = at % bytes.length;
      other[index] = (other[index] ?? 0) ^ by;
      expect(contentMark(other)).not.toBe(contentMark(bytes));
      expect(contentMark(new Uint8Array([...bytes, 0]))).not.toBe(contentMark(bytes));
    }),
  );
});
