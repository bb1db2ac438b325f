import { z } from 'zod';
import { field, optionalText } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { aimLabels, areaLabels, whoseLabels } from '../../plan/index.ts';
import * as own from '../fields.ts';
import { meetingKinds, shareChoices } from '../labels.ts';
import { both } from '../text.ts';

const minutes = field(fields.blankAsNone(z.coerce.number().int().min(1).max(480).optional()), {
  label: both('hold.minutes'),
  control: 'text',
});

type Nr = '1' | '2' | '3';
const title = (nr: Nr) =>
  fields.optional(both('hold.agreement', { nr }), 120, 'text', { help: both('hold.agreement.help') });
const area = (nr: Nr) => fields.optionalChoice(both('hold.agreement.area', { nr }), areaLabels, { control: 'select' });
const whose = (nr: Nr) => fields.optionalChoice(both('hold.agreement.whose', { nr }), whoseLabels.staff);
const by = (nr: Nr) => own.optionalDay(both('hold.agreement.by', { nr }));

/** Nothing here has to be filled in: that the talk was held is the act. */
export const holdInput = z.object({
  caseId: fields.caseId(),
  /** Left out for a talk that nobody had booked. */
  meetingId: own.optionalMeetingId(),
  kind: fields.optionalChoice(both('kind.label'), meetingKinds, { control: 'select' }),
  form: own.optionalForm(both('hold.form')),
  heldOn: own.optionalDay(both('hold.on')),
  minutes,
  note: fields.optional(both('hold.note'), 5000, 'textarea', { help: both('hold.note.help') }),
  share: fields.optionalChoice(both('hold.share'), shareChoices),
  notSharedReason: fields.optional(both('hold.not-shared'), 500, 'textarea', { help: both('hold.not-shared.help') }),
  goalWords: fields.optional(both('hold.goal'), 1000, 'textarea', { help: both('hold.goal.help') }),
  goalAim: fields.optionalChoice(both('hold.goal.aim'), aimLabels),
  goalJobTitle: fields.optional(both('hold.goal.job'), 120),
  goalJobUri: field(optionalText(200), { label: both('hold.goal.job'), control: 'hidden' }),
  goalEducation: fields.optional(both('hold.goal.education'), 120),
  goalBy: own.optionalDay(both('hold.goal.by')),
  stepWords: fields.optional(both('hold.step'), 300),
  stepOn: own.optionalDay(both('hold.step.on')),
  stepWhose: fields.optionalChoice(both('hold.step.whose'), whoseLabels.staff),
  agreement1: title('1'),
  agreement1Area: area('1'),
  agreement1Whose: whose('1'),
  agreement1By: by('1'),
  agreement2: title('2'),
  agreement2Area: area('2'),
  agreement2Whose: whose('2'),
  agreement2By: by('2'),
  agreement3: title('3'),
  agreement3Area: area('3'),
  agreement3Whose: whose('3'),
  agreement3By: by('3'),
  nextSlot: own.optionalSlot(both('hold.next')),
  nextForm: own.optionalForm(both('hold.next.form')),
  nextWanted: own.citizenWants(),
});
export type HoldInput = z.output<typeof holdInput>;
