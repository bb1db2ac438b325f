import { z } from 'zod';
import { type ActContext, act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { answersForCase } from '../access-rules.ts';
import { type CaseClosed, type CaseOpened, caseWrites } from '../case-events.ts';
import { overviewOf } from '../facts/overview.ts';
import * as fields from '../fields.ts';
import { legalCertainty } from '../paragraphs.ts';
import { type Destination, type MoveState, moveState, municipalities } from '../queries/move.ts';
import { closedSentence, openedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  municipality: fields.number(both('move.to')),
  movedOn: fields.date(both('move.on')),
  street: fields.optional(both('register.street'), 200),
  postcode: fields.optionalPostcode(both('register.postcode')),
  city: fields.optional(both('register.city'), 100),
  note: fields.optionalReason(both('move.note'), both('move.note.help')),
});
type Input = z.output<typeof input>;

/** Retssikkerhedsloven § 9: the municipality where the citizen lives acts. It closes here and opens there at once, and nothing is lost. */
export const moveToMunicipality = act<typeof input, MoveState, CaseClosed | CaseOpened>({
  name: 'move-to-municipality',
  title: both('move.title'),
  lead: both('move.lead'),
  submit: both('move.submit'),
  input,
  who: answersForCase,
  basis: legalCertainty('§ 9, stk. 1'),
  aspect: 'case',
  minutes: 3,
  crossesAuthorities: true,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId, municipality }, context) => moveState(tx, context, caseId, municipality),
  choices: async (tx, { actor }) => ({
    municipality: (await municipalities(tx))
      .filter(({ id }) => id !== actor.authorityId)
      .map(({ id, name }) => ({ value: String(id), label: say(name, name) })),
  }),
  prefill: async (_tx, { today }) => ({ movedOn: today }),
  guards: [],
  decide(state, given, context) {
    const { to } = state;
    const at = (code: string, field: string, said: Bilingual) => refuse(code, said, { [field]: said });
    if (state.closed) return refuse('case-closed', both('case.refused.closed'));
    if (given.municipality === context.actor.authorityId)
      return at('same-municipality', 'municipality', both('move.refused.same'));
    if (!to) return at('municipality-unknown', 'municipality', both('move.refused.unknown'));
    if (given.movedOn > context.today) return at('in-future', 'movedOn', both('move.refused.future'));
    if (given.movedOn < state.openedOn) return at('before-opening', 'movedOn', both('move.refused.before'));
    if (to.known?.openCaseId)
      return refuse('open-there', both('move.refused.there', { kommune: to.municipality.name }));
    const closed: CaseClosed = {
      type: 'people.case-closed',
      caseId: state.caseId,
      data: {
        closedOn: given.movedOn,
        reason: 'moved',
        movedTo: to.municipality.id,
        movedToName: to.municipality.name,
      },
    };
    return accept<CaseClosed | CaseOpened>(closed, openedThere(state, to, given, context));
  },
  writes: caseWrites,
  sentences: { 'people.case-closed': closedSentence, 'people.case-opened': openedSentence },
});

/** Person, numbers and facts come along, also what was superseded; the new municipality finds a contact person. */
function openedThere(state: MoveState, to: Destination, given: Input, context: ActContext): CaseOpened {
  const { street, postcode, city, note, movedOn } = given;
  const { personId: _here, cpr: _sealedHere, ...person } = state.person;
  const facts = state.facts.map((row) => ({ ...row, id: context.newId() }));
  const newAddress = street || postcode || city;
  return {
    type: 'people.case-opened',
    caseId: context.newId(),
    authorityId: to.municipality.id,
    about: to.personId,
    data: {
      openedOn: movedOn,
      movedFrom: context.actor.authorityId,
      movedFromName: context.actor.authorityName,
      again: to.known !== null,
      note: note ?? null,
    },
    unrecorded: {
      personId: to.personId,
      identifierId: to.known?.current ? null : context.newId(),
      person: newAddress
        ? { ...person, street: street ?? null, postcode: postcode ?? null, city: city ?? null }
        : person,
      cpr: to.cpr,
      identifiers: to.identifiers,
      facts,
      overview: overviewOf(facts, context.today),
    },
  };
}
