import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { licenceList, packageFolder } from '../../scripts/vite-licences.ts';

describe('packageFolder()', () => {
  it.each([
    ['/a/node_modules/b/dist/c.js', '/a/node_modules/b'],
    ['/a/node_modules/@b/c/d.js?commonjs', '/a/node_modules/@b/c'],
    ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
    ['C:\\a\\node_modules\\b\\c.js', 'C:/a/node_modules/b'],
    ['/a/src/b.ts', undefined],
    ['\0virtual', undefined],
  ])('of %j is %j', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});

describe('licenceList()', () => {
  const root = mkdtempSync(join(tmpdir(), 'oh-my-lot-licences-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const folderOf = (name: string, description: object, licence?: string) => {
    const folder = join(root, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, ...description }));
    if (licence) writeFileSync(join(folder, 'LICENSE.md'), licence);
    return folder;
  };
  const zebra = folderOf('zebra', { version: '1.0.0', license: 'MIT' }, 'Copyright Z\n');
  const ant = folderOf('ant', { version: '2.0.0', license: 'ISC', author: { name: 'A' } });

  it('gives name, version, licence and its text, in order and each once', () => {
    const list = licenceList([zebra, ant, zebra]);
    expect(list.indexOf('ant 2.0.0 (ISC)')).toBeLessThan(list.indexOf('zebra 1.0.0 (MIT)'));
    expect(list.split('zebra 1.0.0 (MIT)\n\nCopyright Z\n')).toHaveLength(2);
  });

  it('names the author and the text where a package has none', () => {
    expect(licenceList([ant])).toContain('A\nhttps://spdx.org/licenses/ISC.html');
  });
});
