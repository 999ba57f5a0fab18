import type { Locator } from 'playwright-core';

/** Where a filled mark of a chart stands: a block of one vivid colour, wider than any line. */
export async function markAt(canvas: Locator): Promise<{ x: number; y: number } | undefined> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('chart: no canvas');
    const { width, height, clientWidth } = element;
    const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data;
    if (!pixels) return undefined;
    const block = 5;
    const colorAt = (x: number, y: number) => {
      const at = 4 * (y * width + x);
      return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0, pixels[at + 3] ?? 0];
    };
    for (let y = 0; y < height - block; y += 1) {
      for (let x = 0; x < width - block; x += 1) {
        const color = colorAt(x, y);
        const [red = 0, green = 0, blue = 0, alpha] = color;
        if (alpha !== 255 || Math.max(red, green, blue) - Math.min(red, green, blue) < 50) continue;
        const same = Array.from({ length: block * block }, (_, i) =>
          colorAt(x + (i % block), y + Math.floor(i / block)),
        ).every((other) => other.join() === color.join());
        const scale = clientWidth / width;
        if (same) return { x: (x + block / 2) * scale, y: (y + block / 2) * scale };
      }
    }
    return undefined;
  });
}

/** How many colours a canvas is drawn with; 0 where it is blank. */
export async function drawnColors(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('chart: no canvas');
    const { width, height } = element;
    const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data;
    const colors = new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer()));
    colors.delete(0);
    return colors.size;
  });
}
