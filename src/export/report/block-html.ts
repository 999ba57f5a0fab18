import { readWebAddress } from '../../model/web-address.ts';
import { FACE_FAMILIES } from '../../theme/drawing/text-font.ts';
import { drawingSvg } from '../svg/drawing-svg.ts';
import { svgNumber } from '../svg/svg-number.ts';
import { xmlText } from '../xml-text.ts';
import type { Block, Figure, Line, List, Piece, Table, Terms } from './report.ts';

/** Gives a name that no other element of the document bears. */
export type NewId = () => string;

/** Writes a block as HTML: whatever its texts hold, they stay texts. */
export function blockHtml(block: Block, newId: NewId): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${lineHtml(block.line)}</p>\n`;
    case 'list':
      return listHtml(block);
    case 'terms':
      return termsHtml(block.pairs);
    case 'table':
      return tableHtml(block, newId());
    case 'figure':
      return figureHtml(block, newId());
  }
}

/** Writes names and what stands for each. */
export function termsHtml(pairs: Terms['pairs']): string {
  const all = pairs.map(
    ({ name, line }) => `<div><dt>${xmlText(name)}</dt><dd>${lineHtml(line)}</dd></div>\n`,
  );
  return `<dl>\n${all.join('')}</dl>\n`;
}

/** Writes a line of text with its links; what is no web address is no link. */
function lineHtml(line: Line): string {
  return line.map(pieceHtml).join('');
}

function pieceHtml(piece: Piece): string {
  if (typeof piece === 'string') return xmlText(piece);
  const text = xmlText(piece.text);
  const lang = piece.lang === undefined ? '' : ` lang="${xmlText(piece.lang)}"`;
  const target = targetHtml(piece.href ?? '');
  if (target !== '') return `<a ${target}${lang}>${text}</a>`;
  return lang === '' ? text : `<span${lang}>${text}</span>`;
}

function targetHtml(href: string): string {
  if (/^#[\w-]+$/.test(href)) return `href="${href}"`;
  const address = readWebAddress(href);
  return address === undefined ? '' : `href="${xmlText(address)}" rel="noopener noreferrer"`;
}

function listHtml({ items, numbered }: List): string {
  const tag = numbered ? 'ol' : 'ul';
  const all = items.map(({ line, id }) => {
    const name = id === undefined ? '' : ` id="${xmlText(id)}"`;
    return `<li${name}>${lineHtml(line)}</li>\n`;
  });
  return `<${tag}>\n${all.join('')}</${tag}>\n`;
}

/** Tables of so many rows stand on one sheet. */
const MOST_KEPT = 10;

/** Wider than a phone, it scrolls in a box of its own, which the keyboard reaches. */
function tableHtml({ caption, columns, rows }: Table, id: string): string {
  const number = (index: number) => (columns[index]?.isNumber ? ' class="number"' : '');
  const heads = columns.map(
    ({ text }, index) => `<th scope="col"${number(index)}>${xmlText(text)}</th>`,
  );
  const lines = rows.map((cells) => {
    const [name = [], ...others] = cells;
    const rest = others.map((line, index) => `<td${number(index + 1)}>${lineHtml(line)}</td>`);
    return `<tr><th scope="row">${lineHtml(name)}</th>${rest.join('')}</tr>\n`;
  });
  const kept = rows.length <= MOST_KEPT ? ' kept' : '';
  return `<div class="scroll-x${kept}" role="group" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${xmlText(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('')}</tbody>
</table>
</div>
`;
}

function figureHtml({ picture, title, alternative }: Figure, id: string): string {
  const { width, height } = picture;
  const [w, h] = [svgNumber(width), svgNumber(height)];
  const family = `font-family="${xmlText(FACE_FAMILIES.text)}"`;
  return `<figure>
<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" xml:space="preserve" role="img" aria-labelledby="${id}" fill="none" stroke-linejoin="round" ${family} text-rendering="geometricPrecision">
<title id="${id}">${xmlText(title)}</title>
${drawingSvg(picture, id)}</svg>
<figcaption>${xmlText(alternative)}</figcaption>
</figure>
`;
}
