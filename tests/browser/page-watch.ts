import { type BrowserContext } from 'playwright-core';

/** What a page of ours must never do, as it happened, in words. */
export interface PageWatch {
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  readonly policyViolations: readonly string[];
  readonly foreignRequests: readonly string[];
}

/** Records what the pages of a context, and their workers, do; to be called before they open. */
export async function watchPages(context: BrowserContext, origin: string): Promise<PageWatch> {
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const policyViolations: string[] = [];
  const foreignRequests: string[] = [];

  context.on('console', (message) => {
    if (message.type() === 'error') {
      consoleErrors.push(`${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => pageErrors.push(String(error.error().stack)));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') {
      foreignRequests.push(request.url());
    }
  });
  await context.exposeFunction('reportPolicyViolation', (violation: string) => {
    policyViolations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportPolicyViolation');
      if (typeof report !== 'function') throw new Error('reportPolicyViolation: missing');
      report(`${event.violatedDirective}: ${event.blockedURI} (${event.sourceFile})`);
    });
  });
  return { consoleErrors, pageErrors, policyViolations, foreignRequests };
}
