import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapEn } from '../../src/i18n/map-en.ts';
import { mapFr } from '../../src/i18n/map-fr.ts';
import { messagesEn } from '../../src/i18n/messages-en.ts';
import { messagesFr } from '../../src/i18n/messages-fr.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, keyFigure, loadFile, panel, settle, unfoldAll } from './page-parts.ts';
import { viewOf } from './view-of.ts';

const language = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: /^(Langue|Language)$/ }).getByRole('button', { name });

const WITH_FAULTS =
  'indicateur,periode,territoire,valeur\nambassadeurs,hier,46,1\ncontacts,2021,46,5\n';

/** The messages that are plain text, by their path: `map.title`. */
function messageTexts(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, ordinarySpaces(value)]];
    return typeof value === 'object' && value !== null ? messageTexts(value, `${path}${key}.`) : [];
  });
}

const ENGLISH = new Set(messageTexts({ ...messagesEn, map: mapEn }).map(([, text]) => text));

/** The French messages that no English message equals. */
const FRENCH = new Map(
  messageTexts({ ...messagesFr, map: mapFr })
    .filter(([, text]) => !ENGLISH.has(text))
    .map(([path, text]) => [text, path]),
);

/** The paths of the French messages among some texts. */
const frenchMessages = (heard: readonly string[]) => [
  ...new Set(heard.flatMap((text) => FRENCH.get(text) ?? [])),
];

interface Said {
  readonly text: string;
  /** Written on the page, rather than a name for those who cannot see. */
  readonly written: boolean;
  readonly lang: string | null;
}

/** Every text and every name that the page gives, and the language it says that they are in. */
async function texts(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const { lang: whole } = document.documentElement;
    const found = [{ text: document.title, written: true, lang: whole as string | null }];
    for (const element of document.querySelectorAll('body *:not(script, style, noscript *)')) {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? null;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        found.push({ text: element.getAttribute(name) ?? '', written: false, lang });
      }
      for (const child of element.childNodes) {
        const text = child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : '';
        found.push({ text, written: true, lang });
      }
    }
    return found.filter(({ text }) => text.trim() !== '');
  });
}

/** What the page says in its own language, with ordinary spaces. */
async function said(page: Page): Promise<string[]> {
  const language = await page.getAttribute('html', 'lang');
  const all = await texts(page);
  return all.filter(({ lang }) => lang === language).map(({ text }) => ordinarySpaces(text));
}

describe('the page in English', () => {
  it('keeps the view, names itself in English, and comes back', async () => {
    const { page } = await openDashboard({ query: '?de=2019&territoire=200067361&niveau=epci' });
    const french = await viewOf(page);
    expect(await page.title()).toBe(messagesFr.site.title);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');

    await language(page, /English/).click();
    await panel(page, 'Key figures');
    expect(new URL(page.url()).search).toBe('?lang=en&de=2019&territoire=200067361&niveau=epci');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.title()).toBe(messagesEn.site.title);
    expect(await choice(page, 'Territory').inputValue()).toBe('200067361');
    expect(await choice(page, 'First year').inputValue()).toBe('2019');
    expect(await keyFigure(page, 'Candidates hosted for a discovery stay')).toContain('18 people');
    expect(await language(page, /English/).getAttribute('aria-pressed')).toBe('true');

    await page.reload();
    await panel(page, 'Key figures');
    await language(page, /Français/).click();
    expect(await viewOf(page)).toBe(french);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    await expectQuiet(page);
  });

  it('says values, dates and reports in English', async () => {
    const { page } = await openDashboard({ query: '?lang=en' });
    expect(await keyFigure(page, 'Ambassadors')).toContain('more than 500 people');
    expect(await keyFigure(page, 'Population of the Lot')).toContain('174,942 inhabitants');
    expect((await keyFigure(page, 'Families settled')).join()).toContain('31 March 2022');
    await loadFile(page, 'chiffres.csv', WITH_FAULTS);
    const report = await panel(page, 'The file was read in part');
    await report.getByRole('cell', { name: /is not a period/ }).waitFor();
    expect(frenchMessages(await said(page))).toEqual([]);
  });

  it('has no French message left, nor a French indicator, nor an article taken for English', async () => {
    expect(FRENCH.size).toBeGreaterThan(150);
    const { page } = await openDashboard({
      query: '?lang=en&territoire=200067361&trace=choropleth&carte=candidats_accueillis',
    });
    await settle(page);
    await unfoldAll(page);
    await settle(page);
    const heard = await said(page);
    expect(heard).toEqual(expect.arrayContaining(['Key figures', 'Over time', 'Map of the Lot']));
    expect(heard).toEqual(expect.arrayContaining(['Load a file…', 'Copy the link', 'Reset']));
    expect(frenchMessages(heard)).toEqual([]);
    // « In the article : » is French typography: the texts as they are, no-break spaces included.
    const english = (await texts(page)).filter(({ lang }) => lang === 'en');
    expect(english.filter(({ text }) => /\s[»;:?%]|«/.test(text))).toEqual([]);
    expect(heard).toContain('Applications for the discovery stay');
    expect(heard.filter((text) => /Candidat(ure)?s? |Candidats/.test(text))).toEqual([]);
    expect(await page.getByRole('article').getAttribute('lang')).toBe('fr');
  });

  it('marks as French the name of a column that a title quotes', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif&lang=en&graphique=breakdown' });
    const quoted = page.locator('#comparaisons').getByRole('heading').locator('[lang="fr"]');
    await page.locator('footer').last().scrollIntoViewIfNeeded();
    await quoted.waitFor();
    expect(await quoted.textContent()).toBe('origine');
  });
});

describe('the page in French', () => {
  it('is what a visitor gets, whatever the language of the browser', async () => {
    const { page } = await openDashboard({ locale: 'en-GB' });
    await panel(page, 'Chiffres clés');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await choice(page, 'Territoire').isVisible()).toBe(true);
  });

  it('writes numbers, guillemets and « ! » with the no-break spaces of French', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const written = (await texts(page)).filter((one) => one.written).map(({ text }) => text);
    expect(written.join()).toContain('174\u202f942');
    expect(written.filter((text) => /« | [»;!?:]/.test(text))).toEqual([]);
  });
});
