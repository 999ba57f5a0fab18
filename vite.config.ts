import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { CHUNK_GROUPS, chunkFileNames } from './scripts/vite-chunk-names.ts';
import { contentSecurity } from './scripts/vite-content-security.ts';
import { dataBesideThePage } from './scripts/vite-data.ts';
import { firstSight } from './scripts/vite-first-sight.ts';
import { fonts } from './scripts/vite-fonts.ts';
import { glyphs } from './scripts/vite-glyphs.ts';
import { licences, licencesOfWorker } from './scripts/vite-licences.ts';
import { preloadedWith } from './scripts/vite-preloaded-with.ts';
import { preload } from './scripts/vite-preload.ts';
import { serviceWorker } from './scripts/vite-service-worker.ts';
import { prepared } from './scripts/vite-prepared.ts';

export default defineConfig({
  plugins: [
    svelte(),
    fonts(),
    glyphs(),
    contentSecurity(),
    preload(),
    prepared(),
    firstSight(),
    dataBesideThePage(),
    licences(),
    serviceWorker(),
  ],
  // Relative addresses: the built page works in any sub-folder.
  base: './',
  build: {
    target: 'es2022',
    manifest: true,
    // Nothing inline: the page's policy allows files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: preloadedWith },
    rolldownOptions: { output: { chunkFileNames, codeSplitting: { groups: CHUNK_GROUPS } } },
  },
  worker: { format: 'es', plugins: () => [licencesOfWorker()] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/properties.ts'],
          // Ten times what the slowest takes alone: a shared machine may be busy.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: timings and screenshots stay steady.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is looked for again until it is there: a shared machine may be busy.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
