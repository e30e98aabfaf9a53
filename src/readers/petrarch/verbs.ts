import type {
  Synonym,
  Transformation,
  VerbCode,
  VerbForm,
  VerbPattern,
} from '../../coding/petrarch/dictionary.js';
import { verbFormsOf } from '../../coding/petrarch/inflect.js';
import type { Notice } from '../../model/notice.js';
import { type DictionaryLine, dictionaryLines, LineFaults, wordsOf } from './lines.js';
import { patternParts, synonymParts, verbCode } from './patterns.js';
import { transformationOf } from './transformations.js';

interface Block {
  readonly name: string;
  readonly code: VerbCode;
  readonly patterns: VerbPattern[];
}

export interface VerbFile {
  readonly verbs: readonly VerbForm[];
  readonly synonyms: ReadonlyMap<string, readonly Synonym[]>;
  readonly transformations: readonly Transformation[];
  readonly notices: readonly Notice[];
}

/**
 * Verb dictionary of TABARI, PETRARCH or UniversalPetrarch: `&SET` with `+members`, blocks `--- NAME [code] ---` of verbs
 * (`WORD {FORMS} [own code]`, `+BREAK_DOWN`, `WIRE_+TAP`) and the patterns that all of them share (`- * {PEACE PLAN} [037]`).
 * A file with braces or parentheses in its patterns is of the second format.
 */
export function readVerbs(text: string, file: string): VerbFile {
  return new VerbReader(text, file).read();
}

class VerbReader {
  private readonly verbs: VerbForm[] = [];
  private readonly synonyms = new Map<string, Synonym[]>();
  private readonly transformations: Transformation[] = [];
  private readonly faults: LineFaults;
  private readonly lines: readonly DictionaryLine[];
  private readonly literal: boolean;
  private set: Synonym[] | undefined;
  private block: Block = { name: '', code: {}, patterns: [] };

  constructor(text: string, file: string) {
    this.faults = new LineFaults(file);
    this.lines = dictionaryLines(text);
    this.literal = !this.lines.some(({ text: line }) => /^-\s.*[{(].*\[/.test(line.trim()));
  }

  read(): VerbFile {
    for (const line of this.lines) this.line(line, line.text.trim());
    const { verbs, synonyms, transformations } = this;
    return { verbs, synonyms, transformations, notices: this.faults.notices };
  }

  private line(line: DictionaryLine, text: string): void {
    if (text === '') this.set = undefined;
    else if (text.startsWith('&')) this.openSet(text);
    else if (text.startsWith('+') && this.set) this.member(line, text.slice(1), this.set);
    else {
      this.set = undefined;
      if (/^-{2,}/.test(text)) this.header(line, text);
      else if (text.startsWith('~')) this.transformation(line, text);
      else if (/^[-*]/.test(text)) this.pattern(line, text);
      else this.verb(line, text);
    }
  }

  private transformation(line: DictionaryLine, text: string): void {
    const read = transformationOf(text);
    if (read) this.transformations.push(read);
    else this.faults.add(line, 'no transformation that can be read');
  }

  /** A set that stands twice in a file is one set. */
  private openSet(text: string): void {
    const name = text
      .slice(1)
      .replace(/[_\s]+$/, '')
      .toUpperCase();
    this.set = this.synonyms.get(name) ?? [];
    this.synonyms.set(name, this.set);
  }

  private member(line: DictionaryLine, text: string, set: Synonym[]): void {
    const parts = synonymParts(text.trim());
    if (parts === undefined || parts.length === 0) this.faults.add(line, 'no word of a set that can be read');
    else set.push(parts);
  }

  private header(line: DictionaryLine, text: string): void {
    const [code, second] = bracketed(text);
    if (second !== undefined) this.faults.add(line, 'two codes in the head of a block, the first was taken');
    if (code === undefined) this.faults.add(line, 'no code in the head of a block, its verbs need their own');
    const name = /^-+\s*([^[\s]+)/.exec(text)?.[1] ?? '';
    this.block = { name, code: this.codeIn(line, code), patterns: [] };
  }

  private pattern(line: DictionaryLine, text: string): void {
    if (text.startsWith('*')) this.faults.add(line, 'a pattern without its dash, read as one');
    const parts = patternParts(text.replace(/^-/, '').replace(/\[.*$/, '').trim());
    const [code] = bracketed(text);
    if (parts === undefined || code === undefined) {
      this.faults.add(line, parts === undefined ? 'no pattern that can be read' : 'a pattern without code');
      return;
    }
    const { literal } = this;
    this.block.patterns.push({
      ...parts,
      code: this.codeIn(line, code),
      literal,
      file: this.faults.file,
      line: line.number,
    });
  }

  private verb(line: DictionaryLine, text: string): void {
    const [, name = '', forms, own] = /^([^[{]+?)\s*(?:\{([^}]*)\})?\s*(?:\[([^\]]*)\])?$/.exec(text) ?? [];
    if (name === '') {
      this.faults.add(line, 'no verb that can be read');
      return;
    }
    // TABARI has no heads of blocks: a verb behind patterns begins the next one.
    if (this.block.patterns.length > 0) this.block = { name: '', code: {}, patterns: [] };
    const code = own === undefined ? this.block.code : this.codeIn(line, own);
    const { patterns, name: block } = this.block;
    for (const { words, head } of spellings(name, forms))
      this.verbs.push({ words, head, block, code, patterns });
  }

  private codeIn(line: DictionaryLine, written: string | undefined): VerbCode {
    const code = verbCode(written ?? '---');
    if (code === undefined) this.faults.add(line, 'no code that can be read');
    return code ?? {};
  }
}

const bracketed = (text: string): string[] =>
  [...text.matchAll(/\[([^\]]*)\]/g)].map((match) => (match[1] ?? '').trim());

/** Every form of a verb: those in braces and, without braces, the regular ones. */
function spellings(name: string, forms: string | undefined): { words: string[]; head: number }[] {
  const base = marked(name);
  if (forms !== undefined) {
    const listed = forms.split(/\s+/).filter((form) => form !== '');
    return [base, ...listed.map(marked)];
  }
  const verb = base.words[base.head] ?? '';
  return verbFormsOf(verb).map((form) => ({
    words: base.words.map((word, index) => (index === base.head ? form : word)),
    head: base.head,
  }));
}

/** `WIRE_+TAPPED`: the word after `+` is the verb, without `+` the first one. */
function marked(form: string): { words: string[]; head: number } {
  const words = wordsOf(form);
  const head = words.findIndex((word) => word.startsWith('+'));
  return { words: words.map((word) => word.replace(/^\+/, '')), head: Math.max(0, head) };
}
