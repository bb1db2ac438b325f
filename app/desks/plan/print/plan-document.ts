import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { PdfBlock, PdfDocument } from '../../../kernel/files/pdf/document.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import {
  areaLabels,
  type Card,
  cardStateLabels,
  formatMonth,
  type Goal,
  isActive,
  isOver,
  type Party,
  type Plan,
  type Step,
} from '../../../plan/index.ts';
import type { PageAuthority } from '../../../ui/context.ts';
import type { PersonRow } from '../../person/queries.ts';
import { makersOf, sortCards } from '../groups.ts';
import { staffPlanText } from '../staff/text.ts';
import { type PlanDeskText, planDeskText } from '../text.ts';
import { datesOf } from '../words.ts';

export interface PrintedPlan {
  readonly lang: Lang;
  /** To whom the paper speaks. */
  readonly reader: Party;
  readonly plan: Plan;
  readonly person: Pick<PersonRow, 'name' | 'contact'>;
  readonly authority: PageAuthority;
  readonly now: Instant;
}

/** The plan for paper: the same parts in the same order on the page to print and in the PDF. */
export function planDocument(printed: PrintedPlan): PdfDocument {
  const { lang, reader, plan, person, authority, now } = printed;
  const t = planDeskText(lang);
  const title = reader === 'citizen' ? t('print.title.citizen') : t('print.title.staff', { navn: person.name });
  return {
    lang,
    title,
    sender: authority.name,
    senderLines: [
      ...(authority.address ? [authority.address] : []),
      ...(authority.phone ? [t('print.sender.phone', { telefon: formatPhone(authority.phone) })] : []),
    ],
    recipient: [person.name],
    date: t('print.made', { dato: formatDate(lang, toCopenhagen(now).date) }),
    madeAt: now,
    pageWords: (page, of) => t('print.page', { nummer: String(page), alle: String(of) }),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'heading', level: 2, text: t('print.goal') },
      ...goalBlocks(t, lang, plan.goal),
      { kind: 'heading', level: 2, text: t('print.step') },
      ...stepBlocks(t, lang, reader, plan.step),
      ...proposalBlocks(t, lang, plan.cards),
      { kind: 'heading', level: 2, text: t('print.cards') },
      ...agreedBlocks(t, lang, plan.cards),
      ...overBlocks(t, lang, plan.cards),
      ...contactBlocks(t, printed),
    ],
  };
}

function goalBlocks(t: PlanDeskText, lang: Lang, goal: Goal | null): readonly PdfBlock[] {
  if (!goal) return [{ kind: 'text', text: t('print.goal.none') }];
  const items = [
    ...(goal.jobTitle ? [{ term: t('print.goal.job'), value: goal.jobTitle }] : []),
    ...(goal.education ? [{ term: t('print.goal.education'), value: goal.education }] : []),
    ...(goal.horizon ? [{ term: t('print.goal.by'), value: formatMonth(lang, goal.horizon) }] : []),
  ];
  const words = lang === 'da' ? `”${goal.words}”` : `“${goal.words}”`;
  return [{ kind: 'quote', text: words }, ...(items.length > 0 ? [{ kind: 'facts', items } as const] : [])];
}

function stepBlocks(t: PlanDeskText, lang: Lang, reader: Party, step: Step | null): readonly PdfBlock[] {
  if (!step) return [{ kind: 'text', text: t('print.step.none') }];
  const turn = reader === 'citizen' ? t(`turn.${step.whose}`) : staffPlanText(lang)(`turn.${step.whose}`);
  const day = step.onDay && t('step.day', { dato: formatDate(lang, step.onDay) });
  return [
    { kind: 'text', text: step.words, look: 'strong' },
    { kind: 'text', text: sentences(turn, day) },
  ];
}

function proposalBlocks(t: PlanDeskText, lang: Lang, cards: readonly Card[]): readonly PdfBlock[] {
  const open = cards.filter(({ state }) => state === 'proposed');
  if (open.length === 0) return [];
  const line = (card: Card) =>
    sentences(
      t('print.proposed', { titel: card.title, navn: card.proposedByName }),
      card.purpose && t('answer.why', { grund: card.purpose }),
      datesOf(lang, card),
    );
  return [
    { kind: 'heading', level: 2, text: t('print.answer') },
    { kind: 'list', items: open.map(line) },
  ];
}

function agreedBlocks(t: PlanDeskText, lang: Lang, cards: readonly Card[]): readonly PdfBlock[] {
  const { active } = sortCards(cards.filter(isActive), 'citizen');
  if (active.length === 0) return [{ kind: 'text', text: t('print.cards.none') }];
  return active.flatMap(({ area, cards: some }): readonly PdfBlock[] => [
    { kind: 'heading', level: 3, text: inLang(areaLabels[area], lang) },
    { kind: 'list', items: some.map((card) => sentences(named(t, lang, card), card.purpose, datesOf(lang, card))) },
  ]);
}

function overBlocks(t: PlanDeskText, lang: Lang, cards: readonly Card[]): readonly PdfBlock[] {
  // What was declined was never part of the plan: it is not printed.
  const over = cards.filter((card) => isOver(card) && card.agreedAt !== null);
  if (over.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('print.over') },
    { kind: 'list', items: over.map((card) => sentences(named(t, lang, card), card.note)) },
  ];
}

const named = (t: PlanDeskText, lang: Lang, card: Card): string =>
  t('print.card', { titel: card.title, tilstand: inLang(cardStateLabels[card.state], lang).toLowerCase() });

/** Parts of a line, each a sentence of its own. */
const sentences = (...parts: readonly (string | null)[]): string =>
  parts
    .filter((part): part is string => part !== null && part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');

function contactBlocks(t: PlanDeskText, { lang, reader, plan, person, authority }: PrintedPlan): readonly PdfBlock[] {
  const { contact } = person;
  const phone = contact?.phone ?? authority.phone;
  const names = new Intl.ListFormat(lang, { type: 'conjunction' }).format(makersOf(plan, contact?.name ?? null));
  const heading = t(reader === 'citizen' ? 'print.contact' : 'print.contact.staff');
  return [
    { kind: 'heading', level: 2, text: heading },
    ...(contact ? [{ kind: 'text', text: contact.name, look: 'strong' } as const] : []),
    {
      kind: 'facts',
      items: [
        ...(phone ? [{ term: t('print.phone'), value: formatPhone(phone) }] : []),
        ...(contact ? [{ term: t('print.email'), value: contact.email }] : []),
      ],
    },
    {
      kind: 'text',
      text: sentences(
        names === '' ? null : t('print.makers', { navne: names }),
        reader === 'citizen' ? t('print.ask') : null,
      ),
      look: 'quiet',
    },
  ];
}
