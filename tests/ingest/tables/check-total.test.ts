import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/ingest/read-dataset.ts';
import { fileOf, LOT, PROGRAMME } from '../lot.ts';

/** Remarks on the line of totals of a table of two communes. */
async function remarksOn(total: string, cahors = '12', more = ''): Promise<readonly string[]> {
  const text = `Code INSEE;Année;Contacts;Ambassadeurs\n46042;2023;${cahors};1 000,5\n\n46102;2023;9;1\n${more}Total;;${total}\n`;
  const { report } = await readDataset([fileOf('bilan.csv', text)], LOT, PROGRAMME);
  return report.files.flatMap(({ diagnostics }) =>
    diagnostics
      .filter(({ code }) => code === 'total-line-differs')
      .map(({ row, column, params }) => `${row} ${column} ${params['stated']} ${params['summed']}`),
  );
}

describe('checkTotal()', () => {
  it('says nothing of totals that their lines make', async () => {
    expect(await remarksOn('21;1 001,5')).toEqual([]);
  });

  it('warns of each column whose total is another', async () => {
    expect(await remarksOn('20;1 002')).toEqual(['5 Contacts 20 21', '5 Ambassadeurs 1002 1001.5']);
  });

  it('leaves a total among the values of a breakdown to the check of its parts', async () => {
    const text =
      'indicateur;periode;territoire;valeur;sexe\narrivees;2021;46;12;Ensemble\narrivees;2021;46;7;H\narrivees;2021;46;4;F\n';
    const { report } = await readDataset([fileOf('t.csv', text)], LOT, PROGRAMME);
    const codes = report.files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(codes).toEqual(['parts-differ']);
  });

  it('does not judge what is not known exactly', async () => {
    expect(await remarksOn('20;1 001,5', 'nd')).toEqual([]);
    expect(await remarksOn('20;1 001,5', 'plus de 5')).toEqual([]);
    expect(await remarksOn('environ 20;1 001,5')).toEqual([]);
  });

  it('leaves tables with totals of parts alone', async () => {
    expect(await remarksOn('20;1 002', '12', 'Sous-total;;21;1 001,5\n')).toEqual([]);
  });
});
