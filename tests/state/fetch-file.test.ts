import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile } from '../../src/state/fetch-file.ts';

type Fetch = (path: string, options: RequestInit) => Promise<Response>;

function stub(answer: Fetch) {
  const fetching = vi.fn(answer);
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

/** Says what came of a request. */
async function outcome(path: string): Promise<unknown> {
  const fetched = await fetchFile(path);
  if (fetched.kind === 'unreachable') {
    const { code, severity, file, value, row, params } = fetched.diagnostic;
    return [code, severity, file, value, row, params];
  }
  return [fetched.file.name, new TextDecoder().decode(fetched.file.bytes)];
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchFile()', () => {
  it('gives a file, named after the last part of its path', async () => {
    stub(() => Promise.resolve(new Response('a;b')));
    expect(await outcome('./data/chiffres.csv')).toEqual(['chiffres.csv', 'a;b']);
    expect(await outcome('lone.csv')).toEqual(['lone.csv', 'a;b']);
  });

  it('gives an empty file as it is', async () => {
    stub(() => Promise.resolve(new Response('')));
    expect(await outcome('./data/vide.csv')).toEqual(['vide.csv', '']);
  });

  it.each([404, 403, 500])('says that the server answered %i', async (status) => {
    stub(() => Promise.resolve(new Response('non', { status })));
    expect(await outcome('./data/a.csv')).toEqual([
      'file-unreachable',
      'error',
      'a.csv',
      'a.csv',
      0,
      { status: String(status) },
    ]);
  });

  it('says, without a status, that the network failed', async () => {
    stub(() => Promise.reject(new TypeError('Failed to fetch')));
    const expected = ['file-unreachable', 'error', 'a.csv', 'a.csv', 0, { status: '' }];
    expect(await outcome('./data/a.csv')).toEqual(expected);
  });

  it('says that the answer broke off', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new Error('cut')) });
    stub(() => Promise.resolve(new Response(body)));
    expect(await outcome('./data/a.csv')).toMatchObject({ 0: 'file-unreachable' });
  });

  it('always asks whether the file changed, unless told otherwise', async () => {
    const fetching = stub(() => Promise.resolve(new Response('')));
    await fetchFile('a.csv');
    await fetchFile('b.json', 'default');
    expect(fetching.mock.calls).toEqual([
      ['a.csv', { cache: 'no-cache' }],
      ['b.json', { cache: 'default' }],
    ]);
  });
});
