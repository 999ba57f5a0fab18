import { describe, expect, it } from 'vitest';
import { namesOf } from './names-of.ts';
import { choice } from './page-parts.ts';
import { shareWholePage } from './whole-page.ts';

describe('links, fields and buttons', () => {
  const whole = shareWholePage();

  it('links of one name lead to one place', async () => {
    const page = await whole();
    const links = await page.getByRole('link').evaluateAll((all) =>
      all.flatMap((link) => {
        if (!(link instanceof HTMLAnchorElement)) return [];
        const copy = link.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll('[aria-hidden]')) part.remove();
        const text = copy.textContent.replace(/\s+/g, ' ').trim();
        // Many sources may bear the name of one publisher: what they are is told beside it.
        return [{ name: [text, link.title].filter(Boolean).join(' | '), to: link.href }];
      }),
    );
    expect(links.filter(({ name }) => name === '')).toEqual([]);
    const places = new Map<string, Set<string>>();
    for (const { name, to } of links) places.set(name, (places.get(name) ?? new Set()).add(to));
    const unclear = [...places].filter(([, all]) => all.size > 1).map(([name]) => name);
    // A figure that is quoted twice is quoted in two places of one text.
    expect(
      unclear.filter(
        (name) => !/^«|\((source|confirmé|dépassé|contredit|non vérifié)\)$/.test(name),
      ),
    ).toEqual([]);
  });

  it('a link that opens a tab says so', async () => {
    const page = await whole();
    const silent = await page
      .locator('a[target="_blank"]')
      .evaluateAll((all) =>
        all
          .filter((link) => !link.textContent.includes('nouvel onglet'))
          .map((link) => link.outerHTML),
      );
    expect(silent).toEqual([]);
  });

  it('links within a text are underlined', async () => {
    const page = await whole();
    const plain = await page.locator('main p a, main li a, footer a').evaluateAll((all) =>
      all
        .filter((link) => link.checkVisibility())
        .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
        .map((link) => link.outerHTML.slice(0, 120)),
    );
    expect(plain).toEqual([]);
  });

  it('fields that do one thing bear one name', async () => {
    const page = await whole();
    const seen = await choice(page, 'Chercher un lieu').count();
    expect(seen).toBe(2);
    const placeholders = await page
      .locator('input[role="combobox"]')
      .evaluateAll((all) => all.map((field) => field.getAttribute('placeholder')));
    expect(new Set(placeholders).size).toBe(1);
  });

  it('labels stand beside their field', async () => {
    const page = await whole();
    const far = await page.locator('label').evaluateAll((all) =>
      all.flatMap((label) => {
        const field = label instanceof HTMLLabelElement ? label.control : null;
        if (
          !field?.checkVisibility() ||
          (field instanceof HTMLInputElement && field.type === 'file')
        )
          return [];
        const [a, b] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
        const across = Math.max(0, b.left - a.right, a.left - b.right);
        const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
        return Math.hypot(across, down) > 12 ? [label.textContent] : [];
      }),
    );
    expect(far).toEqual([]);
  });

  it('boxes to tick and buttons to choose by are grouped under a name', async () => {
    const page = await whole();
    const alone = await page
      .locator('input[type="checkbox"], input[type="radio"]')
      .evaluateAll((all) => {
        const groupOf = (field: Element) => field.closest('fieldset, [role="group"]');
        const parents = new Map<Element | null, number>();
        for (const one of all) {
          const parent = one.closest('form, section, div');
          parents.set(parent, (parents.get(parent) ?? 0) + 1);
        }
        return all
          .filter(
            (field) =>
              !groupOf(field) && (parents.get(field.closest('form, section, div')) ?? 0) > 1,
          )
          .map((field) => field.closest('label')?.textContent.trim() ?? field.outerHTML);
      });
    expect(alone).toEqual([]);
    const unnamed = await page
      .locator(
        'fieldset:not([aria-label]):not(:has(> legend)), [role="group"]:not([aria-label], [aria-labelledby])',
      )
      .count();
    expect(unnamed).toBe(0);
    const legends = await page.locator('legend').allTextContents();
    expect(legends.filter((text) => text.trim().length < 3)).toEqual([]);
  });

  it('the list of territories is grouped by kind', async () => {
    const page = await whole();
    const groups = await choice(page, 'Territoire')
      .locator('optgroup')
      .evaluateAll((all) => all.map((group) => group.getAttribute('label')));
    expect(groups).toEqual(['Intercommunalités', 'Arrondissements', 'Communes']);
  });

  it('the name of a control holds the words seen on it', async () => {
    const page = await whole();
    const named = await page.locator('button[aria-label], a[aria-label]').evaluateAll((all) =>
      all
        .filter((control) => control.checkVisibility())
        .map((control) => ({
          name: (control.getAttribute('aria-label') ?? '').toLowerCase(),
          seen: (control as HTMLElement).innerText.replace(/\s+/g, ' ').trim().toLowerCase(),
        })),
    );
    // A sign such as + or → is no word.
    const words = named.filter(({ seen }) => /\p{L}{2,}/u.test(seen));
    expect(words.filter(({ name, seen }) => !name.includes(seen))).toEqual([]);
    const names = await namesOf(page, ['button', 'combobox', 'checkbox', 'textbox', 'slider']);
    expect(names.filter((name) => !/\p{L}{2,}/u.test(name))).toEqual([]);
  });
});
