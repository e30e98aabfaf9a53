/** The public API of Detente, a table of contents. */
export { assembleBrief, type BriefOptions } from './briefs/assemble.js';
export type { Brief } from './briefs/brief.js';
export { renderHtml } from './briefs/html/page.js';
export { renderJson } from './briefs/json.js';
export { renderMarkdown } from './briefs/markdown.js';
export type { Material } from './briefs/material.js';
export { renderTerminal } from './briefs/terminal.js';
export {
  type Agreement,
  agreementOf,
  type Disagreement,
  type Facet,
  type Measure,
} from './coding/agreement/agreement.js';
export { rowOfEvent, rowOfSilent } from './coding/agreement/rows.js';
export type { ComparedText, Unit } from './coding/agreement/units.js';
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
export { createFrameCoder, dictionariesAsCoder } from './dossier/coders.js';
export {
  codeByDictionaries,
  createDictionaryTools,
  type DictionaryRow,
  type DictionaryTools,
} from './dossier/dictionaryCodes.js';
export { matrixOf } from './hypotheses/plain/matrix.js';
export { robustnessOf } from './hypotheses/robustness/robustness.js';
export { scoreAll, scoreMatrix } from './hypotheses/score.js';
export { createParser, type Parser } from './language/net/parser.js';
export { parseText } from './language/parseText.js';
export { readingsOf } from './language/readings.js';
export { type Scope, type ScopeKind, scopesOf } from './language/scopes.js';
export type { Actor } from './model/actor.js';
export type { Claim } from './model/claim.js';
export type { Coder, ReportCoding, SentenceWithoutEvent } from './model/coder.js';
export type { CodingRow, Codings } from './model/codings.js';
export { UserError } from './model/errors.js';
export type { Attribution, CodedEvent, EventType, Hedge, Modality, ReasonStep } from './model/event.js';
export type { Finding } from './model/finding.js';
export type { Evidence, Hypothesis, Matrix, RatedCell, Rating } from './model/hypothesis.js';
export type { EventGroup, Lineage } from './model/lineage.js';
export type { AnswerCache, ModelCoder, Spent } from './model/modelCoder.js';
export type { Notice } from './model/notice.js';
export type { Sentence, Token } from './model/parse.js';
export type { Report } from './model/report.js';
export { type Span, spanOf } from './model/span.js';
export type { DateInterval, Duration, Shift } from './model/time.js';
export { createActorDictionary } from './ontology/actors/dictionary.js';
export { cameoCodes, cameoName, cameoOf, goldsteinOf, ploverOf } from './ontology/cameo.js';
export { quadOf, scoreOf } from './ontology/plover.js';
export { readCodings } from './readers/codings/readCodings.js';
export { readConllu } from './readers/conllu.js';
export { readAchz } from './readers/matrix/readAchz.js';
export { readMatrixCsv } from './readers/matrix/readMatrixCsv.js';
export { readMatrixJson } from './readers/matrix/readMatrixJson.js';
export { type DictionaryText, readPetrarchDictionaries } from './readers/petrarch/readDictionaries.js';
export { type ReadInput, readReport } from './readers/readReport.js';
export { type AlphaInterval, alphaInterval } from './stats/alphaInterval.js';
export { krippendorffAlpha } from './stats/krippendorffAlpha.js';
export { percentAgreement } from './stats/percentAgreement.js';
export { version } from './version.js';
export { writeAchz } from './writers/achz.js';
export { webAnnotations } from './writers/annotations.js';
export { writeMatrixLongCsv, writeMatrixWideCsv } from './writers/matrixCsv.js';
export { writeMatrixJson } from './writers/matrixJson.js';
export { renderMatrixMarkdown } from './writers/matrixMarkdown.js';
export { stixBundle } from './writers/matrixStix.js';
