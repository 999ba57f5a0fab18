import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DIST } from './dashboard.ts';
import { cell, readRows } from './data-rows.ts';
import { ordinarySpaces } from './french-words.ts';
import { openDashboard } from './harness.ts';
import { openWays, review } from './import-parts.ts';
import { loadFile, panel, settle, unfoldAll } from './page-parts.ts';

interface Said {
  readonly text: string;
  readonly lang: string;
}

/** Every text that the page shows or tells, with the language that it is in. */
async function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string }[] = [];
    const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
    for (const element of document.querySelectorAll('body *')) {
      if (
        element.matches('script, style, code, textarea') ||
        element.closest('noscript, #not-started, code')
      )
        continue;
      if (!element.checkVisibility() && !element.closest('select')) continue;
      const lang = langOf(element);
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
        found.push({ text: element.getAttribute(name) ?? '', lang });
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('[aria-hidden="true"]')) continue;
      if (element.closest('script, style, noscript, #not-started, code, textarea')) continue;
      if (element.checkVisibility() || element.closest('select')) {
        found.push({ text: node.nodeValue ?? '', lang: langOf(element) });
      }
    }
    return found.filter(({ text }) => text.trim() !== '');
  });
}

/** French that a line may break where it must not, straight quotes, and wrong guillemets. */
const WRONG_FRENCH = /[ ][;!?:»%€](?![\w/)])|«[ \w]|\w'\w|"\w|\w"|\d \d{3}(?!\d)|\.\.\./;

/** Titles and names that others wrote with a straight apostrophe: they are theirs. */
const AS_WRITTEN = ordinarySpaces(
  ['data/sources.csv', 'geo/46.topo.json']
    .map((file) => readFileSync(join(DIST, file), 'utf8'))
    .join(' '),
);

/** Names of places of the Lot, as the contours give them. */
function placeNames(): string[] {
  const topology = readFileSync(join(DIST, 'geo/46.topo.json'), 'utf8');
  return [...topology.matchAll(/"nom":"([^"]+)"/g)].map(([, name = '']) => name);
}

const STATES: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['of the programme', '', unfold],
  ['of the fictional set', '?donnees=fictif&trace=choropleth&periode=2023&compare=an-1', unfold],
  ['of the dialog to load files', '', openWays],
  ['of the questions of an import', '', ask],
  ['of the report of a file', '', report],
  ['of the export desk', '', desk],
  [
    'of the accessibility page',
    '?page=accessibilite',
    (page) => panel(page, 'Critère par critère'),
  ],
];

describe('the words', () => {
  it.each(STATES)('%s follow the typography of French', async (_, query, reach) => {
    const { page } = await openDashboard({ query });
    await page.getByRole('contentinfo').waitFor();
    await reach(page);
    const french = (await said(page)).filter(({ lang }) => lang === 'fr');
    expect(french.length).toBeGreaterThan(40);
    const wrong = french.map(({ text }) => text.trim()).filter((text) => WRONG_FRENCH.test(text));
    expect(wrong.filter((text) => !AS_WRITTEN.includes(ordinarySpaces(text)))).toEqual([]);
  });

  it('has every text in the language that it declares', async () => {
    const { page } = await openDashboard({ query: '?lang=en' });
    await unfold(page);
    // Small words that only one of the two languages has, in texts of some length.
    const french = /(?:^|\s)(?:les|des|du|une|est|sont|pour|avec|dans|aux|cette|chiffres)(?=\s)/gi;
    const english = /(?:^|\s)(?:the|and|of|with|is|are|for|this|which|from)(?=\s)/gi;
    const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;
    const names = [...readRows('evenements.csv').map((row) => cell(row, 'nom')), ...placeNames()];
    const wrong = (await said(page)).filter(({ text, lang }) => {
      // A name, alone or in a sentence, keeps its own language.
      const rest = names.reduce(
        (left, name) => left.replaceAll(ordinarySpaces(name), ''),
        ordinarySpaces(text),
      );
      const [fr, en] = [count(rest, french), count(rest, english)];
      return lang === 'en' ? fr > en && fr > 1 : lang === 'fr' ? en > fr && en > 1 : true;
    });
    expect(wrong).toEqual([]);
    const { lang } =
      (await said(page)).find(({ text }) => text.includes('Présentation de l’étude')) ?? {};
    expect(lang).toBe('fr');
  });

  it('uses language codes that exist', async () => {
    const { page } = await openDashboard();
    await unfold(page);
    const codes = await page
      .locator('[lang]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('lang') ?? ''))]);
    expect(codes.filter((code) => !['fr', 'en'].includes(code))).toEqual([]);
  });

  it('writes numbers that are read whole, groups of digits held by one narrow no-break space', async () => {
    const { page } = await openDashboard();
    await unfold(page);
    const numbers = (await said(page)).flatMap(
      ({ text }) => text.match(/\d[\d\s]*\d{3}(?!\d)/g) ?? [],
    );
    expect(numbers.filter((text) => /\u202f/.test(text)).length).toBeGreaterThan(20);
    expect(numbers.filter((text) => /\d[ \u00a0\u2009]\d{3}/.test(text))).toEqual([]);
  });
});

async function unfold(page: Page): Promise<void> {
  await settle(page);
  await unfoldAll(page);
  await settle(page);
}

async function ask(page: Page): Promise<void> {
  await settle(page);
  await loadFile(
    page,
    'q.csv',
    'Courriel;Lieu;Mois;Colonne A\na@exemple.fr;Trifouilly;mai 2024;1.234\n',
  );
  await review(page);
  await unfoldAll(page);
}

async function report(page: Page): Promise<void> {
  await settle(page);
  await loadFile(
    page,
    'chiffres.csv',
    'indicateur;periode;territoire;valeur\nambassadeurs;hier;46;x\ncontacts;2024;46;1.234\n',
  );
  await panel(page, 'Le fichier a été lu en partie');
  await unfold(page);
}

async function desk(page: Page): Promise<void> {
  await settle(page);
  await (await panel(page, 'Carte du Lot')).getByRole('button', { name: /^Exporter/ }).click();
  await page.getByRole('dialog').getByRole('img').first().waitFor();
}
