import { parentPort, workerData } from 'node:worker_threads';
import { forecastFrom, type ModelInput } from './modelForecast.js';

// Entry of a worker thread: what the tables hold comes in as its data, one forecast goes out.
parentPort?.postMessage(forecastFrom(workerData as ModelInput));
