/** Names the kind of a JSON value, for a remark. */
export function jsonKind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Tells a JSON object from everything else. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return jsonKind(value) === 'object';
}
