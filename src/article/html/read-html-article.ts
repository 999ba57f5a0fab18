import type { Article } from '../article.ts';
import { readWebAddress } from '../../model/web-address.ts';
import { clearPage } from './clear-page.ts';
import { htmlBlocks } from './html-blocks.ts';
import { mainContent } from './main-content.ts';
import { pageDetails } from './page-details.ts';
import { settleLinks, withoutDeadLinks } from './page-links.ts';
import { trimBlocks } from './trim-blocks.ts';

/**
 * Reads the article of a page, from a document made of `disarmMarkup`'s text and of no use
 * afterwards: it is cut up on the way. Gives undefined where the page holds no article, as a page
 * that is only a menu. Relative links are read from `address` or the page's own canonical address,
 * and are plain text where there is neither.
 */
export function readHtmlArticle(document: Document, address?: string): Article | undefined {
  const details = pageDetails(document, address);
  clearPage(document);
  settleLinks(document, details.url);
  const content = mainContent(document);
  if (!content) return undefined;
  const blocks = trimBlocks(htmlBlocks(content, readWebAddress), details.title);
  if (blocks.length === 0) return undefined;
  return {
    title: details.title,
    publisher: details.publisher,
    url: details.url,
    date: details.date,
    credit: details.author,
    source: '',
    lang: details.lang,
    blocks: withoutDeadLinks(blocks),
  };
}
