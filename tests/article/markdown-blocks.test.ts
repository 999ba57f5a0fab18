import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../src/article/markdown-blocks.ts';
import { inShort, linksIn } from './blocks-in-short.ts';

const read = (markdown: string) => inShort(markdownBlocks(markdown));

describe('markdownBlocks()', () => {
  it.each<[string, string, string[]]>([
    ['headings', '# Un\n\n## Deux\n\n###### Six', ['h1 Un', 'h2 Deux', 'h6 Six']],
    ['underlined headings', 'Un\n==\n\nDeux\n--', ['h1 Un', 'h2 Deux']],
    ['seven hashes as text', '####### Sept', ['p ####### Sept']],
    ['paragraphs', 'Un\ndeux\n\nTrois', ['p Un\ndeux', 'p Trois']],
    ['line breaks', 'Un  \ndeux\\\ntrois', ['p Un/deux/trois']],
    ['emphasis', 'a *b* **c** _d_ ***e***', ['p a *b* **c** *d* ***e***']],
    ['no emphasis inside words and amounts', 'oh_my_lot 3 * 4 * 5', ['p oh_my_lot 3 * 4 * 5']],
    ['tight lists', '- a\n- b', ['ul(p a | p b)']],
    ['loose lists', '- a\n\n- b', ['ul(p a | p b)']],
    ['ordered lists', '1. a\n2. b', ['ol(p a | p b)']],
    ['lists in lists', '- a\n  - b\n  - c\n- d', ['ul(p a, ul(p b | p c) | p d)']],
    ['items of several blocks', '- a\n\n  b\n\n  > c', ['ul(p a, p b, quote(p c))']],
    ['quotes', '> a\n>\n> - b', ['quote(p a, ul(p b))']],
    ['rules', 'a\n\n---\n\nb\n\n***', ['p a', 'rule', 'p b', 'rule']],
    ['struck text as text', 'a ~~b~~ c', ['p a b c']],
    ['code as text', 'a `b & <c>` d', ['p a b & <c> d']],
    ['images as their alternative text', '![le Lot](a.png)', ['p le Lot']],
    ['escapes', '\\*a\\* 2019\\. \\& \\<b>', ['p *a* 2019. & <b>']],
    ['nothing', '', []],
    ['blanks', ' \n\n\t\n', []],
  ])('reads %s', (_, markdown, expected) => {
    expect(read(markdown)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['an address', '[a](https://lot.fr/b)', 'p [a](https://lot.fr/b)'],
    ['a title', '[a](https://lot.fr "b")', 'p [a](https://lot.fr)'],
    ['marks inside', '[**a** b](https://lot.fr)', 'p [**a** b](https://lot.fr)'],
    ['marks around', '**[a](https://lot.fr)**', 'p **[a](https://lot.fr)**'],
    ['brackets', '<https://lot.fr>', 'p [https://lot.fr](https://lot.fr)'],
    ['a bare address', 'voir https://lot.fr.', 'p voir [https://lot.fr](https://lot.fr).'],
    [
      'references to characters',
      '[a](https://lot.fr/?b=1&amp;c=2)',
      'p [a](https://lot.fr/?b=1&c=2)',
    ],
  ])('reads a link with %s', (_, markdown, expected) => {
    expect(read(markdown)).toEqual([expected]);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a]( javascript:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](mailto:a@lot.fr)',
    '[a](/relatif)',
    '[a](//lot.fr)',
    '[a](https://)',
    '[a]()',
  ])('keeps the text of %s and drops the link', (markdown) => {
    expect(read(markdown)).toEqual(['p a']);
  });

  it.each([
    ['<b>gras</b> et <script>alert(1)</script>', ['p <b>gras</b> et <script>alert(1)</script>']],
    ['<div onclick="x()">a</div>', ['p <div onclick="x()">a</div>']],
    ['<!-- note -->', ['p <!-- note -->']],
    ['<a href="https://lot.fr">a</a>', ['p <a href="https://lot.fr">a</a>']],
  ])('keeps the HTML %s as text', (markdown, expected) => {
    expect(read(markdown)).toEqual(expected);
    expect(linksIn(markdownBlocks(markdown))).toEqual([]);
  });

  it.each([
    ['```js\na & b\n```', ['p ```js\na & b\n```']],
    ['|a|b|\n|-|-|\n|1|2|', ['p |a|b|\n|-|-|\n|1|2|']],
  ])('loses nothing of what has no block of its own: %j', (markdown, expected) => {
    expect(read(markdown)).toEqual(expected);
  });

  it.each([
    ['R&amp;D, l&rsquo;&eacute;t&#233;', 'R&D, l’été'],
    ['&#233; & < b', 'é & < b'],
    ['500&nbsp;000&#x20;&euro;', '500\u00a0000 €'],
    ['&lt;b&gt;', '<b>'],
    ['&amp;amp;', '&amp;'],
    ['« a & b »', '« a & b »'],
    ['&inconnu; &; &#0; &#xD800; &#1114112;', '&inconnu; &; &#0; &#xD800; &#1114112;'],
    ['&constructor; &toString;', '&constructor; &toString;'],
  ])('writes %s as %s', (markdown, expected) => {
    expect(read(markdown)).toEqual([`p ${expected}`]);
  });

  it('reads any text without throwing, and links to the web only', () => {
    const piece = fc.constantFrom(
      ...[
        '#',
        '- ',
        '1. ',
        '> ',
        '*',
        '_',
        '`',
        '[a](',
        ')',
        ']',
        '<',
        '&',
        '|',
        '\n',
        '\n\n',
        '  ',
      ],
      ...['javascript:x', 'https://lot.fr', 'data:x', 'Lot', '500', '```', '---', '\\', '\u0000'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        for (const href of linksIn(markdownBlocks(pieces.join('')))) {
          expect(href).toMatch(/^https?:\/\/[^/]/i);
        }
      }),
    );
  });

  it('loses no word of any text, whatever marks stand around', () => {
    const mark = fc.constantFrom(
      ...[' ', '\n', '\n\n', '\n- ', '\n  - ', '\n1. ', '\n> ', '\n## ', '\n---\n', '\n```\n'],
      ...[' *', '* ', ' **', '** ', ' `', '` ', ' ~~', ' | ', ' <b>', '</b> ', ' & ', ' [', '] '],
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
        const text = marks.map((one, index) => `mot${index}.${one}`).join('');
        const said = read(text).join(' ');
        for (const index of marks.keys()) expect(said).toContain(`mot${index}.`);
      }),
    );
  });
});
