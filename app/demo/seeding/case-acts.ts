import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { DomainEvent } from '../../kernel/act/event.ts';
import type { ContactPeriod } from '../house/portfolio.ts';
import type { Citizen } from '../population/citizen.ts';
import type { DatedFact, Spell } from '../population/fact.ts';
import type { Stream } from '../random/stream.ts';
import { moveNotes, moveReasons } from '../texts/sharing.ts';
import { citizenActor, staffActor } from './actors.ts';
import { actNamed } from './acts.ts';
import type { CaseBook } from './case-book.ts';
import type { CaseGround } from './case-ground.ts';
import type { Sharing } from './sharing.ts';
import type { Scene } from './stage.ts';

const acts = {
  register: actNamed('register-citizen'),
  education: actNamed('record-education'),
  benefit: actNamed('record-benefit'),
  readiness: actNamed('assess-readiness'),
  health: actNamed('record-health-limit'),
  assign: actNamed('assign-contact-person'),
  contactData: actNamed('change-contact-data'),
  protect: actNamed('protect-address'),
  help: actNamed('give-helper-access'),
  guest: actNamed('open-as-guest'),
  close: actNamed('close-case'),
  move: actNamed('move-to-municipality'),
};

/** What a citizen's life says, turned into what people type and what the acts read. */
export class CaseActs {
  readonly #ground: CaseGround;
  readonly #citizen: Citizen;
  readonly #draw: Stream;

  constructor(ground: CaseGround, citizen: Citizen, draw: Stream) {
    this.#ground = ground;
    this.#citizen = citizen;
    this.#draw = draw;
  }

  register(book: CaseBook, first: ContactPeriod | undefined, scene: Scene): void {
    const citizen = this.#citizen;
    const { personId, caseId, phone, email, interpreterLanguage } = citizen;
    const raw = {
      cpr: citizen.cpr,
      givenName: citizen.givenName,
      familyName: citizen.familyName,
      ...given({ phone, email, interpreterLanguage, contactPersonId: first?.member.id }),
      ...citizen.address,
      channel: citizen.channel,
      ...(citizen.channel === 'exempt' ? { ground: 'hindered' } : {}),
      language: citizen.language,
      ownStaff: citizen.ownStaff,
    };
    const sealed = this.#ground.sealed(citizen.cpr, personId);
    const state = { personId, sealed, known: null, contactPerson: first ? chosen(first) : null };
    book.begin(acts.register, state, raw, scene, (event) => [withCase(withoutWarning(event), caseId)]);
  }

