import { addDays, addWeeks, daysBetween, type PlainDate, startOfWeek } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Installation } from '../../installation.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { loadCitizen, loadOrganisationUser, loadStaff } from '../../kernel/identity/load-actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { contentForChecks, lookAtPlace, placementQuestions, proposedFollowUps } from '../../placements/index.ts';
import { PastHouse } from '../decisions/past-house.ts';
import { demoActorId } from '../seeding/actors.ts';
import { readMark } from '../seeding/mark.ts';
import { type Candidate, candidateOf, candidatesOf, type Workplace, workplacesOf } from './ground.ts';
import { type PlaceStory, placeStories } from './stories.ts';

type House = Pick<Installation, 'database' | 'kernel'>;

/** So many are asked at most before a story is left out: a small island has few people. */
const mostAsked = 60;

/** What the law leaves to a person, answered as it most often is. */
const usual: Readonly<Record<string, 'yes' | 'no'>> = {
  answerBehov: 'yes',
  answerLoentimer: 'yes',
  answerExtraTasks: 'yes',
  answerSixMonths: 'yes',
};

/** Places in companies of a demo, made through the acts themselves. Answers how many there are. */
export async function seedPlacements({ database, kernel }: House, authorityId: number): Promise<number> {
  const today = kernel.clock.today();
  const scope = { authorityId, actorId: demoActorId, caseScope: 'all' as const };
  const ground = await inScope(database, scope, async (tx) => {
    const cast = (await readMark(tx, authorityId))?.cast;
    const personaCase = cast ? await candidateOf(tx, authorityId, cast.citizens.graduate) : null;
    return {
      persona: personaCase,
      candidates: await candidatesOf(tx, authorityId, kernel.clock.now()),
      workplaces: await workplacesOf(tx, authorityId, cast?.company ?? null),
    };
  });
  const [own, ...others] = ground.workplaces;
  if (!own) return 0;
  const past = new PastHouse(kernel, today);
  const free = ground.candidates.filter(({ caseId }) => caseId !== ground.persona?.caseId);
  let told = 0;
  for (const [number, story] of placeStories.entries()) {
    const workplace = story.where === 'persona' ? own : (others[number % Math.max(1, others.length)] ?? own);
    const from = story.who === 'persona' ? (ground.persona ? [ground.persona] : []) : free;
    const at = await inScope(database, scope, (tx) =>
      firstThatFits(tx, kernel, authorityId, from, workplace, story, today),
    );
    const candidate = from[at];
    if (!candidate) continue;
    if (story.who === 'any') free.splice(at, 1);
    await new Teller(past, kernel, authorityId, today, candidate, workplace, number).tell(story);
    told += 1;
  }
  return told;
}

const mondayOf = (story: PlaceStory, today: PlainDate): PlainDate => addWeeks(startOfWeek(today), story.fromWeek);

/** What the form of the place holds. */
function formOf(story: PlaceStory, { siteId, contactName, contactEmail, contactPhone }: Workplace, today: PlainDate) {
  const startsOn = mondayOf(story, today);
  const steps = story.steps.flatMap(({ until, unpaid, paid }, at): [string, string][] => [
    [`step${at + 1}Until`, String(until)],
    ...(unpaid ? [[`step${at + 1}Unpaid`, String(unpaid)] as [string, string]] : []),
    ...(paid ? [[`step${at + 1}Paid`, String(paid)] as [string, string]] : []),
  ]);
  // As the form proposes them: four weeks to a Friday are four weeks.
  const followUps = proposedFollowUps(startsOn, addDays(startsOn, story.weeks * 7 - 1)).flatMap(
    ({ dueOn, kind }, at): [string, string][] => [
      [`followUp${at + 1}`, dueOn],
      [`followUpKind${at + 1}`, kind],
    ],
  );
  const answers = Object.fromEntries(placementQuestions(story.kind).map(({ field }) => [field, usual[field] ?? 'no']));
  return {
    siteId,
    kind: story.kind,
    functionTitle: story.functionTitle,
    purpose: story.purpose,
    ...(story.purposeKind ? { purposeKind: story.purposeKind } : {}),
    tasks: story.tasks,
    contactName,
    ...(contactEmail ? { contactEmail } : {}),
    ...(contactPhone ? { contactPhone } : {}),
    startsOn,
    endsOn: addDays(startsOn, story.weeks * 7 - 3),
    ...(story.paidFunction ? { paidFunction: story.paidFunction } : {}),
    ...Object.fromEntries(steps),
    ...Object.fromEntries(followUps),
    ...answers,
  };
}

