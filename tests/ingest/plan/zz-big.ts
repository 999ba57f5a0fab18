import { proposePlan } from '../../../src/ingest/plan/propose-plan.ts';
import { about, gridOfRecords } from './sheets.ts';
const N = 1_000_000;
const recs = [
  ['Code INSEE', 'Commune', 'Mois', 'Familles installées', 'Origine', 'Commentaire'],
  ...Array.from({ length: N }, (_, i) => [
    '460' + String(i % 300).padStart(2, '0'),
    'Commune ' + (i % 300),
    `0${1 + (i % 9)}/20${10 + (i % 14)}`,
    String(i),
    i % 2 ? 'Paris' : 'Lyon',
    'texte libre numéro ' + i,
  ]),
];
const g = gridOfRecords(recs);
for (const k of [1, 2]) {
  const t = performance.now();
  const p = proposePlan(g, about('x.csv'));
  console.log((performance.now() - t) | 0, 'ms', p.asks.length);
}
