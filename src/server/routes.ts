import { actsCsvRoute, actsRoute } from './resources/acts.js';
import { fileRoute, pasteRoute, urlRoute } from './resources/addReport.js';
import { briefRoutes } from './resources/brief.js';
import { changesRoute } from './resources/changes.js';
import { dossierRoute } from './resources/dossier.js';
import { addEventRoute, correctRoute, eventRoute } from './resources/events.js';
import { forecastRoutes } from './resources/forecasts.js';
import { journalRoute, undoRoute } from './resources/journal.js';
import { matrixRoutes } from './resources/matrix.js';
import { matrixWrites } from './resources/matrixWrites.js';
import { ownRoutes } from './resources/own.js';
import { predictionRoutes } from './resources/predictions.js';
import { proposalRoutes } from './resources/proposals.js';
import { questionRoutes } from './resources/questions.js';
import { relationRoute } from './resources/relation.js';
import { reportRoute } from './resources/report.js';
import { reportsRoute } from './resources/reports.js';
import { scoreRoutes } from './resources/score.js';
import { sentencesRoute } from './resources/sentences.js';
import type { Route } from './route.js';

/** All that the server answers, besides the page itself. */
export const routes: readonly Route[] = [
  dossierRoute,
  reportsRoute,
  pasteRoute,
  fileRoute,
  urlRoute,
  reportRoute,
  eventRoute,
  correctRoute,
  addEventRoute,
  actsRoute,
  actsCsvRoute,
  relationRoute,
  ...matrixRoutes,
  ...matrixWrites,
  ...proposalRoutes,
  ...questionRoutes,
  ...forecastRoutes,
  ...predictionRoutes,
  ...scoreRoutes,
  ...briefRoutes,
  ...ownRoutes,
  sentencesRoute,
  journalRoute,
  undoRoute,
  changesRoute,
];
