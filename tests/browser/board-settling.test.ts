import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, panel, settle } from './page-parts.ts';
import { viewOf } from './view-of.ts';

const FICTIONAL = '?donnees=fictif';
const CAUVALDOR = '200066371';
const GRAND_FIGEAC = '200067361';

const fictionalNotice = (page: Page) => page.getByText('chiffres tirés au sort').first();

/** Makes choices in lists of the page one right after the other, without letting it breathe. */
async function chooseAtOnce(page: Page, choices: readonly (readonly [string, string])[]) {
  await page.evaluate((all) => {
    for (const [option, value] of all) {
      const list = [...document.querySelectorAll('select')].find((select) =>
        [...select.options].some((one) => one.value === option),
      );
      if (!list) throw new Error(`list: none with ${option}`);
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, choices);
}

/** What a page opened on the same address shows. */
async function shownAfresh(page: Page): Promise<string> {
  const other = await openDashboard({ query: new URL(page.url()).search });
  return viewOf(other.page);
}

describe('the board', () => {
  it('shows the last of many quick filters in every part, as a fresh page does', async () => {
    const { page } = await openDashboard({ query: FICTIONAL });
    await settle(page);
    await chooseAtOnce(page, [
      ['46042', '46042'],
      ['46042', CAUVALDOR],
      ['2020', '2020'],
      ['46042', '46102'],
      ['2020', '2021'],
      ['46042', GRAND_FIGEAC],
    ]);
    await settle(page);
    expect(new URL(page.url()).search).toContain(`territoire=${GRAND_FIGEAC}`);
    expect(await viewOf(page)).toBe(await shownAfresh(page));
    await expectQuiet(page);
  });

  it('shows one set of figures in every part once another takes its place', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await choice(page, 'Données').selectOption('fictif');
    await fictionalNotice(page).waitFor();
    await choice(page, 'Territoire').selectOption(CAUVALDOR);
    await settle(page);
    expect(await viewOf(page)).toBe(await shownAfresh(page));

    await choice(page, 'Données').selectOption('programme');
    await choice(page, 'Données').selectOption('fictif');
    await choice(page, 'Données').selectOption('programme');
    await fictionalNotice(page).waitFor({ state: 'detached' });
    await settle(page);
    expect(await viewOf(page)).toBe(await shownAfresh(page));
  });

  it('goes back to the choice before in every part', async () => {
    const { page } = await openDashboard({ query: FICTIONAL });
    const before = await viewOf(page);
    await choice(page, 'Territoire').selectOption('46042');
    await settle(page);
    expect(await viewOf(page)).not.toBe(before);
    await page.goBack();
    await settle(page);
    expect(await viewOf(page)).toBe(before);
  });

  it('is printed as it was last chosen, though a part had no turn yet', async () => {
    const { page } = await openDashboard({ query: FICTIONAL });
    await settle(page);
    const printed = await page.evaluate(async (territory) => {
      const events = document.querySelector<HTMLElement>('#evenements');
      const list = [...document.querySelectorAll('select')].find((select) =>
        [...select.options].some(({ value }) => value === territory),
      );
      if (!events || !list) throw new Error('board: not there');
      const before = events.innerText;
      list.value = territory;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      return { before, after: events.innerText };
    }, CAUVALDOR);
    expect(printed.after).not.toBe(printed.before);
    await settle(page);
    const events = await panel(page, 'Évènements');
    expect(await events.innerText()).toBe(printed.after);
  });
});
