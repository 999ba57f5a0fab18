import type { ClaimDirective } from '../model/claim.ts';

/** What an author fixed about a figure, wherever it stands: see `directives.ts`. */
export type FigureAttributes = Omit<ClaimDirective, 'start' | 'end'>;

/** A run of text inside a block. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A figure about which the author fixed something by hand. */
  | {
      readonly kind: 'figure';
      readonly attributes: FigureAttributes;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'break' };

/** A block of an article. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' };

/** An article: what its front matter says, and its text as blocks. */
export interface Article {
  readonly title: string;
  readonly publisher: string;
  /** Absolute http(s) address of the original, or undefined. */
  readonly url: string | undefined;
  /** Date of publication as written, or ''. */
  readonly date: string;
  readonly credit: string;
  /** Id in the table of sources, or ''. */
  readonly source: string;
  /** Language of the text, as a BCP 47 tag. */
  readonly lang: string;
  readonly blocks: readonly Block[];
}
