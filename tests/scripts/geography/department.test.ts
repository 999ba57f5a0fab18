import { describe, expect, it } from 'vitest';
import { departmentCode, departmentOf } from '../../../scripts/geography/department.ts';
import { departmentsRound } from '../../../scripts/geography/departments-round.ts';
import { readBoundingBoxes } from '../../../scripts/geography/bounding-boxes.ts';
import { readDivisions } from '../../../scripts/geography/divisions.ts';
import { shortEpciName } from '../../../scripts/geography/short-epci-name.ts';
import { BOXES, DIVISIONS, smallDepartment } from './small-country.ts';

describe('departmentOf()', () => {
  it('gives the communes, EPCI and arrondissements of one département, by code', () => {
    const { communes, epcis, arrondissements } = smallDepartment();
    expect(communes.map(({ code, epci }) => [code, epci])).toEqual([
      ['46001', '200000001'],
      ['46002', '200000001'],
      ['46003', '200000002'],
      ['46004', '200000002'],
    ]);
    expect(epcis.map(({ name, members }) => [name, members])).toEqual([
      ['Causse de Bio-le-Vieux', 2],
      ['Nord-Sud', 3],
    ]);
    expect(arrondissements.map(({ name }) => name)).toEqual(['Cahors', 'Figeac']);
  });

  it('knows past communes by their code and by their name, even where the code is still in use', () => {
    const { pastCommunes, pastNames } = smallDepartment();
    expect([...pastCommunes]).toEqual([['46009', '46002']]);
    expect([...pastNames]).toEqual([
      ['46002', 'Bio-le-Vieux'],
      ['46009', 'Bagat'],
    ]);
  });

  it('gives undefined for a département that is not there', () => {
    expect(departmentOf(DIVISIONS, '99')).toBeUndefined();
  });

  it('finds the Lot in the packages: 312 communes, 10 EPCI, 3 arrondissements, every box', () => {
    const lot = departmentOf(readDivisions(), '46');
    expect([lot?.communes.length, lot?.epcis.length, lot?.arrondissements.length]).toEqual([
      312, 10, 3,
    ]);
    expect(lot?.year).toBe(2026);
    expect(lot?.pastCommunes.get('46217')).toBe('46172');
    expect(lot?.pastNames.get('46217')).toBe('Pern');
    const boxes = readBoundingBoxes();
    const boxed = new Set(boxes.map(({ code }) => code));
    expect(lot?.communes.filter(({ code }) => !boxed.has(code))).toEqual([]);
    expect(lot && departmentsRound(lot, boxes)).toEqual(['12', '15', '19', '24', '47', '82']);
  });
});

describe('departmentCode()', () => {
  it.each([
    ['46042', '46'],
    ['2A004', '2A'],
    ['97411', '974'],
  ])('puts %s in %s', (commune, department) => {
    expect(departmentCode(commune)).toBe(department);
  });
});

describe('departmentsRound()', () => {
  it('finds the neighbours whose communes meet', () => {
    expect(departmentsRound(smallDepartment(), BOXES)).toEqual(['12']);
  });
});

describe('shortEpciName()', () => {
  it.each([
    ['CA du Grand Cahors', 'CA', 'Grand Cahors'],
    ['CC de la Vallée du Lot et du Vignoble', 'CC', 'Vallée du Lot et du Vignoble'],
    ['CC Quercy - Bouriane', 'CC', 'Quercy-Bouriane'],
    ['CC du Causse de Labastide Murat', 'CC', 'Causse de Labastide-Murat'],
    ['CC des Causses à l’Aubrac', 'CC', 'Causses à l’Aubrac'],
    ['CC de l’Aubrac', 'CC', 'Aubrac'],
    ["CC d'Aire", 'CC', 'Aire'],
    ['CC les Avant-Monts', 'CC', 'Les Avant-Monts'],
  ])('shortens %s', (name, type, short) => {
    expect(shortEpciName(name, type, ['Cahors', 'Labastide-Murat'])).toBe(short);
  });
});
