export { plainOf, scenarioAsText } from './as-text.ts';
export { scenarioInWords } from './in-words.ts';
export { lawWords } from './law-words.ts';
export { decodeFromLink, encodeForLink } from './link.ts';
export { dayOfWeek, type Parsed, parseScenario, weekOf } from './parse-scenario.ts';
export { budgetOf, type Ground, lawsOf, type Plans, plansOf } from './plan-of.ts';
export { cutOrders, priorities, turnKeys } from './read-turns.ts';
export * from './scenario.ts';
