import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';

/** Adds a script of its own to a copy of the page. */
async function addScript(directory: string, script: string): Promise<void> {
  const page = join(directory, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(join(directory, 'fault.js'), script);
  await writeFile(page, html.replace('</body>', '<script src="fault.js"></script></body>'));
}

/** A worker started as the policy asks: from an address that something vouches for. */
const WORKER = `
  const policy = trustedTypes.createPolicy('oh-my-lot-report', { createScriptURL: (url) => url });
  new Worker(policy.createScriptURL('worker.js'));
`;

describe('expectQuiet()', () => {
  it.each([
    ['an error on the console', `console.error('said');`, 'said'],
    ['an error that nobody caught', `throw new Error('thrown');`, 'thrown'],
    ['a promise that nobody caught', `Promise.reject(new Error('lost'));`, 'lost'],
    ['a file that is not there', `fetch('none.csv');`, 'none.csv'],
    ['an inline style', `document.body.setAttribute('style', 'color: red');`, 'style-src'],
    ['an eval', `try { eval('1') } catch {}`, 'trusted-types-sink'],
    ['a request to another host', `fetch('http://127.0.0.2:9/').catch(() => {});`, '127.0.0.2'],
    ['an error in a worker', WORKER, 'from the worker'],
  ])('refuses %s', async (_, script, sign) => {
    const { page, watch } = await openDashboard({
      edit: async (directory) => {
        await addScript(directory, script);
        await writeFile(join(directory, 'worker.js'), `console.error('from the worker');`);
      },
    });
    await expect.poll(() => JSON.stringify(watch)).toContain(sign);
    await expect(expectQuiet(page)).rejects.toThrow();
  });
});
