import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import {
  type AnyDecisionKind,
  complaintsOf,
  type Decision,
  type DecisionKinds,
  decisionsOf,
  isOpen,
} from '../../../decisions/index.ts';
import { oneself, permittedBy } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { caseHistory, type StoredEvent } from '../../../kernel/events/event-store.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { isOut } from '../../../letters/index.ts';
import type { TimelineEntry } from '../../../ui/index.ts';
import type { PersonRow } from '../../person/queries.ts';
import { kinds as installedKinds } from '../kinds.ts';
import type { FrontDecisions } from './front.tsx';
import type { Askable } from './list-page.tsx';
import { letterOfEvent } from './queries.ts';
import type { OwnDecisions } from './seen.ts';
import { ownDecisionText } from './text.ts';

/** Everything the page of one decision tells of. */
export interface OneProps {
  readonly person: PersonRow;
  readonly caseId: string;
  readonly decision: Decision;
  readonly kind: AnyDecisionKind;
  readonly all: OwnDecisions;
  readonly story: readonly TimelineEntry[];
  /** Why the day was moved, as the citizen was told. */
  readonly movedWhy: string | null;
  /** The letter with the decision, when it has been sent. */
  readonly letterId: string | null;
  readonly once: string;
}

export const readOwn = async (tx: Tx, authorityId: number, caseId: string): Promise<OwnDecisions> => ({
  decisions: await decisionsOf(tx, authorityId, caseId),
  complaints: await complaintsOf(tx, authorityId, caseId),
});

/** What the front page tells of. */
export async function readFrontDecisions(
  c: WebContext,
  tx: Tx,
  person: PersonRow,
  caseId: string,
): Promise<FrontDecisions> {
  const own = await readOwn(tx, person.authorityId, caseId);
  return {
    ...own,
    kinds: installedKinds,
    mayAsk: (await askable(c, tx, own, installedKinds, person, caseId)).length > 0,
  };
}

/** What one asks: kinds that can be asked for are able to say it before their particulars are known. */
export const askTitle = (kind: AnyDecisionKind, lang: Lang): string =>
  ownDecisionText(lang)('ask.title', { emne: inLang(kind.aboutWords({}), lang) });

/**
 * Kinds the citizen may ask for here, and has not asked for already. Where there is nothing to choose among, as with a right that was
 * never taken, there is nothing to ask for.
 */
export async function askable(
  c: WebContext,
  tx: Tx,
  all: OwnDecisions,
  kinds: DecisionKinds,
  person: PersonRow,
  caseId: string,
): Promise<Askable[]> {
  if (person.closedOn !== null) return [];
  const [kernel, actor, lang] = [c.get('kernel'), actorOf(c), c.get('lang')];
  const now = kernel.clock.now();
  const home = person.authorityId;
  const context = { now, today: toCopenhagen(now).date, actor, home, newId: kernel.newId, vault: kernel.vault };
  const found: Askable[] = [];
  for (const kind of kinds.all) {
    const act = kernel.acts.get(`ask-for-${kind.kind}`);
    if (kind.asked !== 'citizen' || !act || !permittedBy(act.who, actor, oneself)) continue;
    if (all.decisions.some((one) => one.kind === kind.kind && isOpen(one))) continue;
    const choices = (await kind.choices?.(tx, context, caseId)) ?? {};
    if (Object.values(choices).some((some) => some.length === 0)) continue;
    found.push({ kind: kind.kind, title: askTitle(kind, lang), lead: inLang(kind.lead, lang) });
  }
  return found;
}

export const readAskable = async (c: WebContext, tx: Tx, person: PersonRow, caseId: string): Promise<Askable[]> =>
  askable(c, tx, await readOwn(tx, person.authorityId, caseId), installedKinds, person, caseId);

const told = ({ data }: StoredEvent, name: string): unknown => (data as Readonly<Record<string, unknown>>)[name];
const aboutDecision = (decisionId: string) => (event: StoredEvent) =>
  event.type.startsWith('decisions.') && told(event, 'decisionId') === decisionId;

/** A decision of the citizen's own case; null for one that is not, or that has no words here. */
export async function readOne(
  c: WebContext,
  tx: Tx,
  person: PersonRow,
  caseId: string,
  decisionId: string,
  kinds: DecisionKinds,
): Promise<OneProps | null> {
  const { authorityId } = person;
  const kernel = c.get('kernel');
  const all = await readOwn(tx, authorityId, caseId);
  const decision = all.decisions.find(({ id }) => id === decisionId);
  const kind = decision && kinds.get(decision.kind);
  if (!decision || !kind) return null;
  const now = kernel.clock.now() as Instant;
  const history = (await caseHistory(tx, authorityId, caseId, 400)).filter(aboutDecision(decisionId));
  const move = history.find(({ type }) => type === 'decisions.date-moved');
  const moved = move ? told(move, 'reason') : null;
  const signed = history.find(({ type }) => type === 'decisions.signed');
  const letter = signed ? await letterOfEvent(tx, authorityId, caseId, signed.id) : null;
  return {
    person,
    caseId,
    decision,
    kind,
    all,
    story: history.flatMap((event): TimelineEntry[] => {
      const sentence = kernel.acts.sentence(event, 'citizen');
      return sentence ? [{ at: event.at as Instant, sentence: inLang(sentence, c.get('lang')) }] : [];
    }),
    movedWhy: typeof moved === 'string' ? moved : null,
    letterId: letter && isOut(letter, now) ? letter.id : null,
    once: kernel.newId(),
  };
}
