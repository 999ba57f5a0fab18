/**
 * Reads a web address. Gives undefined for anything but an absolute http(s) one: `javascript:` and
 * the like never become a link.
 */
export function readWebAddress(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, hostname } = new URL(text);
  const web = protocol === 'http:' || protocol === 'https:';
  return web && hostname !== '' ? text : undefined;
}
