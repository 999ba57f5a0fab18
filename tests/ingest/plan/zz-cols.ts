import { proposePlan } from '../../../src/ingest/plan/propose-plan.ts';
import { about, gridOfRecords } from './sheets.ts';
for (const n of [1000, 2000, 4000]) {
  const g = gridOfRecords([
    Array.from({ length: n }, (_, c) => `Contacts ${c}`),
    Array.from({ length: n }, (_, c) => `${c}`),
  ]);
  const t = performance.now();
  const p = proposePlan(g, about('x.csv'));
  console.log(n, (performance.now() - t) | 0, 'ms', p.asks.length);
}
