/** Reads `#rgb` or `#rrggbb`; undefined for other colours. */
function channels(color: string): readonly number[] | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color)?.[1];
  if (!digits) return undefined;
  const pairs = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(pairs.slice(at, at + 2), 16) / 255);
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Gives the contrast of a colour laid at an opacity over another, from 1 to 21 (WCAG 2.2,
 * "contrast ratio"); undefined where either is not written `#rgb` or `#rrggbb`.
 */
export function contrastRatio(color: string, ground: string, alpha = 1): number | undefined {
  const [over, under] = [channels(color), channels(ground)];
  if (!over || !under) return undefined;
  const seen = over.map((value, index) => alpha * value + (1 - alpha) * (under[index] ?? 0));
  const [light = 0, dark = 0] = [luminance(seen), luminance(under)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
