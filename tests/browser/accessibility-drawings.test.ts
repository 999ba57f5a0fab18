import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { namesOf } from './names-of.ts';
import { panel } from './page-parts.ts';
import { shareWholePage } from './whole-page.ts';

describe('drawings', () => {
  const whole = shareWholePage();

  it('every drawing that informs has a name', async () => {
    const page = await whole();
    const names = await namesOf(page, ['image', 'img', 'graphics-document']);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => name.length < 5)).toEqual([]);
    const images = await page.locator('img:not([alt]), area, object, embed, iframe, video, audio');
    expect(await images.count()).toBe(0);
  });

  it('decorative drawings are left out of what is told', async () => {
    const page = await whole();
    const told = await page
      .locator('svg, canvas')
      .evaluateAll((all) =>
        all
          .filter(
            (drawing) =>
              !drawing.closest('[aria-hidden="true"], [role="img"], [role="presentation"]'),
          )
          .map((drawing) => drawing.outerHTML.slice(0, 120)),
      );
    expect(told).toEqual([]);
  });

  it('no picture stands for a text', async () => {
    const page = await whole();
    expect(await page.locator('img, input[type="image"], picture').count()).toBe(0);
    const painted = await page.evaluate(
      () =>
        [...document.querySelectorAll('body *')].filter((element) =>
          /url\(/.test(getComputedStyle(element).backgroundImage),
        ).length,
    );
    expect(painted).toBe(0);
  });

  it('the name of a chart holds its sentence', async () => {
    const page = await whole();
    const figure = (await panel(page, 'Évolution')).getByRole('figure').first();
    const name = ordinarySpaces(
      (await figure.getByRole('img').first().getAttribute('aria-label')) ?? '',
    );
    const sentence = ordinarySpaces(await figure.locator('figcaption p').first().innerText());
    expect(sentence.length).toBeGreaterThan(30);
    expect(name).toContain(sentence);
  });

  it('a figure is named by its caption', async () => {
    const page = await whole();
    const names = await namesOf(page, ['figure']);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => name.length < 5)).toEqual([]);
  });

  it('beside every drawing stand a sentence and a table', async () => {
    const page = await whole();
    const parts = await page
      .locator('main section:has([role="img"], [role="listbox"])')
      .evaluateAll((all) =>
        all
          .filter((part) => !part.querySelector(':scope section [role="img"]'))
          .map((part) => ({
            name: part.querySelector('h2, h3')?.textContent ?? '',
            table: part.querySelector('table, ol, ul') !== null,
            sentence: [...part.querySelectorAll('p')].some(
              ({ textContent }) => textContent.trim().split(/\s+/).length > 6,
            ),
          })),
      );
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter(({ table, sentence }) => !table || !sentence)).toEqual([]);
  });
});
