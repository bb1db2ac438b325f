import { z } from 'zod';
import { field } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { meetingForms, meetingKinds } from './labels.ts';
import { both } from './text.ts';
import { parseClock } from './times/clock-text.ts';
import { parseSlot } from './times/slot-code.ts';

const slotText = z
  .string()
  .max(90)
  .transform((text, ctx) => {
    const found = parseSlot(text);
    if (found) return found;
    ctx.addIssue({ code: 'custom', params: { ...both('slot.wrong') } });
    return z.NEVER;
  });

/** A time chosen from the free ones: `hostId|startsAt|minutes`. */
export const slot = () => field(slotText, { label: both('slot.label'), control: 'select', mandatory: fields.meaning });
export const optionalSlot = (label: Bilingual) =>
  field(fields.blankAsNone(slotText.optional()), { label, control: 'select' });

export const meetingId = () => fields.hiddenId(both('meeting.id'));
export const form = () => fields.choice(both('form.label'), meetingForms, { help: both('form.help') });
export const optionalForm = (label: Bilingual = both('form.label')) => fields.optionalChoice(label, meetingForms);
export const optionalKind = () => fields.optionalChoice(both('kind.label'), meetingKinds, { control: 'select' });
export const topics = () => fields.optional(both('topics.label'), 2000, 'textarea', { help: both('topics.help') });
export const roomId = () => fields.optionalChosen(both('room.label'));
export const secondHostId = () => fields.optionalChosen(both('second.label'), both('second.help'));
export const citizenWants = () => fields.tick(both('wants.label'), both('wants.help'));
export const optionalMeetingId = () =>
  field(fields.blankAsNone(z.uuid().optional()), { label: both('meeting.id'), control: 'hidden' });
export const optionalDay = (label: Bilingual, help?: Bilingual) =>
  field(fields.blankAsNone(fields.plainDate.optional()), { label, control: 'date', ...(help ? { help } : {}) });

const clockText = z
  .string()
  .max(10)
  .transform((text, ctx) => {
    const found = parseClock(text);
    if (found) return found;
    ctx.addIssue({ code: 'custom', params: { ...both('group.wrong.time') } });
    return z.NEVER;
  });

/** A time of the day as people write it. */
export const clock = (label: Bilingual, help: Bilingual) =>
  field(clockText, { label, help, control: 'text', mandatory: fields.meaning });
