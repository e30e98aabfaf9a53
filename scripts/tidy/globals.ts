import { child, children, nameOf, type Position, type SyntaxNode, walk } from './walk.js';

export interface Use {
  /** As an exception names it: `process`, `Math.random`, `new Date()`, `.localeCompare`. */
  readonly word: string;
  readonly offset: number;
}

/** Globals through which the clock, chance, the environment, the network or the screen come in. */
const GLOBALS = new Set(
  (
    'process fetch performance crypto console globalThis global navigator require Buffer Intl ' +
    'setTimeout setInterval setImmediate queueMicrotask Worker WebSocket XMLHttpRequest EventSource'
  ).split(' '),
);
const MEMBERS = new Set(['Math.random', 'Date.now']);
/** Methods that answer by the host's language, time zone or version of ICU. */
const HOST_METHODS =
  /^(localeCompare|toLocale\w*|getTimezoneOffset|get(FullYear|Month|Date|Day|Hours|Minutes))$/;

/** Uses of impure globals in a file. A name that the file itself declares anywhere is taken as its own. */
export function impureUses(program: unknown): readonly Use[] {
  const own = declaredNames(program);
  const uses: Use[] = [];
  const add = (word: string, node: SyntaxNode) => uses.push({ word, offset: node.start });
  walk(program, (node, position) => {
    // Types say nothing about what runs: `typeof fetch` in a parameter is how an effect comes in.
    if (isType(node, position)) return false;
    const word = impureWord(node, position);
    const root = word?.match(/^(?:new )?(\w+)/)?.[1];
    if (word !== undefined && (root === undefined || !own.has(root))) add(word, node);
    return undefined;
  });
  return uses;
}

function isType(node: SyntaxNode, { parent, key }: Position): boolean {
  if (/^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/.test(node.type)) return false;
  if (parent !== undefined && /^TS\w+Expression$|^TSTypeAssertion$/.test(parent.type) && key !== 'expression')
    return true;
  return node.type.startsWith('TS') && node.type !== 'TSParameterProperty';
}

function impureWord(node: SyntaxNode, position: Position): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return isReference(node, position) && GLOBALS.has(nameOf(node)) ? nameOf(node) : undefined;
    case 'MemberExpression':
      return impureMember(node);
    case 'MetaProperty':
      return nameOf(child(node, 'meta')) === 'import' ? '.import.meta' : undefined;
    case 'NewExpression':
    case 'CallExpression':
      return impureDate(node);
    default:
      return undefined;
  }
}

function impureMember(node: SyntaxNode): string | undefined {
  const property = child(node, 'property');
  const literal = property?.type === 'Literal' ? String(property.value) : '';
  const name = node.computed === true ? literal : nameOf(property);
  if (HOST_METHODS.test(name)) return `.${name}`;
  const full = `${nameOf(child(node, 'object'))}.${name}`;
  return MEMBERS.has(full) ? full : undefined;
}

/** `new Date()` and `Date()` read the clock; `new Date(y, m, d)` reads the time zone; `new Date(ms)` reads nothing. */
function impureDate(node: SyntaxNode): string | undefined {
  if (nameOf(child(node, 'callee')) !== 'Date') return undefined;
  if (node.type === 'CallExpression') return 'Date()';
  const count = children(node, 'arguments').length;
  return count === 1 ? undefined : count === 0 ? 'new Date()' : 'new Date(y, m)';
}

function isReference(node: SyntaxNode, { parent, key }: Position): boolean {
  if (parent === undefined) return true;
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed === true;
  if (/^(Property|PropertyDefinition|MethodDefinition|AccessorProperty)$/.test(parent.type))
    return key !== 'key' || parent.computed === true;
  // `import { fetch }` declares the name; `export { fetch }` of a global is not possible.
  return (
    node.type === 'Identifier' && !/^(Import|Export)\w*Specifier$|^Labeled|^Break|^Continue/.test(parent.type)
  );
}

function declaredNames(program: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: SyntaxNode | undefined): void => {
    if (pattern === undefined) return;
    const name = nameOf(pattern);
    if (name !== '') names.add(name);
    for (const key of ['left', 'argument', 'value', 'parameter']) bind(child(pattern, key));
    for (const key of ['elements', 'properties']) children(pattern, key).forEach(bind);
  };
  walk(program, (node) => {
    if (/^(VariableDeclarator|Function\w*|Class\w+)$/.test(node.type)) bind(child(node, 'id'));
    if (/Function/.test(node.type)) children(node, 'params').forEach(bind);
    if (/^Import\w*Specifier$/.test(node.type)) bind(child(node, 'local'));
    if (node.type === 'CatchClause') bind(child(node, 'param'));
    return undefined;
  });
  return names;
}
