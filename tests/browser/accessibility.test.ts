import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, loadFile, panel, settle, unfoldAll } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

const WITH_FAULTS = `indicateur,periode,territoire,valeur
ambassadeurs,hier,46,x
contacts,2021,46,12
`;

describe('axe finds nothing to say of the page', () => {
  // One page, walked through: each test begins where the one before left it.
  const shared = shareDashboard();

  it('as it opens', async () => {
    await settle(shared.page());
    expect(await axeFaults(shared.page())).toEqual([]);
  });

  it('in the dark', async () => {
    await shared.page().emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(shared.page())).toEqual([]);
    await shared.page().emulateMedia({ colorScheme: 'light' });
  });

  it('with everything unfolded', async () => {
    await unfoldAll(shared.page());
    await settle(shared.page());
    expect(await axeFaults(shared.page())).toEqual([]);
  });

  it('on a territory without figures', async () => {
    await choice(shared.page(), 'Territoire').selectOption({ label: 'Assier' });
    await shared
      .page()
      .getByText(/^Aucun chiffre clé pour Assier/)
      .waitFor();
    expect(await axeFaults(shared.page())).toEqual([]);
  });

  it('in English, with the report of a file that has faults', async () => {
    await shared
      .page()
      .getByRole('button', { name: /English/ })
      .click();
    await shared.page().getByRole('button', { name: 'Reset' }).click();
    await loadFile(shared.page(), 'chiffres.csv', WITH_FAULTS);
    await panel(shared.page(), 'The file was read in part');
    await settle(shared.page());
    expect(await axeFaults(shared.page())).toEqual([]);
  });

  it('with the fictional figures', async () => {
    const header = shared.page().getByRole('banner');
    await header.getByRole('combobox', { name: 'Data' }).selectOption({ label: 'Fictional set' });
    await shared
      .page()
      .getByText(/^Fictional set: figures drawn at random/)
      .waitFor();
    await choice(shared.page(), 'Drawn as').selectOption({
      label: 'Per 1,000 inhabitants (colours)',
    });
    await settle(shared.page());
    expect(await axeFaults(shared.page())).toEqual([]);
    expect(shared.dashboard().watch).toMatchObject({ consoleErrors: [], pageErrors: [] });
  });

  it('on a phone', async () => {
    const { page } = await openDashboard({ viewport: { width: 390, height: 844 }, touch: true });
    await settle(page);
    expect(await axeFaults(page)).toEqual([]);
    await expectQuiet(page);
  });
});

describe('axeFaults()', () => {
  it('says what is wrong where something is', async () => {
    const { page } = await openDashboard();
    await page.setContent('<html lang="fr"><title>Essai</title><main><h1>Essai</h1><button>');
    expect((await axeFaults(page)).join()).toContain('button-name');
  });
});
