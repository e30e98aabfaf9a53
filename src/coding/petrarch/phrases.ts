import { at, dependants, isNominal, relation, subtree, type Tree } from '../../language/tree.js';
import type { Named } from './names.js';
import { joined } from './names.js';

/** Relations of words that belong to the noun phrase itself and not to a phrase inside it. */
const inner: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'det',
  'nummod',
  'flat',
  'fixed',
  'goeswith',
]);

const innerModifiers: ReadonlySet<string> = new Set(['nmod:poss', 'nmod:desc', 'nmod:npmod']);

/** Somebody that a phrase names. */
export interface Party {
  readonly code: string;
  /** An actor of the dictionary stands behind it, not only an agent ("the government"). */
  readonly known: boolean;
}

/** Noun phrases of a sentence and who they name. */
export class Phrases {
  private readonly actors = new Map<number, Named<string>[]>();
  private readonly agents = new Map<number, Named<string>[]>();

  readonly tree: Tree;

  constructor(tree: Tree, actors: readonly Named<string>[], agents: readonly Named<string>[]) {
    this.tree = tree;
    const covered = new Set(actors.flatMap(({ first, last }) => range(first, last)));
    for (const actor of actors) add(this.actors, this.ownerOf(actor), actor);
    for (const agent of agents) if (!covered.has(agent.last)) add(this.agents, this.ownerOf(agent), agent);
  }

  /** The phrase that a name belongs to; one that the tree takes for a preposition belongs to the phrase behind it. */
  private ownerOf(name: { first: number; last: number }): number {
    const root = rootOf(this.tree, name);
    const token = at(this.tree, root);
    return this.phraseOf(relation(token) === 'case' && token.head > root ? token.head : root);
  }

  /** Head of the noun phrase that a word belongs to, itself for a head. */
  phraseOf(index: number): number {
    let found = index;
    for (let steps = 0; steps < this.tree.tokens.length; steps++) {
      const token = at(this.tree, found);
      if (token.head < 0) return found;
      if (this.isInner(found)) found = token.head;
      else if (relation(token) === 'conj' && this.isInner(token.head)) found = token.head;
      else return found;
    }
    return found;
  }

  /** A noun phrase begins and ends around this word. */
  isHead(index: number): boolean {
    if (this.phraseOf(index) !== index) return false;
    return isNominal(at(this.tree, index)) || this.actors.has(index) || this.agents.has(index);
  }

  /** First word of a noun phrase with this head. */
  firstOf(head: number): number {
    let first = head;
    while (first > 0 && this.phraseOf(first - 1) === head) first--;
    return first;
  }

  /** The head is not a later member of a list. */
  isFirstMember(head: number): boolean {
    const token = at(this.tree, head);
    return token.head < 0 || !isNominal(at(this.tree, token.head)) || !this.isListed(head);
  }

  /** Heads of the members of a list, in text order; the head alone without list. */
  membersOf(head: number): number[] {
    const found = [head];
    for (const member of found)
      for (const child of this.tree.children[member] ?? [])
        if (!found.includes(child) && this.phraseOf(child) === child && this.isListed(child))
          found.push(child);
    return found.sort((a, b) => a - b);
  }

  /** A later member of a list. Trees often take the second of three for an apposition: "A, B and C". */
  private isListed(head: number): boolean {
    const token = at(this.tree, head);
    if (relation(token) === 'conj') return true;
    if (relation(token) !== 'appos' || !this.isName(head) || !this.isName(token.head)) return false;
    return [head, token.head].some((member) => dependants(this.tree, member, 'conj').length > 0);
  }

  private isName(head: number): boolean {
    return (this.actors.get(head) ?? []).some((actor) => rootOf(this.tree, actor) === head);
  }

  /** Who a phrase with this head and the other members of its list are; empty if no dictionary knows them. */
  partiesOf(head: number): Party[] {
    const members = this.membersOf(head);
    const found: Party[] = [];
    for (const [index, member] of members.entries()) {
      for (const party of this.partiesOfMember(member, members, index))
        if (!found.some(({ code }) => code === party.code)) found.push(party);
    }
    return found;
  }

  /** As `partiesOf`, and where that is empty who is named inside the phrase: "resumption of ties with A". */
  deepPartiesOf(head: number): Party[] {
    const own = this.partiesOf(head);
    if (own.length > 0) return own;
    const heads = subtree(this.tree, head).filter(
      (index) => index !== head && this.phraseOf(index) === index,
    );
    const named = heads.find((index) => this.partiesOf(index).some(({ known }) => known));
    const any = named ?? heads.find((index) => this.partiesOf(index).length > 0);
    return any === undefined ? [] : this.partiesOf(any);
  }

