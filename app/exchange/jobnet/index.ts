/** The connection to job logs on Jobnet. What ships is a simulator; see docs/modules/jobsearch.md for what a real one must do. */
export { simulatedJobnet } from './simulator.ts';
