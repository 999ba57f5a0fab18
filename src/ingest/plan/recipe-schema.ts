import * as v from 'valibot';
import { TEXT_ENCODINGS } from '../bytes/encodings.ts';
import { MOST_COLUMNS } from '../grids/grid.ts';
import { TABLE_NAMES } from '../table-contract.ts';
import { DATE_ORDERS, NUMBER_STYLES } from '../values/value-style.ts';
import { PERSONAL_KINDS } from './sheet-plan.ts';

/** What marks a JSON file as a recipe. */
export const RECIPE_FORMAT = 'oh-my-lot-recette';
/** Raised where older files would be misunderstood. */
export const RECIPE_VERSION = 1;

const Label = v.pipe(v.string(), v.maxLength(1000));
const Texts = v.pipe(v.array(Label), v.maxLength(MOST_COLUMNS));
/** Lists of pairs: a header may be called `__proto__`, which objects of JSON do not all survive. */
const Pairs = v.pipe(v.array(v.tuple([Label, Label])), v.maxLength(MOST_COLUMNS));

const Role = v.variant('kind', [
  v.object({ kind: v.literal('field'), field: Label }),
  v.object({ kind: v.literal('breakdown') }),
  v.object({
    kind: v.literal('values'),
    indicator: Label,
    period: Label,
    part: v.exactOptional(v.picklist(['mois', 'trimestre', 'semestre'])),
    territory: v.exactOptional(Label),
  }),
  v.object({ kind: v.literal('personal'), what: v.picklist(PERSONAL_KINDS) }),
  v.object({ kind: v.literal('ignored') }),
]);

const Column = v.object({
  name: Label,
  role: v.exactOptional(Role),
  numbers: v.exactOptional(v.picklist(NUMBER_STYLES)),
  dates: v.exactOptional(v.picklist(DATE_ORDERS)),
});

const NewIndicator = v.object({
  code: Label,
  label: Label,
  kind: v.picklist(['stock', 'flux']),
});

/** What a recipe's file begins with. */
export const RecipeMark = v.object({
  format: v.literal(RECIPE_FORMAT),
  version: v.literal(RECIPE_VERSION),
});

/** A recipe as its file holds it. */
export const RecipeBody = v.object({
  headers: Texts,
  table: v.exactOptional(v.picklist(TABLE_NAMES)),
  shape: v.exactOptional(v.picklist(['rows', 'wide', 'people'])),
  headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  joinHeaders: v.exactOptional(v.boolean()),
  columns: v.pipe(v.array(Column), v.maxLength(MOST_COLUMNS)),
  fixed: Pairs,
  places: Pairs,
  indicators: v.pipe(v.array(NewIndicator), v.maxLength(MOST_COLUMNS)),
  agreed: v.boolean(),
  encoding: v.exactOptional(v.picklist(TEXT_ENCODINGS)),
  delimiter: v.exactOptional(v.pipe(v.string(), v.maxLength(4))),
  sheet: v.exactOptional(Label),
});
