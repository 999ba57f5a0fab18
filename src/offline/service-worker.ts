import { KeptFiles } from './kept-files.ts';
import { type OfflineReply, type OfflineRequest, offlineRequest } from './offline-message.ts';
import { routeOf } from './route.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope & typeof globalThis;

/** Put in at build: what the page is made of, the files of figures beside it, and a hash of both. */
declare const CODE_FILES: readonly string[];
declare const DATA_FILES: readonly string[];
declare const VERSION: string;

/** How long the server is waited for before the page kept is opened, in ms. */
const PATIENCE_MS = 3000;

const folder = self.registration.scope;
// Two dashboards on one host share its storage, and must not clear each other's.
const prefix = `oh-my-lot ${folder} `;
const codeName = `${prefix}code ${VERSION}`;
const dataName = `${prefix}data`;

const data = new KeptFiles(dataName, (asker) => void tell({ kind: 'changed' }, asker));

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const route = routeOf(request, folder);
  if (route === 'page') event.respondWith(latest(request));
  if (route === 'code') event.respondWith(keptCode(request));
  if (route === 'data') event.respondWith(data.answer(request, clientId));
});
self.addEventListener('message', (event) => {
  const request = offlineRequest(event.data);
  if (request) event.waitUntil(obey(request, (reply) => event.source?.postMessage(reply)));
});

/**
 * Keeps a version of the page whole, so that whatever it loads later fits. It takes over once no
 * page of the version before is open: theirs keep what they are made of until then.
 */
async function install(): Promise<void> {
  // Files of figures come and go on a server: one that is missing is no reason to keep nothing.
  // They come first: a page kept without its figures would open on none.
  await Promise.allSettled(DATA_FILES.map((file) => data.renew(new URL(file, folder).href)));
  const code = await caches.open(codeName);
  await code.addAll(['./', ...CODE_FILES].map((file) => new Request(file, { cache: 'no-cache' })));
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter(
    (name) => name.startsWith(prefix) && ![codeName, dataName].includes(name),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** What the server has now; where it does not answer, what was kept whole with this version. */
async function latest(request: Request): Promise<Response> {
  const code = await caches.open(codeName);
  const key = request.mode === 'navigate' ? './' : request.url;
  const copy = await code.match(key, { ignoreVary: true });
  const asked = fetch(request);
  if (!copy) return asked;
  const known = asked.then((answer) => (answer.status >= 500 ? copy : answer)).catch(() => copy);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), PATIENCE_MS));
  return Promise.race([known, late]);
}

/** A file with a hash in its name is the same for ever, of whatever version it is. */
async function keptCode(request: Request): Promise<Response> {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request);
}

async function obey(
  { kind, addresses }: OfflineRequest,
  reply: (message: OfflineReply) => void,
): Promise<void> {
  const own = addresses.filter(
    (url) => routeOf({ url, method: 'GET', mode: 'cors' }, folder) === 'data',
  );
  if (kind === 'check') return reply(await check(own));
  for (const address of own) {
    if (!(await data.has(address))) await data.renew(address).catch(() => false);
  }
}

async function check(addresses: readonly string[]): Promise<OfflineReply> {
  try {
    const changes = await Promise.all(addresses.map((address) => data.renew(address)));
    return { kind: 'checked', reached: true, changed: changes.includes(true) };
  } catch {
    return { kind: 'checked', reached: false, changed: false };
  }
}

async function tell(reply: OfflineReply, except: string): Promise<void> {
  for (const page of await self.clients.matchAll()) {
    if (page.id !== except) page.postMessage(reply);
  }
}
