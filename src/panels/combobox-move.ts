/**
 * Gives which option of a combo box a key leads to: down and up, round the ends. Undefined for any
 * other key, or where there is no option.
 *
 * @param active place of the option that is active, from 0; −1 for none
 */
export function comboboxMove(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return undefined;
}
