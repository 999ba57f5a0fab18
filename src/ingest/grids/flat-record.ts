import { isRecord } from '../json-kind.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

/** Shapes of a map, which no cell can hold. */
const SHAPES: ReadonlySet<string> = new Set(['geometry', 'geo_shape']);

/** Objects in objects that are opened; what lies deeper stays shut. */
const DEEPEST = 4;

/**
 * Gives the JSON records of a table without objects in them, the same where none has any. An object
 * under a key that holds nothing else is opened, its keys joined to it by a point:
 * `{"commune": {"code": "46042"}}` has a cell `commune.code`. Of a GeoJSON feature, of a record of a
 * portal (Opendatasoft) or of an observation (Insee), only the properties are cells.
 */
export function flatRecords(items: readonly unknown[]): readonly unknown[] {
  if (!items.some(hasObject)) return items;
  const whole = items.map((item) => (isRecord(item) ? inner(item) : item));
  const plain = new Set<string>();
  for (const item of whole) if (isRecord(item)) addPlain(item, '', plain);
  // fromEntries defines keys; an assignment would lose one named `__proto__`.
  return whole.map((item) =>
    isRecord(item) ? Object.fromEntries(cellsOf(item, '', plain)) : item,
  );
}

function hasObject(item: unknown): boolean {
  if (!isRecord(item)) return false;
  for (const key in item) if (isRecord(item[key])) return true;
  return false;
}

function inner(record: JsonRecord): JsonRecord {
  const { type, properties, recordid, fields } = record;
  if (type === 'Feature' && isRecord(properties)) return properties;
  if (typeof recordid === 'string' && isRecord(fields)) return fields;
  return observation(record) ?? record;
}

/** An observation as Insee's Melodi gives it: its dimensions, measures and attributes are columns alike. */
function observation({ dimensions, measures, attributes }: JsonRecord): JsonRecord | undefined {
  if (!isRecord(dimensions) || !isRecord(measures)) return undefined;
  const values = Object.entries(measures).map(
    ([name, measure]) => [name, isRecord(measure) ? (measure['value'] ?? null) : measure] as const,
  );
  const others = isRecord(attributes) ? Object.entries(attributes) : [];
  return Object.fromEntries([...Object.entries(dimensions), ...values, ...others]);
}

const depthOf = (path: string) => path.split('.').length;

/** Collects the keys under which some record holds what is no object. */
function addPlain(record: JsonRecord, prefix: string, plain: Set<string>): void {
  for (const [key, value] of Object.entries(record)) {
    const path = prefix + key;
    if (isRecord(value) && depthOf(path) <= DEEPEST) addPlain(value, `${path}.`, plain);
    else if (value !== null) plain.add(path);
  }
}

function cellsOf(
  record: JsonRecord,
  prefix: string,
  plain: ReadonlySet<string>,
): (readonly [key: string, value: unknown])[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const path = prefix + key;
    const isShut = !isRecord(value) || plain.has(path) || Object.keys(value).length === 0;
    if (isShut) return [[path, value] as const];
    return SHAPES.has(key) ? [] : cellsOf(value, `${path}.`, plain);
  });
}
