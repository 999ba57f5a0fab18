import { describe, expect, it } from 'vitest';
import { disarmMarkup } from '../../../src/article/html/disarm-markup.ts';
import { pageDetails } from '../../../src/article/html/page-details.ts';
import { parseHtml } from '../../../scripts/claims/parse-html.ts';

const details = (head: string, body = '', address?: string) =>
  pageDetails(
    parseHtml(disarmMarkup(`<html><head>${head}</head><body>${body}</body></html>`)),
    address,
  );

describe('pageDetails()', () => {
  it.each([
    ['<meta property="og:title" content="Un titre"><title>Autre</title>', '', 'Un titre'],
    [
      '<meta property="og:title" content="Un titre | Le Site"><meta property="og:site_name" content="Le Site">',
      '',
      'Un titre',
    ],
    ['<title>Un titre – Le Site</title>', '<h1>Un titre</h1>', 'Un titre'],
    ['<title>Accueil</title>', '<h1>Le Site</h1><main><h1>Un titre</h1></main>', 'Un titre'],
    ['<title>Un titre - suite</title>', '', 'Un titre - suite'],
    ['', '', ''],
  ])('reads the title of %s%s', (head, body, title) => {
    expect(details(head, body).title).toBe(title);
  });

  it.each([
    ['<meta property="og:site_name" content="Le Site">', '', 'Le Site'],
    ['<meta name="DC.publisher" content="Le Site">', '', 'Le Site'],
    [
      '<script type="application/ld+json">[{"@type":"BlogPosting","publisher":{"name":"Le Site"}}]</script>',
      '',
      'Le Site',
    ],
    ['<title>Un titre | Le Site</title>', '<h1>Un titre</h1>', 'Le Site'],
    ['<title>Un titre | Le Site</title>', '', ''],
  ])('reads the publisher of %s%s', (head, body, publisher) => {
    expect(details(head, body).publisher).toBe(publisher);
  });

  it.each([
    ['<meta property="article:published_time" content="2021-07-14T10:00:00Z">', '', '2021-07-14'],
    ['<meta name="date" content="14/07/2021">', '', '2021-07-14'],
    ['', '<article><time datetime="2021-07-14">hier</time></article>', '2021-07-14'],
    ['', '<time class="updated entry-date" datetime="2024-01-01"></time>', ''],
    ['', '<ul><li><time datetime="2024-01-01">autre article</time></li></ul>', ''],
    ['', '<div><span>Publié le 14 juillet 2021</span> par X</div>', '2021-07-14'],
    ['', '<p>Published on July 14, 2021</p>', '2021-07-14'],
    ['', '<p>Un livre publié en 2021, puis le 3 mai 2022.</p>', ''],
  ])('reads the date of %s%s', (head, body, date) => {
    expect(details(head, body).date).toBe(date);
  });

  it('takes addresses of the web only, the canonical one first', () => {
    const canonical = '<link rel="canonical" href="https://a.example/1">';
    const other = '<meta property="og:url" content="https://a.example/2">';
    expect(details(canonical + other).url).toBe('https://a.example/1');
    expect(details(other, '', 'https://a.example/3').url).toBe('https://a.example/2');
    expect(details('', '', 'https://a.example/3').url).toBe('https://a.example/3');
    expect(details('<link rel="canonical" href="javascript:x()">').url).toBeUndefined();
  });

  it('names an author, unless it names nobody', () => {
    expect(details('<meta name="author" content="Jeanne D.">').author).toBe('Jeanne D.');
    expect(details('<meta name="author" content="admin">').author).toBe('');
  });

  it('gives the language without its region, French by default', () => {
    const lang = (code: string) =>
      pageDetails(parseHtml(`<html lang="${code}"><body></body></html>`)).lang;
    expect([lang('en-GB'), lang('FR_fr'), lang(''), lang('"><x')]).toEqual([
      'en',
      'fr',
      'fr',
      'fr',
    ]);
  });
});
