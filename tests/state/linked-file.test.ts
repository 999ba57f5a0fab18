import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileInput } from '../../src/ingest/file-input.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { LinkedFile } from '../../src/state/linked-file.svelte.ts';

const PAGE = 'https://lot.example/tableau/index.html';

/** Stands for the network: answers these addresses, refuses the others as a host without CORS does. */
function setUp(answers: Readonly<Record<string, Response>> = {}) {
  const asked: { readonly url: string; readonly options: RequestInit | undefined }[] = [];
  vi.stubGlobal('fetch', (url: URL, options?: RequestInit) => {
    asked.push({ url: url.href, options });
    const answer = answers[url.href];
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Failed to fetch'));
  });
  const opened: (readonly FileInput[])[] = [];
  const refused: Diagnostic[] = [];
  const file = new LinkedFile({
    open: (files) => {
      opened.push(files);
      return Promise.resolve();
    },
    refuse: (_, diagnostic) => refused.push(diagnostic),
  });
  return { file, asked, opened, refused };
}

const names = (opened: readonly (readonly FileInput[])[]) =>
  opened.map((files) => files.map(({ name }) => name));

beforeEach(() => vi.stubGlobal('location', new URL(PAGE)));
afterEach(() => vi.unstubAllGlobals());

describe('LinkedFile', () => {
  it('opens a file beside the page at once, from an address within it or in full', async () => {
    const beside = 'https://lot.example/tableau/jeu/familles%202024.csv';
    const { file, opened } = setUp({ [beside]: new Response('a;b') });
    await file.open('jeu/familles%202024.csv');
    expect(file.askedHost).toBeUndefined();
    expect(names(opened)).toEqual([['familles 2024.csv']]);
    const whole = setUp({ [beside]: new Response('a;b') });
    await whole.file.open(beside);
    expect(names(whole.opened)).toEqual([['familles 2024.csv']]);
  });

  it('asks before it tells another host who the person is', async () => {
    const address = 'https://data.example/d/chiffres.csv';
    const { file, asked, opened } = setUp({ [address]: new Response('a;b') });
    await file.open(address);
    expect(asked).toEqual([]);
    expect(file.askedHost).toBe('data.example');
    await file.accept();
    expect(file.askedHost).toBeUndefined();
    expect(asked.map(({ url }) => url)).toEqual([address]);
    expect(asked[0]?.options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(names(opened)).toEqual([['chiffres.csv']]);
  });

  it('takes another scheme, port or subdomain for another host', async () => {
    for (const address of [
      'http://lot.example/a.csv',
      'https://lot.example:8443/a.csv',
      'https://www.lot.example/a.csv',
      '//autre.example/a.csv',
    ]) {
      const { file, asked } = setUp();
      await file.open(address);
      expect(asked).toEqual([]);
      expect(file.askedHost, address).toBeDefined();
    }
  });

  it('asks nobody once the person declines', async () => {
    const { file, asked, opened } = setUp();
    await file.open('https://data.example/a.csv');
    file.decline();
    await file.accept();
    expect([file.askedHost, asked, opened]).toEqual([undefined, [], []]);
  });

  it('fetches what the person wrote without asking again', async () => {
    const address = 'https://data.example/a.csv';
    const { file, opened } = setUp({ [address]: new Response('a;b') });
    await file.openAgreed(address);
    expect(names(opened)).toEqual([['a.csv']]);
  });

  it.each(['javascript:alert(1)', 'data:text/csv,a;b', 'file:///etc/passwd', 'blob:x', 'https://'])(
    'refuses %s, which is no address of the web',
    async (address) => {
      for (const way of ['open', 'openAgreed'] as const) {
        const { file, asked, refused } = setUp();
        await file[way](address);
        expect(asked).toEqual([]);
        expect(file.askedHost).toBeUndefined();
        expect(refused).toMatchObject([{ code: 'address-refused', params: { reason: 'address' } }]);
      }
    },
  );

  it('says why a file could not be fetched', async () => {
    const missing = 'https://lot.example/tableau/a.csv';
    const gone = setUp({ [missing]: new Response('', { status: 404 }) });
    await gone.file.open('a.csv');
    const network = setUp();
    await network.file.open('a.csv');
    const cors = setUp();
    await cors.file.openAgreed('https://data.example/a.csv');
    const said = [gone, network, cors].map(({ refused }) => refused.map(({ params }) => params));
    expect(said).toEqual([
      [{ reason: 'status', detail: '404' }],
      [{ reason: 'network', detail: 'lot.example' }],
      [{ reason: 'cors', detail: 'data.example' }],
    ]);
  });

  it('names a file by its host where the address ends in none, and as written where it is broken', async () => {
    const root = setUp({ 'https://data.example/': new Response('a') });
    await root.file.openAgreed('https://data.example/');
    expect(names(root.opened)).toEqual([['data.example']]);
    const odd = setUp({ 'https://data.example/%E9.csv': new Response('a') });
    await odd.file.openAgreed('https://data.example/%E9.csv');
    expect(names(odd.opened)).toEqual([['%E9.csv']]);
  });
});
