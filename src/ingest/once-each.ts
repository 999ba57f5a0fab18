/** Gives a test that is run once on each distinct text, and remembered. */
export function onceEach(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let passes = known.get(text);
    if (passes === undefined) {
      passes = test(text);
      known.set(text, passes);
    }
    return passes;
  };
}