  /** The move here of a case as it was there. What happened there stays there. */
  moveIn(book: CaseBook, there: CaseBook, day: PlainDate, scene: Scene): void {
    const { caseId, personId, address } = this.#citizen;
    const { id, name } = this.#ground.authority;
    const { person, facts, openedOn } = there.open;
    const to = { municipality: { id, name }, personId, known: null, cpr: person.cpr, identifiers: [] };
    const raw = { caseId, municipality: id, movedOn: day, ...address, note: this.#draw.pick(moveNotes) };
    const state = { caseId, personId, openedOn, closed: false, person, facts, to };
    const opening = (event: DomainEvent) => (event.type === 'people.case-opened' ? [withCase(event, caseId)] : []);
    book.begin(acts.move, state, raw, scene, opening);
  }

  education(book: CaseBook, scene: Scene): void {
    const { niveau, erhvervskompetencegivende, afsluttet } = this.#citizen.education;
    const raw = { level: niveau, vocational: erhvervskompetencegivende, ...given({ finishedOn: afsluttet }) };
    book.play(acts.education, factsOf(book), raw, scene);
  }

  benefit(book: CaseBook, { benefit, from }: Spell, scene: Scene): void {
    const facts = benefit === 'dagpenge' ? this.#citizen.life.facts : [];
    const fund = facts.find(({ kind }) => kind === 'akasse');
    const graduate = facts.find(({ kind }) => kind === 'dimittend');
    const raw = {
      benefit,
      from,
      ...(fund?.kind === 'akasse' ? { akasse: fund.value.akasse, insurance: fund.value.forsikring } : {}),
      ...(graduate?.kind === 'dimittend' ? { graduatedOn: graduate.value.uddannelseAfsluttet } : {}),
    };
    const funds = [...this.#ground.funds.values()].map(({ id, name }) => ({ id, name }));
    book.play(acts.benefit, { ...factsOf(book), funds }, raw, scene);
  }

  fact(book: CaseBook, fact: DatedFact, scene: Scene): void {
    const { kind, value, from, to, source, reason } = fact;
    if (fact.kind === 'parathed') {
      const { parathed, status } = fact.value;
      const raw = { readiness: parathed, preliminary: status === 'foreloebig', reason };
      book.play(acts.readiness, factsOf(book), raw, scene);
    } else if (fact.kind === 'skaanehensyn') {
      const { hensyn, hoejstTimerPrUge } = fact.value;
      const raw = { ground: 'placement', limits: [...hensyn], from, ...given({ hours: hoejstTimerPrUge?.toString() }) };
      book.play(acts.health, factsOf(book), raw, scene);
    } else book.deliver({ kind, value, validFrom: from, validUntil: to, source, reason }, scene);
  }

  assign(book: CaseBook, period: ContactPeriod, scene: Scene): void {
    const { closed, contact, contacts } = book.open;
    const isWelcome = period.reason === '';
    const raw = {
      staffId: period.member.id,
      reason: isWelcome ? this.#draw.pick(moveReasons) : period.reason,
      handoverNote: isWelcome ? this.#draw.pick(moveNotes) : period.note,
    };
    book.play(acts.assign, { closed, number: contacts, current: contact, chosen: chosen(period) }, raw, scene);
  }

  contactForm(book: CaseBook, scene: Scene): void {
    const { phone, email, contactForm } = this.#citizen;
    const actor = citizenActor(this.#ground.authority, this.#citizen);
    book.play(acts.contactData, personOf(book), { ...given({ phone, email }), contactForm }, { ...scene, actor });
  }

  protect(book: CaseBook, scene: Scene): void {
    book.play(acts.protect, personOf(book), { until: this.#citizen.protectedUntil }, scene);
  }

  close(book: CaseBook, scene: Scene): void {
    const { closed } = this.#citizen;
    if (closed?.movedTo) {
      const { id, name } = this.#ground.municipality(closed.movedTo);
      const { person, personId } = book.open;
      const to = { municipality: { id, name }, personId, known: null, cpr: person.cpr, identifiers: [] };
      const raw = { municipality: id, movedOn: closed.on, note: this.#draw.pick(moveNotes) };
      book.play(acts.move, { ...factsOf(book), person, to }, raw, scene);
    } else if (closed) book.play(acts.close, factsOf(book), { reason: closed.reason, closedOn: closed.on }, scene);
  }

  share(book: CaseBook, sharing: Sharing, scene: Scene): void {
    if (sharing.kind === 'guest') {
      const actor = staffActor(this.#ground.authority, sharing.guest);
      const state = { relations: new Set(['same-authority']) };
      book.play(acts.guest, state, { reason: sharing.reason }, { ...scene, actor });
      return;
    }
    const { kind, helper, authorityId, organisation, parts, consent, purpose, until } = sharing;
    const { id, name, department, title } = helper;
    const latest = addDays(scene.day, 364);
    const raw = {
      helperId: id,
      parts: [...parts],
      legalBasis: consent ? 'consent' : 'lob-45',
      purpose,
      until: until > latest ? latest : until,
      ...(consent ? { consentGivenOn: scene.day } : {}),
    };
    const state = {
      closed: false,
      helper: { id, name, department, title, authorityId, kind, organisation },
      grants: [],
    };
    book.play(acts.help, state, raw, scene);
  }
}

const factsOf = (book: CaseBook) => {
  const { caseId, personId, openedOn, closed, facts } = book.open;
  return { caseId, personId, openedOn, closed, facts };
};

const personOf = (book: CaseBook) => ({ closed: book.open.closed, person: book.open.person });

/** What is known: a form leaves the other boxes empty. */
const given = (values: Readonly<Record<string, string | null | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : [])));

const chosen = ({ member }: ContactPeriod) => ({
  id: member.id,
  name: member.name,
  // At that time they were; those who have left since are closed afterwards.
  active: true,
  teamId: member.team?.id ?? null,
  isCaseworker: true,
});

const withCase = (event: DomainEvent, caseId: string): DomainEvent => ({ ...event, caseId });

/** All numbers of the demo fail the check on purpose (cpr-number.ts); the history need not say so of everybody. */
const withoutWarning = (event: DomainEvent): DomainEvent =>
  event.type === 'people.case-opened' ? { ...event, data: { ...event.data, cprWarning: null } } : event;
