import { describe, expect, it } from 'vitest';
import { circles, floorViolations, type Sources } from './floors.ts';
import {
  anyTypes,
  barrels,
  filesInVagueFolders,
  pageBelowComponents,
  svelteBelowComponents,
} from './habits.ts';
import { importsOf, parse } from './imports.ts';

const NONE = new Set<string>();

function sources(files: Record<string, string>): Sources {
  return new Map(Object.entries(files).map(([file, text]) => [file, parse(file, text)]));
}

describe('importsOf() finds', () => {
  it.each([
    ['an import', `import { a } from './a.ts';`],
    ['an import for its effect', `import './a.ts';`],
    ['an import of a type', `import type { A } from './a.ts';`],
    ['an inline import of a type', `let a: import('./a.ts').A;`],
    ['an export from', `export { a } from './a.ts';`],
    ['an export of everything', `export * from './a.ts';`],
    ['an export of a type', `export type { A } from './a.ts';`],
    ['a dynamic import', `async function f() { await import('./a.ts'); }`],
    ['a dynamic import in a template literal', 'void import(`./a.ts`);'],
    ['a worker by its address', `new Worker(new URL('./a.ts', import.meta.url), {});`],
    ['a worker by a query', `import Worker from './a.ts?worker';`],
  ])('%s', (_, text) => {
    expect(importsOf(parse('model/b.ts', text))).toEqual(['./a.ts']);
  });

  it('the imports of both scripts of a component', () => {
    const text = `<script module lang="ts">import './a.ts';</script>
      <p>import './no.ts';</p><script lang="ts">import B from './B.svelte';</script>`;
    expect(importsOf(parse('panels/C.svelte', text))).toEqual(['./a.ts', './B.svelte']);
  });

  it('nothing in a comment, in a text or in an address with another base', () => {
    const text = `// import './a.ts'\nconst a = "import './a.ts'"; new URL('./a.ts', base);`;
    expect(importsOf(parse('model/b.ts', text))).toEqual([]);
  });
});

describe('floorViolations()', () => {
  it.each([
    ['a higher floor', 'model/a.ts', `import '../ingest/b.ts';`],
    ['a higher floor', 'charts/a.ts', `import type { B } from '../state/b.ts';`],
    ['a higher floor', 'panels/A.svelte', `<script>import App from '../App.svelte';</script>`],
    ['a higher floor', 'ingest/a.ts', `new URL('../panels/b.worker.ts', import.meta.url);`],
    ['a sibling room', 'model/a.ts', `import '../theme/b.ts';`],
    ['a sibling room', 'map/deep/a.ts', `export * from '../../charts/b.ts';`],
    ['outside src', 'model/a.ts', `import '../../tests/b.ts';`],
    ['outside src', 'model/a.ts', `import '/src/model/b.ts';`],
    ['no extension', 'model/a.ts', `import './b';`],
    ['unknown room', 'model/a.ts', `import '../cellar/b.ts';`],
  ])('refuses %s: %s has %s', (fault, file, text) => {
    expect(floorViolations(sources({ [file]: text }))).toEqual([
      expect.stringMatching(new RegExp(`^${file} imports .+: ${fault}$`)),
    ]);
  });

  it('refuses a room that no floor has', () => {
    expect(floorViolations(sources({ 'cellar/a.ts': '' }))).toEqual(['cellar/a.ts: unknown room']);
  });

  it.each([
    ['model/a.ts', `import './deep/b.ts';`],
    ['charts/a.ts', `import '../model/b.ts'; import 'chart.js';`],
    ['panels/deep/A.svelte', `<script>import '../../state/b.ts';</script>`],
    ['main.ts', `import App from './App.svelte'; import './theme/page.css';`],
  ])('accepts the room itself, the floors below and packages: %s has %s', (file, text) => {
    expect(floorViolations(sources({ [file]: text }))).toEqual([]);
  });
});

describe('circles()', () => {
  it('tells a circle of two files, of types too', () => {
    const files = {
      'model/a.ts': `import './b.ts';`,
      'model/b.ts': `import type A from './a.ts';`,
    };
    expect(circles(sources(files))).toEqual(['model/a.ts → model/b.ts → model/a.ts']);
  });

  it('tells a circle that is reached from outside it', () => {
    const files = {
      'main.ts': `import './model/a.ts';`,
      'model/a.ts': `import './b.ts';`,
      'model/b.ts': `void import('./c.ts');`,
      'model/c.ts': `export * from './a.ts';`,
    };
    expect(circles(sources(files))).toEqual(['model/a.ts → model/b.ts → model/c.ts → model/a.ts']);
  });

  it('accepts two ways to one file, and a component that holds itself', () => {
    const files = {
      'model/a.ts': `import './b.ts'; import './c.ts';`,
      'model/b.ts': `import './c.ts';`,
      'model/c.ts': '',
      'panels/Tree.svelte': `<script>import Tree from './Tree.svelte';</script>`,
    };
    expect(circles(sources(files))).toEqual([]);
  });
});

describe('svelteBelowComponents()', () => {
  const files = sources({
    'charts/a.ts': `import type { Attachment } from 'svelte/attachments';`,
    'charts/b.ts': `import 'svelte-like';`,
    'charts/C.svelte': `<script>import { onMount } from 'svelte';</script>`,
    'state/d.svelte.ts': `import { getContext } from 'svelte';`,
  });

  it('refuses Svelte in a plain file of the lower floors only', () => {
    expect(svelteBelowComponents(files, NONE)).toEqual(['charts/a.ts']);
  });

  it('accepts the files that are allowed it', () => {
    expect(svelteBelowComponents(files, new Set(['charts/a.ts']))).toEqual([]);
  });
});

describe('pageBelowComponents()', () => {
  it('refuses the page in the model and the theme only', () => {
    const files = sources({
      'model/a.ts': `// the window\nexport const a = document.title;`,
      'theme/b.ts': `export const b = () => window.innerWidth;`,
      'export/c.ts': `document.body.append('');`,
    });
    expect(pageBelowComponents(files, NONE)).toEqual([
      'model/a.ts: document',
      'theme/b.ts: window',
    ]);
    expect(pageBelowComponents(files, new Set(['model/a.ts', 'theme/b.ts']))).toEqual([]);
  });

  it('accepts these words as names of properties', () => {
    const files = sources({
      'model/a.ts': `const a = { window: 3 }; b(a.window); interface C { document: string }`,
    });
    expect(pageBelowComponents(files, NONE)).toEqual([]);
  });
});

describe('the other habits', () => {
  it('anyTypes() tells the type, not the word', () => {
    const files = sources({
      'model/a.ts': `const any = 'any'; let b: any; let c = b as any;`,
      'panels/D.svelte': `<script lang="ts">let d: Record<string, any[]>;</script>`,
    });
    expect(anyTypes(files)).toEqual(['model/a.ts', 'model/a.ts', 'panels/D.svelte']);
  });

  it('filesInVagueFolders() tells a folder, not a file', () => {
    expect(filesInVagueFolders(['model/utils/a.ts', 'common/b.ts', 'model/types.ts'])).toEqual([
      'model/utils/a.ts',
      'common/b.ts',
    ]);
  });

  it('barrels() tells an index file', () => {
    expect(barrels(['index.ts', 'model/index.ts', 'model/reindex.ts'])).toEqual([
      'index.ts',
      'model/index.ts',
    ]);
  });
});
