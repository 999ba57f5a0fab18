import { ClosingTags } from './closing-tags.ts';
import { TagNesting } from './tag-nesting.ts';

/**
 * The attributes that reading needs. Everything else goes before the page is parsed: addresses of
 * images and frames, styles, event handlers. A policy that forbids those reports them even in a
 * document that can run nothing, and a page opened here must leave the console empty. `name` stays
 * on `meta` alone, since a named form or image takes the place of the document's own properties.
 */
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-hidden',
  'class',
  'content',
  'datetime',
  'hidden',
  'href',
  'id',
  'itemprop',
  'lang',
  'property',
  'rel',
  'role',
  'type',
]);

/**
 * Elements dropped with all they hold: programs, styles, frames, what stands in for them, and
 * drawings, whose text is read by rules of its own.
 */
const DROPPED: ReadonlySet<string> = new Set([
  'iframe',
  'math',
  'noembed',
  'noframes',
  'noscript',
  'script',
  'style',
  'svg',
  'textarea',
  'xmp',
]);

/** Dropped elements that a missing closing tag leaves without content; others take the whole rest. */
const MAY_STAY_OPEN: ReadonlySet<string> = new Set(['math', 'noscript', 'svg']);

/** Tags dropped alone: they fetch, or change how the rest is read. */
const DROPPED_TAGS: ReadonlySet<string> = new Set([
  'base',
  'embed',
  'frame',
  'frameset',
  'img',
  'object',
  'plaintext',
  'source',
  'track',
]);

const COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(?:[!?]|\/(?![a-z]))[^>]*(?:>|$)/iy;
const TAG_START = /<(\/?)([a-z][^\s/>]*)/iy;
const ATTRIBUTE =
  /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>]*)))?/y;
const TAG_END = /[\s/]*(?:>|$)/y;

/** A form hides properties of its own behind its fields: it becomes a block that says what it was. */
const FORM = 'form';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Writes a page's markup again with only the tags, the few attributes and the text that reading an
 * article needs. What a style hides is marked `hidden`; JSON-LD stays, as the data that it is.
 *
 * @example disarmMarkup('<p onclick="x()" class="a">Oui') // '<!doctype html><p class="a">Oui'
 */
export function disarmMarkup(html: string): string {
  const page: Page = {
    html,
    parts: ['<!doctype html>'],
    closings: new ClosingTags(html),
    nesting: new TagNesting(),
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    page.parts.push(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    at = markupEnd(page, open);
  }
  return page.parts.join('');
}

interface Page {
  readonly html: string;
  readonly parts: string[];
  readonly closings: ClosingTags;
  readonly nesting: TagNesting;
}

/** Writes what stands at a `<`, and tells where the text goes on. */
function markupEnd(page: Page, open: number): number {
  const { html, parts, nesting } = page;
  COMMENT.lastIndex = open;
  if (COMMENT.test(html)) return COMMENT.lastIndex;
  TAG_START.lastIndex = open;
  const start = TAG_START.exec(html);
  if (!start) {
    parts.push('&lt;');
    return open + 1;
  }
  const name = (start[2] ?? '').toLowerCase();
  const { written, type, end } = attributes(html, name, TAG_START.lastIndex);
  const renamed = name === FORM ? 'div' : name;
  if (start[1] === '/') {
    const kept = !DROPPED.has(name) && !DROPPED_TAGS.has(name);
    if (kept && nesting.closes(name)) parts.push(`</${renamed}>`);
    return end;
  }
  const isData = name === 'script' && type.trim().toLowerCase() === 'application/ld+json';
  if (isData || name === 'title') return rawElementEnd(page, name, written, end);
  if (DROPPED.has(name)) {
    const alone = MAY_STAY_OPEN.has(name) && html.slice(open, end).endsWith('/>');
    return alone ? end : droppedEnd(page, name, end);
  }
  if (DROPPED_TAGS.has(name) || (name === 'link' && !written.includes('canonical'))) return end;
  const role = name === FORM ? ' role="form"' : '';
  if (nesting.opens(name)) parts.push(`<${renamed}${role}${written}>`);
  return end;
}

/** Writes an element inside which no markup stands, so that none can be taken for it. */
function rawElementEnd(page: Page, name: string, written: string, from: number): number {
  const close = page.closings.next(name, from);
  const inside = page.html.slice(from, close?.start ?? page.html.length);
  const plain = inside.replaceAll('<', name === 'title' ? '&lt;' : '\\u003c');
  page.parts.push(`<${name}${written}>${plain}</${name}>`);
  return close?.end ?? page.html.length;
}

function droppedEnd({ html, closings }: Page, name: string, from: number): number {
  return closings.next(name, from)?.end ?? (MAY_STAY_OPEN.has(name) ? from : html.length);
}

function attributes(html: string, tag: string, from: number) {
  let written = '';
  let type = '';
  let at = from;
  for (;;) {
    TAG_END.lastIndex = at;
    if (TAG_END.test(html)) return { written, type, end: TAG_END.lastIndex };
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (!found) return { written, type, end: html.length };
    at = ATTRIBUTE.lastIndex;
    const name = (found[1] ?? '').toLowerCase();
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    if (name === 'type') type ||= value;
    if (name === 'style' && HIDING_STYLE.test(value)) written += ' hidden';
    if (KEPT_ATTRIBUTES.has(name) || (name === 'name' && tag === 'meta'))
      written += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  }
}
