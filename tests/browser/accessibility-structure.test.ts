import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { openDashboard } from './harness.ts';
import { namesOf } from './names-of.ts';
import { choice, loadFile, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';
import { unstyled } from './unstyled.ts';
import { shareWholePage } from './whole-page.ts';

describe('the page', () => {
  const whole = shareWholePage();

  it('declares its type, its language and a title that tells its state', async () => {
    const page = await whole();
    expect(await page.evaluate(() => document.doctype?.name)).toBe('html');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(ordinarySpaces(await page.title())).toBe('« Oh My Lot ! » en chiffres');
    const { page: other } = await openDashboard({ query: '?donnees=fictif&page=accessibilite' });
    const titled = async (title: string) =>
      expect.poll(async () => ordinarySpaces(await other.title()), SOON).toBe(title);
    await titled('Accessibilité – Jeu fictif – « Oh My Lot ! » en chiffres');
    await other.goto(other.url().replace('&page=accessibilite', ''));
    await titled('Jeu fictif – « Oh My Lot ! » en chiffres');
  });

  it('is well formed: read again, its code gives the same page', async () => {
    const page = await whole();
    const nesting = (where: Page) =>
      where.evaluate(() =>
        [...document.querySelectorAll('body *:not(script, noscript *)')].map(
          ({ localName, parentElement }) => `${localName} in ${parentElement?.localName ?? ''}`,
        ),
      );
    const html = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as Element;
      for (const script of body.querySelectorAll('script')) script.remove();
      return body.outerHTML;
    });
    // A parser mends what is wrongly nested: it would then give another tree.
    const again = await page.context().newPage();
    await again.setContent(`<!doctype html>${html}`);
    expect(await nesting(again)).toEqual(await nesting(page));
    await again.close();
    const faults = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, place) => ids.indexOf(id) !== place);
    });
    expect(faults).toEqual([]);
  });

  it('has no element for looks alone', async () => {
    const page = await whole();
    const found = await page.evaluate(() => {
      const looks = [
        'b, i, u, s, big, center, font, marquee, blink, tt, strike, basefont',
        '[align], [bgcolor], [border], [cellpadding], [cellspacing], [valign]',
        'table[width], td[width], th[width], [color]:not(svg *)',
      ].join();
      const empty = 'p, li, h1, h2, h3, h4, th, dt, dd, figcaption, caption, legend, label, button';
      return [
        ...document.querySelectorAll(`body :is(${looks})`),
        ...[...document.querySelectorAll(`body :is(${empty})`)].filter(
          (element) =>
            element.textContent.trim() === '' &&
            !element.matches('[role="status"], [role="alert"], [aria-live]') &&
            !element.querySelector('input, img, svg, canvas'),
        ),
      ].map((element) => element.outerHTML.slice(0, 140));
    });
    expect(found).toEqual([]);
  });

  it('headings are one outline without holes, under one first heading', async () => {
    const page = await whole();
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) =>
        all
          .filter((heading) => heading.checkVisibility())
          .map((heading) => [Number(heading.localName[1]), heading.textContent.trim()] as const),
      );
    expect(levels.filter(([level]) => level === 1)).toHaveLength(1);
    expect(levels[0]?.[0]).toBe(1);
    const holes = levels.filter(([level], place) => level > (levels[place - 1]?.[0] ?? 0) + 1);
    expect(holes).toEqual([]);
    expect(levels.filter(([, text]) => text === '')).toEqual([]);
  });

  it('everything stands in a landmark', async () => {
    const page = await whole();
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    const outside = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element?.checkVisibility() || node.nodeValue?.trim() === '') continue;
        if (element.closest('header, main, footer, nav, a.skip, [role="status"]')) continue;
        // A part named as a region of its own.
        if (!element.closest('section[aria-label], section[aria-labelledby]')) {
          found.push(node.nodeValue ?? '');
        }
      }
      return found;
    });
    expect(outside).toEqual([]);
    const regions = await namesOf(page, ['region', 'navigation', 'complementary']);
    expect(regions.filter((name) => name === '')).toEqual([]);
    expect(regions.filter((name, place) => regions.indexOf(name) !== place)).toEqual([]);
  });

  it('lists hold items, and items stand in lists', async () => {
    const page = await whole();
    const wrong = await page.evaluate(() =>
      [
        ...document.querySelectorAll('li:not(ul > li, ol > li, menu > li)'),
        ...document.querySelectorAll(':is(ul, ol) > :not(li)'),
        ...document.querySelectorAll('dl > :not(dt, dd, div)'),
      ].map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wrong).toEqual([]);
    expect(await page.getByRole('list').count()).toBeGreaterThan(8);
  });

  it('what is quoted from the article is marked as a quotation', async () => {
    const page = await whole();
    const figures = await panel(page, 'Chiffres clés');
    const quotes = figures.locator('q');
    expect(await quotes.count()).toBeGreaterThan(3);
    expect(ordinarySpaces(await quotes.first().innerText())).toMatch(/^« .+ »$/);
    expect(await page.locator('#registre li q').count()).toBeGreaterThan(5);
  });

  it('every table has a title of its own', async () => {
    const page = await whole();
    const names = await namesOf(page, ['table']);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => name.length < 5)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('every table says which cells are headers, and of what', async () => {
    const page = await whole();
    const wrong = await page.locator('table').evaluateAll((tables) =>
      tables.flatMap((table) => {
        const headers = [...table.querySelectorAll('th')];
        // A mark that doubles its row, and a line that stands for several, are no data.
        const cells = [...table.querySelectorAll('td:not([aria-hidden], [colspan])')];
        return [
          ...headers.filter(({ scope }) => !['col', 'row', 'colgroup', 'rowgroup'].includes(scope)),
          ...cells.filter(
            (cell) =>
              cell.closest('thead') !== null || !cell.closest('tr')?.querySelector('th[scope=row]'),
          ),
        ].map((cell) => cell.outerHTML.slice(0, 120));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('sets the ground wherever it sets the colour of texts', async () => {
    const page = await whole();
    const bare = await page.evaluate(() => {
      const found: string[] = [];
      const isBare = (element: Element | null) =>
        !element || /, 0\)$|transparent/.test(getComputedStyle(element).backgroundColor);
      const controls = 'button, select, input, textarea, dialog, .tooltip';
      for (const element of document.querySelectorAll(controls)) {
        const isDrawn = element.matches(
          '[type=checkbox], [type=radio], [type=file], [type=range], .plain',
        );
        if (!isDrawn && isBare(element) && isBare(element.parentElement)) {
          found.push(element.outerHTML.slice(0, 120));
        }
      }
      if (isBare(document.documentElement)) found.push('html');
      return found;
    });
    expect(bare).toEqual([]);
  });

  it('says the same without its style sheets', async () => {
    const page = await whole();
    const styled = await page.getByRole('main').innerText();
    const plain = await unstyled(page);
    const words = (text: string) => ordinarySpaces(text).toLowerCase();
    const parts = ['Chiffres clés', 'Évolution', 'Carte du Lot', 'Évènements', 'Partenaires'];
    for (const name of [...parts, 'plus de 500']) {
      expect(words(styled)).toContain(words(name));
      expect(words(plain)).toContain(words(name));
    }
    const lines = plain.split('\n').map(ordinarySpaces);
    const places = ['L’article', ...parts].map((name) => lines.lastIndexOf(name));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});

describe('what changes on the page', () => {
  it('what changes is said once, in a few words', async () => {
    const { page } = await openDashboard();
    await settle(page);
    // Everything that live regions say from here on.
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
          const text = region?.textContent.replace(/\s+/g, ' ').trim() ?? '';
          if (text !== '' && said.at(-1) !== text) said.push(text);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const said = () => page.evaluate(() => [...(Reflect.get(window, 'said') as string[])]);
    const forget = () => page.evaluate(() => (Reflect.get(window, 'said') as string[]).splice(0));

    await choice(page, 'Territoire').selectOption({ label: 'Figeac' });
    await settle(page);
    expect((await said()).join(' ').length).toBeLessThan(400);
    await forget();

    await loadFile(page, 'a.csv', 'indicateur;periode;territoire;valeur\ncontacts;2024;46;12\n');
    await panel(page, 'Le fichier a été lu');
    await settle(page);
    const all = await said();
    expect(all.length).toBeGreaterThan(0);
    expect(all.join(' ').length).toBeLessThan(600);
  });
});
