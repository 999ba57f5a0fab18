import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { quantityOf } from '../../src/model/quantity.ts';

const indicator = (label: string, unit: string, labelEn = '', unitEn = '') => ({
  label: { fr: label, en: labelEn },
  unit: { fr: unit, en: unitEn },
});

describe('quantityOf', () => {
  it.each([
    ['Part des résidences secondaires', ''],
    ['Résidences secondaires', '%'],
    ['Natalité', '‰'],
    ['Taux de chômage', ''],
    ['Densité de population', 'hab./km²'],
    ['Médecins', 'pour 10 000 habitants'],
    ['Médecins', 'pour 100 000 habitants'],
    ['Arrivées', 'pour mille'],
    ['Arrivées pour 1 000 habitants', 'personnes'],
    ['Dépense', '€/hab.'],
    ['Dépense par habitant', 'euros'],
    ['Revenu médian', 'euros'],
    ['Âge moyen', 'ans'],
    ['Indice de vieillissement', ''],
    ['Proportion de nouveaux arrivants', ''],
  ])('takes « %s » (%s) for a rate', (label, unit) => {
    expect(quantityOf(indicator(label, unit))).toBe('rate');
  });

  it.each([
    ['Familles installées', 'familles'],
    ['Départs vers un autre département', 'personnes'],
    ['Participants', 'personnes'],
    ['Budget de la campagne', 'euros'],
    ['Départements d’origine', 'départements'],
    ['Entreprises à taux réduit', 'entreprises'],
    ['Arrivées par an', 'personnes'],
    ['Partenaires', ''],
    ['Moyens engagés', 'k€'],
    ['Visites, en 1 000', ''],
  ])('takes « %s » (%s) for a count', (label, unit) => {
    expect(quantityOf(indicator(label, unit))).toBe('count');
  });

  it('reads English too', () => {
    expect(quantityOf(indicator('', '', 'Arrivals', 'per 1,000 inhabitants'))).toBe('rate');
    expect(quantityOf(indicator('', '', 'Share of second homes', ''))).toBe('rate');
  });

  it('takes every indicator of the programme for a count', () => {
    const [, ...rows] = readFileSync(join(ROOT, 'data/indicateurs.csv'), 'utf8').trim().split('\n');
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const [, labelFr = '', labelEn = '', unitFr = '', unitEn = ''] = row.split(',');
      expect(quantityOf(indicator(labelFr, unitFr, labelEn, unitEn)), row).toBe('count');
    }
  });
});
