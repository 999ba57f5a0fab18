import { describe, expect, it } from 'vitest';
import { readOne } from '../tables/read-one.ts';

const TABLE = 'Territoire;Année;Contacts\nCahors;2024;12\n';

describe('the level that a title says', () => {
  it.each([
    ['Contacts par bassin de vie', 'bassin de vie'],
    ['Contacts, communautés de communes', 'communautés de communes'],
    ['Contacts par communauté de communes', 'communauté de communes'],
  ])('is that of the places under "%s"', async (title, level) => {
    const { report } = await readOne(`${title};;\n${TABLE}`);
    expect(report.reading?.proposal.plan.fixed['niveau']).toBe(level);
  });

  it.each([
    'Contacts de la communauté de communes du Quercy Blanc',
    'Contacts du bassin de vie de Cahors',
    'Contacts des communes, par bassin de vie',
  ])('is not said by "%s"', async (title) => {
    const { rows } = await readOne(`${title};;\n${TABLE}`);
    expect(rows).toEqual(['contacts 2024 46042 12 exact']);
  });
});
