import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/host-headers.mjs';
import { expectQuiet, openDashboard } from './harness.ts';
import { HOSTILE, hostileSet, hostileTable, takenFor } from './hostile.ts';
import { keyFigure, loadFile, panel, settle, unfoldAll } from './page-parts.ts';

/** A saved page with an article, and all that such pages hold besides. */
const SAVED_PAGE = `<!doctype html><html lang="fr"><head><title>Un article</title>
<script src="https://ailleurs.example/a.js"></script><base href="https://ailleurs.example/"></head>
<body onload="window.hit=1"><article><h1>Un article</h1>
<p>Le réseau compte plus de 500 ambassadeurs. <img src="https://ailleurs.example/p.png" onerror="window.hit=1"></p>
<p><a href="javascript:window.hit=1">Un lien</a> et <a href="data:text/html,x">un autre</a>.</p>
<p>Une phrase encore, pour que l’article en soit un, et une autre, et une troisième.</p>
<script>window.hit=1</script><iframe src="https://ailleurs.example/"></iframe></article></body></html>`;

async function openArticle(page: Page, name: string, text: string): Promise<void> {
  const article = await panel(page, 'L’article');
  await article.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'text/html',
    buffer: Buffer.from(text),
  });
}

describe('the page', () => {
  it('sends its headers with every answer, those of a missing file too', async () => {
    const { page, address } = await openDashboard();
    for (const path of ['', 'data/chiffres.csv', 'none']) {
      const headers = (await page.request.get(address + path)).headers();
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
    }
    expect(SECURITY_HEADERS['Content-Security-Policy']).not.toContain('unsafe');
  });

  it('refuses markup and scripts that nothing vouches for', async () => {
    const { page } = await openDashboard();
    await page.getByRole('contentinfo').waitFor();
    const refused = await page.evaluate(() => {
      const attempt = (deed: () => void) => {
        try {
          deed();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : '';
        }
      };
      return [
        attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
        attempt(() => new Worker('assets/x.js')),
        attempt(() => (document.createElement('script').src = 'assets/x.js')),
      ];
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });

  it('asks nothing of another host, sets no cookie and keeps little, over a whole visit', async () => {
    const { page, watch } = await openDashboard({ offline: true });
    await settle(page);
    await page.getByRole('button', { name: 'en, English' }).click();
    expect(await keyFigure(page, 'Ambassadors')).toContain('more than 500 people');
    await page.getByRole('button', { name: 'fr, Français' }).click();
    await page.getByRole('combobox', { name: 'Apparence' }).selectOption('dark');
    await page.getByRole('combobox', { name: 'Données' }).selectOption('fictif');
    await page.getByText('chiffres tirés au sort').first().waitFor();
    await page.getByRole('combobox', { name: 'Données' }).selectOption('programme');
    await settle(page);
    await unfoldAll(page);
    await openArticle(page, 'article.html', SAVED_PAGE);
    await page.getByText('Une phrase encore').waitFor();
    await loadFile(
      page,
      'a.csv',
      'indicateur;periode;territoire;valeur\nambassadeurs;2024;46;861\n',
    );
    await panel(page, 'Le fichier a été lu');
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: null });
    await page.waitForLoadState('networkidle');

    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ local: ['appearance'], session: [], databases: 0 });
    expect(await takenFor(page)).toEqual([]);
    expect(watch.foreignRequests).toEqual([]);
    await expectQuiet(page);
  });
});

