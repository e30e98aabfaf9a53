import { Worker } from 'node:worker_threads';
import type { ModelForecast, ModelInput } from './modelForecast.js';

/** The model's forecast from a thread of its own, so that the calling one stays free; the thread keeps no process alive. */
export function forecastInThread(input: ModelInput): Promise<ModelForecast> {
  const worker = new Worker(new URL('./modelWorker.js', import.meta.url), { workerData: input });
  worker.unref();
  return new Promise((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
    worker.once('exit', (code) => failed(new Error(`the thread of the model ended with ${code}`)));
  });
}
