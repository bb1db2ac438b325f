import { addDays, instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { type Proposal, proposalLabels } from '../../offers/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { useToday } from './offer-facts.tsx';
import { offersDeskText } from './text.ts';

interface PanelsProps {
  readonly open: readonly Proposal[];
  readonly answered: readonly Proposal[];
  readonly none: string;
  readonly actions?: (proposal: Proposal) => Child;
}

const dayOf = (at: string) => toCopenhagen(instant(at)).date;

/** What waits, what was answered lately, and what came before: three panels, so that nothing new hides among the old. */
export function ProposalPanels({ open, answered, none, actions }: PanelsProps) {
  const t = offersDeskText(usePage().lang);
  const since = addDays(useToday(), -31);
  const recent = answered.filter(({ answeredAt }) => answeredAt !== null && dayOf(answeredAt) >= since);
  const earlier = answered.filter((one) => !recent.includes(one));
  return (
    <>
      <Panel heading={t('open.title')} none={none} proposals={open} actions={actions} />
      <Panel heading={t('answered.title')} none={t('answered.none')} proposals={recent} />
      <Panel heading={t('history.title')} none={t('history.none')} proposals={earlier} />
    </>
  );
}

interface PanelProps {
  readonly heading: string;
  readonly none: string;
  readonly proposals: readonly Proposal[];
  readonly actions?: ((proposal: Proposal) => Child) | undefined;
}

function Panel({ heading, none, proposals, actions }: PanelProps) {
  return (
    <section class="ff-section">
      <h2>{heading}</h2>
      {proposals.length === 0 ? <p>{none}</p> : null}
      <div class="ff-stack">
        {proposals.map((one) => (
          <One proposal={one} actions={actions?.(one)} />
        ))}
      </div>
    </section>
  );
}

function One({ proposal, actions }: { readonly proposal: Proposal; readonly actions: Child }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const { state, kind, words, untilOn, seats, madeByName, madeAt, answer, answeredByName, answeredAt } = proposal;
  const about = [
    proposal.participationId === null
      ? t('proposal.offer')
      : proposal.citizenName === null
        ? null
        : t('proposal.about', { navn: proposal.citizenName }),
    untilOn === null ? null : t('proposal.until', { dato: formatDate(lang, untilOn) }),
    seats === null ? null : t('proposal.seats', { antal: seats }),
  ].filter((part) => part !== null);
  return (
    <Card
      heading={`${proposal.offerName}: ${inLang(proposalLabels[kind], lang).toLowerCase()}`}
      level={3}
      actions={actions}
    >
      <p>
        {state === 'open' ? null : (
          <>
            <Tag tone={state === 'accepted' ? 'positive' : 'neutral'}>{t(`proposal.${state}`)}</Tag>{' '}
          </>
        )}
        {about.join(' · ')}
      </p>
      <p>{words}</p>
      <p class="ff-muted">{t('proposal.made', { navn: madeByName, dato: formatDate(lang, dayOf(madeAt)) })}</p>
      {answer === null || answeredAt === null ? null : (
        <p class="ff-muted">
          {t('proposal.answered', {
            navn: answeredByName ?? '',
            dato: formatDate(lang, dayOf(answeredAt)),
            svar: answer,
          })}
        </p>
      )}
    </Card>
  );
}
