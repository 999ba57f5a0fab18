import { htmlCharset } from '../article/html/html-charset.ts';
import { parseHtml } from '../article/html/parse-html.ts';
import { readArticleFile, type ReadArticleFile } from '../article/read-article-file.ts';

/**
 * Reads an article from the bytes of a file, or of a pasted text with '' for a name. Its encoding
 * is found in the bytes. Gives undefined where it holds no article.
 */
export function ownArticle(name: string, bytes: ArrayBuffer): Promise<ReadArticleFile | undefined> {
  const array = new Uint8Array(bytes);
  const text = new TextDecoder(htmlCharset(array)).decode(array);
  return readArticleFile(name, text, parseHtml);
}
