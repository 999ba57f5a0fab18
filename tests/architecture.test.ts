import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/run.mjs';
import { circles, floorViolations } from './architecture/floors.ts';
import {
  anyTypes,
  barrels,
  filesInVagueFolders,
  pageBelowComponents,
  svelteBelowComponents,
} from './architecture/habits.ts';
import { listFiles, readSources } from './architecture/source-files.ts';

/** Plain files of the lower floors that may import Svelte, and why. */
const SVELTE_ALLOWED = new Set<string>();

/** Files of the model and the theme that may touch the page, and why. */
const PAGE_ALLOWED = new Set<string>();

describe('the source', () => {
  const sources = readSources(join(ROOT, 'src'));
  const files = ['src', 'tests', 'scripts'].flatMap((folder) => listFiles(join(ROOT, folder)));

  it('imports from lower floors only, never from a sibling room', () => {
    expect(sources.size).toBeGreaterThan(0);
    expect(floorViolations(sources)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('knows Svelte in components, in state and in panels only', () => {
    expect(svelteBelowComponents(sources, SVELTE_ALLOWED)).toEqual([]);
  });

  it('keeps the model and the theme away from the page', () => {
    expect(pageBelowComponents(sources, PAGE_ALLOWED)).toEqual([]);
  });

  it('never uses the type any', () => {
    expect(anyTypes(sources)).toEqual([]);
  });

  it('has no folder with a vague name, and no barrel', () => {
    expect(filesInVagueFolders(files)).toEqual([]);
    expect(barrels(files)).toEqual([]);
  });
});
