/** The connection to the case and document index. What ships is a simulator; docs/integration/case-index.md says what a real one must do. */
export { type CitizenView, type ShownCase, type SimulatedIndex, simulatedCaseIndex } from './simulator.ts';
