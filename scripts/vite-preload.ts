import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The files of `@fontsource-variable/*` that a French or English page shows first. */
const FONTS = [
  'atkinson-hyperlegible-next-latin-wght-normal',
  'bricolage-grotesque-latin-wght-normal',
];

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
        const fonts = FONTS.flatMap((name) => {
          const file = Object.keys(bundle).find((asset) => asset.includes(name));
          if (!file) this.warn(`preload: no style sheet uses the font ${name}`);
          return file ? [link(base + file, { as: 'font', type: 'font/woff2' })] : [];
        });
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
