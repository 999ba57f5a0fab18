import { expect, it } from 'vitest';
import { preloadedWith } from '../../scripts/vite-preloaded-with.ts';

const FILES = ['assets/words-1.js', 'assets/part-1.css'];

it.each([
  ['assets/first-view-abc.js', FILES],
  ['assets/ExportDesk-abc.js', ['assets/part-1.css']],
])('preloadedWith() fetches together with %s: %j', (file, expected) => {
  expect(preloadedWith(file, FILES)).toEqual(expected);
});
