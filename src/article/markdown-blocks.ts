import { Marked, type Token } from 'marked';
import type { Block, Inline } from './article.ts';
import { decodeEntities } from './decode-entities.ts';
import { FIGURE_MARKING, figureAttributes } from './directives.ts';
import { readWebAddress } from '../model/web-address.ts';

/** Markdown, and the marking of figures. */
const reader = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'figure',
      level: 'inline',
      start: (source) => {
        const at = source.indexOf('[');
        return at === -1 ? undefined : at;
      },
      tokenizer(source) {
        const [raw, inside, attributes] = FIGURE_MARKING.exec(source) ?? [];
        if (raw === undefined || inside === undefined) return undefined;
        return { type: 'figure', raw, attributes, tokens: this.lexer.inlineTokens(inside) };
      },
    },
  ],
});

/**
 * Reads Markdown into blocks. Nothing is lost: what has no block of its own (HTML, code, tables)
 * is kept as the text it was written with, and HTML stays text.
 */
export function markdownBlocks(markdown: string): readonly Block[] {
  return reader.lexer(markdown).flatMap(block);
}

function block(token: Token): readonly Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'heading':
      return [{ kind: 'heading', level: levelOf(token), children: inlines(token) }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: childrenOf(token).flatMap(block) }];
    case 'list': {
      const items: readonly Token[] =
        'items' in token && Array.isArray(token.items) ? token.items : [];
      return [
        {
          kind: 'list',
          ordered: 'ordered' in token && token.ordered === true,
          items: items.map((item) => childrenOf(item).flatMap(block)),
        },
      ];
    }
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', children: inlines(token) }];
    default:
      return [{ kind: 'paragraph', children: [{ kind: 'text', text: token.raw.trim() }] }];
  }
}

function levelOf(token: Token): number {
  return 'depth' in token && typeof token.depth === 'number' ? token.depth : 2;
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens ? token.tokens : [];
}

function inlines(token: Token): readonly Inline[] {
  const children = childrenOf(token);
  if (children.length === 0) return [{ kind: 'text', text: textOf(token) }];
  return children.flatMap(inline);
}

function inline(token: Token): readonly Inline[] {
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: inlines(token) }];
    case 'em':
      return [{ kind: 'emphasis', children: inlines(token) }];
    case 'br':
      return [{ kind: 'break' }];
    case 'link': {
      const href = 'href' in token ? readWebAddress(decodeEntities(String(token.href))) : undefined;
      return href === undefined
        ? inlines(token)
        : [{ kind: 'link', href, children: inlines(token) }];
    }
    case 'figure': {
      const written = 'attributes' in token ? String(token.attributes) : '';
      return [{ kind: 'figure', attributes: figureAttributes(written), children: inlines(token) }];
    }
    case 'text':
    case 'del':
      return inlines(token);
    case 'html':
      return [{ kind: 'text', text: token.raw }];
    default:
      return [{ kind: 'text', text: textOf(token) }];
  }
}

/** The lexer escapes texts for HTML, or leaves their references as written: neither is wanted. */
function textOf(token: Token): string {
  if (token.type === 'text') return decodeEntities(token.raw);
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}
