/**
 * Copies texts by type, as a person's own copy would carry them. The clipboard that pages write to
 * reads markup first, and reports each style in it as one of the page's own that its policy refuses.
 *
 * @returns false where the browser copies nothing so
 */
export function copyAsTyped(texts: Readonly<Record<string, string>>): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    isTaken = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', give);
  }
}
