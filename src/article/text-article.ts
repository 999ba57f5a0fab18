import type { Article, Block } from './article.ts';
import { readWebAddress } from '../model/web-address.ts';
import { writtenDate } from './html/written-date.ts';
import { type TextUnit, textUnits } from './html/text-units.ts';

/** The longest paragraph that stands for a title, and for a heading further down. */
const LONGEST_TITLE = 150;
const LONGEST_HEADING = 80;

/** How many lines from the top and from the bottom may say where a text comes from. */
const TOP_LINES = 8;
const BOTTOM_LINES = 4;

const PUBLISHED =
  /^(?:publié|paru|posté|mis en ligne|published|posted|date)(?:\s*:|\s+le|\s+on)?\s+(.+)$/i;
const SOURCE = /^(?:source|éditeur|publisher)\s*:\s*(.+)$/i;
const AUTHOR = /^(?:auteure?|autrice|author)\s*:\s*(.+)$/i;

/** A line that the pages of a PDF repeat: "12", "– 3 –", "Page 2/4". */
const PAGE_NUMBER =
  /^\s*(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}|page\s+\d{1,3}(?:\s*(?:\/|sur|of)\s*\d{1,3})?)\s*$/i;

/** What the lines at the top and at the bottom say of a text. */
interface Details {
  publisher: string;
  author: string;
  date: string;
  url: string | undefined;
}

/**
 * Reads an article from plain text: a short first line is its title, blank lines part paragraphs,
 * dashes and bullets make lists, lines cut by a PDF are joined again. « Publié le … », « Source : … »
 * and an address alone on its line are read as where the text comes from. Gives undefined where
 * there is no text.
 */
export function textArticle(text: string): Article | undefined {
  const details: Details = { publisher: '', author: '', date: '', url: undefined };
  const lines = withoutDetails(cleanLines(text), details);
  const units = textUnits(lines);
  const [first] = units;
  if (!first) return undefined;
  const titled = units.length > 1 && isTitle(first);
  const body = titled ? units.slice(1) : units;
  return {
    title: titled ? first.text : '',
    publisher: details.publisher,
    url: details.url,
    date: details.date,
    credit: details.author,
    source: '',
    lang: 'fr',
    blocks: blocksOf(body),
  };
}

function cleanLines(text: string): readonly string[] {
  return text
    .replace(/[\ufeff\u00ad]/g, '')
    .replaceAll('\0', '')
    .replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').trimEnd())
    .filter((line, index, all) => !isPageNumber(line, all[index - 1], all[index + 1]));
}

/** A number alone between two blank lines, or at an end, numbers a page. */
function isPageNumber(line: string, before = '', after = ''): boolean {
  return PAGE_NUMBER.test(line) && (/page/i.test(line) || (before === '' && after === ''));
}

/** Takes out the lines that tell where the text comes from, and notes what they say. */
function withoutDetails(lines: readonly string[], details: Details): readonly string[] {
  const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const ends = new Set([...written.slice(0, TOP_LINES), ...written.slice(-BOTTOM_LINES)]);
  return lines.filter((line, index) => !ends.has(index) || !noteDetail(line.trim(), details));
}

function noteDetail(line: string, details: Details): boolean {
  const date = writtenDate(PUBLISHED.exec(line)?.[1] ?? '');
  if (date !== '' && line.length <= LONGEST_TITLE) {
    details.date ||= date;
    return true;
  }
  const address = readWebAddress(line);
  if (address !== undefined && details.url === undefined) {
    details.url = address;
    return true;
  }
  const author = AUTHOR.exec(line)?.[1];
  if (author !== undefined) {
    details.author ||= author;
    return true;
  }
  const source = SOURCE.exec(line)?.[1];
  if (source === undefined || source.length > LONGEST_TITLE) return false;
  const named = /https?:\/\/[^\s()<>«»]+/.exec(source)?.[0];
  details.url ??= readWebAddress(named ?? '');
  details.publisher ||= source
    .replace(named ?? '', '')
    .replace(/[\s,;:()–-]+$/, '')
    .trim();
  return true;
}

function isTitle(unit: TextUnit): boolean {
  return unit.kind === 'text' && unit.text.length <= LONGEST_TITLE && !/[.,;:]$/.test(unit.text);
}

function blocksOf(units: readonly TextUnit[]): readonly Block[] {
  const blocks: Block[] = [];
  let list: { ordered: boolean; items: (readonly Block[])[] } | undefined;
  units.forEach((unit, index) => {
    if (unit.kind === 'text') {
      list = undefined;
      blocks.push(isHeading(unit, units[index + 1]) ? heading(unit.text) : paragraph(unit.text));
      return;
    }
    const ordered = unit.kind === 'numbered';
    if (list?.ordered !== ordered) {
      list = { ordered, items: [] };
      blocks.push({ kind: 'list', ...list });
    }
    list.items.push([paragraph(unit.text)]);
  });
  return blocks;
}

/** A short line alone, without final punctuation nor « Nom : valeur », over a longer paragraph. */
function isHeading(unit: TextUnit, next: TextUnit | undefined): boolean {
  return (
    unit.lines === 1 &&
    unit.text.length <= LONGEST_HEADING &&
    /^[\p{Lu}\d«"]/u.test(unit.text) &&
    /[\p{L}\d»]$/u.test(unit.text) &&
    !/\s:\s/.test(unit.text) &&
    next?.kind === 'text' &&
    next.text.length > LONGEST_HEADING
  );
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, children: [{ kind: 'text', text }] };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}
