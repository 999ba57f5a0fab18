import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { serve } from '../serve.mjs';
import { auditPage, CATEGORIES, type PageAudit } from './lighthouse/audit-page.ts';
import { installLighthouse } from './lighthouse/install-lighthouse.ts';
import type { Measure, Measurement } from './measurement.ts';

/** Of fewer runs, a busy machine decides. */
const RUNS = 5;

/** The least that each category may be given; 100 where nothing else is said. */
const LEAST = { mobile: { performance: 98 }, desktop: { performance: 100 } } as const;

/** The scores of the built page, under the headers that a host is told to send: medians. */
export const measure: Measure = async () => {
  const lighthouse = await installLighthouse();
  if (!lighthouse) {
    console.warn('Lighthouse could not be installed: its scores are not measured.');
    return [];
  }
  const server = await serve(join(ROOT, 'dist'));
  try {
    const lines: Measurement[] = [];
    for (const device of ['mobile', 'desktop'] as const) {
      const audits: PageAudit[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        audits.push(await auditPage(lighthouse, server.address, device));
      }
      lines.push(...linesOf(device, audits));
    }
    return lines;
  } finally {
    await server.close();
  }
};

function linesOf(device: 'mobile' | 'desktop', audits: readonly PageAudit[]): Measurement[] {
  const least: Readonly<Record<string, number>> = LEAST[device];
  const scores = CATEGORIES.map((category): Measurement => ({
    name: `Lighthouse, ${device}, ${category}`,
    value: median(audits.map((audit) => audit.scores[category])),
    bar: least[category] ?? 100,
    unit: '/100',
    atLeast: true,
  }));
  const shift = median(audits.map((audit) => audit.layoutShift));
  return [...scores, { name: `layout shift, ${device}`, value: shift, bar: 0, unit: '' }];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
