import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount, formatDateTime } from '../../../kernel/text/format.ts';
import { type IndexStatus, type RecordRules, retentionLabels } from '../../../records/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { Refused, type RefusedProps } from './refused.tsx';
import { caseIndexText } from './text.ts';

interface CaseIndexPageProps extends RefusedProps {
  readonly status: IndexStatus;
  readonly rules: RecordRules;
  readonly isConnected: boolean;
  readonly changeHref: string | undefined;
}

/** How far the case index has been told, what it said no to, and what the municipality has decided. */
export function CaseIndexPage(props: CaseIndexPageProps) {
  const t = caseIndexText(usePage().lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{answerOf(props.status, t)}</p>
      {props.isConnected ? null : (
        <Alert kind="warning">
          <p>{t('not-connected')}</p>
        </Alert>
      )}
      <div class="ff-columns-2">
        <StateCard {...props} />
        <RulesCard {...props} />
      </div>
      <h2>{t('refused.title')}</h2>
      <Refused refused={props.refused} once={props.once} />
      <h2>{t('replay')}</h2>
      <p>{t('replay.text')}</p>
      <p>
        <code>npx fodfaeste records replay --from 2026-11-01</code>
      </p>
    </>
  );
}

function answerOf({ refused, waiting, cases }: IndexStatus, t: ReturnType<typeof caseIndexText>): string {
  if (refused > 0) return t('answer.refused', { antal: refused });
  if (waiting > 0) return t('answer.waiting', { antal: waiting });
  return cases === 0 ? t('answer.empty') : t('answer.fine');
}

function StateCard({ status }: CaseIndexPageProps) {
  const { lang, now } = usePage();
  const t = caseIndexText(lang);
  const { waiting, oldestWaiting, refused, lastDelivered, cases, documents } = status;
  const some = (count: number) => (count === 0 ? t('waiting.none') : formatCount(lang, count));
  return (
    <Card heading={t('state')}>
      <DefinitionList
        items={[
          { term: t('waiting'), value: some(waiting) },
          ...(oldestWaiting ? [{ term: t('oldest'), value: formatDateTime(lang, oldestWaiting, now) }] : []),
          { term: t('refused'), value: some(refused) },
          {
            term: t('last-told'),
            value: lastDelivered ? formatDateTime(lang, lastDelivered, now) : t('last-told.never'),
          },
          { term: t('cases'), value: formatCount(lang, cases) },
          { term: t('documents'), value: formatCount(lang, documents) },
        ]}
      />
    </Card>
  );
}

function RulesCard({ rules: { retention, facet }, changeHref }: CaseIndexPageProps) {
  const { lang } = usePage();
  const t = caseIndexText(lang);
  return (
    <Card
      heading={t('rules')}
      actions={changeHref ? <LinkButton href={changeHref}>{t('rules.change')}</LinkButton> : null}
    >
      <p>{t('rules.lead')}</p>
      <DefinitionList
        items={[
          { term: t('rules.course'), value: inLang(retentionLabels[retention.course], lang) },
          { term: t('rules.document'), value: inLang(retentionLabels[retention.document], lang) },
          { term: t('rules.decision'), value: inLang(retentionLabels[retention.decision], lang) },
          { term: t('rules.facet'), value: facet },
        ]}
      />
    </Card>
  );
}
