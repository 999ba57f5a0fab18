import { findChromium } from '../../chromium.mjs';
import type { Lighthouse } from './install-lighthouse.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What one run says of a page. */
export interface PageAudit {
  /** Scores, from 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Cumulative layout shift, without a unit. */
  readonly layoutShift: number;
}

/** A browser that talks to nobody of its own accord. */
const CHROME_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs Lighthouse once on a page, in a browser of its own, as a phone or as a desktop. */
export async function auditPage(
  lighthouse: Lighthouse,
  address: string,
  device: 'mobile' | 'desktop',
): Promise<PageAudit> {
  const chrome = await lighthouse.launch({
    chromePath: await findChromium(),
    chromeFlags: CHROME_FLAGS,
  });
  try {
    const flags = { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES };
    const config = device === 'desktop' ? lighthouse.desktopConfig : undefined;
    const { lhr } = await lighthouse.run(address, flags, config);
    const score = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
      },
      layoutShift: lhr.audits['cumulative-layout-shift']?.numericValue ?? NaN,
    };
  } finally {
    chrome.kill();
  }
}
