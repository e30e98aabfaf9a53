/** A syntax node seen generically: a type, offsets in UTF-16 units, and children under any other key. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Position {
  readonly parent: SyntaxNode | undefined;
  /** The key under which the parent holds the node. */
  readonly key: string;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** Child node under a key, or undefined. */
export function child(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  const value = node?.[key];
  return isNode(value) ? value : undefined;
}

/** Child nodes under a key that holds a list; holes left out. */
export function children(node: SyntaxNode, key: string): readonly SyntaxNode[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Name of an identifier node, or '' for any other node. */
export function nameOf(node: SyntaxNode | undefined): string {
  return node?.type === 'Identifier' && typeof node.name === 'string' ? node.name : '';
}

/** Visit a node and all below it, parents first. A visitor that returns false keeps the walk out of that node. */
export function walk(
  root: unknown,
  visit: (node: SyntaxNode, position: Position) => boolean | undefined,
): void {
  const open = (node: SyntaxNode, position: Position) => {
    if (visit(node, position) === false) return;
    for (const key in node) {
      const value = node[key];
      if (isNode(value)) open(value, { parent: node, key });
      else if (Array.isArray(value))
        for (const item of value) if (isNode(item)) open(item, { parent: node, key });
    }
  };
  if (isNode(root)) open(root, { parent: undefined, key: '' });
}
