import { isPng } from './png/png-chunks.ts';
import { readPublishedPng } from './png/read-published-png.ts';
import { readPublishedSvg } from './svg/read-published-svg.ts';

/** What a file of ours remembers of the view that it was made from. */
export interface PublishedView {
  readonly kind: 'png' | 'svg';
  /** An http(s) address; whether it is one of this page is for the caller to say. */
  readonly address: string;
  /** Of the figures shown then; '' where the file does not say. */
  readonly fingerprint: string;
  /** When it was made, as it was written; '' where the file does not say. */
  readonly date: string;
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
}

/** Reads the view that a PNG or an SVG was made from; undefined for files that say none. */
export function readPublished(bytes: Uint8Array): PublishedView | undefined {
  const kind = isPng(bytes) ? 'png' : 'svg';
  const said = kind === 'png' ? readPublishedPng(bytes) : readPublishedSvg(bytes);
  return isWebAddress(said.address) ? { kind, ...said } : undefined;
}

/** Anything else, a script above all, is nothing to open. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
