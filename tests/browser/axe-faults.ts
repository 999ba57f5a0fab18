import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.0 to 2.2 at levels A and AA, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Gives what axe finds wrong with a page as it stands, or with the parts of it that a selector
 * names: a rule, an element and why, a line each.
 */
export async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
  // Not a script tag: the page's policy would refuse it.
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    async ({ tags, parts }) => {
      const tool: typeof axe = Reflect.get(window, 'axe');
      return tool.run(parts, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      });
    },
    { tags: TAGS, parts: within },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
