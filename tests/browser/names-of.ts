import type { Page } from 'playwright-core';
import { ordinarySpaces } from './french-words.ts';

/** Names, as the browser works them out, of what has a role. */
export async function namesOf(page: Page, roles: readonly string[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)))
    .map(({ name }) => ordinarySpaces(String(name?.value ?? '')));
}
