/** How long `expect.poll` waits for what a person would call at once: a shared machine may be busy. */
export const SOON = { timeout: 10_000 };
