import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { newClass, newCourse } from '../../training/index.ts';
import type { Organisation } from '../house/organisations.ts';
import { drawId } from '../random/draw.ts';
import { demoActorId } from '../seeding/actors.ts';
import type { CaseGround } from '../seeding/case-ground.ts';
import type { Shipment } from '../seeding/shipment.ts';
import { type DemoPartnership, partnersOf } from './partnerships.ts';

/** The catalogue and the partnerships of the house. */
export function shipTraining(shipment: Shipment, ground: CaseGround, organisations: readonly Organisation[]): void {
  const { authority, moments, today, training, workdays } = ground;
  const frame = {
    authorityId: authority.id,
    actorId: demoActorId,
    actorName: 'Demo',
    at: moments.at(workdays.from(addDays(today, -200)), 9 * 60),
  };
  for (const course of training.catalogue.courses)
    for (const write of newCourse(course, frame)) if (write.op === 'insert') shipment.addRow(write.table, write.row);
  const mine = new Map(training.partnerships.map(({ heldClass, id }) => [heldClass.id, id]));
  for (const held of training.catalogue.classes)
    shipment.addRow('training_class', newClass({ ...held, partnershipId: mine.get(held.id) ?? null }, frame).row);
  for (const one of training.partnerships) shipPartnership(shipment, ground, organisations, one);
}

const kroner = (amount: number): number => amount * 100;

function shipPartnership(
  shipment: Shipment,
  ground: CaseGround,
  organisations: readonly Organisation[],
  one: DemoPartnership,
): void {
  const { authority, seed, together, moments, house } = ground;
  const authority_id = authority.id;
  const at = (day: PlainDate, minutes: number) => moments.at(day, minutes);
  const consultant = house.others.find(({ roles }) => roles.includes('company-consultant'));
  const closed = one.state === 'closed';
  const closedOn = addDays(one.heldClass.endsOn, 120);
  const by = consultant?.name ?? 'Demo';
  const pledged = one.companies.reduce((sum, { jobs }) => sum + jobs, 0);
  const result = {
    ...{ pledged, seats: one.heldClass.seatsMax ?? pledged, invited: one.asked, yes: one.yes, enrolled: one.yes },
    ...{ finished: one.yes - 1, hired: one.hired, hired3: one.hired - 1, hired6: one.hired },
  };
  shipment.addRow('partnership', {
    authority_id,
    id: one.id,
    title: one.title,
    goal: one.goal,
    occupation_title: one.job,
    occupation_uri: together.job(one.job)?.uri ?? null,
    isco: one.isco,
    seats_min: 8,
    seats_max: one.heldClass.seatsMax ?? 16,
    request_id: null,
    course_id: one.heldClass.courseId,
    class_id: one.heldClass.id,
    info_on: one.infoOn,
    info_place: one.heldClass.place,
    selection_on: addDays(one.infoOn, 4),
    work_from: addDays(one.heldClass.endsOn, 3),
    state: one.state,
    state_at: at(closed ? closedOn : addDays(one.madeOn, 6), 10 * 60),
    state_words: null,
    made_at: at(one.madeOn, 9 * 60),
    made_by_name: by,
    staff_id: consultant?.id ?? null,
    staff_name: consultant?.name ?? null,
    result: closed ? JSON.stringify(result) : null,
    result_on: closed ? closedOn : null,
  });
  const { school, union, region } = partnersOf(organisations);
  let number = 0;
  const id = () => drawId(seed, `training/partnership/${one.id}`, number++);
  const party = (kind: string, who: { id: string | null; name: string; user: string }, row: object) =>
    shipment.addRow('partnership_party', {
      authority_id,
      id: id(),
      partnership_id: one.id,
      kind,
      organisation_id: who.id,
      name: who.name,
      state: 'yes',
      asked_words: null,
      asked_at: at(one.madeOn, 9 * 60 + 5),
      asked_by_name: by,
      gives_oere: null,
      gives_hours: null,
      source: null,
      words: null,
      answered_at: at(addDays(one.madeOn, 2), 11 * 60),
      answered_by_name: who.user,
      lesson: null,
      lesson_by_name: null,
      ...row,
    } as never);
  party(
    'municipality',
    { id: null, name: `${authority.name} Kommune`, user: by },
    { gives_hours: '20', words: 'Vi finder deltagerne og følger dem undervejs.' },
  );
  if (region)
    party(
      'state',
      { id: region.id, name: region.name, user: region.user.name },
      {
        gives_oere: kroner(90_000),
        source: 'Den regionale uddannelsespulje, 80 procent af kursernes pris',
        lesson: closed ? 'Aftal jobbene, før holdet bliver lavet. Så passer kurset til dem.' : null,
        lesson_by_name: closed ? region.user.name : null,
      },
    );
  if (school)
    party(
      'school',
      { id: school.id, name: school.name, user: school.user.name },
      { words: 'Vi holder en prøvedag en uge før start.' },
    );
  if (union)
    party(
      'union',
      { id: union.id, name: union.name, user: union.user.name },
      {
        ...(one.unionAnswered
          ? { words: 'Vi fortæller om holdet til vores ledige medlemmer.' }
          : { state: 'asked', answered_at: null, answered_by_name: null }),
      },
    );
  for (const { workplace, jobs, declares } of one.companies) {
    const { organisation } = workplace;
    party('employer', { id: organisation.id, name: organisation.name, user: organisation.user.name }, {});
    shipment.addRow('partnership_pledge', {
      authority_id,
      id: id(),
      partnership_id: one.id,
      organisation_id: organisation.id,
      company_name: organisation.name,
      jobs,
      from_on: addDays(one.heldClass.endsOn, 3),
      hours_week: '37',
      pay_words: 'Efter overenskomsten',
      contact_name: organisation.user.name,
      contact_phone: organisation.user.phone,
      declares,
      words: null,
      state: 'pledged',
      told_by: 'company',
      by_name: organisation.user.name,
      at: at(addDays(one.madeOn, 3), 14 * 60),
    } as never);
  }
  if (school && one.state !== 'forming')
    shipment.addRow('partnership_note', {
      authority_id,
      id: id(),
      partnership_id: one.id,
      organisation_id: school.id,
      from_name: school.name,
      by_name: school.user.name,
      words: closed
        ? 'Alle, der blev færdige, bestod prøven i første forsøg.'
        : 'Lokalet er booket, og to lærere er klar.',
      at: at(addDays(one.madeOn, 8), 13 * 60),
    });
}
