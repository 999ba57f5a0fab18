import { describe, expect, it } from 'vitest';
import { PlaceFinder } from '../../../src/ingest/places/place-finder.ts';
import { LOT, LOT_WITH_NAMESAKES, LOT_WITH_PAST, said } from './places.ts';

const finder = new PlaceFinder(LOT);
const withPast = new PlaceFinder(LOT_WITH_PAST);
const withNamesakes = new PlaceFinder(LOT_WITH_NAMESAKES);

/** A name in capitals, without accents, as registers write it. */
function registered(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/œ/gi, 'oe')
    .toUpperCase();
}

const SPELLINGS: readonly (readonly [string, (name: string) => string])[] = [
  ['its name', (name) => name],
  ['capitals without accents', registered],
  ['blanks for hyphens', (name) => name.replaceAll('-', ' ')],
  ['no hyphen nor blank', (name) => name.replace(/[-\s]/g, '')],
  ['curly apostrophes', (name) => name.replaceAll("'", '’')],
  ['St and Ste', (name) => name.replace(/\bSaint(e?)\b/g, 'St$1')],
  ['ST and STE run on', (name) => name.replace(/\bSaint(e?)[-\s]/g, 'St$1')],
  ['s/ for sur', (name) => name.replace('-sur-', ' s/')],
  ['its article behind, in brackets', (name) => name.replace(/^(Les?|La) (.+)$/, '$2 ($1)')],
  ['its article behind', (name) => registered(name.replace(/^(Les?|La) (.+)$/, '$2 $1'))],
  ['its article behind a comma', (name) => name.replace(/^(Les?|La) (.+)$/, '$2, $1')],
  ['no article', (name) => name.replace(/^(Les?|La) /, '')],
  ['blanks around and a point', (name) => `\u00a0 ${name.replaceAll(' ', '  ')}. `],
  ['the département behind', (name) => `${name} (46)`],
  ['the name of the département behind', (name) => `${name}, Lot`],
  ['commune de', (name) => `Commune de ${name}`],
  [
    'mairie du, des',
    (name) => `Mairie de ${name}`.replace('de Le ', 'du ').replace('de Les ', 'des '),
  ],
];

describe('every commune of the Lot', () => {
  const communes = [...LOT.communes.values()];

  it.each(SPELLINGS)('is found by %s', (_, spelling) => {
    const missed = communes
      .map(({ code, name }) => ({ code, text: spelling(name) }))
      .filter(({ code, text }) => said(finder.find(text)) !== `${code} name`);
    expect(communes.length).toBeGreaterThan(300);
    expect(missed).toEqual([]);
  });

  it('is found by its code, with its name or without', () => {
    for (const { code, name } of communes) {
      for (const text of [
        code,
        `${code}.0`,
        ` ${code.slice(0, 2)} ${code.slice(2)}`,
        `INSEE ${code}`,
      ]) {
        expect(said(finder.find(text))).toBe(`${code} code`);
      }
      expect(said(finder.find(`${code} - ${name}`))).toBe(`${code} code`);
    }
  });

  it('is found by its name and any of its postal codes', () => {
    for (const { code, name, postalCodes } of communes) {
      for (const postal of postalCodes) {
        for (const text of [`${name} (${postal})`, `${postal} ${registered(name)}`]) {
          expect(finder.find(text)).toMatchObject({ kind: 'found', code });
        }
        expect(said(finder.find(name, { postalCode: postal }))).toBe(`${code} name`);
      }
    }
  });

  it('agrees with its own name', () => {
    for (const { code, name } of communes) expect(finder.agrees(code, registered(name))).toBe(true);
  });
});

