import type { Page } from 'playwright-core';

/** The text of the page's main part as it is without any style sheet; the styles come back. */
export async function unstyled(page: Page): Promise<string> {
  const sheets = (off: boolean) =>
    page.evaluate((disabled) => {
      for (const sheet of document.styleSheets) sheet.disabled = disabled;
    }, off);
  await sheets(true);
  try {
    return await page.getByRole('main').innerText();
  } finally {
    await sheets(false);
  }
}
