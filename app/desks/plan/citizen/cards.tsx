import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { type Area, areaLabels, cardStateLabels, movesOf, type Card as PlanCard } from '../../../plan/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { NewsList } from '../../../ui/content/news-list.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { OneButton } from '../answer-form.tsx';
import { actPath, myPlanPath, writePath } from '../paths.ts';
import { planDeskText } from '../text.ts';
import { datesOf } from '../words.ts';
import type { MyPlan } from './plan-page.tsx';

interface Listed extends MyPlan {
  readonly cards: readonly PlanCard[];
}

/** The three answers, and a fourth for those who would have it a little different. */
function Answers({ card, caseId, person, once }: MyPlan & { readonly card: PlanCard }) {
  const t = planDeskText(usePage().lang);
  const more = { cardId: card.id };
  return (
    <>
      <OneButton
        act="accept-card"
        caseId={caseId}
        values={more}
        returnTo={myPlanPath}
        once={once()}
        version={person.version}
        label={t('answer.yes')}
        about={t('answer.form', { titel: card.title })}
        kind="primary"
      />
      <LinkButton href={actPath('decline-card', caseId, myPlanPath, more)}>{t('answer.no')}</LinkButton>
      <LinkButton href={writePath(card.id)}>{t('answer.talk')}</LinkButton>
      <a href={actPath('change-card', caseId, myPlanPath, more)}>{t('answer.change')}</a>
    </>
  );
}

/** Why, when and who: the small print of a card. */
function NoteOf({ card }: { readonly card: PlanCard }) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const facts = [datesOf(lang, card), t(`turn.${card.whose}`)].filter((one) => one !== null);
  return (
    <>
      {card.purpose ? (
        <>
          {t('answer.why', { grund: card.purpose })}
          <br />
        </>
      ) : null}
      {facts.join(' · ')}
    </>
  );
}

export function ToAnswer(props: Listed) {
  const t = planDeskText(usePage().lang);
  const { cards, plan } = props;
  if (cards.length === 0) return null;
  return (
    <section>
      <h2>{t('answer.heading')}</h2>
      <NewsList
        items={cards.map((card) => ({
          sentence: t('answer.proposed', { navn: card.proposedByName, titel: card.title }),
          note: <NoteOf card={card} />,
          actions: plan.closed ? null : <Answers {...props} card={card} />,
        }))}
      />
    </section>
  );
}

export function Waiting(props: Listed) {
  const t = planDeskText(usePage().lang);
  const { cards, caseId, plan } = props;
  if (cards.length === 0) return null;
  const back = (card: PlanCard): Child =>
    !plan.closed && movesOf(card, 'citizen').includes('stop') ? (
      <a href={actPath('stop-card', caseId, myPlanPath, { cardId: card.id })}>{t('waiting.back')}</a>
    ) : null;
  return (
    <section>
      <h2>{t('waiting.heading')}</h2>
      <NewsList
        items={cards.map((card) => ({
          sentence: card.source === null ? t('waiting.own', { titel: card.title }) : card.title,
          note: <NoteOf card={card} />,
          actions: back(card),
        }))}
      />
    </section>
  );
}

const linkWords = { finish: 'card.finish', start: 'card.start', change: 'answer.change', stop: 'card.stop' } as const;
const linkOrder = ['finish', 'start', 'change', 'stop'] as const;

function CardWays({ card, caseId }: { readonly card: PlanCard; readonly caseId: string }) {
  const t = planDeskText(usePage().lang);
  const moves = movesOf(card, 'citizen');
  return (
    <Details summary={t('card.more')}>
      <ul class="nobullet-list">
        {linkOrder.flatMap((move) =>
          moves.includes(move)
            ? [
                <li>
                  <a href={actPath(`${move}-card`, caseId, myPlanPath, { cardId: card.id })}>{t(linkWords[move])}</a>
                </li>,
              ]
            : [],
        )}
        <li>
          <a href={writePath(card.id)}>{t('answer.talk')}</a>
        </li>
      </ul>
    </Details>
  );
}

function OneCard({
  card,
  caseId,
  closed,
}: {
  readonly card: PlanCard;
  readonly caseId: string;
  readonly closed: boolean;
}) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  return (
    <Card heading={card.title} level={3}>
      <p class="ff-muted">
        <Tag tone={card.state === 'under-way' ? 'positive' : 'neutral'}>
          {inLang(cardStateLabels[card.state], lang)}
        </Tag>{' '}
        <NoteOf card={card} />
      </p>
      {card.details.map(({ label, value }) => (
        <p>
          {inLang(label, lang)}: {value}
        </p>
      ))}
      {card.note ? <p>{t('card.note', { note: card.note })}</p> : null}
      {closed ? null : <CardWays card={card} caseId={caseId} />}
    </Card>
  );
}

export function ActiveCards(
  props: MyPlan & { readonly groups: readonly { readonly area: Area; readonly cards: readonly PlanCard[] }[] },
) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const { groups, caseId, plan } = props;
  return (
    <section>
      <h2>{t('cards.heading')}</h2>
      {groups.length === 0 ? <p>{t('cards.empty')}</p> : null}
      {groups.map(({ area, cards }) => (
        <div class="ff-stack ff-section">
          <p class="ff-kicker">{inLang(areaLabels[area], lang)}</p>
          {cards.map((card) => (
            <OneCard card={card} caseId={caseId} closed={plan.closed} />
          ))}
        </div>
      ))}
    </section>
  );
}

export function OverCards({ cards }: { readonly cards: readonly PlanCard[] }) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  if (cards.length === 0) return null;
  return (
    <Details summary={t('done.summary', { antal: cards.length })}>
      <ul>
        {cards.map((card) => (
          <li>
            {card.title} <Tag>{inLang(cardStateLabels[card.state], lang)}</Tag>
            {card.note ? <span class="ff-muted"> {t('card.note', { note: card.note })}</span> : null}
          </li>
        ))}
      </ul>
    </Details>
  );
}
