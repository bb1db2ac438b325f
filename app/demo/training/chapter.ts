import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { checkDays } from '../../enrolments/index.ts';
import { insert } from '../../kernel/act/write.ts';
import type { TrainingClass } from '../../training/index.ts';
import { type Stream, stream } from '../random/stream.ts';
import type { Page } from '../seeding/chapters.ts';
import { inviteTo } from './invitations.ts';
import { barriers, saidAt, whysFor } from './words.ts';

const near: ReadonlySet<string> = new Set(['dagpenge', 'jobparat']);
const further: ReadonlySet<string> = new Set(['aktivitetsparat', 'ledighedsydelse', 'jobafklaring', 'sygedagpenge']);

/** So many of a hundred near work have been on a course, are on one, or wish for one. */
const shares = { before: 0.12, now: 0.02, wish: 0.03 } as const;

/** What followed within half a year, by how many of a hundred. */
const followed = [
  ['job', 42],
  ['paid-hours', 10],
  ['education', 9],
  [null, 39],
] as const;

/** Courses of a citizen: those before, now and wished for; and the invitations of the partnerships. Whoever can be logged in as has none. */
export function tellTraining(page: Page): void {
  const { ground, citizen } = page;
  const { catalogue } = ground.training;
  if (citizen.role !== null || catalogue.courses.length === 0) return;
  const draw = stream(ground.seed, 'training', citizen.index);
  const scale = near.has(citizen.situation) ? 1 : further.has(citizen.situation) ? 0.35 : 0;
  if (scale === 0) return;
  if (draw.chance(shares.before * scale)) past(page, draw);
  if (citizen.closed !== null) return;
  if (draw.chance(shares.now * scale)) running(page, draw);
  else if (draw.chance(shares.wish * scale)) wish(page, draw);
  else inviteTo(page, draw);
}

interface Way {
  readonly held: TrainingClass;
  readonly state: 'wish' | 'agreed' | 'under-way' | 'done' | 'stopped';
  readonly endedOn: PlainDate | null;
}

/** Writes the enrolment and what the law knows of it; answers its id. */
function enrol(page: Page, { held, state, endedOn }: Way, draw: Stream): string {
  const { ground, citizen, book } = page;
  const { moments, workdays, authority, training } = ground;
  const course = training.catalogue.courses.find(({ id }) => id === held.courseId);
  const authority_id = authority.id;
  const id = draw.id();
  const isOver = state === 'done' || state === 'stopped';
  const paid = isOver || state === 'under-way';
  const early = addDays(held.startsOn, -draw.whole(18, 45));
  const wished = paid ? early : addDays(ground.today, -draw.whole(2, 25));
  const wantedOn = wished < citizen.openedOn ? citizen.openedOn : wished;
  const at = (day: PlainDate, minutes: number) => moments.at(workdays.from(day), minutes, 700);
  const byFund = citizen.situation === 'dagpenge' && course?.lists.some(({ list }) => list === 'seks_uger');
  const scheme = byFund ? 'T01' : 'T02';
  const category = byFund ? 'jobrettet_uddannelse' : 'regionalt_kursus';
  book.rows.apply([
    insert('enrolment', {
      authority_id,
      id,
      case_id: citizen.caseId,
      course_id: held.courseId,
      class_id: held.id,
      partnership_id: null,
      course_title: held.courseTitle,
      provider_name: course?.providerName ?? '',
      organisation_id: course?.organisationId ?? null,
      card_id: null,
      decision_id: null,
      citizen_name: `${citizen.givenName} ${citizen.familyName}`,
      shares_with_school: true,
      proposed_by: 'citizen',
      state,
      why: draw.pick(whysFor(held.courseTitle)),
      wanted_at: at(wantedOn, 9 * 60 + draw.whole(0, 300)),
      scheme: paid ? scheme : null,
      payer: paid ? (byFund ? 'fund' : 'municipality') : null,
      payer_answer: paid && byFund ? 'yes' : null,
      payer_answered_on: paid && byFund ? addDays(held.startsOn, -10) : null,
      law_category: paid ? category : null,
      hours_week: '37',
      starts_on: held.startsOn,
      ends_on: held.endsOn,
      ended_on: endedOn,
      result: state === 'done' ? (draw.chance(0.85) ? 'passed' : 'took-part') : state === 'stopped' ? 'stopped' : null,
      by_name: 'Demo',
      updated_at: at(endedOn ?? (paid ? held.startsOn : wantedOn), 15 * 60),
    }),
  ]);
  if (paid)
    book.rows.apply([
      insert('law_entry', {
        authority_id,
        id: draw.id(),
        case_id: citizen.caseId,
        kind: 'tilbud',
        value: JSON.stringify({
          ...{
            kategori: category,
            aftaltTil: held.endsOn,
            timerPrUge: 37,
            selvfundet: null,
            raadighedsafproevende: null,
          },
        }),
        valid_from: held.startsOn,
        valid_until: endedOn === null ? null : addDays(endedOn, 1),
        recorded_at: at(held.startsOn, 8 * 60),
        superseded_at: null,
        subject_id: id,
      }),
    ]);
  return id;
}

