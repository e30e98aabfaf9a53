/** The public API of Detente, a table of contents. */
export { assembleBrief, type BriefOptions } from './briefs/assemble.js';
export type { Brief } from './briefs/brief.js';
export { renderHtml } from './briefs/html/page.js';
export { renderJson } from './briefs/json.js';
export { renderMarkdown } from './briefs/markdown.js';
export type { Material } from './briefs/material.js';
export { renderTerminal } from './briefs/terminal.js';
export { type PairTools, pairTools, type TypedPair, typeBetween } from './coding/between/typeBetween.js';
export { codeReport } from './coding/codeReport.js';
export { lexiconOf } from './coding/lexicon.js';
export { eventNotation } from './coding/notation.js';
export {
  createDictionaryCoder,
  type DictionaryCoder,
  type DictionaryCoding,
  type DictionaryEvent,
} from './coding/petrarch/coder.js';
export type { PetrarchDictionaries } from './coding/petrarch/dictionary.js';
export {
  analyseReport,
  createTools,
  materialOf,
  type ReportAnalysis,
  type Tools,
} from './dossier/analyse.js';
export {
  codeByDictionaries,
  createDictionaryTools,
  type DictionaryRow,
  type DictionaryTools,
} from './dossier/dictionaryCodes.js';
export { createParser, type Parser } from './language/net/parser.js';
export { parseText } from './language/parseText.js';
export { readingsOf } from './language/readings.js';
export { type Scope, type ScopeKind, scopesOf } from './language/scopes.js';
export type { Actor } from './model/actor.js';
export type { Claim } from './model/claim.js';
export { UserError } from './model/errors.js';
export type { Attribution, CodedEvent, EventType, Hedge, Modality, ReasonStep } from './model/event.js';
export type { Finding } from './model/finding.js';
export type { EventGroup, Lineage } from './model/lineage.js';
export type { Notice } from './model/notice.js';
export type { Sentence, Token } from './model/parse.js';
export type { Report } from './model/report.js';
export { type Span, spanOf } from './model/span.js';
export type { DateInterval, Duration, Shift } from './model/time.js';
export { createActorDictionary } from './ontology/actors/dictionary.js';
export { cameoCodes, cameoName, cameoOf, goldsteinOf, ploverOf } from './ontology/cameo.js';
export { quadOf, scoreOf } from './ontology/plover.js';
export { readConllu } from './readers/conllu.js';
export { type DictionaryText, readPetrarchDictionaries } from './readers/petrarch/readDictionaries.js';
export { type ReadInput, readReport } from './readers/readReport.js';
export { version } from './version.js';
