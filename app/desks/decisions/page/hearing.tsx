import type { Instant } from '@fodfaeste/law/dates';
import { type Hearing, hearingRuns, stillWaits, unheard } from '../../../decisions/index.ts';
import { formatDate, formatDateTime } from '../../../kernel/text/format.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { decisionPageText } from '../text.ts';
import { dayOf } from '../words.ts';
import { type PartProps, StepForm } from './part.tsx';
import { PageSection } from './section.tsx';

/** One hearing: what it was about, and what became of it. */
export function HearingLine({ hearing }: { readonly hearing: Hearing }) {
  const { lang, now } = usePage();
  const t = decisionPageText(lang);
  const { state, until, answeredAt, answer, answerChannel, sentAt, extended } = hearing;
  const naar = answeredAt ? formatDateTime(lang, answeredAt as Instant, now) : '';
  const hvordan = t(`how.${answerChannel ?? 'here'}`);
  const dato = until ? formatDate(lang, until) : '';
  return (
    <>
      {state === 'skipped' ? <p>{t('hearing.skipped', { grund: hearing.skipReason ?? '' })}</p> : null}
      {state === 'open' || state === 'passed' ? <OpenLine hearing={hearing} dato={dato} extended={extended} /> : null}
      {state === 'answered' && answer ? (
        <>
          <p>{t('hearing.answered', { naar, hvordan })}</p>
          <blockquote class="ff-quote">
            <p>{answer}</p>
          </blockquote>
        </>
      ) : null}
      {state === 'answered' && !answer ? <p>{t('hearing.answered.nothing', { naar, hvordan })}</p> : null}
      {hearing.facts.length > 0 ? (
        <Details summary={t('hearing.facts')}>
          <ul>
            {hearing.facts.map(({ words }) => (
              <li>{words}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      {sentAt ? (
        <p class="ff-muted">
          {t('hearing.sent', { naar: formatDateTime(lang, sentAt as Instant, now), navn: hearing.byName })}
        </p>
      ) : null}
    </>
  );
}

function OpenLine({
  hearing,
  dato,
  extended,
}: {
  readonly hearing: Hearing;
  readonly dato: string;
  readonly extended: boolean;
}) {
  const { lang, now } = usePage();
  const t = decisionPageText(lang);
  const runs = hearingRuns(hearing, dayOf(now));
  if (!runs) return <p>{t('hearing.passed', { dato })}</p>;
  return (
    <p>
      <strong>{t(extended ? 'hearing.open.extended' : 'hearing.open', { dato })}</strong>
    </p>
  );
}

/** 4: facts against the citizen that they do not know are laid before them first. */
export function HearingPart(props: PartProps) {
  const { lang, now } = usePage();
  const t = decisionPageText(lang);
  const { decision, forms } = props.view;
  const back = props.frame.again?.step;
  const needed = unheard(decision);
  const wants = stillWaits(decision);
  const open = decision.hearings.filter(({ state }) => state === 'open');
  const mayAsk = open.length === 0 && (needed.length > 0 || wants);
  return (
    <PageSection name="hoering">
      {wants && decision.waitWantedAt ? (
        <p>
          <strong>{t('hearing.wait', { naar: formatDateTime(lang, decision.waitWantedAt as Instant, now) })}</strong>
        </p>
      ) : null}
      {needed.length > 0 ? (
        <>
          <p>{t('hearing.needed', { antal: needed.length })}</p>
          <ul>
            {needed.map(({ words }) => (
              <li>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      {needed.length === 0 && !wants && decision.hearings.length === 0 ? <p>{t('hearing.none')}</p> : null}
      {decision.hearings.map((hearing) => (
        <div class="ff-decision-hearing">
          <HearingLine hearing={hearing} />
          {hearing.state === 'open' && forms.has('svar') ? (
            <Details summary={t('hearing.answer')} open={back === 'svar'}>
              <StepForm {...props} step="svar" of={hearing.id} values={{ hearingId: hearing.id }} />
            </Details>
          ) : null}
          {hearing.state === 'open' && forms.has('mere-tid') ? (
            <Details summary={t('hearing.extend')} open={back === 'mere-tid'}>
              <StepForm
                {...props}
                step="mere-tid"
                of={hearing.id}
                values={{ hearingId: hearing.id }}
                button="secondary"
              />
            </Details>
          ) : null}
        </div>
      ))}
      {mayAsk && forms.has('hoering') ? (
        <>
          <h3>{t('hearing.send')}</h3>
          <StepForm {...props} step="hoering" />
        </>
      ) : null}
      {mayAsk && forms.has('uden-hoering') ? (
        <Details summary={t('hearing.skip')} open={back === 'uden-hoering'}>
          <StepForm {...props} step="uden-hoering" button="secondary" />
        </Details>
      ) : null}
    </PageSection>
  );
}
