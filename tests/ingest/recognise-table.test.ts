import { describe, expect, it } from 'vitest';
import { recogniseTable } from '../../src/ingest/recognise-table.ts';

describe('recogniseTable()', () => {
  const figures = ['Indicateur', 'Période', 'Territoire', 'Valeur', 'origine'];
  it.each([
    ['chiffres.csv', figures, 'chiffres'],
    ['data/chiffres-jeu-fictif.csv', figures, 'chiffres'],
    ['Évènements 2024.CSV', ['nom', 'debut'], 'evenements'],
    ['C:\\Mes documents\\sources.csv', ['id', 'titre'], 'sources'],
    ['export.csv', figures, 'chiffres'],
    ['export.csv', ['code', 'libelle_fr', 'mesure'], 'indicateurs'],
    ['export.csv', ['nom', 'type', 'depuis'], 'partenaires'],
    ['export.csv', ['nom', 'type', 'debut', 'fin'], 'evenements'],
    ['sources.csv', figures, 'chiffres'],
    ['chiffres.csv', ['indicateur', 'valeur'], 'chiffres'],
    ['export.csv', ['nom'], undefined],
    ['export.csv', ['prenom', 'age'], undefined],
    ['mes-chiffresx.csv', [], undefined],
  ])('takes %s with %j for %s', (name, header, expected) => {
    expect(recogniseTable(name, header)).toBe(expected);
  });
});
