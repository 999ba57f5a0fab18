import { describe, expect, it } from 'vitest';
import { LOT } from '../lot.ts';
import { contacts, readOne } from './read-one.ts';

const placeOf = (row: string) => row.split(' ')[2];

/** Postal codes of the Lot that are the INSEE code of a commune they do not serve. */
const AMBIGUOUS = [
  ...new Set([...LOT.communes.values()].flatMap(({ postalCodes }) => postalCodes)),
].filter((code) => {
  const insee = LOT.communes.get(LOT.pastCommunes.get(code) ?? code);
  return insee !== undefined && !insee.postalCodes.includes(code);
});

describe('PlaceCells', () => {
  it('reads codes, past ones and names, and says which were moved', async () => {
    const { rows, report } = await readOne(
      contacts(
        '2021;46042;1',
        '2021;46217;2',
        '2021;Gourdon;3',
        '2021;Grand-Figeac;4',
        '2021;Lot;5',
      ),
    );
    expect(rows.map(placeOf)).toEqual(['46042', '46172', '46127', '200067361', '46']);
    const moved = report.diagnostics.filter(({ code }) => code === 'commune-moved');
    expect(moved).toMatchObject([{ row: 3, value: '46217', params: { to: '46172', rows: '1' } }]);
  });

  it('says a spelling that names no place once, with its rows, and lists it to be mended', async () => {
    const text = contacts('2021;Cahorx;1', '2022;Cahorx;2', '2020;46042;3', '2023;Cahorx;3');
    const { counts, remarks, report } = await readOne(text);
    expect(counts).toEqual([1, 3]);
    expect(remarks).toEqual(['error place-unknown 2 [territoire] Cahorx']);
    expect(report.reading?.places).toMatchObject([{ text: 'Cahorx', rows: 3, firstRow: 2 }]);
    expect(report.reading?.rejected.map(({ row }) => row)).toEqual([2, 3, 5]);
    const mended = await readOne(text, { places: { Cahorx: '46042' } });
    expect(mended.rows.map(placeOf)).toEqual(['46042', '46042', '46042', '46042']);
  });

  it('warns of a code and a name that are of two places, and keeps the code', async () => {
    const text =
      'indicateur;periode;code_insee;commune;valeur\ncontacts;2021;46042;Figeac;1\ncontacts;2021;46102;Figeac;2';
    const { rows, remarks } = await readOne(text);
    expect(rows.map(placeOf)).toEqual(['46042', '46102']);
    expect(remarks).toEqual(['warning place-conflict 2 [code_insee] 46042']);
  });

  it('warns of a code of the Lot beside another département, and keeps the code', async () => {
    const text =
      'indicateur;periode;territoire;valeur;département\ncontacts;2021;46042;1;31\ncontacts;2021;46102;2;Lot\ncontacts;2021;46127;2;';
    const { rows, remarks } = await readOne(text);
    expect(rows.map(placeOf)).toEqual(['46042', '46102', '46127']);
    expect(remarks).toEqual(['warning department-conflict 2 [territoire] 46042']);
  });

  it('counts no namesake of another département, be most of the others there too', async () => {
    const text =
      'Commune;Code département;Année;Contacts\nCahors;46;2021;5\nGourdon;06;2021;1\nToulouse;31;2021;4\nCastres;81;2021;3';
    const { rows, remarks } = await readOne(text);
    expect(rows.map(placeOf)).toEqual(['46042', '06']);
    expect(remarks).toContain('warning place-elsewhere 3 [Commune] Gourdon, 06');
  });

  it('keeps a figure of another département under its code, with a warning', async () => {
    const { rows, remarks } = await readOne(contacts('2021;75056;1'));
    expect(rows.map(placeOf)).toEqual(['75056']);
    expect(remarks).toEqual(['warning place-elsewhere 2 [territoire] 75056']);
  });
});

