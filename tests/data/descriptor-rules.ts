import * as v from 'valibot';

/**
 * The rules of Data Package v2 for descriptors, in our own words, with the recommendations that we
 * hold ourselves to. Sources: https://datapackage.org/standard/data-package/,
 * https://datapackage.org/standard/data-resource/, https://datapackage.org/standard/table-schema/
 * and, for "URL or Path", https://datapackage.org/standard/glossary/#url-or-path.
 */

const unique = (values: readonly unknown[]) =>
  new Set(values.map((value) => JSON.stringify(value))).size === values.length;

const Text = v.pipe(v.string(), v.nonEmpty());
/** Recommended for packages and resources: lower-case letters, digits, `.`, `-` and `_`. */
const Name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/, 'name'));

/** A full http(s) or ftp(s) address, or a path to a file beside or below, none of it hidden. */
function isUrlOrPath(text: string): boolean {
  if (/^(?:http|ftp)s?:\/\//.test(text)) return URL.canParse(text);
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || text.includes('\\')) return false;
  return text.split('/').every((segment) => segment !== '' && !segment.startsWith('.'));
}
const UrlOrPath = v.pipe(v.string(), v.check(isUrlOrPath, 'path'));

const isDateTime = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** Each type, its formats beside `default`, and the constraints that make sense for it. */
const RANGE = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const LENGTH = ['minLength', 'maxLength'];
const TYPES = {
  string: { formats: ['email', 'uri', 'binary', 'uuid'], constraints: [...LENGTH, 'pattern'] },
  number: { formats: [], constraints: RANGE },
  integer: { formats: [], constraints: RANGE },
  boolean: { formats: [], constraints: [] },
  object: { formats: [], constraints: [...LENGTH, 'jsonSchema'] },
  array: { formats: [], constraints: [...LENGTH, 'jsonSchema'] },
  list: { formats: [], constraints: LENGTH },
  datetime: { formats: undefined, constraints: RANGE },
  date: { formats: undefined, constraints: RANGE },
  time: { formats: undefined, constraints: RANGE },
  year: { formats: [], constraints: RANGE },
  yearmonth: { formats: [], constraints: RANGE },
  duration: { formats: [], constraints: RANGE },
  geopoint: { formats: ['array', 'object'], constraints: [] },
  geojson: { formats: ['topojson'], constraints: [] },
  any: { formats: [], constraints: [] },
} as const;
const FOR_ALL = ['required', 'unique', 'enum'];

const LabelledMissing = v.looseObject({ value: v.string(), label: v.optional(v.string()) });
const MissingValues = v.union([
  v.pipe(v.array(v.string()), v.check((items) => unique(items), 'missingValues repeated')),
  v.pipe(
    v.array(LabelledMissing),
    v.check((items) => unique(items.map(({ value }) => value)), 'missingValues repeated'),
    v.check((items) => {
      const labels = items.flatMap(({ label }) => (label === undefined ? [] : [label]));
      return unique(labels);
    }, 'missingValues labels repeated'),
  ),
]);

const Constraints = v.looseObject({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'pattern'))),
  enum: v.optional(v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1), v.check((items) => unique(items)))),
  minimum: v.optional(v.union([v.string(), v.number()])),
  maximum: v.optional(v.union([v.string(), v.number()])),
});

/** XML Schema patterns match a whole value, and know no anchors. */
function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
  } catch {
    return false;
  }
  return !/^\^|\$$/.test(source);
}

const Field = v.pipe(
  v.looseObject({
    name: Text,
    type: v.optional(v.picklist(Object.keys(TYPES) as (keyof typeof TYPES)[], 'type'), 'any'),
    format: v.optional(v.string(), 'default'),
    title: v.optional(v.string()),
    description: v.optional(v.string()),
    example: v.optional(v.string()),
    missingValues: v.optional(MissingValues),
    constraints: v.optional(Constraints, {}),
  }),
  v.check(({ type, format }) => {
    const { formats } = TYPES[type];
    return format === 'default' || !formats || formats.some((known) => known === format);
  }, 'format'),
  v.check(({ type, constraints }) => {
    const allowed: readonly string[] = [...FOR_ALL, ...TYPES[type].constraints];
    return Object.keys(constraints).every((name) => allowed.includes(name));
  }, 'constraints'),
);

