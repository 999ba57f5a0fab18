/** Why a file of the page cannot be had. */
export type WhyMissing =
  /** The server does not answer. */
  | 'offline'
  /** The page on the server is another one by now: its files have taken over. */
  | 'updated'
  | 'broken';

/** Asks the server for the page again to tell why a part of it is missing. Never rejects. */
export async function whyMissing(): Promise<WhyMissing> {
  const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  try {
    const answer = await fetch('./', { cache: 'no-store' });
    if (!answer.ok || !entry) return 'broken';
    return (await answer.text()).includes(entry) ? 'broken' : 'updated';
  } catch {
    return 'offline';
  }
}
