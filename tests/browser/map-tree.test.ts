import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { openDashboard } from './harness.ts';
import { panel, settle } from './page-parts.ts';

/** What a screen reader is told of one thing of the page. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Role of what holds it. */
  readonly within: string;
}

/** The map as the browser hands it to a screen reader: all that is told within its part of the page. */
async function heardOf(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '#carte',
  });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  const heard: Heard[] = [];
  const textOf = (value: unknown) => ordinarySpaces(typeof value === 'string' ? value : '');
  const visit = (id: string, within: string): void => {
    const one = byId.get(id);
    if (!one) return;
    if (!one.ignored) {
      heard.push({
        role: textOf(one.role?.value),
        name: textOf(one.name?.value),
        description: textOf(one.description?.value),
        within,
      });
    }
    const holder = one.ignored ? within : textOf(one.role?.value);
    one.childIds?.forEach((child) => visit(child, holder));
  };
  if (top) visit(top.nodeId, '');
  return heard;
}

const named = (heard: readonly Heard[], role: string) =>
  heard.filter((one) => one.role === role).map(({ name }) => name);

describe('the map in the tree of a screen reader', () => {
  it('is one picture with a name, and one list that tells how it is walked', async () => {
    const { page } = await openDashboard();
    await panel(page, 'Carte du Lot');
    await settle(page);
    const heard = await heardOf(page);
    const pictures = named(heard, 'image').filter((name) => name.startsWith('Carte'));
    expect(pictures).toEqual(['Carte : Population municipale, par commune.']);
    const lists = heard.filter(({ role }) => role === 'listbox');
    expect(lists.map(({ name }) => name)).toEqual(['Territoires de la carte']);
    expect(lists[0]?.description).toContain('flèches pour aller au territoire voisin');
    // Hundreds of shapes are one picture: none of them is told on its own, nor what is written there.
    expect(heard.filter(({ name }) => name === 'Tarn-et-Garonne')).toEqual([]);
    expect(heard.length).toBeLessThan(300);
    expect(heard.map(({ name }) => name).join(' ')).toMatch(
      /312 communes sur 312 ont un chiffre ; le plus élevé : Cahors \(20 050 habitants\)/,
    );
  });

  it('tells every control by name', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif&periode=2023' });
    await panel(page, 'Carte du Lot');
    await settle(page);
    const heard = await heardOf(page);
    const roles = ['button', 'combobox', 'checkbox', 'radio', 'slider', 'listbox', 'image'];
    const nameless = heard.filter(({ role, name }) => roles.includes(role) && name === '');
    expect(nameless).toEqual([]);
    const twice = heard.filter(({ name, description }) => name !== '' && name === description);
    expect(twice).toEqual([]);
    expect(named(heard, 'group').filter((name) => name === 'Temps')).toHaveLength(1);
    expect(named(heard, 'slider')).toEqual(['Période sur la carte']);
    expect(named(heard, 'radio')).toEqual([
      'Toute la période',
      'Une période à la fois',
      'Côte à côte',
    ]);
  });

  it('tells the place that the keyboard reached: its name, its value and its rank', async () => {
    const { page } = await openDashboard();
    const map = await panel(page, 'Carte du Lot');
    await settle(page);
    await map.getByRole('listbox', { name: 'Territoires de la carte' }).focus();
    await page.keyboard.press('Home');
    const heard = await heardOf(page);
    const walked = heard.filter(({ role, within }) => role === 'option' && within === 'listbox');
    expect(walked.map(({ name }) => name)).toEqual(['Cahors']);
    const said = heard.map(({ name }) => name);
    expect(said.some((text) => /^Cahors : 20 050 habitants, 1re sur 312, /.test(text))).toBe(true);
  });

  it('tells what the legend means, with how many territories look so', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif&trace=choropleth' });
    await panel(page, 'Carte du Lot');
    await settle(page);
    await page.locator('#carte .legend li').nth(5).waitFor();
    const texts = named(await heardOf(page), 'StaticText').join(' ');
    expect(texts).toMatch(/Nouveaux ambassadeurs, pour 1 000 habitants/);
    expect(texts).toMatch(/à moins de [\d,]+ \(\d+\)/);
    expect(texts).toMatch(/zéro \(\d+\)/);
  });
});
