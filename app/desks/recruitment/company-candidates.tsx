import { formatPhone } from '../../kernel/text/format.ts';
import type { Candidate } from '../../recruitment/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { type AnswerForms, CandidateForms } from './candidate-forms.tsx';
import { candidateAnchor } from './paths.ts';
import { recruitmentDeskText } from './text.ts';
import { candidateState } from './words.ts';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly forms: AnswerForms;
}

const tones = { hired: 'positive', interview: 'info', shared: 'attention' } as const;
const toneOf = ({ state }: Candidate) => (state in tones ? tones[state as keyof typeof tones] : 'neutral');

function One({ candidate, forms }: { readonly candidate: Candidate; readonly forms: AnswerForms }) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  const { sharedName, sharedPhone, sharedWords, interviewPlace, feedbackAt } = candidate;
  return (
    <div id={candidateAnchor(candidate.id)} class="ff-target">
      <Card heading={sharedName ?? ''} level={3}>
        <p>
          <Tag tone={toneOf(candidate)}>{candidateState(candidate, now, lang)}</Tag>
        </p>
        {sharedWords === null ? <p class="ff-muted">{t('company.noWords')}</p> : <p>{sharedWords}</p>}
        {sharedPhone === null ? null : (
          <p>
            <a href={`tel:${sharedPhone.replaceAll(' ', '')}`}>{formatPhone(sharedPhone)}</a>
          </p>
        )}
        {candidate.state === 'interview' && interviewPlace !== null ? (
          <p>{t('company.at', { sted: interviewPlace })}</p>
        ) : null}
        {feedbackAt !== null && candidate.feedbackWords !== null ? (
          <p class="ff-muted">{t('company.youWrote', { ord: candidate.feedbackWords })}</p>
        ) : null}
        <CandidateForms {...forms} candidate={candidate} />
      </Card>
    </div>
  );
}

/** Those who said yes, with a form for each; those who withdrew are counted and not named. */
export function CompanyCandidates({ candidates, forms }: Props) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const here = candidates.filter(({ state }) => state !== 'withdrawn');
  const gone = candidates.length - here.length;
  return (
    <section>
      <h2>{t('company.candidates', { antal: here.length })}</h2>
      {here.length === 0 ? <p>{t('company.candidates.none')}</p> : null}
      <div class="ff-stack">
        {here.map((candidate) => (
          <One candidate={candidate} forms={forms} />
        ))}
      </div>
      {gone > 0 ? <p class="ff-muted">{t('company.gone', { antal: gone })}</p> : null}
    </section>
  );
}
