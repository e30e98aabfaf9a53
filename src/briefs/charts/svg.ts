import { inert } from '../inert.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML and SVG, in elements and quoted attributes: markup escaped, invisible controls shown by name. */
export function markupText(text: string): string {
  return inert(text).replace(/[&<>"']/gu, (char) => entities[char] ?? char);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with escaped attributes; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${markupText(typeof value === 'number' ? String(Math.round(value * 100) / 100) : (value ?? ''))}"`,
    );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** A text label; `anchor` as in SVG. */
export function label(
  text: string,
  at: { x: number; y: number },
  more: { class?: string; anchor?: string } = {},
): string {
  return element(
    'text',
    { x: at.x, y: at.y, class: more.class, 'text-anchor': more.anchor },
    markupText(text),
  );
}

export interface Drawing {
  /** Unique in the page; names the title and the description. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The text alternative: what the drawing shows, in words. */
  readonly description: string;
  /** `img` for a drawing, `group` when parts of it are links. */
  readonly role: 'img' | 'group';
  readonly content: string;
}

/** An inline SVG with title, description and a role; sized by its box, never wider than the page. */
export function drawing(chart: Drawing): string {
  const { id, width, height, content } = chart;
  const names = { title: `${id}-title`, description: `${id}-desc` };
  const title = element('title', { id: names.title }, markupText(chart.title));
  const description = element('desc', { id: names.description }, markupText(chart.description));
  return element(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: chart.role,
      'aria-labelledby': names.title,
      'aria-describedby': names.description,
    },
    title + description + content,
  );
}

/** Cut a label that would not fit. `room` in units of the drawing, at about 6.4 units a character. */
export function fitted(text: string, room: number): string {
  const most = Math.max(3, Math.floor(room / 6.4));
  const chars = [...text];
  return chars.length <= most ? text : `${chars.slice(0, most - 1).join('')}…`;
}
