import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { ordinarySpaces } from './french-words.ts';
import { tableRows } from './page-parts.ts';

// The ways in of the import, and the parts of its review, as a person finds them.

/** A file as a person has it. */
export interface TestFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** Hands several files to the page at once. */
export async function loadFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  await page.getByLabel(/^(Charger un fichier|Load a file)/).setInputFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}

/** Opens the dialog of the ways to load figures. */
export async function openWays(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Charger|Load)…$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** The review of an import, once it is there and has nothing left to read. */
export async function review(page: Page): Promise<Locator> {
  const region = page.getByRole('region', {
    name: /^(Vérifier avant d’afficher|Check before showing)$/,
  });
  await region.waitFor();
  await page.waitForFunction(() => !document.querySelector('section[aria-busy="true"]'));
  return region;
}

/** Waits until a review has read the files again, after a choice. */
export async function readAgain(region: Locator, choose: () => Promise<unknown>): Promise<void> {
  const sentinel = await region.evaluateHandle((element) => {
    const seen = { busy: false };
    new MutationObserver(() => {
      seen.busy ||= element.getAttribute('aria-busy') === 'true';
    }).observe(element, { attributes: true, attributeFilter: ['aria-busy'] });
    return seen;
  });
  await choose();
  await region
    .page()
    .waitForFunction(
      (seen) => seen.busy && !document.querySelector('section[aria-busy="true"]'),
      sentinel,
    );
  await sentinel.dispose();
}

/** The first rows as they are understood. */
export async function understoodRows(region: Locator): Promise<string[][]> {
  return tableRows(
    region.getByRole('region', { name: /^(Ce que cela donne|What this gives)/ }).getByRole('table'),
  );
}

/** Shows the figures under review. */
export async function show(region: Locator): Promise<void> {
  await region
    .getByRole('button', { name: /^(Afficher ces chiffres|Show these figures)$/ })
    .click();
}

/** Lets go of the files under review; the figures on screen stay. */
export async function discard(region: Locator): Promise<void> {
  await region.getByRole('button', { name: 'Abandonner' }).click();
  await region.waitFor({ state: 'detached' });
}

/** The name and the text of what a deed downloads. */
export async function downloaded(page: Page, deed: () => Promise<unknown>): Promise<TestFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()]);
  return {
    name: download.suggestedFilename(),
    content: await readFile(await download.path(), 'utf8'),
  };
}

/** Drops a file on the page as a file manager does; what the page says while it hangs over it. */
export async function dropFile(page: Page, { name, content }: TestFile): Promise<string> {
  const data = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    },
    [name, String(content)] as const,
  );
  const main = page.locator('main');
  await main.dispatchEvent('dragenter', { dataTransfer: data });
  await main.dispatchEvent('dragover', { dataTransfer: data });
  const said = ordinarySpaces(await page.locator('body').innerText());
  await main.dispatchEvent('drop', { dataTransfer: data });
  return said;
}

/** All that the page and this device hold: the whole document, its address, and its storage. */
export async function heldByPage(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      ...[...document.querySelectorAll('input, textarea')].map((field) =>
        String(Reflect.get(field, 'value')),
      ),
    ].join('\n'),
  );
}
