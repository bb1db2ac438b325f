import { parentPort, workerData } from 'node:worker_threads';
import type { ForecastTask } from './forecast.ts';
import { makeForecasts } from './make.ts';

// Forecasts take seconds of pure arithmetic: beside the thread that answers pages.
parentPort?.postMessage(makeForecasts(workerData as ForecastTask));
