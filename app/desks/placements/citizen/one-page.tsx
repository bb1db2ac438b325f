import type { PlainDate } from '@fodfaeste/law/dates';
import type { Placement } from '../../../placements/index.ts';
import { Button, LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { ownDecisions } from '../../decisions/citizen/paths.ts';
import type { AskProps } from '../parts/ask-props.ts';
import { AssessForm } from '../parts/assess-form.tsx';
import { CheckForm } from '../parts/check-form.tsx';
import { Score } from '../parts/score.tsx';
import { partText } from '../parts/text.ts';
import { What } from '../parts/what.tsx';
import { ownPlacements } from '../paths.ts';
import { confirmationOf, isAsked, isAskedToAssess, mayAssess, openChecks } from '../words/asks.ts';
import { kindWords } from '../words/hours.ts';
import { ownSentence } from './state.ts';
import { ownPlacementText } from './text.ts';

export interface OwnProps {
  readonly place: Placement;
  readonly today: PlainDate;
  readonly address: string | null;
  readonly once: string;
}

export const ownTitle = (lang: 'da' | 'en', place: Placement): string =>
  ownPlacementText(lang)('one.title', { slags: kindWords(lang, place), virksomhed: place.companyName });

/** Yes at once, no with a word about why, or a talk first: each is fine. */
export function Answers({ place, once, returnTo }: Pick<OwnProps, 'place' | 'once'> & { readonly returnTo?: string }) {
  const t = partText(usePage().lang);
  return (
    <div class="ff-actions">
      <Form action={ownPlacements.answer(place.id)} once={once} returnTo={returnTo} idPrefix={`ja-${place.id}`}>
        <HiddenField name="answer" value="yes" />
        <Button kind="primary">{t('answer.yes')}</Button>
      </Form>
      <LinkButton href={ownPlacements.answer(place.id)}>{t('answer.no')}</LinkButton>
      <LinkButton kind="tertiary" href="/min-side/beskeder/ny">
        {t('answer.talk')}
      </LinkButton>
    </div>
  );
}

function Now({ place, today, once }: OwnProps) {
  const { lang } = usePage();
  const [t, part] = [ownPlacementText(lang), partText(lang)];
  const [check] = openChecks(place, 'citizen');
  if (isAsked(place, 'citizen'))
    return (
      <Card heading={part('answer.citizen')} look="next">
        <p>{part('answer.citizen.lead')}</p>
        <Answers place={place} once={once} />
      </Card>
    );
  if (place.state === 'sent' && confirmationOf(place, 'citizen')?.state === 'yes')
    return (
      <p>
        <a href={ownPlacements.answer(place.id)}>{t('regret')}</a>
      </p>
    );
  if (check)
    return (
      <Card
        heading={part('check.citizen', { virksomhed: place.companyName })}
        look="next"
        actions={
          <LinkButton kind="primary" href={ownPlacements.check(place.id, check.id)}>
            {t('check.answer')}
          </LinkButton>
        }
      />
    );
  if (isAskedToAssess(place, 'citizen', today))
    return (
      <Card
        heading={t('assess.waits')}
        look="next"
        actions={
          <LinkButton kind="primary" href={ownPlacements.assess(place.id)}>
            {t('assess.answer')}
          </LinkButton>
        }
      />
    );
  return mayAssess(place, 'citizen', today) ? (
    <p>
      <a href={ownPlacements.assess(place.id)}>{t('assess.early')}</a>
    </p>
  ) : null;
}

/** What was told already. */
function Told({ place }: Pick<OwnProps, 'place'>) {
  const t = ownPlacementText(usePage().lang);
  const last = [...place.followUps].reverse().find(({ citizenScore }) => citizenScore !== null);
  const assessed = place.assessments.some(({ party }) => party === 'citizen');
  return (
    <>
      {last?.citizenScore ? (
        <p>
          {t('check.done', { svar: '' })}
          <Score score={last.citizenScore} />
        </p>
      ) : null}
      {assessed ? <p>{t('assess.done')}</p> : null}
    </>
  );
}

/** One place for the citizen: what, where, when, how much, why, and what the place is told. Whom to call stands on every page. */
export function OwnPlacementPage(props: OwnProps) {
  const { lang } = usePage();
  const t = ownPlacementText(lang);
  const { place, today } = props;
  return (
    <div class="ff-narrow ff-stack">
      <h1>{place.functionTitle === '' ? ownTitle(lang, place) : place.functionTitle}</h1>
      <p class="ff-lead">
        {ownTitle(lang, place)}. {ownSentence(lang, place, today)}
      </p>
      <Now {...props} />
      <Told place={place} />
      <What place={place} reader="citizen" address={props.address} />
      {place.decisionId ? (
        <p>
          <a href={ownDecisions.one(place.decisionId)}>{t('decision.see')}</a>
        </p>
      ) : null}
    </div>
  );
}

type AskPageProps = Pick<OwnProps, 'place'> & Omit<AskProps, 'reader'>;

/** No thanks, with a word about why for those who want to. */
export function NoPage({ place, action, once, values, problems }: AskPageProps) {
  const { lang } = usePage();
  const t = partText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('answer.no.title', { titel: place.functionTitle })}</h1>
      <p class="ff-lead">{t('answer.no.lead')}</p>
      <Form action={action} once={once} values={values} problems={problems}>
        <HiddenField name="answer" value="no" />
        <TextArea name="words" label={t('answer.words')} rows={3} />
        <Submit cancelHref={ownPlacements.one(place.id)}>{t('answer.no.send')}</Submit>
      </Form>
    </div>
  );
}

export function OwnCheckPage({ place, ...ask }: AskPageProps) {
  const t = partText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('check.citizen', { virksomhed: place.companyName })}</h1>
      <p class="ff-lead">{t('check.lead.citizen')}</p>
      <CheckForm {...ask} reader="citizen" />
    </div>
  );
}

export function OwnAssessPage({ place, ...ask }: AskPageProps) {
  const t = partText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('assess.citizen', { virksomhed: place.companyName })}</h1>
      <p class="ff-lead">{t('assess.lead')}</p>
      <AssessForm {...ask} reader="citizen" navn="" />
    </div>
  );
}
