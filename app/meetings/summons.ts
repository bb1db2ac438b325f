import { isPlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import type { StoredPerson } from '../people/index.ts';
import { isMovable, movableUntil } from './movable.ts';
import type { Meeting, MeetingForm, MeetingKind } from './types.ts';

const instantText = z.iso.datetime();

/** The 13 data of a summons (BEK 442/2023 § 20). Nothing in it is typed: all is derived from the meeting, the person and the host. */
export const summonsShape = z
  .object({
    personId: z.uuid(),
    startsAt: instantText,
    endsAt: instantText,
    date: z.string().refine(isPlainDate),
    form: z.enum(['personligt-fremmoede', 'telefonisk', 'digitalt-fremmoede']),
    type: z.enum([
      'jobsamtale',
      'faellessamtale',
      'opfoelgning-sygedagpenge',
      'raadighedssamtale',
      'cv-samtale',
      'anden',
    ]),
    location: z.string().min(1),
    /** How the citizen reaches the authority about it. */
    contact: z.object({ phone: z.string().nullable(), email: z.string().nullable() }).strict(),
    /** Only for a meeting in person. */
    address: z.string().nullable(),
    /** Only where the citizen is the one who calls. */
    callNumber: z.string().nullable(),
    title: z.string().min(1),
    description: z.string().min(1),
    employee: z.string().min(1),
    rebookingAllowed: z.boolean(),
    rebookUntil: instantText.nullable(),
    fund: z.enum(['deltager', 'oensket', 'deltager-ikke']),
  })
  .strict()
  .refine(({ form, address }) => (form === 'personligt-fremmoede') === (address !== null), { path: ['address'] });
export type Summons = z.output<typeof summonsShape>;

const formNames = {
  'in-person': 'personligt-fremmoede',
  phone: 'telefonisk',
  video: 'digitalt-fremmoede',
} as const satisfies Record<MeetingForm, Summons['form']>;

const typeNames = {
  'job-talk': 'jobsamtale',
  'joint-talk': 'faellessamtale',
  'sickness-follow-up': 'opfoelgning-sygedagpenge',
  'availability-talk': 'raadighedssamtale',
  'cv-talk': 'cv-samtale',
  other: 'anden',
} as const satisfies Record<MeetingKind, Summons['type']>;

const fundNames = { none: 'deltager-ikke', wished: 'oensket', 'takes-part': 'deltager' } as const;

const locationOf: Readonly<Record<MeetingForm, string>> = { 'in-person': '', phone: 'Telefon', video: 'Video' };

export interface SummonsSource {
  readonly meeting: Meeting;
  readonly person: Pick<StoredPerson, 'personId'>;
  /** The host's authority: where the citizen calls or writes. */
  readonly contact: { readonly phone?: string | undefined; readonly email?: string | undefined };
  readonly date: Summons['date'];
  readonly now: string;
}

/** A summons of a meeting, whoever booked it. @throws ZodError when the meeting lacks what the order demands */
export function summonsOf({ meeting, person, contact, date, now }: SummonsSource): Summons {
  const inPerson = meeting.form === 'in-person';
  return summonsShape.parse({
    personId: person.personId,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    date,
    form: formNames[meeting.form],
    type: typeNames[meeting.kind],
    location: inPerson ? meeting.place : locationOf[meeting.form],
    contact: { phone: contact.phone ?? null, email: contact.email ?? null },
    address: inPerson ? meeting.place : null,
    // The host calls the citizen: there is no number for the citizen to call.
    callNumber: null,
    title: meeting.title,
    description: meeting.description ?? meeting.title,
    employee: meeting.hostName,
    rebookingAllowed: isMovable(meeting, now),
    rebookUntil: movableUntil(meeting),
    fund: fundNames[meeting.fund],
  });
}
