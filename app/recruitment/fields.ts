import { conditions } from '@fodfaeste/occupations';
import type { z } from 'zod';
import { field, optionalText } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { conditionLabels, kindLabels } from './labels.ts';
import type { OrderTerms } from './order.ts';
import { ofOrder } from './text.ts';

const hoursText = fields.numberFrom(1, 60, ofOrder('order.hours.wrong'));

export const hours = (label: Bilingual) => field(hoursText, { label, control: 'text', mandatory: fields.meaning });
export const optionalHours = (label: Bilingual) =>
  field(fields.blankAsNone(hoursText.optional()), { label, control: 'text' });
export const optionalWhole = (label: Bilingual, least: number, most: number, wrong: Bilingual) =>
  field(fields.blankAsNone(fields.numberFrom(least, most, wrong, true).optional()), { label, control: 'text' });

export const orderId = () => fields.hiddenId(ofOrder('field.order'));

/** What a company or a consultant writes of a job. */
export const termFields = {
  title: fields.written(ofOrder('order.title'), 120, ofOrder('order.title.help')),
  occupationUri: field(optionalText(200), { label: ofOrder('order.occupation'), control: 'hidden' }),
  kind: fields.choice(ofOrder('order.kind'), kindLabels),
  tasks: fields.reason(ofOrder('order.tasks'), ofOrder('order.tasks.help')),
  demands: fields.optionalReason(ofOrder('order.demands'), ofOrder('order.demands.help')),
  hoursMin: hours(ofOrder('order.hoursMin')),
  hoursMax: optionalHours(ofOrder('order.hoursMax')),
  seats: optionalWhole(ofOrder('order.seats'), 1, 200, ofOrder('order.seats.wrong')),
  startsOn: fields.optionalDate(ofOrder('order.startsOn'), ofOrder('order.startsOn.help')),
  applyBy: fields.optionalDate(ofOrder('order.applyBy')),
  standing: fields.tick(ofOrder('order.standing')),
  place: fields.optional(ofOrder('order.place'), 200),
  postalCode: fields.optionalPostcode(ofOrder('order.postalCode')),
  conditions: fields.optionalSeveral(ofOrder('order.conditions'), conditionLabels, ofOrder('order.conditions.help')),
  contactName: fields.written(ofOrder('order.contactName'), 120),
  contactPhone: fields.optionalPhone(ofOrder('order.contactPhone')),
  contactEmail: fields.optionalEmail(ofOrder('order.contactEmail')),
} as const;

type Given = z.output<z.ZodObject<typeof termFields>>;

/** What was typed, with what follows where a box was left empty. */
export const termsFrom = (given: Given, occupationUri: string | null): OrderTerms => ({
  title: given.title,
  occupationUri,
  kind: given.kind,
  tasks: given.tasks,
  demands: given.demands ?? null,
  hoursMin: given.hoursMin,
  hoursMax: given.hoursMax ?? given.hoursMin,
  seats: given.seats ?? 1,
  startsOn: given.startsOn ?? null,
  applyBy: given.applyBy ?? null,
  standing: given.standing ?? false,
  place: given.place ?? null,
  postalCode: given.postalCode ?? null,
  conditions: conditions.filter((one) => given.conditions.includes(one)),
  contactName: given.contactName,
  contactPhone: given.contactPhone ?? null,
  contactEmail: given.contactEmail ?? null,
});
