/** Event tables and their store on their own, exported as `detente/store`. */
export { stateOfCode, stateOfIso2, stateOfName } from '../ontology/stateCodes.js';
export {
  cowOfState,
  numberOfState,
  type StateSystem,
  stateOfCow,
  stateOfNumber,
  stateOnDay,
} from '../ontology/stateSystems.js';
export { type Mapping, readMapping } from '../readers/tables/mapping.js';
export type {
  Day,
  EventStore,
  LoadAccount,
  Loaded,
  LoadSource,
  Parameter,
  Parameters,
  Row,
  Value,
} from '../store/engine.js';
export { EXPORTS, type ExportQuery, exportSql } from '../store/exports.js';
export { type DyadBin, dyadBins, dyadEvents, netBins, type PairQuery } from '../store/queries.js';
export { type Imported, type ImportOptions, importTable } from './tables/importTable.js';
export { openStoreAt as openStore } from './tables/storePlace.js';
