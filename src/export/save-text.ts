/** Hands a text to the person as a file, without any server. */
export function saveText(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Revoked once the browser has taken the file up.
  requestAnimationFrame(() => URL.revokeObjectURL(link.href));
}
