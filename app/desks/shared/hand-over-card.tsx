import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatDate } from '../../kernel/text/format.ts';
import type { HandOver } from '../../plan/index.ts';
import { Card, DefinitionList, LinkButton, Tag, usePage } from '../../ui/index.ts';
import { type ActLink, ActLinks } from '../person/act-links.tsx';
import { type SharedText, sharedText } from './text.ts';

interface HandOverCardProps {
  readonly handOver: HandOver | null;
  /** The acts this reader may do in the case. */
  readonly links: ReadonlyMap<string, ActLink>;
  /** The citizen has an a-kasse: then there is something to hand over. */
  readonly hasFund: boolean;
}

/** What the a-kasse handed over, for staff on both sides; else the way to do it, also for the municipality where the a-kasse rings. */
export function HandOverCard({ handOver, links, hasFund }: HandOverCardProps) {
  const { lang } = usePage();
  const t = sharedText(lang);
  if (!handOver)
    return hasFund ? <ActLinks summary={t('card.none')} links={links} names={['hand-over-to-municipality']} /> : null;
  const received = handOver.receivedAt !== null;
  const receive = received ? undefined : links.get('receive-hand-over');
  return (
    <Card
      heading={t('card.heading')}
      look={received ? 'plain' : 'next'}
      actions={
        receive ? (
          <LinkButton href={receive.href} kind="primary">
            {receive.title[lang]}
          </LinkButton>
        ) : null
      }
    >
      <p>
        {handOver.receivedAt !== null ? (
          <Tag tone="positive">
            {t('card.received', {
              navn: handOver.receivedByName ?? '',
              dato: formatDate(lang, toCopenhagen(handOver.receivedAt).date),
            })}
          </Tag>
        ) : (
          <Tag tone="attention">{t('card.waiting')}</Tag>
        )}
      </p>
      <DefinitionList items={itemsOf(handOver, lang, t)} />
    </Card>
  );
}

interface Item {
  readonly term: string;
  readonly value: Child;
}

/** The plan as it was handed over, in words. */
function itemsOf(one: HandOver, lang: 'da' | 'en', t: SharedText): Item[] {
  const { fromName: ringede, fundName: akasse, writtenByName: navn } = one;
  const dato = formatDate(lang, toCopenhagen(one.handedOverAt).date);
  const from = navn
    ? t('card.written', { navn, ringede, akasse, dato })
    : t('card.from.value', { navn: ringede, akasse, dato });
  return [
    { term: t('card.summary'), value: one.summary },
    ...along(one, t),
    { term: t('card.fund'), value: t(`card.fund.${wish(one)}`) },
    { term: t('card.on'), value: formatDate(lang, one.takesOverOn) },
    { term: t('card.from'), value: from },
  ];
}

const wish = ({ wishesFund }: HandOver) => (wishesFund === null ? 'notAsked' : wishesFund ? 'yes' : 'no');

function along({ goal, step, agreements, openQuestions }: HandOver, t: SharedText): Item[] {
  const list = (items: readonly Child[]) => (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
  return [
    ...(goal ? [{ term: t('card.goal'), value: goal.jobTitle ? `${goal.words} (${goal.jobTitle})` : goal.words }] : []),
    ...(step ? [{ term: t('card.step'), value: step.words }] : []),
    ...(agreements.length > 0
      ? [
          {
            term: t('card.agreements'),
            value: list(
              agreements.map(({ title, state }) => (state === 'proposed' ? `${title} (${t('card.proposed')})` : title)),
            ),
          },
        ]
      : []),
    ...(openQuestions.length > 0 ? [{ term: t('card.questions'), value: list(openQuestions) }] : []),
  ];
}

/** The same for the citizen: who they talk with from now on, and that nothing has to be told again. */
export function MyHandOverCard({ handOver }: { readonly handOver: HandOver | null }) {
  const { lang } = usePage();
  const t = sharedText(lang);
  if (!handOver) return null;
  return (
    <Card heading={t('mine.heading')} look="quiet">
      <p>{t('mine.on', { dato: formatDate(lang, handOver.takesOverOn), akasse: handOver.fundName })}</p>
      <p>{t('mine.along')}</p>
      <DefinitionList items={[{ term: t('card.summary'), value: handOver.summary }, ...along(handOver, t)]} />
      <p>
        {handOver.receivedByName ? t('mine.received', { navn: handOver.receivedByName }) : t('mine.waiting')}{' '}
        {t(`mine.fund.${wish(handOver)}`)}
      </p>
    </Card>
  );
}
