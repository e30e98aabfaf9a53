/** The public API of Detente, a table of contents. */
export { assembleBrief, type BriefOptions } from './briefs/assemble.js';
export type { Brief } from './briefs/brief.js';
export { renderHtml } from './briefs/html/page.js';
export { renderJson } from './briefs/json.js';
export { renderMarkdown } from './briefs/markdown.js';
export type { Material } from './briefs/material.js';
export { renderTerminal } from './briefs/terminal.js';
export { codeReport } from './coding/codeReport.js';
export { lexiconOf } from './coding/lexicon.js';
export { eventNotation } from './coding/notation.js';
export {
  analyseReport,
  createTools,
  materialOf,
  type ReportAnalysis,
  type Tools,
} from './dossier/analyse.js';
export { matrixOf } from './hypotheses/plain/matrix.js';
export { robustnessOf } from './hypotheses/robustness/robustness.js';
export { scoreAll, scoreMatrix } from './hypotheses/score.js';
export { createParser, type Parser } from './language/net/parser.js';
export { parseText } from './language/parseText.js';
export { readingsOf } from './language/readings.js';
export { type Scope, type ScopeKind, scopesOf } from './language/scopes.js';
export type { Actor } from './model/actor.js';
export type { Claim } from './model/claim.js';
export { UserError } from './model/errors.js';
export type { Attribution, CodedEvent, EventType, Hedge, Modality, ReasonStep } from './model/event.js';
export type { Finding } from './model/finding.js';
export type { Evidence, Hypothesis, Matrix, RatedCell, Rating } from './model/hypothesis.js';
export type { EventGroup, Lineage } from './model/lineage.js';
export type { Notice } from './model/notice.js';
export type { Sentence, Token } from './model/parse.js';
export type { Report } from './model/report.js';
export { type Span, spanOf } from './model/span.js';
export type { DateInterval, Duration, Shift } from './model/time.js';
export { createActorDictionary } from './ontology/actors/dictionary.js';
export { cameoCodes, cameoName, cameoOf, goldsteinOf, ploverOf } from './ontology/cameo.js';
export { quadOf, scoreOf } from './ontology/plover.js';
export { readAchz } from './readers/matrix/readAchz.js';
export { readMatrixCsv } from './readers/matrix/readMatrixCsv.js';
export { readMatrixJson } from './readers/matrix/readMatrixJson.js';
export { type ReadInput, readReport } from './readers/readReport.js';
export { version } from './version.js';
export { writeAchz } from './writers/achz.js';
export { writeMatrixLongCsv, writeMatrixWideCsv } from './writers/matrixCsv.js';
export { writeMatrixJson } from './writers/matrixJson.js';
export { renderMatrixMarkdown } from './writers/matrixMarkdown.js';
export { stixBundle } from './writers/matrixStix.js';
