/** An element: name in upper case, text of its own (trimmed), children in order. Attributes are kept out of the tree: nothing here needs them. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Why an XML text was refused, in words. */
export class XmlError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!|<(\/?)([^\s<>/!?]+)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|</g;
const MOST_DEPTH = 100;

/**
 * A small strict reader for XML without a document type: a DOCTYPE is refused, so no entity can be declared and none can expand; the five
 * entities of XML and numeric ones are read. Throws `XmlError` for what is not well formed.
 */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: '', text: [], children: [] };
  const stack: Open[] = [root];
  let at = 0;
  for (const match of text.matchAll(MARKUP)) {
    addText(stack, text.slice(at, match.index));
    at = match.index + match[0].length;
    takeMarkup(stack, match);
  }
  addText(stack, text.slice(at));
  if (stack.length > 1) throw new XmlError(`<${cut(stack.at(-1)?.name)}> is not closed`);
  if (root.children.length !== 1) throw new XmlError('there is not exactly one outermost element');
  return root.children[0] as XmlElement;
}

interface Open {
  readonly name: string;
  readonly text: string[];
  readonly children: XmlElement[];
}

const cut = (name = '') => name.slice(0, 60);

function takeMarkup(stack: Open[], [whole, data, slash, name, , empty]: RegExpExecArray): void {
  if (data !== undefined) {
    stack.at(-1)?.text.push(data);
    return;
  }
  if (whole === '<!')
    throw new XmlError(
      'it declares a document type; those are not read, since entities could expand without end',
    );
  if (whole === '<') throw new XmlError('a "<" begins no element');
  if (name === undefined) return;
  if (slash === '/') close(stack, name);
  else {
    if (stack.length > MOST_DEPTH) throw new XmlError(`elements lie more than ${MOST_DEPTH} deep`);
    stack.push({ name: name.toUpperCase(), text: [], children: [] });
    if (empty === '/') close(stack, name);
  }
}

function close(stack: Open[], name: string): void {
  const open = stack.pop() as Open;
  if (stack.length === 0 || open.name !== name.toUpperCase())
    throw new XmlError(`</${cut(name)}> closes <${cut(open.name)}>`);
  stack.at(-1)?.children.push({ name: open.name, text: open.text.join('').trim(), children: open.children });
}

function addText(stack: Open[], raw: string): void {
  if (raw === '') return;
  if (stack.length === 1) {
    if (raw.replace('\ufeff', '').trim() !== '')
      throw new XmlError('there is text outside the outermost element');
    return;
  }
  stack.at(-1)?.text.push(
    raw.replace(/&([^;&\s]{0,40});?/g, (whole, name: string) => {
      const value = whole.endsWith(';') ? entity(name) : undefined;
      if (value === undefined) throw new XmlError(`"${cut(whole)}" is no entity that XML knows`);
      return value;
    }),
  );
}

function entity(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const point =
    hex === undefined ? (decimal === undefined ? undefined : Number(decimal)) : Number.parseInt(hex, 16);
  if (point === undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)
    ? String.fromCodePoint(point)
    : undefined;
}
