import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/host-headers.mjs';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'oh-my-lot-serve-'));
const site = join(folder, 'site');
const closing: (() => Promise<void>)[] = [];

beforeAll(() => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(site, 'data'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<p>page</p>');
  writeFileSync(join(site, 'assets', 'a-1234.js'), 'a();');
  writeFileSync(join(site, 'data', 'chiffres d’été.csv'), 'é');
  for (const name of ['a.md', 'a.json', 'a.svg', 'a.woff2', 'a.png', 'a.css', 'a.bin']) {
    writeFileSync(join(site, name), 'a');
  }
});

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function start(options?: Parameters<typeof serve>[1]): Promise<string> {
  const { address, close } = await serve(site, options);
  closing.push(close);
  return address;
}

/** Asks for a path as it is written: `fetch` would tidy `..` away. */
function statusOf(address: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('serve()', () => {
  it('gives the page of a folder, to be asked again each time', async () => {
    const answer = await fetch(await start());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toBe('<p>page</p>');
  });

  it('gives the hashed files of assets/ for ever', async () => {
    const answer = await fetch(`${await start()}assets/a-1234.js`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['data/chiffres%20d%E2%80%99%C3%A9t%C3%A9.csv?v=2', 'text/csv; charset=utf-8'],
    ['a.md', 'text/markdown; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.png', 'image/png'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.bin', 'application/octet-stream'],
  ])('gives %s as %s', async (path, type) => {
    const answer = await fetch((await start()) + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
  });

  it('serves under a sub-folder, and nothing outside it', async () => {
    const address = await start({ base: '/sous/dossier/' });
    expect(new URL(address).pathname).toBe('/sous/dossier/');
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address}a.md`)).status).toBe(200);
    expect(await statusOf(address, '/')).toBe(404);
    expect(await statusOf(address, '/a.md')).toBe(404);
  });

  it('adds the slash that an address of the sub-folder lacks', async () => {
    const address = await start({ base: '/sous/dossier/' });
    const answer = await fetch(`${address.slice(0, -1)}?lang=en`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/sous/dossier/?lang=en');
  });

  it.each([
    '/none.csv',
    '/data',
    '/data/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/a.md%00.csv',
    '/%E0%A4%A',
  ])('answers 404 to %s', async (path) => {
    expect(await statusOf(await start(), path)).toBe(404);
  });

  it('shows a page with a 404', async () => {
    const answer = await fetch(`${await start()}none`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('Page introuvable');
  });

  it('answers HEAD without a body, and refuses other methods', async () => {
    const address = await start();
    const head = await fetch(address, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('11');
    expect(await head.text()).toBe('');
    const post = await fetch(address, { method: 'POST' });
    expect(post.status).toBe(405);
    expect(post.headers.get('allow')).toBe('GET, HEAD');
  });

  it('adds the headers it is given', async () => {
    const address = await start({ headers: { 'Content-Security-Policy': "default-src 'none'" } });
    expect((await fetch(address)).headers.get('content-security-policy')).toBe(
      "default-src 'none'",
    );
  });

  it('compresses long texts for those who take it, and says so', async () => {
    writeFileSync(join(site, 'long.csv'), 'nom\n'.repeat(1000));
    const address = await start();
    const gzipped = await fetch(`${address}long.csv`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(gzipped.headers.get('content-encoding')).toBe('gzip');
    expect(gzipped.headers.get('vary')).toBe('Accept-Encoding');
    expect(await gzipped.text()).toHaveLength(4000);
    const plain = await fetch(`${address}long.csv`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('content-length')).toBe('4000');
  });

  it('sends the security headers with every answer', async () => {
    const address = await start();
    for (const path of ['', 'assets/a-1234.js', 'none']) {
      const { headers } = await fetch(address + path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(headers.get(name)).toBe(value);
      }
    }
  });

  it('takes the next port where one is busy, as often as it may', async () => {
    const first = Number(new URL(await start()).port);
    const second = Number(new URL(await start({ port: first, attempts: 20 })).port);
    expect(second).toBeGreaterThan(first);
    await expect(start({ port: first })).rejects.toThrow('EADDRINUSE');
  });
});
