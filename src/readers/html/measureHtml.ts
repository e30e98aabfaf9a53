import { scanHtml } from './scanHtml.js';

export interface HtmlMeasure {
  /** Deepest nesting of elements a parser would build. */
  readonly depth: number;
  readonly elements: number;
  /** Sum over all elements of their depth: what a walk from each element to the root costs. */
  readonly climb: number;
  /** Pieces a parser would make: stray `<`, `&`, and (each for five) attributes of tags over 20,000 characters. */
  readonly marks: number;
}

const VOID = words('area base br col embed hr img input link meta param source track wbr');
const BLOCKS = words(
  'address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);
/** Which open element ends when another starts, as far as it matters for depth. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', words('li p')],
  ['dt', words('dt dd p')],
  ['dd', words('dt dd p')],
  ['tr', words('tr td th p')],
  ['td', words('td th p')],
  ['th', words('td th p')],
  ['tbody', words('tr td th thead tbody')],
  ['option', words('option')],
]);
const PARAGRAPH = words('p');
const NOTHING: ReadonlySet<string> = new Set();

/** Depth and number of elements, by one linear scan; end tags may be left out where HTML allows it. */
export function measureHtml(html: string): HtmlMeasure {
  const open = openElements();
  let elements = 0;
  let depth = 0;
  let climb = 0;
  let marks = 0;
  scanHtml(html, {
    open(name, attributes) {
      elements += 1;
      climb += open.depth();
      if (attributes.length > LONG_TAG) marks += 5 * count(attributes, /\s+|=/g);
      if (VOID.has(name) || (open.isForeign() && attributes.endsWith('/'))) return;
      depth = Math.max(depth, open.push(name));
    },
    close: (name) => open.pop(name),
    text(raw) {
      marks += 1 + (raw.includes('&') ? count(raw, /&/g) : 0);
    },
  });
  return { depth, elements, climb, marks };
}

const LONG_TAG = 20_000;

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found += 1;
  return found;
}

interface OpenElements {
  depth(): number;
  push(name: string): number;
  pop(name: string): void;
  /** Inside svg or math, where `/>` does end an element. */
  isForeign(): boolean;
}

function openElements(): OpenElements {
  const stack: string[] = [];
  const counts = new Map<string, number>();
  const add = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const drop = () => add(stack.pop() ?? '', -1);
  return {
    depth: () => stack.length,
    push(name) {
      const ended = ENDS.get(name) ?? (BLOCKS.has(name) ? PARAGRAPH : NOTHING);
      while (ended.has(stack.at(-1) ?? '')) drop();
      stack.push(name);
      add(name, 1);
      return stack.length;
    },
    pop(name) {
      if ((counts.get(name) ?? 0) === 0) return;
      while (stack.at(-1) !== name) drop();
      drop();
    },
    isForeign: () => (counts.get('svg') ?? 0) + (counts.get('math') ?? 0) > 0,
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
