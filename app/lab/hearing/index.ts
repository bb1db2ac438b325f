/** The door of hearing answers: what desks and the wiring may use. */

export { hearingActs } from './acts.ts';
export { type HearingBlock, mostHeading, mostText, piecesOf } from './block.ts';
export {
  commentsOf,
  type Hearing,
  type HearingComment,
  type HearingLine,
  hearing,
  hearingLines,
} from './queries.ts';
