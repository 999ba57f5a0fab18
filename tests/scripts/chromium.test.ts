import { describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';

type Machine = NonNullable<Parameters<typeof findChromium>[0]>;

const BUNDLED = '/home/me/.cache/ms-playwright/chromium/chrome';
const APT_GET = '/usr/bin/apt-get';

/** A machine with the given files, on which what is installed becomes a file. */
function machine({
  files = [],
  installs = {},
  broken = [],
  ...rest
}: {
  files?: string[];
  installs?: Record<string, string>;
  broken?: string[];
} & Partial<Machine>): Machine & { commands: string[] } {
  const present = new Set(files);
  const commands: string[] = [];
  return {
    platform: 'linux',
    chosen: undefined,
    isRoot: false,
    exists: (path) => present.has(path),
    starts: async (path) => !broken.includes(path),
    playwrightPath: async () => BUNDLED,
    install: async (command, args) => {
      commands.push([command === process.execPath ? 'node' : command, ...args].join(' '));
      const made = Object.entries(installs).find(([word]) => commands.at(-1)?.includes(word))?.[1];
      if (made) present.add(made);
      return made !== undefined;
    },
    commands,
    ...rest,
  };
}

describe('findChromium() gives', () => {
  it('what CHROMIUM points to, before anything else', async () => {
    const files = ['/opt/chromium', '/usr/bin/chromium'];
    expect(await findChromium(machine({ chosen: '/opt/chromium', files }))).toBe('/opt/chromium');
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/chromium-browser'],
    ['linux', '/usr/bin/google-chrome'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['linux', BUNDLED],
    ['freebsd', BUNDLED],
  ] as const)('on %s, the one at %s, and installs nothing', async (platform, place) => {
    const host = machine({ platform, files: [place] });
    expect(await findChromium(host)).toBe(place);
    expect(host.commands).toEqual([]);
  });

  it('the next one where the first does not start', async () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    const host = machine({ files, broken: ['/usr/bin/chromium-browser'] });
    expect(await findChromium(host)).toBe('/usr/bin/google-chrome');
  });

  it('the one of the Debian package, to root', async () => {
    const installs = { 'apt-get install': '/usr/bin/chromium' };
    const host = machine({ isRoot: true, files: [APT_GET], installs });
    expect(await findChromium(host)).toBe('/usr/bin/chromium');
    expect(host.commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it("Playwright's to anyone else", async () => {
    const host = machine({ files: [APT_GET], installs: { 'playwright-core': BUNDLED } });
    expect(await findChromium(host)).toBe(BUNDLED);
    expect(host.commands).toEqual(['node node_modules/playwright-core/cli.js install chromium']);
  });

  it("Playwright's to root where the package does not start", async () => {
    const installs = { 'apt-get install': '/usr/bin/chromium', 'playwright-core': BUNDLED };
    const broken = ['/usr/bin/chromium'];
    const host = machine({ isRoot: true, files: [APT_GET], installs, broken });
    expect(await findChromium(host)).toBe(BUNDLED);
  });
});

describe('findChromium() refuses', () => {
  it('a CHROMIUM that points nowhere, even where there is another', async () => {
    const host = machine({ chosen: '/opt/none', files: ['/usr/bin/chromium'] });
    await expect(findChromium(host)).rejects.toThrow('CHROMIUM points to "/opt/none"');
  });

  it('to go on without one, and says how to get one', async () => {
    const host = machine({ isRoot: true, files: [APT_GET] });
    await expect(findChromium(host)).rejects.toThrow(/Install Chromium or Chrome.+CHROMIUM=/);
    expect(host.commands).toHaveLength(3);
  });
});
