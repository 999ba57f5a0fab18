/** File names given in a title before the rest become "…". */
const MAX_NAMED = 3;

/** Names a data set after its files, where no package gives it a title: `chiffres, evenements`. */
export function datasetTitle(files: readonly string[]): string {
  const names = [...new Set(files.map(stem))];
  const named = names.slice(0, MAX_NAMED).join(', ');
  return names.length > MAX_NAMED ? `${named}…` : named;
}

/** Tells from its name that a file holds made-up figures: ours all say so, in French or in English. */
export function isFictionalName(file: string): boolean {
  return /jeu[-_ ]?fictif|fictional[-_ ]?set/i.test(file);
}

function stem(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]+$/i, '');
}
