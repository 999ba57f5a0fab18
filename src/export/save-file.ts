/** Hands a file to the person, without any server. */
export function saveFile(content: BlobPart, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Revoked once the browser has taken the file up.
  requestAnimationFrame(() => URL.revokeObjectURL(link.href));
}

/** Hands a text in UTF-8 to the person as a file. */
export function saveText(text: string, type: string, name: string): void {
  saveFile(text, `${type};charset=utf-8`, name);
}
