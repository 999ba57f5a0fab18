import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { htmlCharset } from '../../src/article/html/html-charset.ts';
import { BLOCK_LIMIT, readArticleFile, TEXT_LIMIT } from '../../src/article/read-article-file.ts';
import { decodeText } from '../../src/ingest/bytes/decode-text.ts';
import { inShort } from './blocks-in-short.ts';
import { parseHtml } from '../../scripts/claims/parse-html.ts';

const FOLDERS = fileURLToPath(new URL('../fixtures/articles', import.meta.url));
const EXPECTED = 'expected.json';

/** Node's own decoder is wrong for Windows-1252, where browsers are right. */
function decoded(bytes: Uint8Array): string {
  const charset = htmlCharset(bytes);
  return charset === 'windows-1252'
    ? decodeText(bytes, 'windows-1252').text
    : new TextDecoder(charset).decode(bytes);
}

const read = (name: string, text: string) => readArticleFile(name, text, parseHtml);

const SENTENCE = 'Une phrase de plus, longue de quinze mots ou presque, pour faire un paragraphe. ';

describe('readArticleFile()', () => {
  it.each(readdirSync(FOLDERS))('reads %s as expected', async (folder) => {
    const path = join(FOLDERS, folder);
    const name = readdirSync(path).find((file) => file !== EXPECTED) ?? '';
    const found = await read(name, decoded(readFileSync(join(path, name))));
    const { blocks, ...said } = found?.article ?? { blocks: [] };
    const outcome = found && {
      ...found,
      article: { ...said, url: found.article.url ?? null, blocks: inShort(blocks) },
    };
    const golden = `${JSON.stringify(outcome ?? null, null, 2)}\n`;
    await expect(golden).toMatchFileSnapshot(join(path, EXPECTED));
  });

  it.each([
    ['nothing', 'vide.txt', ''],
    ['blanks', 'vide.md', ' \n\t\u00a0\n'],
    ['a page without a body', 'vide.html', '<!doctype html><title>Vide</title>'],
    ['a page of scripts', 'vide.html', `<html><body><script>${SENTENCE}</script></body></html>`],
    ['something that is no text', 'image.txt', 'GIF89a\0\0\0'],
    [
      'an archive in the form of a mail',
      'page.mhtml',
      'From: <Saved by Blink>\r\nSubject: Un titre\r\nMIME-Version: 1.0\r\n\r\n<html><body>=C3=A9',
    ],
  ])('finds no article in %s', async (_, name, text) => {
    expect(await read(name, text)).toBeUndefined();
  });

  it.each([
    ['page.html', `<p>${SENTENCE}</p>`, 'html'],
    ['page.txt', `<html><body><p>${SENTENCE}</p></body></html>`, 'html'],
    ['', `<p>${SENTENCE}</p>`.repeat(3), 'html'],
    ['page.html', `Titre\n\n${SENTENCE}`, 'text'],
    ['note.md', `<p>${SENTENCE}</p>`.repeat(3), 'markdown'],
    ['', `---\ntitre: Oui\n---\n${SENTENCE}`, 'markdown'],
    ['', `# Titre\n\n${SENTENCE}`, 'markdown'],
    ['note.txt', `# Titre\n\n${SENTENCE}`, 'text'],
    ['', `Un a < b et b > c.\n\n${SENTENCE}`, 'text'],
  ])('takes %j, with %j inside, for %s', async (name, text, format) => {
    expect((await read(name, text))?.format).toBe(format);
  });

  it('titles a text without a title by its first heading, or by its file', async () => {
    expect((await read('note.md', `# *Un* titre\n\n${SENTENCE}`))?.article.title).toBe('Un titre');
    expect((await read('mon_compte-rendu.txt', SENTENCE))?.article.title).toBe('mon compte rendu');
    expect((await read('', SENTENCE))?.article.title).toBe('');
  });

  it('cuts five megabytes of text after a paragraph, and says so', async () => {
    const paragraph = `${SENTENCE.repeat(6)}\n\n`;
    const found = await read('long.txt', paragraph.repeat(TEXT_LIMIT / paragraph.length + 10));
    expect(found?.truncated).toBe(true);
    const last = found?.article.blocks.at(-1);
    expect(last && inShort([last])).toEqual([`p ${SENTENCE.repeat(6).trim()}`]);
    expect((await read('court.txt', paragraph.repeat(10)))?.truncated).toBe(false);
  });

  it('cuts what has too many items for a page', async () => {
    const found = await read('liste.txt', `Titre\n\n${'- x\n'.repeat(BLOCK_LIMIT + 5)}`);
    expect(found?.truncated).toBe(true);
    const [list] = found?.article.blocks ?? [];
    expect(list?.kind === 'list' && list.items.length).toBe(BLOCK_LIMIT);
  });

  it('passes over the images that a page carries inside itself', async () => {
    const image = `<img src="data:image/png;base64,${'QUJD'.repeat(TEXT_LIMIT / 4)}">`;
    const found = await read('page.html', `<body>${image}<p>${SENTENCE.repeat(3)}</p></body>`);
    expect(found?.truncated).toBe(false);
    expect(found?.article.blocks).toHaveLength(1);
  });
});
