import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { type Area, areaLabels, cardStateLabels, movesOf, type Card as PlanCard } from '../../../plan/index.ts';
import { NewsList } from '../../../ui/content/news-list.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { OneButton } from '../answer-form.tsx';
import { sortCards } from '../groups.ts';
import { planPath } from '../paths.ts';
import { datesOf, dayOf } from '../words.ts';
import { linkOf, type PlanTabProps } from './tab-props.ts';
import { staffPlanText } from './text.ts';

function Answers({ card, ...props }: PlanTabProps & { readonly card: PlanCard }) {
  const t = staffPlanText(usePage().lang);
  const { caseId, version, once, links } = props;
  const more = { cardId: card.id };
  const [decline, change] = [linkOf(props, 'decline-card', more), linkOf(props, 'change-card', more)];
  return (
    <>
      {links.has('accept-card') ? (
        <OneButton
          act="accept-card"
          caseId={caseId}
          values={more}
          returnTo={planPath(caseId)}
          once={once()}
          version={version}
          label={t('answer.yes')}
          about={t('answer.about', { titel: card.title })}
          kind="primary"
        />
      ) : null}
      {decline ? <a href={decline}>{t('answer.no')}</a> : null}
      {change ? <a href={change}>{t('answer.change')}</a> : null}
    </>
  );
}

function Proposed(props: PlanTabProps & { readonly heading: string; readonly cards: readonly PlanCard[] }) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const { heading, cards } = props;
  if (cards.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{heading}</h2>
      <NewsList
        items={cards.map((card) => ({
          sentence: (
            <>
              <strong>{card.title}</strong> <Tag>{inLang(areaLabels[card.area], lang)}</Tag>
            </>
          ),
          note: [
            card.purpose,
            datesOf(lang, card),
            t('answer.by', { navn: card.proposedByName, dato: dayOf(lang, card.updatedAt) }),
          ]
            .filter((one) => one !== null)
            .join(' · '),
          actions: proposedWays(props, card),
        }))}
      />
    </section>
  );
}

function proposedWays(props: PlanTabProps, card: PlanCard): Child {
  if (props.data.plan.closed) return null;
  const moves = movesOf(card, 'staff');
  if (moves.includes('accept')) return <Answers {...props} card={card} />;
  return <Ways {...props} card={card} moves={moves} />;
}

const ways = ['finish', 'start', 'change', 'stop'] as const;

function Ways({
  card,
  moves,
  ...props
}: PlanTabProps & { readonly card: PlanCard; readonly moves: readonly string[] }) {
  const t = staffPlanText(usePage().lang);
  if (card.source !== null) return <span class="ff-muted">{t('waiting.elsewhere')}</span>;
  const shown = ways.flatMap((move) => {
    const href = moves.includes(move) ? linkOf(props, `${move}-card`, { cardId: card.id }) : undefined;
    return href ? [{ href, move }] : [];
  });
  const heard = card.state === 'proposed' ? linkOf(props, 'record-answer-for-citizen', { cardId: card.id }) : undefined;
  return (
    <>
      {heard ? (
        <>
          <a href={heard} aria-label={`${t('heard')}: ${card.title}`}>
            {t('heard')}
          </a>
          {shown.length > 0 ? ' · ' : ''}
        </>
      ) : null}
      {shown.map(({ href, move }, at) => (
        <>
          {at > 0 ? ' · ' : ''}
          <a href={href} aria-label={`${t(`move.${move}`)}: ${card.title}`}>
            {t(`move.${move}`)}
          </a>
        </>
      ))}
    </>
  );
}

interface Row {
  readonly area: Area;
  readonly card: PlanCard;
}

function Agreed(props: PlanTabProps & { readonly rows: readonly Row[] }) {
  const { lang } = usePage();
  const t = staffPlanText(lang);
  const duty = ({ duty: behind }: PlanCard) =>
    behind === null ? null : <span class="ff-muted">{t(behind ? 'duty.some' : 'duty.none')}</span>;
  return (
    <Table
      caption={t('cards.heading')}
      hideCaption
      rows={props.rows}
      columns={[
        {
          header: t('cards.what'),
          rowHeader: true,
          cell: ({ card }) => (
            <>
              {card.title}
              {card.purpose ? (
                <>
                  <br />
                  <span class="ff-muted weight-normal">{card.purpose}</span>
                </>
              ) : null}
            </>
          ),
        },
        { header: t('cards.area'), cell: ({ area }) => inLang(areaLabels[area], lang) },
        {
          header: t('cards.state'),
          cell: ({ card }) => (
            <>
              <Tag tone={card.state === 'under-way' ? 'positive' : 'neutral'}>
                {inLang(cardStateLabels[card.state], lang)}
              </Tag>{' '}
              {duty(card)}
            </>
          ),
        },
        { header: t('cards.turn'), cell: ({ card }) => t(`turn.${card.whose}`) },
        { header: t('cards.days'), cell: ({ card }) => datesOf(lang, card) ?? '' },
        {
          header: t('cards.ways'),
          cell: ({ card }) =>
            props.data.plan.closed ? '' : <Ways {...props} card={card} moves={movesOf(card, 'staff')} />,
        },
      ]}
    />
  );
}

/** First what waits for staff, then what waits for the citizen, then what is agreed. */
export function CardsPart(props: PlanTabProps) {
  const t = staffPlanText(usePage().lang);
  const { toAnswer, waiting, active } = sortCards(props.data.plan.cards, 'staff');
  const rows = active.flatMap(({ area, cards }) => cards.map((card) => ({ area, card })));
  return (
    <>
      <Proposed {...props} heading={t('answer.heading')} cards={toAnswer} />
      <Proposed {...props} heading={t('waiting.heading')} cards={waiting} />
      <section class="ff-section">
        <h2>{t('cards.heading')}</h2>
        {rows.length === 0 ? <p>{t('cards.none')}</p> : <Agreed {...props} rows={rows} />}
      </section>
    </>
  );
}
