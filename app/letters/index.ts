/** The door of the letters module: what desks, the exchange and the wiring may use. */

export { letterActs } from './acts.ts';
export { decisionLetterFacts } from './decision-letter.ts';
export { decisionWay } from './decision-telling.ts';
export { letterListeners } from './listeners.ts';
export {
  canRecall,
  type Mailing,
  mailingReader,
  mostRecipients,
} from './mailing/mailing.ts';
export { blocksOf } from './merge/blocks.ts';
export { fieldTypeNames } from './merge/field-types.ts';
export { fillIn, type MergeValues, mergeFields, typeOfField } from './merge/fields.ts';
export { partsOfText, withAddresses } from './merge/links.ts';
export { type LetterHouse, mergeValues, writeLetter } from './merge/values.ts';
export { languageOf } from './pdf/language-of.ts';
export { letterPdf } from './pdf/letter-pdf.ts';
export { sentLetterPdf } from './pdf/sent-letter-pdf.ts';
export { answerLinkPurpose, withoutSecrets } from './post/answer-link.ts';
export { kleShape, kleVersion } from './post/kle.ts';
export { pages as letterPages } from './post/pages.ts';
export type {
  PostAction,
  PostAnswer,
  PostBag,
  PostCitizen,
  PostItem,
  PostLetter,
  PostMessage,
  PostPort,
} from './post/port.ts';
export { deliveriesFor, type OutChannel } from './post/route.ts';
export { mailingWay } from './post/ways.ts';
export { printRoomOf } from './print-room.ts';
export { documentById, documentsOf, isOut, type LetterSent, type SentDocument } from './queries/documents.ts';
export { type KeptIncoming, keptIncoming } from './queries/incoming.ts';
export { mailingById, mailings, recipientIds } from './queries/mailings.ts';
export {
  lettersOf,
  type OutboxCount,
  type OutboxView,
  type Outgoing,
  type OutState,
  outbox,
  outboxCounts,
  outChannels,
  outgoingById,
  outStates,
  type PaperLetter,
  paperQueue,
} from './queries/outbox.ts';
export { letterHouse, recipientOf, recipientsOf } from './queries/recipients.ts';
export { type ReturnedLetter, returnedLetters } from './queries/returned.ts';
export { templatesNow, templateVersion, templateVersions } from './queries/templates.ts';
export { letterSchedules } from './schedules.ts';
export { faultsByBox, tellsTooMuch } from './templates/faults.ts';
export { type Gloss, glossOf } from './templates/gloss.ts';
export { bulkKeys, fieldsOf, isTemplateKey, meaningOf, type TemplateKey } from './templates/keys.ts';
export { type LetterReadability, letterReadability, readingLimits, readingOrder } from './templates/readable.ts';
export type { Template, TemplateText } from './templates/shipped.ts';
export { letterText as letterActText } from './text.ts';
export { type Welcome, welcomeOf } from './welcome.ts';