describe('PlaceCells beside levels', () => {
  it('reads no basin, canton or past commune as the commune that has its code or its name', async () => {
    const text =
      'GEO_OBJECT;GEO;Année;Contacts\nCOM;46042;2021;1\nBV2022;46042;2021;2\nBV2022;46042;2022;2\nCOMD;46201;2021;3\nDEP;46;2021;4';
    const { rows, remarks, counts } = await readOne(text);
    expect(rows.map(placeOf)).toEqual(['46042', '46']);
    expect(remarks).toEqual(['error place-level 3 [GEO] 46042', 'error place-level 5 [GEO] 46201']);
    expect(counts).toEqual([2, 3]);
  });

  it('holds names against their level, under any header that says one', async () => {
    const text =
      'Type;Territoire;Année;Contacts\nCommune;Gourdon;2021;1\nCanton;Gourdon;2021;2\nIntercommunalité;Grand Cahors;2021;3';
    const { rows, remarks } = await readOne(text);
    expect(rows.map(placeOf)).toEqual(['46127', '200023737']);
    expect(remarks).toEqual(['error place-level 3 [Territoire] Gourdon']);
  });
});

describe('PlaceCells on postal codes', () => {
  const header = 'Année;Code postal;Commune;Contacts';

  it('has codes to be wary of', () => {
    expect(AMBIGUOUS.length).toBeGreaterThan(10);
    expect(AMBIGUOUS).toContain('46300');
  });

  it('reads the name beside a postal code', async () => {
    const { rows, remarks } = await readOne(
      [header, '2021;46100;Figeac;1', '2021;46100;Béduer;2', '2021;46000;Cahors;3'].join('\n'),
    );
    expect(rows.map(placeOf)).toEqual(['46102', '46021', '46042']);
    expect(remarks).toEqual([]);
  });

  it('tells apart two communes of one name by their postal code, or asks', async () => {
    const { counts } = await readOne([header, '2021;46400;Figeac;1'].join('\n'));
    expect(counts).toEqual([0, 1]);
  });

  it.each(['Code postal', 'CP', 'code_postal', 'Code Postal (CP)'])(
    'never takes a postal code under « %s » for the INSEE code of another commune',
    async (name) => {
      const lines = AMBIGUOUS.map((code, index) => `contacts;2021;${code};${index}`);
      const text = [`indicateur;periode;${name};valeur`, ...lines].join('\n');
      const { rows, counts, remarks } = await readOne(text);
      for (const row of rows) {
        const index = Number(row.split(' ')[3]);
        const served = LOT.communes.get(placeOf(row) ?? '')?.postalCodes;
        expect(served, row).toContain(AMBIGUOUS[index]);
      }
      expect(counts[0] + counts[1]).toBe(AMBIGUOUS.length);
      expect(remarks.length).toBeGreaterThan(0);
    },
  );

  it.each(['Code commune', 'Code', 'commune'])(
    'says that codes under « %s » may be either',
    async (name) => {
      const lines = AMBIGUOUS.map((code, index) => `contacts;2021;${code};${index}`);
      const { report } = await readOne([`indicateur;periode;${name};valeur`, ...lines].join('\n'));
      const [remark] = report.diagnostics.filter(({ code }) => code === 'postal-codes');
      expect(remark).toMatchObject({ severity: 'warning', params: { chosen: 'insee' } });
    },
  );

  it('reads INSEE codes under « Code postal » as such, with a warning', async () => {
    const lines = ['46042', '46127', '46251'].map((code) => `contacts;2021;${code};1`);
    const { rows, remarks } = await readOne(
      ['indicateur;periode;Code postal;valeur', ...lines].join('\n'),
    );
    expect(rows.map(placeOf)).toEqual(['46042', '46127', '46251']);
    expect(remarks).toEqual(['warning postal-codes 0 [Code postal]']);
  });

  it('reads INSEE codes as such where the column leaves no doubt', async () => {
    const codes = [...LOT.communes.keys()];
    const { rows, remarks } = await readOne(
      contacts(...codes.map((code, index) => `2021;${code};${index}`)),
    );
    expect(rows.map(placeOf)).toEqual(codes);
    expect(remarks).toEqual([]);
  });

  it('takes a code under the contract’s own name for what the contract says', async () => {
    const { rows, remarks } = await readOne(contacts('2021;46100;1'));
    expect(rows.map(placeOf)).toEqual(['46100']);
    expect(remarks).toEqual([]);
  });

  it('knows a past commune by its code and by its name as the same one', async () => {
    const [[code, name] = ['', '']] = [...LOT.pastNames].filter(
      ([, one]) => ![...LOT.communes.values()].some((commune) => commune.name === one),
    );
    const { rows, remarks } = await readOne(contacts(`2021;${code};5`, `2021;${name};5`));
    expect(rows).toHaveLength(1);
    expect(remarks).toEqual([`warning figure-repeated 3 [valeur] 5`]);
  });
});
