import type { ClaimDirective } from '../model/claim.ts';
import { parsePeriod } from '../model/period.ts';
import type { Article, Block, FigureAttributes, Inline } from './article.ts';
import type { ArticleText } from './article-text.ts';

/** The names of the attributes, French first. */
const KEYS: Readonly<Record<string, 'indicator' | 'period' | 'territory' | 'mute'>> = {
  indicateur: 'indicator',
  indicator: 'indicator',
  periode: 'period',
  période: 'period',
  period: 'period',
  territoire: 'territory',
  territory: 'territory',
  muet: 'mute',
  mute: 'mute',
};

const ATTRIBUTE = /([\p{L}][\p{L}\p{N}_-]*)(?:=(?:"([^"]*)"|([^\s"}]+)))?/gu;

/**
 * The marking of a figure in Markdown: `[plus de 500]{indicateur=ambassadeurs periode=2021
 * territoire=46}` fixes what it speaks of, `[3]{muet}` takes it for no figure at all. Keys may be
 * English too (indicator, period, territory, mute), in any order; what is left out is found from
 * the text as ever. Starts at the bracket.
 */
export const FIGURE_MARKING = /^\[((?:[^[\]\\\n]|\\.)+)\]\{([^{}\n]*)\}/;

/**
 * Reads what stands between the braces. A key that is not known and a period that is none are
 * passed over.
 *
 * @example figureAttributes('indicateur=ambassadeurs periode=2021').period?.id // '2021'
 */
export function figureAttributes(written: string): FigureAttributes {
  const values = new Map<string, string>();
  for (const [, name = '', quoted, plain] of written.normalize('NFC').matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (Object.hasOwn(KEYS, key)) values.set(KEYS[key] ?? '', quoted ?? plain ?? '');
  }
  const mute = values.get('mute');
  return {
    mute: mute !== undefined && !/^(non|no|false|0)$/i.test(mute),
    indicator: values.get('indicator') || undefined,
    period: parsePeriod(values.get('period') ?? ''),
    territory: values.get('territory') || undefined,
  };
}

/** Lists what the author of an article fixed by hand, with offsets in its plain text. */
export function directivesOf(
  article: Article,
  { starts }: Pick<ArticleText, 'starts'>,
): readonly ClaimDirective[] {
  return article.blocks.flatMap(inlinesOf).flatMap((inline) => directivesIn(inline, starts));
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'rule':
      return [];
    case 'list':
      return block.items.flat().flatMap(inlinesOf);
    case 'quote':
      return block.blocks.flatMap(inlinesOf);
    default:
      return block.children;
  }
}

function directivesIn(inline: Inline, starts: ArticleText['starts']): readonly ClaimDirective[] {
  if (inline.kind === 'text' || inline.kind === 'break') return [];
  const inner = inline.children.flatMap((child) => directivesIn(child, starts));
  if (inline.kind !== 'figure') return inner;
  const runs = textRuns(inline);
  const first = runs[0];
  const last = runs.at(-1);
  const start = first && starts.get(first);
  const lastStart = last && starts.get(last);
  if (start === undefined || lastStart === undefined || !last) return inner;
  const { mute, indicator, period, territory } = inline.attributes;
  return [
    { start, end: lastStart + last.text.length, mute, indicator, period, territory },
    ...inner,
  ];
}

function textRuns(inline: Inline): readonly Extract<Inline, { kind: 'text' }>[] {
  if (inline.kind === 'text') return [inline];
  return inline.kind === 'break' ? [] : inline.children.flatMap(textRuns);
}
