import type { Sentences } from '../kernel/act/act.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { Side } from '../people/index.ts';
import { type Party, partyOf } from './card-states.ts';
import type { CardAccepted, CardEvent, CardUpdated, GoalSet, PlanEvent, StepEnded, StepSet } from './events.ts';
import { said } from './text.ts';

interface Doer {
  readonly by: Side;
  readonly byName: string;
}

type Kind =
  | 'goal.first'
  | 'goal.new'
  | 'step.set'
  | 'step.done'
  | 'step.dropped'
  | 'proposed'
  | 'accepted'
  | 'declined'
  | 'changed'
  | 'started'
  | 'finished'
  | 'stopped'
  | 'taken-back'
  | 'agreed';

/** What people wrote may end in a full stop or not: a sentence has exactly one. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
const whole = ({ da, en }: Bilingual): Bilingual => say(ended(da), ended(en));

const join = (...parts: readonly (Bilingual | null)[]): Bilingual => {
  const there = parts.filter((part) => part !== null);
  return say(there.map(({ da }) => da).join(' '), there.map(({ en }) => en).join(' '));
};

/** "Du foreslog: …", "Anna Holm foreslår: …", "Borgeren foreslår: …": who did it, as this reader says it. */
const told = (kind: Kind, reader: Party, { by, byName }: Doer, text: string): Bilingual =>
  whole(said(`said.${kind}.${reader}.by-${partyOf(by)}`, () => ({ navn: byName, tekst: text })));

const noteOf = (note: string | null): Bilingual | null =>
  note === null ? null : whole(said('said.note', () => ({ tekst: note })));

function goalSaid({ data }: GoalSet, reader: Party): Bilingual {
  const { goal, before } = data;
  const names = (title: string) => goal.words.toLowerCase().includes(title.toLowerCase());
  const more = (key: 'said.goal.job' | 'said.goal.education', title: string | null) =>
    title === null || names(title) ? null : whole(said(key, () => ({ tekst: title })));
  return join(
    told(before ? 'goal.new' : 'goal.first', reader, data, goal.words),
    more('said.goal.job', goal.jobTitle),
    more('said.goal.education', goal.education),
  );
}

function stepSaid({ data }: StepSet, reader: Party): Bilingual {
  const { words, whose, onDay } = data.step;
  return join(
    told('step.set', reader, data, words),
    said(`said.step.turn.${reader}.${whose}`, () => ({})),
    onDay ? said('said.step.day', (lang) => ({ dato: formatDate(lang, onDay) })) : null,
  );
}

const stepEndSaid = ({ data }: StepEnded, reader: Party): Bilingual =>
  told(`step.${data.outcome}`, reader, data, data.step.words);

const cardSaid =
  (kind: Kind) =>
  ({ data }: CardEvent, reader: Party): Bilingual =>
    join(told(kind, reader, data, data.card.title), noteOf(data.card.note));

function updatedSaid({ data: { before, card } }: CardUpdated, reader: Party): Bilingual {
  const state = before.state === card.state ? 'same' : card.state;
  const note = before.note === card.note ? null : card.note;
  return join(whole(said(`said.updated.${reader}.${state}`, () => ({ tekst: card.title }))), noteOf(note));
}

/** The citizen answered by letter or telephone, and somebody wrote it down. */
function heardSaid(answer: 'yes' | 'no', reader: Party, { byName, card, heardBy }: CardAccepted['data']): Bilingual {
  const how = said(`said.heard.${heardBy ?? 'assisted'}`, () => ({}));
  return whole(
    said(`said.heard.${answer}.${reader}`, (lang) => ({ navn: byName, tekst: card.title, maade: how[lang] })),
  );
}

const forBoth = <E extends PlanEvent>(telling: (event: E, reader: Party) => Bilingual) => ({
  citizen: (event: E) => telling(event, 'citizen'),
  caseworker: (event: E) => telling(event, 'staff'),
});

/** The history of the plan: one sentence for the citizen, one for staff. */
export const planSentences: Sentences<PlanEvent> = {
  'plan.goal-set': forBoth(goalSaid),
  'plan.step-set': forBoth(stepSaid),
  'plan.step-ended': forBoth(stepEndSaid),
  'plan.card-proposed': forBoth(cardSaid('proposed')),
  'plan.card-accepted': forBoth(({ data }, reader) =>
    data.heardBy ? heardSaid('yes', reader, data) : told('accepted', reader, data, data.card.title),
  ),
  'plan.card-declined': forBoth((event, reader) =>
    event.data.heardBy
      ? join(heardSaid('no', reader, event.data), noteOf(event.data.card.note))
      : cardSaid('declined')(event, reader),
  ),
  'plan.card-changed': forBoth(cardSaid('changed')),
  'plan.card-started': forBoth(({ data }, reader) => told('started', reader, data, data.card.title)),
  'plan.card-finished': forBoth(cardSaid('finished')),
  'plan.card-stopped': forBoth((event, reader) =>
    cardSaid(event.data.before.state === 'proposed' ? 'taken-back' : 'stopped')(event, reader),
  ),
  'plan.agreed': forBoth(cardSaid('agreed')),
  'plan.card-published': forBoth(({ data: { card } }, reader) =>
    whole(said(`said.published.${reader}`, () => ({ tekst: card.title }))),
  ),
  'plan.card-updated': forBoth(updatedSaid),
};
