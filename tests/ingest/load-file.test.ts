import { describe, expect, it } from 'vitest';
import type { FileInput } from '../../src/ingest/file-input.ts';
import { readDataset } from '../../src/ingest/read-dataset.ts';
import { fileOf, LOT, PROGRAMME } from './lot.ts';

const HEADER = 'indicateur;periode;territoire;valeur';
const bytesOf = (...codes: readonly number[]) => Uint8Array.from(codes);
const PNG = bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

const read = (...files: readonly FileInput[]) => readDataset(files, LOT, PROGRAMME);
const remarksOf = async (...files: readonly FileInput[]) =>
  (await read(...files)).report.files.map(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
  );

describe('readDataset() on what is no table', () => {
  it.each<readonly [title: string, name: string, content: string | Uint8Array, code: string]>([
    ['no byte at all', 'chiffres.csv', '', 'file-empty'],
    ['blanks alone', 'chiffres.csv', ' \r\n\t\n', 'file-empty'],
    ['an empty sheet as Excel saves it', 'chiffres.csv', '\ufeff;;;\r\n;;;\r\n', 'file-empty'],
    ['an image named .csv', 'chiffres.csv', PNG, 'file-type-unknown'],
    ['a PDF named .csv', 'chiffres.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'file-type-unknown'],
    [
      'the page of an error saved as .csv',
      'chiffres.csv',
      '<!DOCTYPE html>\n<html><body>404;1</body></html>',
      'file-type-unknown',
    ],
    [
      'the XML of an error saved as .csv',
      'chiffres.csv',
      '<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>',
      'file-type-unknown',
    ],
    [
      'bytes of anything',
      'chiffres.csv',
      bytesOf(1, 0, 2, 0, 0, 0, 3, 200, 0),
      'file-type-unknown',
    ],
    ['JSON that is cut', 'x.json', '{"chiffres": [{"indicateur": "contacts", "per', 'json-invalid'],
    ['JSON that is no table', 'x.json', '42', 'json-shape-unknown'],
    [
      'a text of words',
      'lettre.txt',
      'Bonjour,\nVoici les chiffres.\nBien à vous',
      'table-unknown',
    ],
    [
      'a workbook that is cut',
      'x.xlsx',
      bytesOf(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0),
      'workbook-refused',
    ],
  ])('says of %s why it is not read', async (_, name, content, code) => {
    const file = typeof content === 'string' ? fileOf(name, content) : { name, bytes: content };
    const { dataset, report } = await read(file);
    expect(dataset).toBeUndefined();
    expect(report.ok).toBe(false);
    expect(report.files).toHaveLength(1);
    expect(report.files[0]?.diagnostics.map((one) => one.code)).toContain(code);
  });

  it('says of a header alone that no row stands under it', async () => {
    const { dataset, report } = await read(fileOf('chiffres.csv', `${HEADER}\r\n`));
    expect(dataset).toBeUndefined();
    expect(report.files[0]).toMatchObject({
      table: 'chiffres',
      rows: 0,
      diagnostics: [{ code: 'file-empty', severity: 'info', params: { reason: 'no-row' } }],
    });
  });

  it('reads the other files all the same', async () => {
    const good = fileOf('chiffres.csv', `${HEADER}\ncontacts;2021;46;1\n`);
    const { dataset, report } = await read({ name: 'photo.csv', bytes: PNG }, good);
    expect(dataset?.figures.length).toBe(1);
    expect(report.files.map(({ accepted }) => accepted)).toEqual([0, 1]);
  });

  it('says of a file that can no longer be read that it cannot', async () => {
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
    expect(await remarksOf({ name: 'parti.csv', bytes: gone })).toEqual([['file-unreachable']]);
  });

  it('reads a Blob as it reads its bytes', async () => {
    const bytes = new Blob([`${HEADER}\ncontacts;2021;46;1\n`]);
    expect((await read({ name: 'chiffres.csv', bytes })).dataset?.figures.length).toBe(1);
  });
});

describe('readDataset() on hostile texts', () => {
  it('keeps a column named __proto__ as any other, and no prototype is touched', async () => {
    const rows =
      '[{"indicateur":"contacts","periode":"2021","territoire":"46","valeur":1,"__proto__":"a"},' +
      '{"indicateur":"contacts","periode":"2021","territoire":"46","valeur":2,"__proto__":"b"}]';
    const { dataset } = await read(fileOf('chiffres.json', rows));
    expect(dataset?.figures.breakdowns.map(({ name }) => name)).toEqual(['__proto__']);
    expect(dataset?.figures.length).toBe(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
    const csv = `${HEADER};constructor\ncontacts;2021;46;1;x\ncontacts;2021;46;2;y`;
    const { dataset: other } = await read(fileOf('chiffres.csv', csv));
    expect(other?.figures.breakdowns.map(({ name }) => name)).toEqual(['constructor']);
  });

  it('takes the keys of a JSON object of tables for names alone', async () => {
    const json = '{"__proto__": [{"nom": "x", "debut": "2024"}], "toString": [], "title": "a"}';
    const { report } = await read(fileOf('x.json', json));
    expect(report.files.length).toBeGreaterThan(0);
    expect('nom' in {}).toBe(false);
  });

  it('loses no row after a quote that nothing closes', async () => {
    const rows = ['contacts;2021;46;"1', 'contacts;2022;46;2', 'contacts;2023;46;3'];
    const { report } = await read(fileOf('chiffres.csv', [HEADER, ...rows].join('\n')));
    const [file] = report.files;
    expect((file?.accepted ?? 0) + (file?.rejected ?? 0)).toBe(file?.rows);
    expect(file?.diagnostics.map(({ code }) => code)).toContain('quote-unclosed');
  });

  it('reads one line of twenty megabytes, and takes nothing for a figure', async () => {
    const { report } = await read(
      fileOf('chiffres.csv', `${HEADER}\n${'contacts;'.repeat(20_000_000 / 9)}`),
    );
    expect(report.files[0]?.accepted).toBe(0);
  }, 60_000);

  it('reads one cell of twenty megabytes, and quotes little of it', async () => {
    const text = `${HEADER};note\ncontacts;2021;46;${'9'.repeat(20_000_000)};x`;
    const { report } = await read(fileOf('chiffres.csv', text));
    expect(report.files[0]).toMatchObject({ accepted: 0, rejected: 1 });
    const quoted = report.files[0]?.diagnostics.map(({ value }) => value.length) ?? [];
    expect(Math.max(...quoted)).toBeLessThan(200);
  }, 60_000);
});
