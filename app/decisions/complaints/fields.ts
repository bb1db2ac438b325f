import { field, optionalText, type Paragraph, writtenText } from '../../kernel/act/field.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import { heardLabels } from '../labels.ts';
import { both } from '../text.ts';
import { causeLabels, pointsToLabels } from './labels.ts';

const longest = 5000;
const noCpr = { params: both('complaint.refused.cpr') };
const withoutCpr = (text: string | undefined): boolean => text === undefined || !fields.holdsCpr(text);

export const complaintId = () => fields.hiddenId(both('complaint.which'));

/** As long as a letter; may be empty. */
export const freeWords = (label: Bilingual, help: Bilingual) =>
  field(optionalText(longest).refine(withoutCpr, noCpr), { label, help, control: 'textarea', personal: true });

export const demandedWords = (label: Bilingual, help: Bilingual, paragraph: Paragraph) =>
  field(writtenText(longest).refine(withoutCpr, noCpr), {
    label,
    help,
    control: 'textarea',
    personal: true,
    mandatory: fields.demandedBy(paragraph),
  });

export const optionalChannel = (label: Bilingual, help?: Bilingual) =>
  fields.optionalChoice(label, heardLabels, help ? { help } : {});

/** What was learnt: the form asks everybody, and the act demands it where a decision was overturned. */
export const lessonFields = () => ({
  cause: fields.optionalChoice(both('lesson.cause'), causeLabels, { help: both('lesson.cause.help') }),
  pointsTo: fields.optionalChoice(both('lesson.points-to'), pointsToLabels),
  pointsKey: fields.optional(both('lesson.points-key'), 120, 'text', { help: both('lesson.points-key.help') }),
  lesson: fields.optionalReason(both('lesson.words'), both('lesson.words.help')),
});
