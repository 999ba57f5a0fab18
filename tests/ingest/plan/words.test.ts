import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES, PLACE_NAMES } from '../../../src/ingest/plan/column-names.ts';
import { exactField, fieldOfHeader, placeOfHeader } from '../../../src/ingest/plan/field-index.ts';
import { labelKey } from '../../../src/ingest/plan/header-words.ts';
import { indicatorIn, matchIndicators } from '../../../src/ingest/plan/match-indicators.ts';
import { personalCells, personalInside } from '../../../src/ingest/plan/personal-cells.ts';
import { personalHeader } from '../../../src/ingest/plan/personal-headers.ts';
import { isTotalWord, totalLabel } from '../../../src/ingest/plan/total-words.ts';
import { countsNothing } from '../../../src/ingest/plan/value-columns.ts';
import { isUnit, saysChange, saysNoCount, saysScale } from '../../../src/ingest/plan/unit-words.ts';
import { TABLE_CONTRACTS, TABLE_NAMES } from '../../../src/ingest/table-contract.ts';
import { INDICATORS } from './sheets.ts';

const namesIn = (names: string | undefined) => (names ?? '').split(',').map((name) => name.trim());

describe('the names of columns', () => {
  it.each(TABLE_NAMES)('tell one field of %s each', (table) => {
    const fields = new Map<string, string>();
    for (const [field, { sure, weak }] of Object.entries(COLUMN_NAMES[table])) {
      for (const name of [...namesIn(sure), ...namesIn(weak)]) {
        const key = labelKey(name);
        expect([name, fields.get(key) ?? field]).toEqual([name, field]);
        if (key !== '') fields.set(key, field);
      }
    }
  });

  it('tell one kind of place each', () => {
    const kinds = new Map<string, string>();
    for (const { level, code, names, weak } of PLACE_NAMES) {
      const kind = `${level} ${code}`;
      for (const name of [...namesIn(names), ...namesIn(weak)]) {
        const key = labelKey(name);
        expect([name, kinds.get(key) ?? kind]).toEqual([name, kind]);
        if (key !== '') kinds.set(key, kind);
      }
    }
  });

  it.each(TABLE_NAMES)('leave the contract of %s its own', (table) => {
    const { required, optional } = TABLE_CONTRACTS[table];
    for (const name of [...required, ...optional]) {
      expect(fieldOfHeader(table, ` ${name.toUpperCase()} `)).toEqual({ field: name, by: 'exact' });
      expect(exactField(table, `${name} (1)`)).toBeUndefined();
    }
  });

  it.each([
    ['Nombre de participants', 'evenements', 'participants'],
    ['Nb. participants', 'evenements', 'participants'],
    ['Date d’adhésion', 'partenaires', 'depuis'],
    ['Observations', 'chiffres', 'note'],
    ['Valeur (en nombre)', 'chiffres', 'valeur'],
    ['Années', 'chiffres', 'annee'],
    ['Date de mise à jour', 'chiffres', undefined],
  ] as const)('read %j in %s as %s', (header, table, field) => {
    expect(fieldOfHeader(table, header)?.field).toBe(field);
  });

  it.each([
    ['Code INSEE de la commune', 'commune', true],
    ['NOM_COM', 'commune', false],
    ['SIREN EPCI', 'epci', true],
    ['Intercommunalités', 'epci', false],
    ['CODGEO', 'commune', true],
  ] as const)('read %j as a place', (header, level, code) => {
    expect(placeOfHeader(header)).toMatchObject({ level, code });
  });

  it.each(["Commune d'origine", 'Commune de naissance', 'Nombre de communes', 'Commentaire'])(
    'do not read %j as a place',
    (header) => {
      expect(placeOfHeader(header)).toBeUndefined();
    },
  );
});

describe('matchIndicators()', () => {
  it.each([
    ['familles_installees', ['familles_installees']],
    ['Nb de familles installées', ['familles_installees']],
    ['Families settled', ['familles_installees']],
    ['Total ambassadeurs', ['ambassadeurs']],
    ['Familles', []],
    ['Ambassadeurs actifs', []],
    ['Nombre', []],
  ])('finds %j exactly: %j', (text, exact) => {
    expect(matchIndicators(text, INDICATORS).exact).toEqual(exact);
  });

  it('tells part of a name from more than it', () => {
    expect(matchIndicators('Familles', INDICATORS).partial).toEqual([
      'familles_suivies',
      'familles_installees',
    ]);
    expect(matchIndicators('Familles parties', INDICATORS).partial).toEqual([]);
    expect(matchIndicators('Familles parties', INDICATORS).related).toEqual([
      'familles_suivies',
      'familles_installees',
    ]);
    expect(matchIndicators('Stand', INDICATORS)).toEqual({ exact: [], partial: [], related: [] });
  });

  it('leaves to be asked the total population, which counts some inhabitants twice', () => {
    expect(matchIndicators('Population totale', INDICATORS).exact).toEqual([]);
    expect(matchIndicators('Population totale', INDICATORS).related).toEqual(['population']);
    expect(matchIndicators('Total de la population', INDICATORS).exact).toEqual(['population']);
  });

  it.each([
    ['Bilan 2023 des familles installées dans le Lot', 'familles_installees'],
    ['familles_installees_2023', 'familles_installees'],
    ['Familles 2023', ''],
    ['Ambassadeurs et contacts', ''],
  ])('finds the one that %j names: %j', (text, code) => {
    expect(indicatorIn(text, INDICATORS)).toBe(code);
  });
});

