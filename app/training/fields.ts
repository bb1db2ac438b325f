import { z } from 'zod';
import { field } from '../kernel/act/field.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { fields, parseKroner } from '../people/index.ts';
import type { Course } from './course.ts';
import { courseKindLabels, deliveryLabels, lawLevelLabels } from './labels.ts';
import { both } from './text.ts';

export const courseId = () => fields.hiddenId(both('field.course'));
export const classId = () => fields.hiddenId(both('field.class'));
/** The version that a form showed: a course is no case, whose version the kernel compares. */
export const seenVersion = () =>
  field(fields.blankAsNone(z.coerce.number().int().optional()), { label: both('field.course'), control: 'hidden' });

const box = (label: Bilingual, help?: Bilingual) => ({ label, control: 'text' as const, ...(help ? { help } : {}) });

/** A program may send a number where a form sends text. */
const asText = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), schema);

function optionalWhole(label: Bilingual, min: number, max: number) {
  const whole = z
    .string()
    .trim()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      params: both('number.wrong'),
    })
    .transform(Number);
  return field(fields.blankAsNone(asText(whole).optional()), box(label));
}

/** With a comma or a full stop: "7,5". */
function optionalDecimal(label: Bilingual, max: number) {
  const decimal = z
    .string()
    .trim()
    .transform((text) => (/^\d{1,4}(?:[.,]\d)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN))
    .refine((value) => value > 0 && value <= max, { params: both('number.wrong.decimal') });
  return field(fields.blankAsNone(asText(decimal).optional()), box(label));
}

/** Kroner as people write them; it comes out as øre. */
function optionalKroner(label: Bilingual, help: Bilingual) {
  const kroner = z.string().transform((text, ctx): number => {
    const read = parseKroner(text);
    if (read !== null) return read;
    ctx.addIssue({ code: 'custom', params: both('number.wrong.price') });
    return z.NEVER;
  });
  return field(fields.blankAsNone(asText(kroner).optional()), box(label, help));
}

const yesNo = { yes: say('Ja', 'Yes'), no: say('Nej', 'No') };
const danish = Object.fromEntries(
  ['A1', 'A2', 'B1', 'B2', 'C1'].map((level) => [level, say(level, level)]),
) as Readonly<Record<NonNullable<Course['danishMin']>, Bilingual>>;

/** What a course says: the same fields to add it and to change it. */
export const courseFields = {
  title: fields.written(both('course.title'), 200),
  goal: fields.optional(both('course.goal'), 600, 'textarea', { help: both('course.goal.help') }),
  providerName: fields.written(both('course.provider'), 200, both('course.provider.help')),
  kind: fields.choice(both('course.kind'), courseKindLabels, { control: 'select' }),
  lawLevel: fields.choice(both('course.level'), lawLevelLabels, { help: both('course.level.help') }),
  code: fields.optional(both('course.code'), 20, 'text', { help: both('course.code.help') }),
  days: optionalDecimal(both('course.days'), 2000),
  weeks: optionalDecimal(both('course.weeks'), 400),
  hoursWeek: optionalDecimal(both('course.hours'), 60),
  attendedPercent: optionalWhole(both('course.attended'), 0, 100),
  fullTime: fields.optionalChoice(both('course.fullTime'), yesNo),
  givesSu: fields.optionalChoice(both('course.givesSu'), yesNo),
  fee: optionalKroner(both('course.fee'), both('course.fee.help')),
  fullPrice: optionalKroner(both('course.full'), both('course.full.help')),
  priceYear: optionalWhole(both('course.priceYear'), 2000, 2100),
  priceSource: fields.optional(both('course.priceSource'), 300),
  entry: fields.optional(both('course.entry'), 600, 'textarea'),
  ageMin: optionalWhole(both('course.age'), 15, 70),
  danishMin: fields.optionalChoice(both('course.danish'), danish, { control: 'select' }),
  target: fields.optional(both('course.target'), 600, 'textarea'),
  certificate: fields.optional(both('course.certificate'), 300),
  certificateYears: optionalWhole(both('course.certificateYears'), 1, 50),
  jobs: fields.optional(both('course.jobs'), 600, 'text', { help: both('course.jobs.help') }),
  isco: fields.optional(both('course.isco'), 200, 'text', { help: both('course.isco.help') }),
  esco: fields.optional(both('course.esco'), 2000, 'textarea', { help: both('course.esco.help') }),
  url: fields.optional(both('course.url'), 500),
  note: fields.optional(both('course.note'), 600, 'textarea'),
};

/** What a class says. */
export const classFields = {
  classKey: fields.optional(both('class.key'), 60, 'text', { help: both('class.key.help') }),
  place: fields.written(both('class.place'), 120),
  postalCode: fields.optionalPostcode(both('class.postalCode')),
  startsOn: fields.date(both('class.starts')),
  endsOn: fields.date(both('class.ends')),
  seatsMin: optionalWhole(both('class.seatsMin'), 0, 2000),
  seatsMax: optionalWhole(both('class.seatsMax'), 0, 2000),
  seatsTaken: optionalWhole(both('class.seatsTaken'), 0, 2000),
  delivery: fields.choice(both('class.delivery'), deliveryLabels),
  evening: fields.tick(both('class.evening')),
  language: fields.optional(both('class.language'), 20, 'text', { help: both('class.language.help') }),
  signUpUrl: fields.optional(both('class.signUp'), 500),
};
