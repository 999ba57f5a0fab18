/** Takes the keyboard to the figures, from what goes away with the press of its own button; nothing scrolls. */
export function focusFigures(): void {
  document.getElementById('chiffres')?.focus({ preventScroll: true });
}
