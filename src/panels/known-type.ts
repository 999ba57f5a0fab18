/** Gives the type chosen where some item is of it; undefined, for all of them, where none is. */
export function knownType(
  items: readonly { readonly type: string }[],
  chosen: string | undefined,
): string | undefined {
  return items.some(({ type }) => type === chosen) ? chosen : undefined;
}
