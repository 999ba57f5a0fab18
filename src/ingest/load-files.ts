import type { FileInput } from './file-input.ts';
import { loadFile } from './load-file.ts';
import type { HintedPart } from './loaded-part.ts';
import { readRecipe } from './plan/read-recipe.ts';
import type { Recipe } from './plan/recipe.ts';
import { readDescriptor } from './read-descriptor.ts';
import type { ReadOptions } from './read-options.ts';
import type { TableName } from './table-contract.ts';

/** The parts of a set of files, and what the files say of the set. */
export interface LoadedSet {
  readonly parts: readonly HintedPart[];
  /** Recipes that are among the files; they are no tables. */
  readonly recipes: readonly LoadedRecipe[];
  /** '' where no file gives one. */
  readonly title: string;
  readonly fictional: boolean;
}

/** A recipe and the file that it is. */
export interface LoadedRecipe {
  readonly recipe: Recipe;
  readonly part: HintedPart;
}

/** Cuts files into tables; a package's descriptor among them says which file is which table. */
export async function loadFiles(
  files: readonly FileInput[],
  options: ReadOptions,
): Promise<LoadedSet> {
  const hints = new Map<string, TableName>();
  const recipes: LoadedRecipe[] = [];
  const parts: Omit<HintedPart, 'hint'>[] = [];
  let title = '';
  let fictional = false;
  for (const [place, input] of files.entries()) {
    const loaded = await loadFile(input, place, options);
    if (loaded.recipe !== undefined) {
      const recipe = readRecipe(loaded.recipe);
      const unread = loaded.parts.map((part) => ({
        ...part,
        hint: undefined,
        isDescriptor: false,
      }));
      if (recipe) recipes.push(...unread.map((part) => ({ recipe, part })));
      else parts.push(...unread.map(brokenRecipe));
      continue;
    }
    const { descriptor } = loaded;
    parts.push(
      ...loaded.parts.map((part, index) => ({
        ...part,
        isDescriptor: descriptor !== undefined && index === 0,
      })),
    );
    title ||= loaded.title;
    fictional ||= loaded.fictional;
    if (descriptor === undefined) continue;
    const reading = readDescriptor(descriptor, loaded.file);
    const folder = loaded.file.replace(/[^/]*$/, '');
    for (const { table, path } of reading.paths) hints.set(folder + path, table);
    for (const { code, severity, ...detail } of reading.diagnostics) {
      loaded.parts[0]?.remarks.add(code, severity, detail);
    }
    title ||= reading.title;
    fictional ||= reading.fictional;
  }
  const hinted = parts.map((part) => ({ ...part, hint: hints.get(part.file) }));
  return { parts: hinted, recipes, title, fictional };
}

function brokenRecipe(part: HintedPart): HintedPart {
  part.remarks.add('recipe-unused', 'error', { params: { reason: 'broken' } });
  return part;
}
