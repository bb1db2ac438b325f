import { addDays } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import {
  type Course,
  classById,
  comingClasses,
  courseById,
  coursesOf,
  type TrainingClass,
} from '../../training/index.ts';
import type { ClassSet } from '../events.ts';
import { optionalWhole, partnershipId } from '../fields.ts';
import { isOver, type Partnership } from '../partnership.ts';
import { partnershipById } from '../queries/partnerships.ts';
import { both } from '../text.ts';
import { runsPartnerships } from '../who.ts';
import { about, onPartnership } from './shared.ts';

const input = z.object({
  partnershipId: partnershipId(),
  classId: fields.optionalChosen(both('class.existing'), both('class.existing.help')),
  courseId: fields.optionalChosen(both('class.course'), both('class.course.help')),
  place: fields.optional(both('class.place'), 200),
  postalCode: fields.optionalPostcode(both('class.postalCode')),
  startsOn: fields.optionalDate(both('class.startsOn')),
  endsOn: fields.optionalDate(both('class.endsOn')),
  seatsMin: optionalWhole(both('class.seatsMin')),
  seatsMax: optionalWhole(both('class.seatsMax')),
});

interface State {
  readonly partnership: Partnership;
  readonly held: TrainingClass | null;
  readonly course: Course | null;
}

/** How far ahead a class can be chosen. */
const daysAhead = 550;

const nameOf = ({ courseTitle, place, startsOn, endsOn }: TrainingClass): Bilingual => ({
  da: `${courseTitle}, ${place}, ${formatDate('da', startsOn)} – ${formatDate('da', endsOn)}`,
  en: `${courseTitle}, ${place}, ${formatDate('en', startsOn)} – ${formatDate('en', endsOn)}`,
});

const missing = (field: keyof z.output<typeof input>, text: Bilingual) =>
  refuse('class-incomplete', text, { [field]: text });

type Given = z.output<typeof input>;

/** A class that is not in the catalogue: agreed with the school, and put there with the seats kept for the partnership. */
function madeClass({ course, partnership }: State, given: Given, id: string) {
  const { place, startsOn, endsOn } = given;
  if (!course) return missing('classId', both('class.refused.none'));
  if (place === undefined) return missing('place', both('class.refused.place'));
  if (startsOn === undefined) return missing('startsOn', both('class.refused.startsOn'));
  if (endsOn === undefined || endsOn < startsOn) return missing('endsOn', both('class.refused.endsOn'));
  const seatsMin = given.seatsMin ?? partnership.seatsMin;
  const seatsMax = given.seatsMax ?? Math.max(seatsMin, partnership.seatsMax);
  if (seatsMax < seatsMin) return missing('seatsMax', both('terms.refused.seats'));
  const made: TrainingClass = {
    id,
    courseId: course.id,
    courseTitle: course.title,
    classKey: null,
    place,
    postalCode: given.postalCode ?? null,
    startsOn,
    endsOn,
    seatsMin,
    seatsMax,
    seatsTaken: 0,
    delivery: 'attended',
    evening: false,
    language: 'da',
    partnershipId: partnership.id,
    signUpUrl: null,
    state: 'planned',
  };
  return made;
}

/** Chosen among the classes that are planned, or made with the school. */
export const setPartnershipClass = act<typeof input, State, ClassSet>({
  ...onPartnership,
  name: 'set-partnership-class',
  title: both('class.title'),
  lead: both('class.lead'),
  submit: both('class.submit'),
  input,
  who: [runsPartnerships],
  minutes: 4,
  async load(tx, given, { home }) {
    const partnership = await partnershipById(tx, home, given.partnershipId);
    if (!partnership) return null;
    return {
      partnership,
      held: given.classId ? await classById(tx, home, given.classId) : null,
      course: given.courseId ? await courseById(tx, home, given.courseId) : null,
    };
  },
  async choices(tx, { home, today }, _caseId, given) {
    const id = fields.givenId(given, 'partnershipId');
    const partnership = id === null ? null : await partnershipById(tx, home, id);
    const leads = ({ iscoCodes, escoUris }: Course) =>
      (partnership?.isco != null && iscoCodes.includes(partnership.isco)) ||
      (partnership?.occupationUri != null && escoUris.includes(partnership.occupationUri));
    const courses = [...(await coursesOf(tx, home))].sort((a, b) => Number(leads(b)) - Number(leads(a)));
    const near = new Set(courses.filter(leads).map((one) => one.id));
    const classes = [...(await comingClasses(tx, home, { from: today, until: addDays(today, daysAhead) }))]
      .filter((one) => one.partnershipId === null || one.partnershipId === id)
      .sort((a, b) => Number(near.has(b.courseId)) - Number(near.has(a.courseId)));
    return {
      classId: classes.map((one) => ({ value: one.id, label: nameOf(one) })),
      courseId: courses.map(({ id: value, title, providerName }) => ({
        value,
        label: { da: `${title}, ${providerName}`, en: `${title}, ${providerName}` },
      })),
    };
  },
  decide(state, given, context) {
    const { partnership, held } = state;
    if (isOver(partnership)) return refuse('partnership-over', both('refused.over'));
    if (partnership.state !== 'forming' && partnership.state !== 'open')
      return refuse('class-has-begun', both('class.refused.begun'));
    if (given.classId !== undefined && !held) return missing('classId', both('class.refused.none'));
    if (held && held.partnershipId !== null && held.partnershipId !== partnership.id)
      return missing('classId', both('class.refused.taken'));
    const made = held ?? madeClass(state, given, context.newId());
    if ('ok' in made) return made;
    const before = partnership.heldClass?.id ?? null;
    return accept<ClassSet>({
      type: 'partnerships.class-set',
      caseId: null,
      data: {
        ...about(partnership, context),
        classId: made.id,
        courseId: made.courseId,
        courseTitle: made.courseTitle,
        from: made.startsOn,
        to: made.endsOn,
        place: made.place,
        made: held ? null : made,
        freed: before !== null && before !== made.id ? before : null,
      },
    });
  },
});
