// @ts-check

/**
 * What the page may do: load its own files, and fetch a file of figures whose address the person
 * wrote or agreed to (`https:`, or a server on their own machine). `data:` and `blob:` images are
 * those of the exports, drawn in the page. Text becomes markup or the address of a script through
 * the policies of `trusted-types` alone: Svelte's templates, articles that are only read, the report
 * that the page writes, and its own workers.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html oh-my-lot-article oh-my-lot-report oh-my-lot-worker',
].join('; ');

/** Nothing but the host itself learns which view a link was followed from. */
export const REFERRER_POLICY = 'same-origin';

/** What a page of figures never asks of a device; copying a link or a table is all that it does. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer. `frame-ancestors`, which only a header can say, lets any site frame
 * the page: a shared view is the same file with another query, and there is nothing to click that
 * could serve the frame's owner (no account, no session, nothing sent). A host that wants
 * otherwise names the sites here. `Strict-Transport-Security` binds a whole domain: it is the
 * host's to send.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
  'Referrer-Policy': REFERRER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Asked for again at each visit, and sent again only where it changed. */
export const REVALIDATED = 'no-cache';

/** The names in `assets/` hold a hash of the content: such a file never changes. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Who may use a file from another site: the open data are everybody's, and so is the script that
 * gives frames their height.
 */
export const SHARING = {
  own: 'same-origin',
  open: 'cross-origin',
  openOrigin: '*',
};

/** Name of the script that the pages of other sites load beside a framed view. */
export const EMBED_SCRIPT = 'integration.js';

/**
 * Gives the headers of a file that is there.
 *
 * @param {string} name path of the file from the folder of the page, without a leading slash
 * @returns {Record<string, string>}
 * @example headersOf('assets/index-1234.js')['Cache-Control'] // 'public, max-age=31536000, immutable'
 */
export function headersOf(name) {
  return {
    ...SECURITY_HEADERS,
    'Cache-Control': name.startsWith('assets/') ? FOR_EVER : REVALIDATED,
    'Cross-Origin-Resource-Policy':
      name.startsWith('data/') || name === EMBED_SCRIPT ? SHARING.open : SHARING.own,
    ...(name.startsWith('data/') ? { 'Access-Control-Allow-Origin': SHARING.openOrigin } : {}),
  };
}
