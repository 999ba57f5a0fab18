/** Mean advance of a character in the text faces of the page, in ems; a little generous. */
const EMS_PER_CHARACTER = 0.54;

/** Estimates the width of a text in px, before any font is there to measure it with. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * EMS_PER_CHARACTER;
}
