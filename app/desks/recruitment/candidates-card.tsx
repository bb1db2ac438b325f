import { type Candidate, isOpenCandidate, waitsForCompany } from '../../recruitment/index.ts';
import { Button } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import type { OrderView } from './order-page.tsx';
import { candidateAnchor, jobPaths } from './paths.ts';
import { recruitmentDeskText } from './text.ts';
import { agoWords, candidateState } from './words.ts';

const tones = { asked: 'neutral', shared: 'attention', interview: 'info', hired: 'positive' } as const;
const toneOf = ({ state }: Candidate) => (state in tones ? tones[state as keyof typeof tones] : 'neutral');
const order = ['interview', 'shared', 'asked', 'hired', 'not-hired', 'declined', 'withdrawn'];

function Row({ candidate, view }: { readonly candidate: Candidate; readonly view: OrderView }) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  const isOwn = candidate.authorityId === view.home;
  const name = isOwn ? view.names.get(candidate.caseId) : (candidate.sharedName ?? undefined);
  return (
    <li>
      {isOwn && name !== undefined ? (
        <a href={`${jobPaths.ofCase(candidate.caseId)}#${candidateAnchor(candidate.id)}`}>{name}</a>
      ) : (
        (name ?? t('candidates.hidden'))
      )}{' '}
      <Tag tone={toneOf(candidate)}>{candidateState(candidate, now, lang)}</Tag>{' '}
      {candidate.wantsTalk && candidate.state === 'asked' ? (
        <Tag tone="attention">{t('candidates.wantsTalk')}</Tag>
      ) : null}
      {isOwn ? null : <span class="ff-muted"> {t('candidates.elsewhere')}</span>}
      {isOwn && name !== undefined && candidate.answerWords !== null && candidate.state !== 'withdrawn' ? (
        <p class="ff-muted">“{candidate.answerWords}”</p>
      ) : null}
      {candidate.feedbackWords !== null ? (
        <p class="ff-muted">{t('candidates.said', { ord: candidate.feedbackWords })}</p>
      ) : null}
    </li>
  );
}

/** The mail that has the link; what it may say of the company's own wishes is asked when it is sent. */
function Send({ view }: { readonly view: OrderView }) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  const waiting = view.candidates.filter((one) => waitsForCompany(one, now));
  if (!view.ours || waiting.length === 0) return null;
  const { lastSentAt } = view.order;
  const fresh = waiting.filter(({ sharedAt }) => lastSentAt === null || (sharedAt ?? '') > lastSentAt).length;
  return (
    <Form
      action="/handling/send-candidates"
      once={view.newId()}
      returnTo={jobPaths.order(view.order.id)}
      idPrefix="send"
      label={t('send.heading')}
    >
      <HiddenField name="orderId" value={view.order.id} />
      <p class="ff-muted">
        {lastSentAt === null
          ? t('send.never')
          : t('send.last', { hvornaar: agoWords(lastSentAt, now, lang), antal: fresh })}
      </p>
      <div class="ff-actions">
        <Button kind={fresh > 0 ? 'primary' : 'secondary'}>{t('send.submit', { antal: waiting.length })}</Button>
      </div>
    </Form>
  );
}

/** Everybody who was asked, those in play first. */
export function CandidatesCard({ view }: { readonly view: OrderView }) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  if (view.candidates.length === 0) return null;
  const sorted = [...view.candidates].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const open = sorted.filter(isOpenCandidate).length;
  return (
    <Card heading={t('candidates.heading', { antal: open })} look={open > 0 ? 'next' : 'plain'}>
      <ul class="nobullet-list ff-stack">
        {sorted.map((candidate) => (
          <Row candidate={candidate} view={view} />
        ))}
      </ul>
      <Send view={view} />
    </Card>
  );
}
