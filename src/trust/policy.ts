/** What makes policies, where the browser has Trusted Types. */
interface PolicyFactory {
  createPolicy<Rules extends object>(name: string, rules: Rules): Rules;
}

/**
 * Makes a policy that vouches for texts which a browser would run or parse as markup: what its
 * rules give then stands for the string where Trusted Types are enforced. The page's
 * `trusted-types` must list the name; where the browser knows no policies, gives the rules alone.
 */
export function trustPolicy<Rules extends object>(name: string, rules: Rules): Rules {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isPolicyFactory(factory)) return rules;
  try {
    return factory.createPolicy(name, rules);
  } catch {
    // A host that names its policies and not this one: only it can say whether strings will do.
    return rules;
  }
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'createPolicy' in value &&
    typeof value.createPolicy === 'function'
  );
}