/** The first of whom the law forbids nothing; -1 where there is none. */
async function firstThatFits(
  tx: Tx,
  kernel: Kernel,
  authorityId: number,
  from: readonly Candidate[],
  workplace: Workplace,
  story: PlaceStory,
  today: PlainDate,
): Promise<number> {
  for (const [at, { caseId }] of from.slice(0, mostAsked).entries()) {
    const content = contentForChecks({ ...formOf(story, workplace, today), caseId });
    if (!content) throw new Error(`The demo cannot read its place ${story.functionTitle}.`);
    const given = { caseId, placementId: null, content };
    const { checks } = await lookAtPlace(tx, authorityId, given, kernel.clock.today());
    if (checks.every(({ state }) => state !== 'stop' && state !== 'unknown')) return at;
  }
  return -1;
}

class Teller {
  readonly #past: PastHouse;
  readonly #kernel: Kernel;
  readonly #authorityId: number;
  readonly #today: PlainDate;
  readonly #candidate: Candidate;
  readonly #workplace: Workplace;
  #order: number;

  constructor(
    past: PastHouse,
    kernel: Kernel,
    authorityId: number,
    today: PlainDate,
    candidate: Candidate,
    workplace: Workplace,
    number: number,
  ) {
    this.#past = past;
    this.#kernel = kernel;
    this.#authorityId = authorityId;
    this.#today = today;
    this.#candidate = candidate;
    this.#workplace = workplace;
    this.#order = 200 + number * 12;
  }

