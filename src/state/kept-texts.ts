/** Where this device keeps recipes. */
export const RECIPES_KEY = 'oh-my-lot-recettes';

/** Gives the texts of the recipes kept on this device, the newest first; none where storage is refused. */
export function keptTexts(): readonly string[] {
  try {
    const texts: unknown = JSON.parse(localStorage.getItem(RECIPES_KEY) ?? '[]');
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
