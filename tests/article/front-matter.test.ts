import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/article/front-matter.ts';

const split = (text: string) => {
  const { values, body } = splitFrontMatter(text);
  return [Object.fromEntries(values), body];
};

describe('splitFrontMatter()', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['a value', '---\ntitre: Bilan\n---\nTexte', { titre: 'Bilan' }, 'Texte'],
    [
      'Windows line ends',
      '---\r\ntitre: A\r\nurl: b\r\n---\r\nTexte',
      { titre: 'A', url: 'b' },
      'Texte',
    ],
    ['a byte order mark', '\uFEFF---\ntitre: A\n---\nTexte', { titre: 'A' }, 'Texte'],
    [
      'colons in a value',
      '---\nurl: https://lot.fr:80/a\n---\n',
      { url: 'https://lot.fr:80/a' },
      '',
    ],
    ['names in capitals, spaces around', '---\n  TITRE :  A b \n---\nT', { titre: 'A b' }, 'T'],
    ['double quotes', '---\ntitre: "A : b"\n---\nT', { titre: 'A : b' }, 'T'],
    ['single quotes', "---\ntitre: 'A'\n---\nT", { titre: 'A' }, 'T'],
    ['quotes inside a value', '---\ntitre: "A" et "B"\n---\nT', { titre: '"A" et "B"' }, 'T'],
    ['French quotes', '---\ntitre: « A ! »\n---\nT', { titre: '« A ! »' }, 'T'],
    ['an empty value', '---\ndate:\n---\nT', { date: '' }, 'T'],
    ['lines that are no value', '---\n# rien\n\n: x\ntitre: A\n---\nT', { titre: 'A' }, 'T'],
    ['a name given twice', '---\ntitre: A\ntitre: B\n---\nT', { titre: 'B' }, 'T'],
    ['spaces after the fences', '---  \ntitre: A\n--- \t\nT', { titre: 'A' }, 'T'],
    ['nothing between the fences', '---\n---\nT', {}, 'T'],
    ['nothing after', '---\ntitre: A\n---', { titre: 'A' }, ''],
    ['a rule further down', '---\ntitre: A\n---\nT\n\n---\nU', { titre: 'A' }, 'T\n\n---\nU'],
  ])('reads %s', (_, text, values, body) => {
    expect(split(text)).toEqual([values, body]);
  });

  it.each([
    ['no front matter', 'Texte\n'],
    ['a rule that is not at the top', 'Texte\n---\ntitre: A\n---\n'],
    ['a fence that is never closed', '---\ntitre: A\nTexte'],
    ['four dashes', '----\ntitre: A\n----\nT'],
    ['nothing', ''],
  ])('takes a text with %s as body', (_, text) => {
    expect(split(text)).toEqual([{}, text]);
  });

  it('ends the body of any text as the text ends', () => {
    const any = fc.oneof(
      fc.string(),
      fc.string().map((text) => `---\n${text}\n---\n${text}`),
    );
    fc.assert(
      fc.property(any, (text) => {
        const { body, values } = splitFrontMatter(text);
        expect(text.endsWith(body)).toBe(true);
        if (body === text) expect(values.size).toBe(0);
      }),
    );
  });
});
