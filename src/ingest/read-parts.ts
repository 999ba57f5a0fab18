import type { FileInput } from './file-input.ts';
import { loadFile } from './load-file.ts';
import type { Part } from './part.ts';
import { readDescriptor } from './read-descriptor.ts';
import { recognisePart } from './recognise-part.ts';
import type { TableName } from './table-contract.ts';

/** The tables of a set of files, and what the files say of the set. */
export interface PartsReading {
  readonly parts: readonly Part[];
  /** '' where no file gives one. */
  readonly title: string;
  readonly fictional: boolean;
}

/** Cuts files into tables; a package's descriptor among them says which file is which table. */
export function readParts(files: readonly FileInput[]): PartsReading {
  const hints = new Map<string, TableName>();
  let title = '';
  let fictional = false;
  const loaded = files.map((input) => {
    const file = loadFile(input);
    if (file.descriptor === undefined) {
      title ||= file.title;
      fictional ||= file.fictional;
      return { ...file, diagnosed: undefined };
    }
    const reading = readDescriptor(file.descriptor, file.file);
    const folder = file.file.replace(/[^/]*$/, '');
    for (const { table, path } of reading.paths) hints.set(folder + path, table);
    title ||= reading.title;
    fictional ||= reading.fictional;
    return { ...file, diagnosed: reading.diagnostics };
  });
  const parts = loaded.flatMap(({ file, parts: loadedParts, diagnosed }) =>
    loadedParts.map((part, index): Part => {
      if (!diagnosed || index > 0) return recognisePart(part, hints.get(file));
      for (const { code, severity, ...detail } of diagnosed)
        part.remarks.add(code, severity, detail);
      return { ...part, table: 'datapackage' };
    }),
  );
  return { parts, title, fictional };
}
