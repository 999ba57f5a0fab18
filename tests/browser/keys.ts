import type { Page } from 'playwright-core';

/** What the keyboard is on: its element, and its name as a screen reader says it. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])].map((label) => label.textContent)
        : [];
    const said = element.getAttribute('aria-label') ?? (labels.join(' ') || element.textContent);
    const name = said.replace(/\s+/g, ' ').trim() || element.title;
    return `${element.tagName.toLowerCase()} ${name.slice(0, 60)}`;
  });
}

/** Presses Tab until the keyboard is on what a pattern describes; gives what it went by. */
export async function tabTo(page: Page, wanted: RegExp, most = 40): Promise<readonly string[]> {
  const passed: string[] = [];
  while (passed.length < most) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    passed.push(here);
    if (wanted.test(here)) return passed;
  }
  throw new Error(`keyboard: ${String(wanted)} not reached by ${passed.join(' · ')}`);
}