describe('every intercommunalité of the Lot', () => {
  it('is found by its name, its full name and its SIREN', () => {
    for (const { code, name, fullName } of LOT.epcis.values()) {
      const long = fullName
        .replace(/^CC /, 'Communauté de communes ')
        .replace(/^CA /, "Communauté d'agglomération ");
      for (const text of [name, fullName, long, `C.C. ${name}`, `${name} (EPCI)`]) {
        expect(finder.find(text)).toEqual({ kind: 'found', code, level: 'epci', how: 'name' });
        expect(said(finder.find(registered(text)))).toBe(`${code} name`);
      }
      expect(said(finder.find(code))).toBe(`${code} code`);
      expect(said(finder.find(code.replace(/(...)(...)(...)/, '$1 $2 $3')))).toBe(`${code} code`);
    }
  });

  it.each([
    ['Cauvaldor', '200066371'],
    ['CC Causses & Vallée de la Dordogne', '200066371'],
    ['Grand-Cahors', '200023737'],
    ['le Grand Cahors', '200023737'],
    ['Communauté d’agglomération du Grand Cahors', '200023737'],
    ['Cahors Agglo', '200023737'],
    ['CC du Grand Figeac', '200067361'],
    ['com-com du Quercy blanc', '200039519'],
    ['Quercy Blanc (CC)', '200039519'],
    ['CCVLV', '244600433'],
    ['CCPLL', '244600532'],
    ['Cazals - Salviac', '200035327'],
    ['EPCI-200023737', '200023737'],
    ['Grand Cahors 46000', '200023737'],
  ])('is found as %s', (text, code) => {
    expect(finder.find(text)).toMatchObject({ kind: 'found', code, level: 'epci' });
  });
});

