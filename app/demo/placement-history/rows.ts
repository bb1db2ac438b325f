import { addDays, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import { tellLaw } from '../../law/index.ts';
import type { LadderStep } from '../../placements/index.ts';
import type { Member } from '../house/member.ts';
import type { Citizen } from '../population/citizen.ts';
import type { Stream } from '../random/stream.ts';
import type { CaseGround } from '../seeding/case-ground.ts';
import type { Past } from './past.ts';

export interface RowsOf {
  readonly ground: CaseGround;
  readonly citizen: Citizen;
  /** Whoever had the case when it was agreed. */
  readonly by: Member;
  readonly draw: Stream;
}

type Writes = readonly Write<TableName>[];

const weeksOf = ({ startsOn, endsOn }: Past): number => Math.ceil((daysBetween(startsOn, endsOn) + 1) / 7);

/** All hours of the place itself, or half way a few paid ones beside it. */
export function ladderOf(past: Past): readonly LadderStep[] {
  const weeks = weeksOf(past);
  const { kind, hours, outcome } = past;
  if (kind === 'smaajob') return [{ fromWeek: 1, toWeek: weeks, unpaid: 0, paid: hours }];
  const grows = kind === 'praktik' && weeks >= 4 && outcome?.here === true && hours >= 10;
  if (!grows) return [{ fromWeek: 1, toWeek: weeks, unpaid: hours, paid: 0 }];
  const half = Math.floor(weeks / 2);
  return [
    { fromWeek: 1, toWeek: half, unpaid: hours, paid: 0 },
    { fromWeek: half + 1, toWeek: weeks, unpaid: hours - 4, paid: 4 },
  ];
}

/** What the law calls it. */
function categoryOf({ kind, workplace }: Past): string | null {
  switch (kind) {
    case 'praktik':
      return 'virksomhedspraktik';
    case 'loentilskud':
      return workplace.sector === 'public' ? 'loentilskud_offentlig' : 'loentilskud_privat';
    case 'nytteindsats':
      return 'nytteindsats';
    default:
      return null;
  }
}

/** The rows of a placement that went as it is told: agreement, yeses, follow-up, the end, and what the law was told. */
export function rowsOf(past: Past, { ground, citizen, by, draw }: RowsOf): Writes {
  const { authority, today, moments } = ground;
  const { workplace, site, work, kind, startsOn, endsOn, endedOn, endReason, outcome, cardId } = past;
  const { user } = workplace.organisation;
  const placementId = draw.id();
  const early = addDays(startsOn, -draw.whole(6, 30));
  const madeOn = early < citizen.openedOn ? citizen.openedOn : early;
  const at = (day: PlainDate, minutes: number) => moments.at(day, minutes);
  const of = {
    authority_id: authority.id,
    placement_id: placementId,
    case_id: citizen.caseId,
    organisation_id: workplace.organisation.id,
  };
  const name = `${citizen.givenName} ${citizen.familyName}`;
  const ladder = ladderOf(past);
  const grantedAt = at(addDays(startsOn, -1), 10 * 60);
  const frame = { authorityId: authority.id, actorId: by.id, actorName: by.name, at: grantedAt };
  const category = categoryOf(past);
  const paidFunction = kind === 'praktik' && ladder.length > 1 ? 'Oprydning og småopgaver' : null;
  const parties = [
    ['citizen', name],
    ['company', user.name],
    ...(kind === 'praktik' || kind === 'loentilskud'
      ? [['representative', workplace.representative?.name ?? user.name] as const]
      : []),
  ] as const;
  return [
    insert('placement', {
      authority_id: authority.id,
      id: placementId,
      case_id: citizen.caseId,
      organisation_id: workplace.organisation.id,
      site_id: site.id,
      kind,
      state: endedOn === null ? 'granted' : 'ended',
      function_title: work.function,
      occupation_uri: ground.together.job(work.job)?.uri ?? null,
      purpose_kind:
        kind === 'smaajob' || kind === 'nytteindsats'
          ? null
          : draw.pick(['paid-hours', 'skills', 'clarification'] as const),
      purpose: draw.pick(purposes),
      tasks: work.tasks,
      contact_name: user.name,
      contact_phone: user.phone,
      contact_email: user.email,
      starts_on: startsOn,
      ends_on: endsOn,
      ladder: JSON.stringify(ladder),
      paid_function: paidFunction,
      no_representative: workplace.representative === null,
      citizen_name: name,
      card_id: cardId,
      made_by: by.id,
      made_by_name: by.name,
      made_at: at(madeOn, 9 * 60 + 20),
      sent_at: at(madeOn, 9 * 60 + 40),
      granted_at: grantedAt,
      granted_on: addDays(startsOn, -1),
      ended_on: endedOn,
      end_reason: endReason,
      updated_at: endedOn === null ? grantedAt : at(endedOn, 14 * 60),
    }),
    ...parties.map(([party, who], order) =>
      insert('placement_confirmation', {
        ...of,
        id: draw.id(),
        party,
        name: who,
        representative_kind: party === 'representative' ? (workplace.representative?.kind ?? null) : null,
        state: 'yes',
        answered_at: at(addDays(startsOn, -2), 8 * 60 + 30 * order),
        answered_by_name: who,
        channel: party === 'citizen' ? 'own-page' : 'link',
        ratio_kept: party === 'representative' ? true : null,
      }),
    ),
    ...followUps(past, of, by, draw, today, at),
    ...(endedOn === null ? [] : assessments(past, of, { citizen: name, staff: by.name, company: user.name }, draw, at)),
    ...(outcome
      ? [
          insert('placement_outcome', {
            ...of,
            id: draw.id(),
            kind: outcome.kind,
            from_on: outcome.fromOn,
            hours: outcome.hours === null ? null : String(outcome.hours),
            at_this_company: outcome.here,
            noted_by_name: by.name,
            noted_at: at(outcome.fromOn, 12 * 60),
          }),
        ]
      : []),
    ...(category
      ? tellLaw(frame, citizen.caseId, {
          id: draw.id(),
          subjectId: placementId,
          kind: 'tilbud',
          value: {
            kategori: category,
            aftaltTil: endsOn,
            timerPrUge: past.hours,
            selvfundet: null,
            raadighedsafproevende: null,
          },
          from: startsOn,
          to: addDays(endedOn ?? endsOn, 1),
        })
      : []),
    ...(cardId
      ? [
          update(
            'plan_card',
            { authority_id: authority.id, id: cardId },
            {
              starts_on: startsOn,
              ends_on: endsOn,
              source: 'placements',
              details: JSON.stringify([{ label: { da: 'Sted', en: 'Place' }, value: workplace.organisation.name }]),
            },
          ),
        ]
      : []),
  ];
}

const purposes = [
  'Du prøver arbejdet og ser, om timerne kan blive til løn.',
  'Du viser, hvad du kan, og får en udtalelse med.',
  'Du finder ud af, hvor mange timer du kan holde til.',
  'Du lærer det, der mangler, for at kunne søge arbejdet.',
] as const;

interface Of {
  readonly authority_id: number;
  readonly placement_id: string;
  readonly case_id: string;
  readonly organisation_id: string;
}
type At = (day: PlainDate, minutes: number) => string;

/** A talk each third week and a short check between; what should be done by today mostly is. */
function followUps(past: Past, of: Of, by: Member, draw: Stream, today: PlainDate, at: At): Writes {
  const writes: Write<TableName>[] = [];
  const last = past.endedOn ?? past.endsOn;
  for (let day = addDays(past.startsOn, 7), number = 0; day <= last; day = addDays(day, 10), number += 1) {
    const id = draw.id();
    const kind = number % 2 === 0 ? ('talk' as const) : ('check' as const);
    const done = draw.chance(0.93);
    const score = draw.weighted([
      [5, 30],
      [4, 38],
      [3, 22],
      [2, 8],
      [1, 2],
    ] as const);
    const minutes = draw.pick([15, 20, 30, 45]);
    const row = { ...of, id, kind, due_on: day };
    if (day >= today || (past.endedOn === null && !done))
      writes.push(insert('placement_follow_up', { ...row, state: 'planned' }));
    else if (!done) writes.push(insert('placement_follow_up', { ...row, state: 'dropped' }));
    else if (kind === 'talk')
      writes.push(
        insert('placement_follow_up', {
          ...row,
          state: 'done',
          held_on: day,
          held_by_name: by.name,
          minutes,
          outcome: 'Det går, som vi aftalte.',
          staff_id: by.id,
        }),
      );
    else
      writes.push(
        insert('placement_follow_up', {
          ...row,
          state: 'done',
          citizen_score: score,
          citizen_at: at(day, 780),
          company_score: Math.max(1, score - 1),
          company_at: at(day, 840),
        }),
      );
  }
  return writes;
}

interface Names {
  readonly citizen: string;
  readonly company: string;
  readonly staff: string;
}

/** The end as those saw it who answered. */
function assessments(past: Past, of: Of, names: Names, draw: Stream, at: At): Writes {
  const { endedOn, outcome, endReason } = past;
  if (endedOn === null) return [];
  const early = endReason !== 'done' && endReason !== 'paid-hours';
  return (['citizen', 'company', 'staff'] as const)
    .filter((party) => draw.chance(party === 'staff' ? 0.9 : 0.62))
    .map((party, order) =>
      insert('placement_assessment', {
        authority_id: of.authority_id,
        placement_id: of.placement_id,
        case_id: of.case_id,
        organisation_id: of.organisation_id,
        party,
        name: names[party],
        channel: party === 'company' ? 'link' : 'own-page',
        came: early
          ? 'partly'
          : draw.weighted([
              ['all', 80],
              ['partly', 20],
            ] as const),
        offered: outcome?.here ? (outcome.kind === 'job' ? 'job' : 'paid-hours') : 'nothing',
        hours: outcome?.here && outcome.hours !== null ? String(outcome.hours) : null,
        again: party === 'staff' ? null : draw.chance(0.8),
        at: at(endedOn, 12 * 60 + 40 * order),
      }),
    );
}
