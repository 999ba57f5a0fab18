import type { Page } from 'playwright-core';

/** What a finger meets alone: a line of text holds the others. */
const ALONE =
  'button:not(.plain), select, summary, input[type="text"], input[type="search"], input[type="number"], nav[aria-label="Parties de la page"] a';

/**
 * Targets that a finger misses: shorter than 44 px where they stand alone, than 24 px elsewhere;
 * each with its text and its size in pixels.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((alone) => {
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.visually-hidden, svg');
    const told = (element: Element, { width, height }: DOMRect) =>
      `${element.tagName} ${(element.textContent || element.ariaLabel) ?? ''} ${Math.round(width)} × ${Math.round(height)}`;
    const tooSmall: string[] = [];
    for (const element of document.querySelectorAll(alone)) {
      const box = element.getBoundingClientRect();
      if (shown(element) && box.height < 43.5) tooSmall.push(told(element, box));
    }
    // A box to tick is pressed by its label.
    for (const box of document.querySelectorAll('input:is([type="checkbox"], [type="radio"])')) {
      const label = box.closest('label') ?? box;
      const size = label.getBoundingClientRect();
      if (shown(label) && size.height < 43.5) tooSmall.push(told(label, size));
    }
    for (const element of document.querySelectorAll('button.plain')) {
      const box = element.getBoundingClientRect();
      const isInText = getComputedStyle(element).display.startsWith('inline');
      if (shown(element) && !isInText && box.height < 24) tooSmall.push(told(element, box));
    }
    return tooSmall;
  }, ALONE);
}

/** What has the focus, where the bar of the parts of the page hides all of it. */
export async function underTheBar(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    // Smooth or not, the scroll to it is over in the next frame or two.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const focused = document.activeElement;
    const bar = document.querySelector('nav[aria-label="Parties de la page"]');
    if (!focused || !bar || focused === document.body || bar.contains(focused)) return undefined;
    const { top, bottom } = focused.getBoundingClientRect();
    const isHidden = top >= bar.getBoundingClientRect().top - 1 || bottom <= 1;
    return isHidden ? `${focused.tagName} ${focused.textContent}`.slice(0, 80) : undefined;
  });
}