describe('PlaceFinder.find()', () => {
  it.each([
    [
      'the département',
      ['46', 'Lot', 'le Lot', 'LOT (46)', '46 - Lot', 'Département du Lot', 'FR-46'],
      /^46 /,
    ],
    ['a zero too many', ['046'], '46 padded-code'],
    ['a zero before a code', ['046042'], '46042 padded-code'],
    [
      'a code in other clothes',
      ['46042,0', "'46042", '="46042"', '46,042', 'n° 46042'],
      '46042 code',
    ],
    [
      'a code as INSEE publishes it',
      ['2024-COM-46042', 'COM-46042', 'COM46042', 'Code commune : 46042'],
      '46042 code',
    ],
    [
      'the code where the département is beside it',
      ['46042 (Lot)', '46042 - Lot - France'],
      '46042 code',
    ],
    ['a past code', ['46217', '46217.0'], '46172 past-code'],
    [
      'the sorting office',
      ['Cahors cedex', '46005 CAHORS CEDEX 9', 'Cahors Cedex 2'],
      '46042 name',
    ],
    [
      'the commune within its intercommunalité',
      ['Vayrac (Cauvaldor)', 'Cauvaldor, Vayrac'],
      '46330 name',
    ],
    ['a name that a bracket or slash cuts', ['Sabadel (Lauzès)', 'Sabadel/Lauzès'], '46245 name'],
    ['a postal code of one commune', ['46000', 'CP 46000'], '46042 postal-code'],
  ])('reads %s', (_, texts, expected) => {
    for (const text of texts) expect(said(finder.find(text))).toMatch(expected);
  });

  it.each([
    ['a commune elsewhere', '12202'],
    ['Paris', '75056'],
    ['Corsica', '2A004'],
    ['an overseas commune', '97411'],
    ['a département', '19'],
    ['a département overseas', '974'],
    ['an intercommunalité elsewhere', '243100518'],
    ['a code that lost its zero', '1004'],
  ])('says that %s is elsewhere (%s)', (_, text) => {
    const code = text === '1004' ? '01004' : text;
    expect(finder.find(text)).toEqual({ kind: 'elsewhere', code });
  });

  it.each(['St Simon 15130', 'Saint-Simon (15)', 'Rodez (12)', 'Rodez 12000', '2A004 Ajaccio'])(
    'takes the code beside a name at its word: %s is not in the Lot',
    (text) => {
      expect(finder.find(text)).toMatchObject({ kind: 'elsewhere' });
    },
  );

  it.each([
    ['a code and the name of another', '46042 Figeac', '? Figeac, Cahors'],
    ['a name and the postal code of others', 'Figeac 46000', '? Figeac, Cahors'],
    ['an INSEE code taken for a postal one', '46001 Cahors', '? Cahors, Albas'],
    ['two communes', 'Cahors / Figeac', '? Cahors, Figeac'],
    ['two codes', '46042;46102', '? Cahors, Figeac'],
    ['two communes whose names make a third', 'Cazals, Salviac', '? Cazals, Salviac'],
    ['more than a place', 'Cahors (centre)', '? Cahors'],
    ['an address', '12 rue Victor Hugo, 46000 Cahors', '? Cahors'],
    ['a name and a year', 'Cahors 2021', '? Cahors'],
    ['a département that is not said by its code', 'Saint-Simon (Cantal)', '? Saint-Simon'],
    ['a code and words of nowhere', '46042 Foirail', '? Cahors'],
  ])('asks about %s', (_, text, expected) => {
    expect(said(finder.find(text))).toBe(expected);
  });

  it('asks which of the communes that share a postal code', () => {
    const place = finder.find('46400');
    expect(place.kind === 'ambiguous' && place.candidates.length).toBe(12);
    expect(place).toMatchObject({
      candidates: expect.arrayContaining([{ code: '46251', name: 'Saint-Céré' }]),
    });
  });

  it.each([
    'Cahros',
    'Arrondissement de Cahors',
    'Canton de Gramat',
    'Rodez',
    'Commune',
    'Total',
    '46999',
    '2021',
    '5',
    '244600434',
    'Le Cahors',
    'La Montat',
  ])('does not know %s', (text) => {
    expect(finder.find(text)).toMatchObject({ kind: 'unknown' });
  });

  it.each(['', '   ', '\u00a0', '—', '()'])('takes %j for nothing', (text) => {
    expect(finder.find(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['Cahros', 'Cahors'],
    ['Figaec', 'Figeac'],
    ['Souceyrac', 'Sousceyrac-en-Quercy'],
    ['Montcuq', 'Montcuq-en-Quercy-Blanc'],
    ['Lapopie', 'Saint-Cirq-Lapopie'],
    ['Arrondissement de Cahors', 'Cahors'],
    ['Agglo de Cahors', 'Grand Cahors'],
    ['200023738', 'Grand Cahors'],
  ])('suggests, for %s, %s', (text, first) => {
    const place = finder.find(text);
    const names = place.kind === 'unknown' ? place.nearest.map(({ name }) => name) : [];
    expect(names[0]).toBe(first);
    expect(names.length).toBeLessThanOrEqual(5);
  });

  it('suggests nothing for what looks like nothing', () => {
    expect(finder.find('Xyzzy plugh')).toEqual({ kind: 'unknown', nearest: [] });
  });

  it('takes a SIRET for its SIREN when its key is right', () => {
    expect(said(finder.find('200023737 00014'))).toBe('200023737 code');
    expect(said(finder.find('20002373700015'))).toBe('unknown');
  });

  it('takes five digits for postal codes where it is told so', () => {
    expect(said(finder.find('46100'))).toBe('46100 code');
    const place = finder.find('46100', { digits: 'postal' });
    expect(place.kind === 'ambiguous' && place.candidates.length).toBe(19);
    expect(said(finder.find('46042', { digits: 'postal' }))).toBe('unknown');
    expect(said(finder.find('12000', { digits: 'postal' }))).toBe('elsewhere 12000');
  });

  it('puts what a person chose first, a past code moved to the present one', () => {
    const chosen = {
      'la gare': '46042',
      '46100': '46102',
      vieux: '46217',
      ailleurs: '12202',
      rien: '',
    };
    const choosing = new PlaceFinder(LOT, chosen);
    expect(said(choosing.find(' la gare '))).toBe('46042 chosen');
    expect(said(choosing.find('46100'))).toBe('46102 chosen');
    expect(said(choosing.find('vieux'))).toBe('46172 chosen');
    expect(said(choosing.find('ailleurs'))).toBe('elsewhere 12202');
    expect(said(choosing.find('rien'))).toBe('unknown');
    expect(said(choosing.find('__proto__'))).toBe('unknown');
  });
});

describe('past names', () => {
  it.each([
    ['Labastide-Murat', '46138'],
    ['LA BASTIDE MURAT', '46138'],
    ['Lhospitalet', '46172'],
    ['Vigan (Le)', '46334'],
    ['VIGAN LE', '46334'],
    ['Le Vigan', '46334'],
    ['Mairie du Vigan', '46334'],
  ])('lead from %s to the present commune', (text, code) => {
    expect(said(withPast.find(text))).toBe(`${code} past-name`);
  });

  it('bear out the commune they stand beside', () => {
    expect(said(withPast.find('Bellefont-La Rauze (Cours)'))).toBe('46156 name');
    expect(said(withPast.find('Cours (Bellefont-La Rauze)'))).toBe('46156 past-name');
    expect(said(withPast.find('46217 Lhospitalet'))).toBe('46172 past-code');
    expect(said(withPast.find('Cours, Cahors'))).toBe('? Bellefont-La Rauze, Cahors');
  });
});

describe('a hint', () => {
  it('tells namesakes apart by postal code or code, and nothing else does', () => {
    expect(withNamesakes.find('St Céré')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ code: '46251' }, { code: '46901' }],
    });
    expect(said(withNamesakes.find('St Céré', { postalCode: '46400' }))).toBe('46251 name');
    expect(said(withNamesakes.find('St Céré', { postalCode: '46 901' }))).toBe('46901 name');
    expect(said(withNamesakes.find('St Céré', { code: '46901.0' }))).toBe('46901 name');
    expect(said(withNamesakes.find('St Céré (46400)'))).toBe('46251 name');
  });

  it('tells a commune from an intercommunalité of the same name', () => {
    expect(said(withNamesakes.find('Quercy Blanc'))).toBe('? Quercy-Blanc, Quercy Blanc');
    expect(said(withNamesakes.find('Quercy Blanc', { prefer: 'epci' }))).toBe('200039519 name');
    expect(said(withNamesakes.find('Quercy Blanc', { prefer: 'commune' }))).toBe('46902 name');
    expect(said(withNamesakes.find('CC du Quercy Blanc'))).toBe('200039519 name');
    expect(said(finder.find('Quercy Blanc', { prefer: 'commune' }))).toBe('200039519 name');
  });

  it('moves a namesake of another département out of the Lot', () => {
    expect(said(finder.find('Saint-Simon', { postalCode: '15130' }))).toBe('elsewhere 15130');
    expect(said(finder.find('Molières', { code: '82113' }))).toBe('elsewhere 82113');
    expect(said(finder.find('Rodez', { postalCode: '12000' }))).toBe('elsewhere 12000');
    expect(said(finder.find('12202', { postalCode: '12000' }))).toBe('elsewhere 12202');
    expect(said(finder.find('2A004', { postalCode: '20000' }))).toBe('elsewhere 2A004');
  });

  it('asks where it gainsays the name, unless it is a postal code of companies', () => {
    expect(said(finder.find('Frayssinet', { postalCode: '46310' }))).toBe('46113 name');
    expect(said(finder.find('Figeac', { postalCode: '46000' }))).toBe('? Figeac, Cahors');
    expect(said(finder.find('Figeac', { code: '46042' }))).toBe('? Figeac, Cahors');
    expect(said(finder.find('Cahors', { postalCode: '46005' }))).toBe('46042 name');
  });

  it('leaves codes and intercommunalités as they are', () => {
    expect(said(finder.find('46102', { postalCode: '46000' }))).toBe('46102 code');
    expect(said(finder.find('Grand Cahors', { postalCode: '46102' }))).toBe('200023737 name');
  });
});

describe('PlaceFinder.agrees()', () => {
  it.each([
    ['46042', 'CAHORS', true],
    ['46042', '', true],
    ['46042', 'Cahros', true],
    ['46042', 'Cahors centre', true],
    ['46042', 'Figeac', false],
    ['46042', 'Rodez', false],
    ['46042', 'Grand Cahors', false],
    ['46100', 'Figeac', false],
    ['200023737', 'CA du Grand Cahors', true],
    ['46217', 'Pern-Lhospitalet', true],
    ['12202', 'Rodez', true],
    ['15208', 'Saint-Simon', true],
  ])('says of %s and %j: %s', (code, name, expected) => {
    expect(finder.agrees(code, name)).toBe(expected);
  });

  it('knows past names where it can, and trusts them where it cannot', () => {
    expect(withPast.agrees('46138', 'Labastide-Murat')).toBe(true);
    expect(withPast.agrees('46217', 'Lhospitalet')).toBe(true);
    expect(withPast.agrees('46217', 'Cours')).toBe(false);
    expect(new PlaceFinder({ ...LOT, pastNames: new Map() }).agrees('46019', 'Beaumat')).toBe(true);
  });
});