  async tell(story: PlaceStory): Promise<void> {
    const { caseId } = this.#candidate;
    const [staff, citizen, company] = [await this.#staff(), await this.#citizen(), await this.#company()];
    const form = formOf(story, this.#workplace, this.#today);
    if (story.drafted !== undefined) return this.#act(staff, 'save-placement', form, story.drafted);
    if (story.sent === undefined) return;
    await this.#act(staff, 'send-placement', form, story.sent);
    const placementId = await this.#newest();
    const say = (actor: Actor, act: string, more: object, daysAgo: number | undefined) =>
      daysAgo === undefined ? undefined : this.#act(actor, act, { placementId, ...more }, daysAgo);
    await say(citizen, 'answer-placement', { answer: 'yes' }, story.citizenYes);
    await say(company, 'answer-placement-as-company', { answer: 'yes' }, story.companyYes);
    if (story.representativeYes !== undefined) {
      const { actor, token } = await this.#representative(placementId);
      const said = { answer: 'yes', ratioKept: 'yes', words: 'Vi har talt om det på personalemødet.', token };
      await say(actor, 'answer-placement-as-representative', said, story.representativeYes);
    }
    await say(staff, 'grant-placement', { oralNoted: true }, story.granted);
    const begun = daysBetween(form.startsOn, this.#today);
    if (story.granted !== undefined && begun >= 0) await say(staff, 'begin-placement', {}, begun);
    await this.#follow(story, placementId, { staff, citizen, company, caseId });
  }

  async #follow(
    { check, talk, assessed }: PlaceStory,
    placementId: string,
    { staff, citizen, company }: { staff: Actor; citizen: Actor; company: Actor; caseId: string },
  ): Promise<void> {
    if (check) {
      const followUpId = await this.#firstCheck(placementId);
      if (followUpId) {
        await this.#act(staff, 'ask-placement-check', { placementId, followUpId }, check.asked);
        const answer = (actor: Actor, act: string, said: typeof check.citizen) =>
          said
            ? this.#act(
                actor,
                act,
                { placementId, followUpId, score: said.score, ...(said.words ? { words: said.words } : {}) },
                said.ago,
              )
            : undefined;
        await answer(citizen, 'answer-placement-check', check.citizen);
        await answer(company, 'answer-placement-check-as-company', check.company);
      }
    }
    if (talk)
      await this.#act(
        staff,
        'hold-placement-talk',
        { placementId, heldOn: addDays(this.#today, -talk.ago), outcome: talk.outcome, minutes: '20' },
        talk.ago,
      );
    if (!assessed) return;
    const end = { came: 'all', offered: assessed.offered, ...(assessed.hours ? { hours: assessed.hours } : {}) };
    await this.#act(
      citizen,
      'assess-placement',
      { placementId, ...end, learned: assessed.learned, again: 'yes' },
      assessed.citizen,
    );
    await this.#act(
      company,
      'assess-placement-as-company',
      { placementId, ...end, contract: 'hourly', again: 'yes' },
      assessed.company,
    );
    if (assessed.staff !== undefined)
      await this.#act(
        staff,
        'assess-placement-as-staff',
        { placementId, ...end, contract: 'hourly', nextStep: assessed.nextStep, learned: assessed.learned },
        assessed.staff,
      );
  }

  #act(actor: Actor, name: string, input: object, daysAgo: number): Promise<void> {
    this.#order += 1;
    return this.#past.act(actor, name, { caseId: this.#candidate.caseId, ...input }, daysAgo, this.#order);
  }

  #read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const scope = { authorityId: this.#authorityId, actorId: demoActorId, caseScope: 'all' as const };
    return inScope(this.#kernel.database, scope, work);
  }

  #newest(): Promise<string> {
    return this.#read(async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from placement
        where authority_id = ${this.#authorityId} and case_id = ${this.#candidate.caseId} order by made_at desc limit 1`.execute(
        tx,
      );
      return must(rows[0]?.id, 'placement');
    });
  }

  #firstCheck(placementId: string): Promise<string | undefined> {
    return this.#read(async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from placement_follow_up
        where authority_id = ${this.#authorityId} and placement_id = ${placementId} and kind = 'check'
        order by due_on limit 1`.execute(tx);
      return rows[0]?.id;
    });
  }

  async #staff(): Promise<Actor> {
    return must(await loadStaff(this.#kernel.database, this.#authorityId, this.#candidate.contactId), 'contact person');
  }

  async #citizen(): Promise<Actor> {
    const { personId, caseId } = this.#candidate;
    const { database } = this.#kernel;
    return must(await loadCitizen(database, { authorityId: this.#authorityId, personId, caseId }), 'citizen');
  }

  /** The company as a party of the case: what the module does for whoever answers on their own page. */
  async #company(): Promise<Actor> {
    const user = await loadOrganisationUser(this.#kernel.database, this.#authorityId, this.#workplace.userId);
    return { ...must(user, 'company'), caseId: this.#candidate.caseId };
  }

  /** Whoever got the link, with its secret from the message. */
  async #representative(placementId: string): Promise<{ readonly actor: Actor; readonly token: string }> {
    const found = await this.#read(async (tx) => {
      const { rows } = await sql<{ id: string; name: string; body: string }>`
        select l.id, l.name, m.body from company_link l
        join company_message m on m.authority_id = l.authority_id and m.subject_id = l.subject_id
          and m.purpose = 'placement-speaker'
        where l.authority_id = ${this.#authorityId} and l.subject_id = ${placementId} and l.party = 'representative'
        order by l.made_at desc limit 1`.execute(tx);
      return must(rows[0], 'representative');
    });
    const company = await this.#company();
    return {
      actor: { ...company, id: found.id, name: found.name, roles: ['employee-representative'] },
      token: must(/svar\/([\w-]{43})/.exec(found.body)?.[1], 'link'),
    };
  }
}

function must<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`The demo has no ${what}.`);
  return found;
}
