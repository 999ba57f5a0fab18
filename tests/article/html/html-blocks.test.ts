import { describe, expect, it } from 'vitest';
import { htmlBlocks } from '../../../src/article/html/html-blocks.ts';
import { readWebAddress } from '../../../src/model/web-address.ts';
import { inShort } from '../blocks-in-short.ts';
import { parseHtml } from '../../../scripts/claims/parse-html.ts';

const blocks = (html: string) =>
  inShort(htmlBlocks(parseHtml(`<html><body>${html}</body></html>`).body, readWebAddress));

describe('htmlBlocks()', () => {
  it.each([
    ['<h1>Un</h1><h4>Quatre</h4>', ['h2 Un', 'h4 Quatre']],
    ['texte <b>gras</b><p>un</p> suite', ['p texte **gras**', 'p un', 'p suite']],
    ['<span><p>un</p></span><em><div>deux</div></em>', ['p un', 'p deux']],
    ['<p>  un \n\n deux&nbsp; </p><p> </p>', ['p un deux']],
    ['<p>un <em> deux </em> trois</p>', ['p un *deux *trois']],
    ['<p><br>un <br> deux<br><br></p>', ['p un/deux']],
    ['<p><b>a <strong>b <i>c</i></strong></b></p>', ['p **a b *c***']],
    ['<p>500<sup>1</sup> m<sup>2</sup> 1<sup>er</sup> CO<sub>2</sub></p>', ['p 500¹ m² 1er CO₂']],
    [
      '<p><a href="https://a.example/">a</a> <a href="javascript:x">b</a></p>',
      ['p [a](https://a.example/) b'],
    ],
    [
      '<a href="https://a.example/"><h3>un</h3><p>deux</p></a>',
      ['h3 [un](https://a.example/)', 'p [deux](https://a.example/)'],
    ],
    ['<ol><li>un<li><p>deux</p><ul><li>trois</ul></ol>', ['ol(p un | p deux, ul(p trois))']],
    ['<blockquote>un<p>deux</p></blockquote><hr>', ['quote(p un, p deux)', 'rule']],
    ['<figure><img><figcaption>légende</figcaption></figure>', ['p légende']],
    ['<pre>un\n  deux</pre>', ['p un/deux']],
    ['<dl><dt>un<dd>deux</dl>', ['p un', 'p deux']],
  ])('reads %s', (html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  it('flattens a table row by row, its caption first', () => {
    const table =
      '<table><caption>Titre</caption><thead><tr><th>Année<th>Total</thead>' +
      '<tr><td><p>2021</p><td><b>312</b><td></td></tr></table>';
    expect(blocks(table)).toEqual(['p Titre', 'p Année – Total', 'p 2021 – **312**']);
  });

  it.each([
    ['one column', '<table><tr><td>un<tr><td>deux</table>', ['p un', 'p deux']],
    ['a list in a cell', '<table><tr><td><ul><li>un</ul><td>deux</table>', ['ul(p un)', 'p deux']],
    [
      'a table in a cell',
      '<table><tr><td>un<td><table><tr><td>2<td>3</table></table>',
      ['p un', 'p 2 – 3'],
    ],
  ])('reads a table of %s as the page that it sets out', (_, table, expected) => {
    expect(blocks(table)).toEqual(expected);
  });

  it('nests lists and quotes six deep, and keeps what stands deeper', () => {
    const [list = ''] = blocks(`${'<ul><li>a'.repeat(20)}b`);
    expect(list.match(/ul\(/g)).toHaveLength(6);
    expect(list.match(/a/g)).toHaveLength(20);
  });
});
