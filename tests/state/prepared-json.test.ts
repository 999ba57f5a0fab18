import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPrepared, writePrepared } from '../../src/state/prepared-json.ts';

const back = (value: unknown) => readPrepared(writePrepared(value));

it('readPrepared() gives back maps and typed arrays, one inside the other', () => {
  const value = {
    sources: new Map([['a', { published: new Map([['day', 1]]) }]]),
    codes: Uint32Array.of(0, 4_294_967_295),
    state: Uint8Array.of(0, 1),
    value: Float64Array.of(1.5, -0.1),
  };
  expect(back(value)).toEqual(value);
});

it('readPrepared() gives a value that is not one back as such', () => {
  expect(back({ value: Float64Array.of(NaN, 0) })).toEqual({ value: Float64Array.of(NaN, 0) });
});

it('readPrepared() gives back what JSON can say, and any numbers', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.array(fc.double({ noDefaultInfinity: true })),
      (plain, numbers) => {
        const value = { plain, numbers: Float64Array.from(numbers) };
        // JSON knows no negative zero.
        const expected = {
          plain: JSON.parse(JSON.stringify(plain)),
          numbers: Float64Array.from(numbers, (n) => n + 0),
        };
        expect(back(value)).toEqual(expected);
      },
    ),
  );
});

it('writePrepared() refuses a typed array that it cannot give back', () => {
  expect(() => writePrepared(BigInt64Array.of(1n))).toThrow('typed array: BigInt64Array');
});
