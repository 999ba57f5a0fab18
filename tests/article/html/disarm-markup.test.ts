import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disarmMarkup } from '../../../src/article/html/disarm-markup.ts';

const disarmed = (html: string) => disarmMarkup(html).replace(/^<!doctype html>/, '');

describe('disarmMarkup()', () => {
  it.each([
    ['an event handler', '<p onclick="x()" class=a>Oui', '<p class="a">Oui'],
    ['a handler without quotes', '<p onclick=x() ONLOAD=y() id=b>', '<p id="b">'],
    ['a handler after a slash', '<p/onclick="x()"/class="a">', '<p class="a">'],
    ['a style', "<p style='color:red'>", '<p>'],
    ['a script', 'a<script>if (a < b) c("</p>")</script>b', 'ab'],
    ['a script in capitals', 'a<SCRIPT SRC=x></SCRIPT >b', 'ab'],
    ['an open script', 'a<script>b', 'a'],
    ['a style sheet', 'a<style>p > a { }</style><link rel=stylesheet href=x>b', 'ab'],
    ['an image', '<img src=x onerror=y>', ''],
    ['a frame and what stands for it', '<iframe srcdoc="<p>"><p></iframe>', ''],
    ['an object, but not its text', '<object data=x><p>a</p></object>', '<p>a</p>'],
    ['a drawing', 'a<svg onload=x><title><p onclick=y></title></svg>b', 'ab'],
    ['a base', '<base href="https://evil.example/">', ''],
    [
      'a refreshing meta',
      '<meta http-equiv=refresh content="0;url=/">',
      '<meta content="0;url=/">',
    ],
    ['a comment', 'a<!-- <p onclick=x> --><!--> -->b', 'a -->b'],
    ['an open comment', 'a<!-- b', 'a'],
    ['an instruction', '<?xml version="1.0"?><!doctype html><p>', '<p>'],
    ['an open tag', 'a<p onclick="', 'a<p>'],
    ['an address in a source set', '<source srcset=x><video src=y poster=z>', '<video>'],
  ])('drops %s', (_, html, expected) => {
    expect(disarmed(html)).toBe(expected);
  });

  it.each([
    ['classes, ids, languages', '<p class="a" id="b" lang="fr">', '<p class="a" id="b" lang="fr">'],
    ['a link', `<a href='/a"b' target=_top>`, '<a href="/a&quot;b">'],
    ['a time', '<time datetime=2021-07-14 hidden>', '<time datetime="2021-07-14" hidden="">'],
    ['a described page', '<meta name="author" content="x">', '<meta name="author" content="x">'],
    ['the canonical address', '<link rel=canonical href=x>', '<link rel="canonical" href="x">'],
    ['a sign in a text', '3 < 4 &lt; 5 <3', '3 &lt; 4 &lt; 5 &lt;3'],
    ['a title as text', '<title>a <b onclick=x></title>', '<title>a &lt;b onclick=x></title>'],
    ['a drawing closed at once', '<svg/>a<p>b</p><svg></svg>', 'a<p>b</p>'],
    ['what follows an open noscript', '<noscript>a<p>b', 'a<p>b'],
  ])('keeps %s', (_, html, expected) => {
    expect(disarmed(html)).toBe(expected);
  });

  it('marks as hidden what a style hides', () => {
    expect(disarmed('<p style="color:red; DISPLAY : none">')).toBe('<p hidden>');
    expect(disarmed('<p style="display:inline">')).toBe('<p>');
  });

  it('makes a form a plain block, which hides nothing of the document', () => {
    expect(disarmed('<form name=body><input name=children></form>')).toBe(
      '<div role="form"><input></div>',
    );
  });

  it('keeps structured data, in which no markup can be found', () => {
    const script = '<script type="application/ld+json">{"a":"</b><!--"}</script>';
    expect(disarmed(script)).toBe(
      '<script type="application/ld+json">{"a":"\\u003c/b>\\u003c!--"}</script>',
    );
    expect(disarmed(`<script type=text/javascript type="application/ld+json">x</script>`)).toBe('');
  });

  it('writes no tag deeper than people nest them, and keeps the text', () => {
    const deep = disarmed(`${'<div>'.repeat(5000)}a${'</div>'.repeat(5000)}<p>b</p>`);
    expect(deep.match(/<div>/g)).toHaveLength(300);
    expect(deep.match(/<\/div>/g)).toHaveLength(300);
    expect(deep).toMatch(/a(<\/div>)+<p>b<\/p>$/);
    expect(disarmed('<p>a'.repeat(1000)).match(/<p>/g)).toHaveLength(1000);
  });

  it('leaves no handler, style or address of a file, whatever it is given', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '"', "'", '/', '=', ' ', '!', '--', 'p', 'a', 'onclick', 'style', 'src', 'x'],
      ...['<script', '</script', '<svg', '<title', '</title', '<!--', '-->', '<img', 'href', '&'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const [tag] of disarmed(pieces.join('')).matchAll(/<[a-z][^>]*>?/gi)) {
          const names = tag
            .replace(/"[^"]*"/g, '')
            .split(/[\s/]+/)
            .slice(1);
          expect(names.join(' ')).not.toMatch(/\b(?:on\w+|style|src)=/);
        }
      }),
    );
  });
});
