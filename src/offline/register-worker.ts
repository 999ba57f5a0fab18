import { trustedWorkerAddress } from '../trust/worker-address.ts';

let registering: Promise<ServiceWorkerRegistration | undefined> | undefined;

/**
 * Has the browser keep the page, so that it opens without a network; undefined where it will not
 * (an address in `http:`, private browsing), or where the page stands in a frame of another.
 */
export function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  registering ??= register();
  return registering;
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (window.top !== window || !('serviceWorker' in navigator)) return undefined;
  try {
    return await navigator.serviceWorker.register(trustedWorkerAddress('./service-worker.js'));
  } catch {
    return undefined;
  }
}