const FieldNames = v.pipe(v.array(Text), v.minLength(1), v.check((items) => unique(items), 'fields repeated'));
const ForeignKey = v.pipe(
  v.looseObject({
    fields: FieldNames,
    reference: v.looseObject({ resource: v.optional(Text), fields: FieldNames }),
  }),
  v.check(({ fields, reference }) => fields.length === reference.fields.length, 'foreignKeys'),
);

const TableSchema = v.pipe(
  v.looseObject({
    fields: v.pipe(v.array(Field), v.minLength(1)),
    missingValues: v.optional(MissingValues),
    primaryKey: v.optional(FieldNames),
    uniqueKeys: v.optional(v.pipe(v.array(FieldNames), v.minLength(1))),
    foreignKeys: v.optional(v.array(ForeignKey), []),
  }),
  v.check(({ fields }) => unique(fields.map(({ name }) => name)), 'fields repeated'),
  v.check(({ fields, primaryKey = [], uniqueKeys = [], foreignKeys }) => {
    const names = new Set(fields.map(({ name }) => name));
    const used = [primaryKey, ...uniqueKeys, ...foreignKeys.map((key) => key.fields)].flat();
    return used.every((name) => names.has(name));
  }, 'keys name unknown fields'),
);

const License = v.pipe(
  v.looseObject({
    name: v.optional(v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/))),
    path: v.optional(UrlOrPath),
    title: v.optional(v.string()),
  }),
  v.check(({ name, path }) => name !== undefined || path !== undefined, 'license'),
);
const Source = v.pipe(
  v.looseObject({
    title: v.optional(v.string()),
    path: v.optional(UrlOrPath),
    email: v.optional(v.pipe(v.string(), v.email())),
    version: v.optional(v.string()),
  }),
  v.check((source) => Object.keys(source).length > 0, 'source'),
);
const Contributor = v.pipe(
  v.looseObject({
    title: v.optional(v.string()),
    path: v.optional(v.pipe(v.string(), v.url())),
    email: v.optional(v.pipe(v.string(), v.email())),
    roles: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  }),
  v.check((contributor) => Object.keys(contributor).length > 0, 'contributor'),
);

const Resource = v.pipe(
  v.looseObject({
    name: Name,
    path: v.optional(v.union([UrlOrPath, v.pipe(v.array(UrlOrPath), v.minLength(1))])),
    data: v.optional(v.unknown()),
    type: v.optional(v.literal('table')),
    title: v.optional(v.string()),
    description: v.optional(v.string()),
    format: v.optional(v.string()),
    mediatype: v.optional(v.pipe(v.string(), v.regex(/^.+\/.+$/))),
    encoding: v.optional(v.string()),
    schema: v.optional(TableSchema),
    licenses: v.optional(v.array(License)),
    sources: v.optional(v.array(Source)),
  }),
  v.check((resource) => 'path' in resource !== 'data' in resource, 'one of path and data'),
);

export const DataPackage = v.pipe(
  v.looseObject({
    $schema: v.optional(v.pipe(v.string(), v.url())),
    name: v.optional(Name),
    id: v.optional(Text),
    title: v.optional(v.string()),
    description: v.optional(v.string()),
    version: v.optional(v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+(?:[-+].+)?$/, 'version'))),
    created: v.optional(v.pipe(v.string(), v.check(isDateTime, 'created'))),
    keywords: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    licenses: v.optional(v.pipe(v.array(License), v.minLength(1))),
    contributors: v.optional(v.pipe(v.array(Contributor), v.minLength(1))),
    sources: v.optional(v.array(Source)),
    resources: v.pipe(
      v.array(Resource),
      v.minLength(1),
      v.check((resources) => unique(resources.map(({ name }) => name)), 'resource names repeated'),
    ),
  }),
  v.check(({ resources }) => {
    const fieldsOf = new Map(
      resources.map(({ name, schema }) => [name, schema?.fields.map((field) => field.name) ?? []]),
    );
    return resources.every(({ name, schema }) =>
      (schema?.foreignKeys ?? []).every(({ reference }) => {
        const known = fieldsOf.get(reference.resource ?? name) ?? [];
        return reference.fields.every((field) => known.includes(field));
      }),
    );
  }, 'foreignKeys lead nowhere'),
);

export type DataPackage = v.InferOutput<typeof DataPackage>;
export type TableSchema = v.InferOutput<typeof TableSchema>;
export type Field = v.InferOutput<typeof Field>;

/** Lists what breaks the rules in a descriptor, as `resources.0.path: path`. */
export function descriptorFaults(value: unknown): readonly string[] {
  const parsed = v.safeParse(DataPackage, value);
  return (parsed.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
