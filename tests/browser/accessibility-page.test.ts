import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DIST } from './dashboard.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { loadFile, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';

const footerLink = (page: Page) =>
  page.getByRole('contentinfo').getByRole('link', { name: /^(Accessibilité|Accessibility)/ });

const declared = (): { editeur: object; criteres: { etat: string }[] } =>
  JSON.parse(readFileSync(join(DIST, 'data/accessibilite.json'), 'utf8'));

describe('the accessibility page', () => {
  it('is reached from the foot of the dashboard, under the same header, and leads back', async () => {
    const { page } = await openDashboard({ query: '?de=2020&territoire=46102' });
    await settle(page);
    await footerLink(page).filter({ hasText: 'partiellement conforme' }).waitFor();
    expect(ordinarySpaces(await footerLink(page).innerText())).toBe(
      'Accessibilité : partiellement conforme',
    );
    await footerLink(page).focus();
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' });
    await title.waitFor();
    await expect
      .poll(() => title.evaluate((one) => one === document.activeElement), SOON)
      .toBe(true);
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).toMatch(/^Accessibilité – /);
    expect(await footerLink(page).getAttribute('aria-current')).toBe('page');

    await page.getByRole('link', { name: 'Revenir au tableau de bord' }).press('Enter');
    await settle(page);
    expect(new URL(page.url()).search).toBe('?de=2020&territoire=46102');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.goBack();
    await title.waitFor();
    await expectQuiet(page);
  });

  it('has the parts of the form that the law gives it, and every criterion', async () => {
    const { page } = await openDashboard({ query: '?page=accessibilite' });
    await panel(page, 'Critère par critère');
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 7).map(ordinarySpaces)).toEqual([
      'État de conformité',
      'Résultats des tests',
      'Contenus non accessibles',
      'Établissement de cette déclaration',
      'Retour d’information et contact',
      'Voies de recours',
      'Critère par critère',
    ]);
    const text = ordinarySpaces(await page.getByRole('main').innerText());
    const applicable = declared().criteres.filter(({ etat }) => etat !== 'non applicable');
    const met = applicable.filter(({ etat }) => etat === 'conforme').length;
    expect(text).toContain(`(${met} sur ${applicable.length})`);
    for (const words of [
      'partiellement conforme',
      '22 novembre 2026',
      'ni NVDA, ni JAWS, ni VoiceOver, ni TalkBack',
      'Cette dispense n’est pas utilisée',
      'Défenseur des droits',
      'n’a pas encore indiqué comment le joindre',
    ]) {
      expect(text).toContain(words);
    }
    expect(await page.locator('li[id^="critere-"]').count()).toBe(106);
    await expectQuiet(page);
  });

  it('says who to write to, once the publisher has said so in the file', async () => {
    const { page } = await openDashboard({
      query: '?page=accessibilite&lang=en',
      edit: async (directory) => {
        const file = declared();
        const editeur = { nom: 'Département du Lot', courriel: 'acces@lot.example' };
        const criteres = file.criteres.map((one) => ({ ...one, etat: 'conforme' }));
        await writeFile(
          join(directory, 'data/accessibilite.json'),
          JSON.stringify({ ...file, editeur: { ...file.editeur, ...editeur }, criteres }),
        );
      },
    });
    const contact = await panel(page, 'Feedback and contact');
    expect(await contact.getByRole('link').getAttribute('href')).toBe('mailto:acces@lot.example');
    expect(await page.getByRole('main').innerText()).toContain('fully compliant');
    await footerLink(page).filter({ hasText: 'fully compliant' }).waitFor();
  });

  it('says so where its file cannot be read, and claims nothing', async () => {
    const { page } = await openDashboard({
      query: '?page=accessibilite',
      edit: (directory) => writeFile(join(directory, 'data/accessibilite.json'), '{"criteres": 3}'),
    });
    await page.getByText('Le fichier data/accessibilite.json n’a pas pu être lu.').waitFor();
    expect(ordinarySpaces(await footerLink(page).innerText())).toBe('Accessibilité');
  });

  it('is on paper too, from every view', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.emulateMedia({ media: 'print' });
    expect(await footerLink(page).isVisible()).toBe(true);
  });

  it('lets a file be opened, which is then looked at on the dashboard', async () => {
    const { page } = await openDashboard({ query: '?page=accessibilite' });
    await panel(page, 'Voies de recours');
    await loadFile(page, 'a.csv', 'indicateur;periode;territoire;valeur\ncontacts;2024;46;12\n');
    await panel(page, 'Le fichier a été lu');
    expect(new URL(page.url()).searchParams.has('page')).toBe(false);
  });
});
