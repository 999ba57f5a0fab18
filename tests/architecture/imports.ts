import ts from 'typescript';

/** Matches a script of a Svelte component; the markup holds no import. */
const SVELTE_SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Gives the code of a file: all of it, or the scripts of a component. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(SVELTE_SCRIPT)].map(([, script]) => script).join('\n');
}

/** Parses the code of a file. */
export function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(`${file}.ts`, codeOf(file, text), ts.ScriptTarget.ES2022, true);
}

/** Calls `visit` with a node and all that stands in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/**
 * Lists what a file names as its imports, in order: `import` and `export … from`, of types too,
 * `import()`, and the workers of `new URL('…', import.meta.url)`; without a query such as `?worker`.
 */
export function importsOf(code: ts.SourceFile): string[] {
  const names: string[] = [];
  walk(code, (node) => {
    const name = importedBy(node);
    if (name && ts.isStringLiteralLike(name)) names.push(name.text.replace(/\?.*$/, ''));
  });
  return names;
}

function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [address, base] = node.arguments ?? [];
    return base?.getText() === 'import.meta.url' ? address : undefined;
  }
  return undefined;
}
