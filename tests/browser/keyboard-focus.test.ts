import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/theme/contrast.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, settle, unfoldAll } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

/** One stop of the keyboard. */
interface Stop {
  readonly what: string;
  readonly width: number;
  readonly height: number;
  /** Width of the ring round it, in px, and its colour and that of the ground, as `#rrggbb`. */
  readonly ring: number;
  readonly ringColor: string;
  readonly ground: string;
  /** True where nothing lies over the middle of it. */
  readonly isSeen: boolean;
  /** Place among all elements of the document. */
  readonly order: number;
}

/** Goes through the whole page with Tab; every stop, from the first back to the first. */
async function walk(page: Page, most = 1600): Promise<readonly Stop[]> {
  await page.evaluate(noteStops);
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (pressed % 20 < 19) continue;
    const stops = await page.evaluate(() => Reflect.get(window, 'stops') as Stop[]);
    const again = stops.findIndex(({ order }, place) => place > 0 && order === stops[0]?.order);
    if (again > 0) return stops.slice(0, again);
  }
  throw new Error(`keyboard: no end after ${most} stops`);
}

/** Notes in the page what the keyboard comes to, and how it shows. */
function noteStops(): void {
  const stops: Stop[] = [];
  const orders = new Map([...document.querySelectorAll('*')].map((one, order) => [one, order]));
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  Object.assign(window, { stops });
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
  scrollTo({ top: 0, behavior: 'instant' });
  // By then the page has scrolled to it.
  document.addEventListener(
    'keyup',
    ({ key }) => {
      const here = document.activeElement;
      if (key === 'Tab' && here && here !== document.body) stops.push(stopOf(here));
    },
    { capture: true },
  );

  function stopOf(element: Element): Stop {
    // A field that is not seen, such as that of a file, shows on its label.
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const shown = label && getComputedStyle(element).opacity === '0' ? label : element;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    const inWindow = (least: number, most: number, end: number) =>
      (Math.max(0, least) + Math.min(end, most)) / 2;
    const at = document.elementFromPoint(
      inWindow(box.left, box.right, innerWidth),
      inWindow(box.top, box.bottom, innerHeight),
    );
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return {
      what: `${element.localName} ${name.trim().slice(0, 60)}`,
      width: box.width,
      height: box.height,
      ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      ringColor: hex(outlineColor),
      ground: hex(groundOf(shown)),
      // The walker of a drawing lets the pointer through to what it lies on.
      isSeen:
        getComputedStyle(shown).pointerEvents === 'none' ||
        (at !== null && (shown.contains(at) || at.contains(shown))),
      order: orders.get(element) ?? -1,
    };
  }

  function groundOf(one: Element): string {
    for (let up = one.parentElement; up; up = up.parentElement) {
      const { backgroundColor } = getComputedStyle(up);
      if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  function hex(color: string): string {
    if (!context) return '#000000';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
}

describe.each(['light', 'dark'] as const)(
  'the keyboard, with everything unfolded, %s',
  (colorScheme) => {
    const shared = shareDashboard({ colorScheme });
    let walked: Promise<readonly Stop[]> | undefined;
    const stops = () => {
      walked ??= (async () => {
        await settle(shared.page());
        await unfoldAll(shared.page());
        await settle(shared.page());
        return walk(shared.page());
      })();
      return walked;
    };

    it('shows where it is, by a mark that stands out', async () => {
      const unclear = (await stops()).filter(
        ({ ring, ringColor, ground }) => ring < 2 || (contrastRatio(ringColor, ground) ?? 0) < 3,
      );
      expect(unclear).toEqual([]);
      const hidden = (await stops()).filter(
        ({ isSeen, width, height }) => !isSeen && width > 1 && height > 1,
      );
      expect(hidden).toEqual([]);
    });

    it('goes through the page in the order that it reads', async () => {
      const all = (await stops()).map(({ order }) => order);
      // It goes on from where it was last, round the page.
      const first = all.indexOf(Math.min(...all));
      const orders = [...all.slice(first), ...all.slice(0, first)];
      expect(orders.length).toBeGreaterThan(100);
      expect(new Set(orders).size).toBe(orders.length);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
    });
  },
);

describe('the keyboard', () => {
  const shared = shareDashboard();

  it('no choice takes the keyboard elsewhere', async () => {
    const page = shared.page();
    await settle(page);
    const selects = page.locator('main select:enabled');
    for (let place = 0; place < (await selects.count()); place += 1) {
      const select = selects.nth(place);
      await select.focus();
      const before = page.url();
      await page.keyboard.press('ArrowDown');
      await settle(page);
      const here = await page.evaluate(() => document.activeElement?.localName);
      expect(here, `after ${before} → ${page.url()}`).toBe('select');
      expect(page.context().pages()).toHaveLength(1);
    }
  });

  it('no letter is a shortcut', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.locator('h1').focus();
    const before = [page.url(), await page.getByRole('main').innerText()];
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.,;:!+-*') {
      await page.keyboard.press(key);
    }
    await settle(page);
    expect([page.url(), await page.getByRole('main').innerText()]).toEqual(before);
    expect(await page.locator('[accesskey]').count()).toBe(0);
    await expectQuiet(page);
  });

  it('a press that ends elsewhere does nothing', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const before = page.url();
    for (const target of [
      page.getByRole('button', { name: /English/ }),
      page.getByRole('button', { name: 'Charger…' }),
      page.getByRole('article').locator('a[id^="chiffre-"]').first(),
      page.locator('#carte path[data-code="46042"]'),
    ]) {
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      if (!box) throw new Error(`target: ${String(target)} is not drawn`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(3, 3);
      await page.mouse.up();
    }
    await settle(page);
    expect(page.url()).toBe(before);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('the edge of every control stands out from its ground', async () => {
    const page = shared.page();
    await settle(page);
    const edges = await page
      .locator('button:not(.plain, [role="option"]), select, input:not([type="file"]), textarea')
      .evaluateAll((all) =>
        all
          .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
          .flatMap((control) => {
            const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(control);
            const isDrawnByBrowser = control.matches(
              '[type="checkbox"], [type="radio"], [type="range"]',
            );
            if (isDrawnByBrowser || control.querySelector('svg')) return [];
            return [
              {
                html: control.outerHTML.slice(0, 100),
                edge: borderTopColor,
                width: parseFloat(borderTopWidth),
                inside: backgroundColor,
              },
            ];
          }),
      );
    expect(edges.length).toBeGreaterThan(15);
    const ground = '#f7f2e8';
    const asHex = (color: string) =>
      `#${(color.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`;
    const faint = edges.filter(
      ({ edge, width, inside }) =>
        (width < 1 || (contrastRatio(asHex(edge), ground) ?? 0) < 3) &&
        (contrastRatio(asHex(inside), ground) ?? 0) < 3,
    );
    expect(faint).toEqual([]);
  });
});

describe('targets', () => {
  it.each([
    ['on a desk', { viewport: { width: 1440, height: 900 } }],
    ['on a phone', { viewport: { width: 360, height: 740 }, touch: true }],
  ])('are 24 px or stand 24 px apart, or within a sentence, %s', async (_, options) => {
    const { page } = await openDashboard(options);
    await settle(page);
    await unfoldAll(page);
    await settle(page);
    const small = await page.evaluate(() => {
      const LEAST = 24;
      const controls =
        'a[href], button, select, input:not([type="file"]), summary, textarea, [role="listbox"]';
      const all = [...document.querySelectorAll(controls)].filter((one) => one.checkVisibility());
      const boxes = all.flatMap((element) => {
        const label = element instanceof HTMLInputElement ? element.closest('label') : null;
        return [...(label ?? element).getClientRects()].map((box) => ({ element, box }));
      });
      const seen = boxes.filter(({ box }) => box.width > 1 && box.height > 1);
      const middle = ({ left, top, width, height }: DOMRect) => ({
        x: left + width / 2,
        y: top + height / 2,
      });
      const distance = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      return seen
        .filter(({ box }) => box.width < LEAST || box.height < LEAST)
        .filter(({ element }) => !isInSentence(element))
        .filter(({ element, box }) => {
          const { x, y } = middle(box);
          return seen.some(
            (other) => other.element !== element && distance(x, y, other.box) < LEAST / 2,
          );
        })
        .map(
          ({ element, box }) =>
            `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 90)}`,
        );

      /** Words stand on the same line, before or after it: the line is as high as its text. */
      function isInSentence(element: Element): boolean {
        const block = element.closest('p, li, td, dd, figcaption, legend, span.small');
        return element.closest('article') !== null && block !== null;
      }
    });
    expect(small).toEqual([]);
    expect(await choice(page, 'Territoire').isVisible()).toBe(true);
  });
});
