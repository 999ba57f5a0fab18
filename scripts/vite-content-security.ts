import type { Plugin } from 'vite';
import { apacheHeaders, nginxHeaders, staticHostHeaders } from './header-files.ts';
import { CONTENT_SECURITY_POLICY, REFERRER_POLICY } from './host-headers.mjs';

/**
 * Puts the policy in the built page, for hosts on which nobody can set a header, and the header
 * files beside it, for the others. The policy comes first in the head: it only binds what follows.
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
      {
        tag: 'meta',
        attrs: { name: 'referrer', content: REFERRER_POLICY },
        injectTo: 'head',
      },
    ],
    generateBundle() {
      const files = {
        'nginx-headers.conf': nginxHeaders(),
        '.htaccess': apacheHeaders(),
        _headers: staticHostHeaders(),
      };
      for (const [fileName, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
