/** Gives the size of each sheet of a PDF of Chromium's, in points: `595×842` is A4. */
export function pdfSheets(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return Array.from(boxes, ([, width, height]) => {
    return `${String(Math.round(Number(width)))}×${String(Math.round(Number(height)))}`;
  });
}