describe('hostile texts stay texts', () => {
  it('in every field of a set of figures', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await loadFile(page, `${HOSTILE[0].replaceAll('/', '')}.json`, hostileSet());
    const shown = page.getByRole('button', { name: HOSTILE[0], exact: true });
    await shown.first().waitFor();
    await settle(page);
    await unfoldAll(page);
    const text = await page.locator('body').innerText();
    for (const one of HOSTILE.slice(0, 8)) expect(text).toContain(one);
    // What would turn the letters that follow is left out; the report alone shows what was written.
    for (const heading of ['Chiffres clés', 'Évolution', 'Évènements', 'Partenaires']) {
      const said = await (await panel(page, heading)).innerText();
      expect(said).toContain('Lot txe.gnp');
      expect(said).not.toContain('\u202e');
    }
    expect(await takenFor(page)).toEqual([]);
    await expectQuiet(page);
  });

  it('in the headers and cells of a table that asks to be explained', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await loadFile(page, '<img src=x onerror=window.hit=1>.csv', hostileTable());
    await page.getByText('<img src=x onerror=window.hit=1>.csv').first().waitFor();
    await unfoldAll(page);
    expect(await takenFor(page)).toEqual([]);
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    await expectQuiet(page);
  });

  it.each(['html', 'md', 'txt'])('in an article in .%s', async (ending) => {
    const { page } = await openDashboard();
    await settle(page);
    const texts = HOSTILE.map((one) => `<p>${one}</p>\n\n[lien](${one})\n\n![image](${one})`);
    const body = `# Un article\n\nLe réseau compte plus de 500 ambassadeurs.\n\n${texts.join('\n\n')}`;
    await openArticle(page, `a.${ending}`, ending === 'html' ? SAVED_PAGE : body);
    await (await panel(page, 'L’article')).getByText('Le réseau compte').waitFor();
    expect(await takenFor(page)).toEqual([]);
    await expectQuiet(page);
  });

  it('in the address of the page, all its parameters at once', async () => {
    const names = [
      'lang',
      'donnees',
      'de',
      'a',
      'territoire',
      'indicateurs',
      'pas',
      'carte',
      'cite',
    ];
    for (const one of [...HOSTILE, `${HOSTILE[0]},code`]) {
      const query = names.map((name) => `${name}=${encodeURIComponent(one)}`).join('&');
      const { page } = await openDashboard({ query: `?${query}#${encodeURIComponent(one)}` });
      expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
      expect(await takenFor(page)).toEqual([]);
      await expectQuiet(page);
    }
  });

  it.each(['javascript:window.hit=1', 'data:text/csv,a;b', 'file:///etc/passwd', 'blob:x'])(
    'in an address of figures: %s is not opened',
    async (address) => {
      const { page } = await openDashboard({ query: `?data=${encodeURIComponent(address)}` });
      await panel(page, 'Le fichier n’a pas pu être affiché');
      expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
      expect(await takenFor(page)).toEqual([]);
      await expectQuiet(page);
    },
  );

  it('in a recipe, and in what the device is said to have kept', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const recipe = JSON.stringify({
      format: 'oh-my-lot-recette',
      version: 1,
      headers: HOSTILE,
      columns: HOSTILE.map((name) => ({ name, as: name })),
      fixed: [[HOSTILE[0], HOSTILE[1]]],
      places: [[HOSTILE[2], HOSTILE[3]]],
      indicators: [{ code: HOSTILE[0], label: HOSTILE[1], kind: HOSTILE[2] }],
    });
    await page.evaluate((text) => {
      localStorage.setItem('oh-my-lot-recettes', JSON.stringify([text, '<img src=x>', 3]));
      localStorage.setItem('appearance', '"><img src=x>');
    }, recipe);
    await page.reload();
    await settle(page);
    await loadFile(page, 'recette.json', recipe);
    await panel(page, 'Le fichier n’a pas pu être affiché');
    expect(await takenFor(page)).toEqual([]);
    await expectQuiet(page);
  });

  it('in the data beside the page', async () => {
    const { page, watch } = await openDashboard({
      edit: async (directory) => {
        const file = join(directory, 'data', 'datapackage.json');
        const resources = HOSTILE.map((one) => ({ name: one, path: one }));
        await writeFile(file, JSON.stringify({ title: HOSTILE[0], resources }));
      },
    });
    await page.getByRole('contentinfo').waitFor();
    expect(await takenFor(page)).toEqual([]);
    expect(watch).toMatchObject({ pageErrors: [], policyViolations: [], foreignRequests: [] });
  });
});
