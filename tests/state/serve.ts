import { vi } from 'vitest';

/**
 * Serves these files, by path from the page; any other is not found. Gives the paths asked for, as
 * they come; `vi.unstubAllGlobals()` ends it.
 */
export function serve(files: Readonly<Record<string, string>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const text = files[path];
    return Promise.resolve(
      text === undefined ? new Response('', { status: 404 }) : new Response(text),
    );
  });
  return asked;
}
