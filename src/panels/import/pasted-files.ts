import type { FileInput } from '../../ingest/file-input.ts';

/** What a clipboard holds, as far as an import can use it. */
export interface Clipboard {
  readonly text: string;
  readonly files: readonly File[];
}

/**
 * Gives what a clipboard holds as files: cells copied from a spreadsheet, else files. A picture
 * counts only where it is all that there is, since a spreadsheet also copies one of its cells.
 * Nothing for ordinary text.
 */
export function pastedFiles({ text, files }: Clipboard, name: string): readonly FileInput[] {
  if (text.includes('\t')) return [pastedText(text, name)];
  const others = files.filter(({ type }) => !type.startsWith('image/'));
  const pasted = others.length === 0 && text === '' ? files : others;
  return pasted.map((file) => ({ name: file.name, bytes: file }));
}

/** Makes a file of a text, as it stands; it stays whole however often it is read. */
export function pastedText(text: string, name: string): FileInput {
  return { name, bytes: new Blob([text]) };
}

/** Tells whether what is pasted or typed at a place goes into that place. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, [contenteditable]') !== null;
}
