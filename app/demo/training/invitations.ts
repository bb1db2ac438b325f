import { addDays } from '@fodfaeste/law/dates';
import { insert } from '../../kernel/act/write.ts';
import type { Stream } from '../random/stream.ts';
import type { Page } from '../seeding/chapters.ts';
import type { DemoPartnership } from './partnerships.ts';

/** One in so many of those who could come is asked, until the class has asked enough. */
const oneIn = 12;

/** Asks a citizen about one of the classes that are open: the first who fit, as far as seats go. */
export function inviteTo(page: Page, draw: Stream): void {
  const { citizen, ground } = page;
  const { training } = ground;
  if (citizen.situation !== 'dagpenge' && citizen.situation !== 'jobparat') return;
  if (citizen.index % oneIn !== 0) return;
  const open = training.partnerships.find(
    ({ id, state, asked }) => state === 'open' && (training.invited.get(id) ?? 0) < asked,
  );
  if (open) invite(page, open, draw);
}

function invite({ citizen, ground, book }: Page, one: DemoPartnership, draw: Stream): void {
  const { training, authority, moments, today } = ground;
  const number = training.invited.get(one.id) ?? 0;
  training.invited.set(one.id, number + 1);
  const name = `${citizen.givenName} ${citizen.familyName}`;
  const yes = number < one.yes;
  const no = !yes && number < one.yes + 2;
  const askedOn = addDays(today, -12);
  const authority_id = authority.id;
  const shares = yes && number % 3 !== 2;
  const enrolmentId = yes ? draw.id() : null;
  const by = ground.house.others.find(({ roles }) => roles.includes('company-consultant'));
  if (by === undefined) return;
  if (enrolmentId !== null) {
    const { heldClass } = one;
    const course = training.catalogue.courses.find(({ id }) => id === heldClass.courseId);
    book.rows.apply([
      insert('enrolment', {
        authority_id,
        id: enrolmentId,
        case_id: citizen.caseId,
        course_id: heldClass.courseId,
        class_id: heldClass.id,
        partnership_id: one.id,
        course_title: heldClass.courseTitle,
        provider_name: course?.providerName ?? '',
        organisation_id: course?.organisationId ?? null,
        card_id: null,
        citizen_name: name,
        shares_with_school: shares,
        proposed_by: 'staff',
        state: 'agreed',
        why: null,
        wanted_at: moments.at(addDays(askedOn, 2), 18 * 60),
        hours_week: '37',
        starts_on: heldClass.startsOn,
        ends_on: heldClass.endsOn,
        by_name: name,
        updated_at: moments.at(addDays(askedOn, 2), 18 * 60),
      }),
    ]);
  }
  book.rows.apply([
    insert('partnership_invitation', {
      authority_id,
      id: draw.id(),
      partnership_id: one.id,
      case_id: citizen.caseId,
      person_id: citizen.personId,
      state: yes ? 'yes' : no ? 'no' : 'asked',
      reasons: JSON.stringify([{ da: 'Du har søgt job med rengøring.', en: 'You have applied for cleaning jobs.' }]),
      asked_at: moments.at(askedOn, 10 * 60),
      asked_by: by.id,
      asked_by_name: by.name,
      asked_words: null,
      answered_at: yes || no ? moments.at(addDays(askedOn, 2), 18 * 60) : null,
      answered_by_name: yes || no ? name : null,
      shares_with_school: shares,
      shares_with_companies: shares,
      shared_name: shares ? name : null,
      enrolment_id: enrolmentId,
    }),
  ]);
}