function past(page: Page, draw: Stream): void {
  const { ground, citizen, book } = page;
  const until = citizen.closed?.on ?? ground.today;
  const classes = ground.training.catalogue.classes.filter(
    ({ startsOn, endsOn, partnershipId }) =>
      partnershipId === null && startsOn > addDays(citizen.openedOn, 20) && addDays(endsOn, 5) < until,
  );
  if (classes.length === 0) return;
  const held = draw.pick(classes);
  const stopped = draw.chance(0.12);
  const endedOn = stopped ? addDays(held.startsOn, 2) : held.endsOn;
  const id = enrol(page, { held, state: stopped ? 'stopped' : 'done', endedOn }, draw);
  const kind = stopped ? null : draw.weighted(followed);
  const fromOn = addDays(endedOn, draw.whole(4, 120));
  if (kind === null || fromOn >= ground.today) return;
  book.rows.apply([
    insert('enrolment_outcome', {
      authority_id: ground.authority.id,
      id: draw.id(),
      enrolment_id: id,
      case_id: citizen.caseId,
      kind,
      from_on: fromOn,
      hours: kind === 'job' ? '37' : kind === 'paid-hours' ? '10' : null,
      words: null,
      by_name: 'Demo',
      at: ground.moments.at(fromOn, 10 * 60),
    }),
  ]);
}

function running(page: Page, draw: Stream): void {
  const { ground, citizen, book } = page;
  const { today, moments, authority } = ground;
  const classes = ground.training.catalogue.classes.filter(
    ({ startsOn, state }) => state === 'running' && startsOn > citizen.openedOn && startsOn < today,
  );
  if (classes.length === 0) return;
  const held = draw.pick(classes);
  const id = enrol(page, { held, state: 'under-way', endedOn: null }, draw);
  const of = { authority_id: authority.id, enrolment_id: id, case_id: citizen.caseId };
  let low = false;
  for (const { moment, dueOn } of checkDays(held)) {
    const asked = dueOn < today;
    const score = asked
      ? draw.weighted([
          [2, 1],
          [3, 3],
          [4, 8],
          [5, 6],
        ] as const)
      : null;
    low ||= score === 2;
    book.rows.apply([
      insert('enrolment_check', {
        ...of,
        id: draw.id(),
        moment,
        due_on: dueOn,
        state: asked ? 'answered' : 'planned',
        asked_at: asked ? moments.at(dueOn, 8 * 60) : null,
        score,
        words: score === null ? null : draw.pick(saidAt[score] ?? ['']),
        answered_at: asked ? moments.at(dueOn, 17 * 60) : null,
      }),
    ]);
  }
  if (draw.chance(0.35)) {
    const [kind, words, help] = draw.pick(barriers);
    book.rows.apply([
      insert('enrolment_barrier', {
        ...of,
        id: draw.id(),
        kind,
        words,
        help,
        helper: 'staff',
        state: draw.chance(0.6) ? 'solved' : 'open',
        answer: null,
        by_name: `${citizen.givenName} ${citizen.familyName}`,
        at: moments.at(addDays(held.startsOn, -8), 12 * 60),
        answered_by_name: null,
        answered_at: null,
      }),
    ]);
  }
  if (!low) return;
  book.rows.apply([
    insert('enrolment_sign', {
      ...of,
      id: draw.id(),
      kind: 'low-score',
      words: null,
      state: 'open',
      raised_at: moments.at(addDays(today, -1), 17 * 60),
      talked_on: null,
      agreed: null,
      talked_by_name: null,
    }),
  ]);
}

function wish(page: Page, draw: Stream): void {
  const coming = page.ground.training.catalogue.classes.filter(
    ({ state, partnershipId }) => partnershipId === null && (state === 'open' || state === 'planned'),
  );
  if (coming.length > 0)
    enrol(page, { held: draw.pick(coming), state: draw.chance(0.7) ? 'wish' : 'agreed', endedOn: null }, draw);
}
