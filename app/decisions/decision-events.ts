/** What happens to a decision, by topic: each file has the events and how they change the tables. */

export * from './events/facts.ts';
export * from './events/hearings.ts';
export * from './events/opening.ts';
export * from './events/policy.ts';
export * from './events/reasons.ts';
export { type OfDecision, ofDecision } from './events/shared.ts';
export * from './events/signing.ts';