  /**
   * Parties of the subjects of one verb. A tree has two of them where it did not see that they are a list ("and" stands
   * between) or that one names the other; then the first that names somebody counts.
   */
  partiesOfAll(heads: readonly number[]): Party[] {
    const found: Party[] = [];
    let last: number | undefined;
    for (const head of heads) {
      if (last !== undefined && !this.isJoined(last, head)) continue;
      const parties = this.deepPartiesOf(head);
      if (parties.length > 0) last = head;
      found.push(...parties.filter(({ code }) => !found.some((other) => other.code === code)));
    }
    return found;
  }

  private isJoined(first: number, second: number): boolean {
    return this.tree.tokens.slice(first, second).some((token) => relation(token) === 'cc');
  }

  private partiesOfMember(member: number, members: readonly number[], index: number): Party[] {
    const agents = this.agentCodes(member);
    const own = this.actorCodes(member);
    if (own.length > 0) return withAgents(own, agents);
    if (agents.length === 0) return index > 0 ? this.insideOf(member, members[0]) : [];
    const inside = members.slice(index).map((other) => knownOf(this.insideOf(other)));
    const before = index > 0 ? [this.sharedFrom(members[0] as number)] : [];
    const actors = [...inside, ...before].find((codes) => codes.length > 0);
    return actors ? withAgents(actors, agents) : [{ code: joined('---', agents), known: false }];
  }

  /** "Danish media and government": what stands before the first noun, or behind it, is said of the second as well. */
  private sharedFrom(first: number): string[] {
    const actors = this.actorCodes(first);
    if (actors.length === 0) return knownOf(this.insideOf(first));
    const modifiers = (this.agents.get(first) ?? []).filter(({ last }) => last < first);
    return actors.map((code) =>
      joined(
        code,
        modifiers.map(({ value }) => value),
      ),
    );
  }

  /**
   * Parties of the prepositional phrases right below: "lawmakers in A and B"; also of a name right behind, and of one that
   * the tree takes for the subject of its own adjective ("the awful A"). A phrase behind a list hangs on its first member.
   */
  private insideOf(member: number, first: number = member): Party[] {
    const below = [member, ...(first === member ? [] : [first])].flatMap(
      (head) => this.tree.children[head] ?? [],
    );
    for (const child of below) {
      const kind = relation(at(this.tree, child));
      const rightBehind = kind === 'appos' && this.firstOf(child) === member + 1;
      if (child < member || this.phraseOf(child) !== child) continue;
      if (!rightBehind && !/^(nmod|obl|nsubj)$/.test(kind)) continue;
      const parties = this.partiesOf(child);
      if (parties.some(({ known }) => known)) return parties;
    }
    return [];
  }

  /** The first actor named in the phrase, with those that are listed with it. */
  private actorCodes(head: number): string[] {
    const actors = [...(this.actors.get(head) ?? [])].sort((a, b) => a.first - b.first);
    const [first] = actors;
    if (first === undefined) return [];
    const root = rootOf(this.tree, first);
    const listed = this.membersInside(root);
    return actors
      .filter((actor) => actor === first || listed.includes(rootOf(this.tree, actor)))
      .map(({ value }) => value);
  }

  private membersInside(root: number): number[] {
    const found = [root];
    for (const member of found)
      for (const child of this.tree.children[member] ?? [])
        if (relation(at(this.tree, child)) === 'conj' && !found.includes(child)) found.push(child);
    return found;
  }

  private agentCodes(head: number): string[] {
    return [...(this.agents.get(head) ?? [])].sort((a, b) => a.first - b.first).map(({ value }) => value);
  }

  private isInner(index: number): boolean {
    const token = at(this.tree, index);
    if (token.deprel === 'compound:prt') return false;
    return inner.has(relation(token)) || innerModifiers.has(token.deprel) || token.xpos === 'HYPH';
  }
}

const knownOf = (parties: readonly Party[]): string[] =>
  parties.filter(({ known }) => known).map(({ code }) => code);

const withAgents = (actors: readonly string[], agents: readonly string[]): Party[] =>
  actors.map((code) => ({ code: joined(code, agents), known: true }));

/** The word of a name that the rest of it hangs on. */
function rootOf(tree: Tree, { first, last }: { first: number; last: number }): number {
  for (let index = last; index >= first; index--) {
    const { head } = at(tree, index);
    if (head < first || head > last) return index;
  }
  return last;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function add<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
