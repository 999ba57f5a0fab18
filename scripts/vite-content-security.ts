import type { Plugin } from 'vite';

/**
 * What the built page may do: load its own files, and fetch a file of figures whose address the
 * person wrote or agreed to (`https:`, or a server on their own machine). `data:` and `blob:` images
 * are those of the exports, drawn in the page.
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
].join('; ');

/**
 * Puts the policy in the built page, for hosts on which nobody can set a header. It comes first in
 * the head: a policy only binds what follows it.
 */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
