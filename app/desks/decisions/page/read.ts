import type { Instant } from '@fodfaeste/law/dates';
import {
  type AnyDecisionKind,
  type Complaint,
  complaintsOf,
  type Decision,
  type DecisionKinds,
  type Ground,
  groundFor,
  isBurden,
  isOpen,
  type Lack,
  lacksOf,
  type Result,
  readDecision,
  type Weighed,
  weighedFor,
} from '../../../decisions/index.ts';
import { permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { caseHistory, type StoredEvent } from '../../../kernel/events/event-store.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { worksOnCase } from '../../../people/index.ts';
import type { TimelineEntry } from '../../../ui/content/timeline.tsx';
import type { OpenedCase } from '../../meetings/open-case.ts';
import { type OpenedForm, openActForm } from '../forms.ts';
import { type StepName, stepNames, steps } from '../steps.ts';

/** What the law says of one answer. */
export interface LawAnswer {
  readonly result: Result;
  readonly says: 'yes' | 'no' | 'unknown';
  readonly ground: Ground | null;
}

export interface DecisionView {
  readonly opened: OpenedCase;
  readonly decision: Decision;
  readonly kind: AnyDecisionKind;
  readonly weighed: Weighed;
  /** All that stands in the way but the tick that is set when it is signed. */
  readonly lacks: readonly Lack[];
  readonly law: readonly LawAnswer[];
  readonly forms: ReadonlyMap<StepName, OpenedForm>;
  readonly mayWork: boolean;
  /** Since it was put forward, or sent back last. */
  readonly changes: { readonly since: 'submitted' | 'returned'; readonly entries: readonly TimelineEntry[] } | null;
  readonly history: readonly TimelineEntry[];
  readonly complaints: readonly Complaint[];
}

/** Pure: what a ground says of an answer. */
export function lawSays(
  kind: AnyDecisionKind,
  { terms }: Pick<Decision, 'terms'>,
  result: Result,
  ground: Ground | null,
  on: Weighed['today'],
): LawAnswer['says'] {
  if (ground === null || ground.state === 'unknown') return 'unknown';
  return kind.test(terms, result, on).lawful.some((state) => state === ground.state) ? 'yes' : 'no';
}

const inDraft: ReadonlySet<StepName> = new Set([
  'sagen',
  'ny-dato',
  'oplysning',
  'fjern-oplysning',
  'hoering',
  'mere-tid',
  'svar',
  'uden-hoering',
  'begrundelse',
  'kollega',
  'kollegas-svar',
  'laeg-frem',
  'underskriv',
  'stop',
]);
const whenSubmitted: ReadonlySet<StepName> = new Set([
  'ny-dato',
  'svar',
  'mere-tid',
  'kollegas-svar',
  'send-tilbage',
  'underskriv',
  'stop',
]);
const whenSigned: ReadonlySet<StepName> = new Set(['ny-runde', 'klage']);

/** What can be done at all in this state; who may do it is asked of each act. */
export function stepsIn(decision: Decision): ReadonlySet<StepName> {
  if (decision.state === 'draft') return inDraft;
  if (decision.state === 'submitted') return whenSubmitted;
  if (decision.state === 'withdrawn' || decision.replacedBy !== null) return new Set();
  return decision.result !== null && isBurden(decision.result) ? whenSigned : new Set<StepName>(['ny-runde']);
}

async function formsOf(tx: Tx, kernel: Kernel, opened: OpenedCase, decision: Decision) {
  const forms = new Map<StepName, OpenedForm>();
  const { caseId, held, reader } = opened;
  for (const step of stepNames.filter((one) => stepsIn(decision).has(one))) {
    const given = { ...decision.terms, caseId, decisionId: decision.id };
    const form = await openActForm(tx, steps[step].act(decision.kind), { kernel, reader, held, caseId, given });
    if (form) forms.set(step, form);
  }
  return forms;
}

/** The answer that was chosen, read against the law of today; every other one the kind knows while none is chosen, or it is not lawful. */
async function lawOf(tx: Tx, home: number, { decision, kind, ground, today }: Weighed): Promise<readonly LawAnswer[]> {
  const { result: chosen, terms, caseId } = decision;
  const answers: LawAnswer[] = [];
  const add = (result: Result, own: Ground | null) =>
    answers.push({ result, ground: own, says: lawSays(kind, decision, result, own, today) });
  if (chosen !== null) add(chosen, ground);
  if (answers[0]?.says === 'yes') return answers;
  for (const result of kind.results.filter((one) => one !== chosen))
    add(result, await groundFor(tx, home, caseId, { kind, terms, result, on: today }));
  return answers;
}

/** What was decided stands as it was: the law of today is not asked again. */
function closedWeighed(kinds: DecisionKinds, decision: Decision, { actor, today }: OpenedCase['reader']): Weighed {
  return {
    decision,
    kind: kinds.must(decision.kind),
    ground: decision.ground,
    twoPersons: decision.twoPersons,
    mandate: { ok: false, code: 'no-mandate' },
    signerId: actor.id,
    today,
    oralNoted: true,
  };
}

const concerns = (event: StoredEvent, decisionId: string): boolean =>
  (event.data as { decisionId?: unknown }).decisionId === decisionId;

function changesOf(
  decision: Decision,
  events: readonly StoredEvent[],
  asEntries: (some: readonly StoredEvent[]) => readonly TimelineEntry[],
) {
  // Newest first.
  const until = (type: string) => {
    const at = events.findIndex((event) => event.type === type);
    return at < 0 ? null : asEntries(events.slice(0, at));
  };
  const returned = until('decisions.returned');
  if (returned) return { since: 'returned' as const, entries: returned };
  if (decision.state !== 'submitted') return null;
  return { since: 'submitted' as const, entries: until('decisions.submitted') ?? [] };
}

const farBack = 500;

/** Everything the page of a decision shows. */
export async function readDecisionView(
  tx: Tx,
  kernel: Kernel,
  kinds: DecisionKinds,
  opened: OpenedCase,
  decisionId: string,
  lang: Lang,
): Promise<DecisionView | null> {
  const { caseId, held, reader } = opened;
  const home = held.authorityId;
  const decision = await readDecision(tx, home, decisionId);
  if (decision?.caseId !== caseId) return null;
  const { actor, today } = reader;
  const open = isOpen(decision);
  const weighed = open
    ? await weighedFor(tx, home, kinds, decision, { signerId: actor.id, today, oralNoted: true })
    : closedWeighed(kinds, decision, reader);
  const asEntries = (events: readonly StoredEvent[]): readonly TimelineEntry[] =>
    events.flatMap((event) => {
      const sentence = kernel.acts.sentence(event, 'caseworker');
      return sentence ? [{ at: event.at as Instant, sentence: inLang(sentence, lang), who: event.actorName }] : [];
    });
  const events = (await caseHistory(tx, home, caseId, farBack)).filter((event) => concerns(event, decisionId));
  return {
    opened,
    decision,
    kind: weighed.kind,
    weighed,
    lacks: open ? lacksOf(weighed) : [],
    law: open ? await lawOf(tx, home, weighed) : [],
    forms: await formsOf(tx, kernel, opened, decision),
    mayWork: permittedBy(worksOnCase, actor, held) !== null,
    changes: open ? changesOf(decision, events, asEntries) : null,
    history: asEntries(events),
    complaints: (await complaintsOf(tx, home, caseId)).filter((complaint) => complaint.decisionId === decisionId),
  };
}