describe('words of totals, units and scales', () => {
  const isPlace = (text: string) => text === 'cazals salviac' || text === 'figeac';
  it.each([
    ['TOTAL', true],
    ['Total général', true],
    ['Sous-total', true],
    ['Ensemble :', true],
    ['Total Energies', false],
    ['Lot', false],
    ['Les deux sexes', true],
    ['Toutes origines', true],
    ['Tous âges confondus', true],
    ['Toutes tranches d’âge', true],
    ['00 - Ensemble', true],
    ['Ensemble de la population', true],
    ['Hommes et femmes', true],
    ['Hommes', false],
    ['Ensemble vocal', false],
    ['Tous publics', false],
    ['Toutes mains', false],
    ['Les deux rives', false],
  ])('isTotalWord(%j) is %j', (text, isTotal) => {
    expect(isTotalWord(text)).toBe(isTotal);
  });

  it.each([
    ['Total CC Cazals-Salviac', 'sure'],
    ['Ensemble du Lot', 'sure'],
    ['Total de Figeac', 'sure'],
    ['Total 2023', 'sure'],
    ['Ensemble vocal', 'maybe'],
    ['Totalité', undefined],
    ['Le total', undefined],
  ])('totalLabel(%j) is %j', (text, kind) => {
    expect(totalLabel(text, isPlace)).toBe(kind);
  });

  it.each(['(en nombre)', 'nb', '%', '€', 'habitants', 'Unité : personnes', 'en milliers'])(
    'takes %j for a unit',
    (text) => {
      expect(isUnit(text)).toBe(true);
    },
  );

  it.each(['Cahors', '', 'Familles installées', '12'])('does not take %j for a unit', (text) => {
    expect(isUnit(text)).toBe(false);
  });

  it.each(['Population (en milliers)', 'Budget (k€)', 'Part (%)', 'Décès pour 1 000 habitants'])(
    'hears a scale in %j',
    (text) => {
      expect(saysScale(text)).toBe(true);
    },
  );

  it.each(['Taux de contact', 'Évolution 2020-2021', 'Objectif', 'Moyenne annuelle', 'Rang'])(
    'hears that %j is no count',
    (text) => {
      expect(saysNoCount(text)).toBe(true);
    },
  );

  it.each([
    ['Contacts +/-', true],
    ['Δ contacts', true],
    ['Contacts (+/- 5)', true],
    ['Contacts 18-25 ans', false],
    ['Contacts 65+', false],
  ])('hears a change in %j: %j', (text, isChange) => {
    expect(saysChange(text)).toBe(isChange);
  });

  it.each(['Familles installées', 'Partenaires', 'Départs', 'Budget de la campagne (euros)'])(
    'takes %j for a count',
    (text) => {
      expect(saysNoCount(text)).toBe(false);
    },
  );
});

describe('personal columns', () => {
  it.each([
    ['Prénom', 'name'],
    ['NOM DE FAMILLE', 'name'],
    ['Nom et prénom du demandeur', 'name'],
    ['Courriel', 'email'],
    ['Adresse e-mail', 'email'],
    ['Tél. portable', 'phone'],
    ['Adresse', 'address'],
    ['N° et rue', 'address'],
    ['Né(e) le', 'birth'],
    ['Date de naissance', 'birth'],
    ['N° de sécurité sociale', 'identifier'],
    ['IBAN', 'identifier'],
    ['Nom de la commune', undefined],
    ["Nom de l'évènement", undefined],
    ['Contacts', undefined],
    ['Nom', undefined],
    ["Tranche d'âge", undefined],
  ])('are told by the header %j: %j', (header, kind) => {
    expect(personalHeader(header)).toBe(kind);
  });

  it.each([
    [['a@b.fr', 'c.d@e-f.fr', 'nd'], 'email'],
    [['06 12 34 56 78', '+33 6 12 34 56 78', '05.65.00.00.00'], 'phone'],
    [['12 rue Haute', '3 bis avenue de la Gare', 'Le Bourg'], 'address'],
    [['Mme Durand', 'M. Petit'], 'name'],
    [['1 80 02 46 042 123 45', '280024610212367'], 'identifier'],
    [['FR76 3000 6000 0112 3456 7890 189'], 'identifier'],
    [['200023737', '46042', '0465'], undefined],
    [['12 familles', '3 lots'], undefined],
    [['Cahors', 'Figeac'], undefined],
    [[], undefined],
  ])('are told by the cells %j: %j', (cells, kind) => {
    expect(personalCells(cells)).toBe(kind);
  });

  it('are told by one address in a note', () => {
    expect(personalInside(['RAS', 'voir avec ana.d@ex.fr demain'])).toBe('email');
    expect(personalInside(['RAS', 'rappeler le 06.12.34.56.78 lundi'])).toBe('phone');
    expect(personalInside(['12@', '@lot sur les réseaux', '2021-2022 : 0612'])).toBeUndefined();
  });
});

describe('countsNothing()', () => {
  it.each([
    ['SIRET', true],
    ['N° SIRET', true],
    ['Code IRIS', true],
    ['Familles, y compris mineurs', false],
    ['', false],
  ])('is of headers that say nothing else: %j: %j', (header, expected) => {
    expect(countsNothing(header)).toBe(expected);
  });
});
