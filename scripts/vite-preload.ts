import type { HtmlTagDescriptor, Plugin } from 'vite';

const GEOGRAPHY = 'geo/46.topo.json';

/** Has the browser fetch the fonts and the contours at once, not after the scripts and styles. */
export function preload(): Plugin {
  let base = '';
  return {
    name: 'preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const fonts = Object.keys(bundle)
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => link(base + file, { as: 'font', type: 'font/woff2' }));
        return [...fonts, link(base + GEOGRAPHY, { as: 'fetch' })];
      },
    },
  };
}

/** Without `crossorigin` a preloaded font or fetch would be asked for a second time. */
function link(href: string, attributes: Record<string, string>): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', href, ...attributes, crossorigin: true },
    injectTo: 'head',
  };
}
