import { phaseOf } from '../../../placements/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { staffCompanyPath } from '../../companies/company-frame.tsx';
import { ActForm } from '../../decisions/act-form.tsx';
import { decisionPaths } from '../../decisions/paths.ts';
import { Checks } from '../parts/checks.tsx';
import { placementPaths } from '../paths.ts';
import { kindWords } from '../words/hours.ts';
import { stateSentence } from '../words/state.ts';
import { AgreementPart } from './agreement-part.tsx';
import { EndPart, OutcomePart } from './end-part.tsx';
import { FollowPart } from './follow-part.tsx';
import { GrantPart } from './grant-part.tsx';
import type { PartProps } from './one-view.ts';
import { PartiesPart } from './parties-part.tsx';
import { personPlacementText } from './text.ts';

const folded = [
  { step: 'afslut', words: 'end.early' },
  { step: 'traek-tilbage', words: 'end.withdraw' },
] as const;

function Aside({ view, frame }: PartProps) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const { place, caseId, forms } = view;
  return (
    <div class="ff-aside ff-column">
      <Card heading={t('aside.company')}>
        <p>
          <a href={staffCompanyPath(place.organisationId)}>{place.companyName}</a>
          {place.siteName === place.companyName ? null : (
            <>
              <br />
              {place.siteName}
            </>
          )}
        </p>
        {place.contactPhone ? (
          <p>
            <a href={`tel:${place.contactPhone.replaceAll(' ', '')}`}>{t('aside.call', { navn: place.contactName })}</a>
          </p>
        ) : null}
        {place.contactEmail ? (
          <p>
            <a href={`mailto:${place.contactEmail}`}>{t('aside.write', { navn: place.contactName })}</a>
          </p>
        ) : null}
        <p>
          <a href={placementPaths.ofCompany(place.organisationId)}>
            {t('aside.all', { virksomhed: place.companyName })}
          </a>
        </p>
      </Card>
      {place.decisionId ? (
        <p>
          <a href={decisionPaths.one(caseId, place.decisionId)}>{t('aside.decision')}</a>
        </p>
      ) : null}
      {place.cardId ? (
        <p>
          <a href={`/borger/${caseId}/plan`}>{t('aside.plan')}</a>
        </p>
      ) : null}
      {folded.map(({ step, words }) => {
        const form = forms.get(step);
        return form ? (
          <Details summary={t(words)} open={frame.again?.step === step}>
            <ActForm
              {...frame}
              form={form}
              action={placementPaths.step(caseId, place.id, step)}
              step={step}
              without={['placementId']}
              button="secondary"
            />
          </Details>
        ) : null;
      })}
    </div>
  );
}

interface OnePageProps extends PartProps {
  /** This reader may change what is asked about. */
  readonly mayChange: boolean;
  /** This reader may make an agreement that goes on where this one ends. */
  readonly mayExtend: boolean;
}

/** One placement on one page: where it is, in a sentence, and then what can be done now. */
export function PlacementPage({ mayExtend, mayChange, ...props }: OnePageProps) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const { place, caseId, today } = props.view;
  const phase = phaseOf(place, today);
  const endFirst = phase === 'to-be-ended' || phase === 'ended' || place.assessments.length > 0;
  return (
    <>
      <h1>{t('title', { slags: kindWords(lang, place), virksomhed: place.companyName })}</h1>
      <p class="ff-lead">{stateSentence(lang, place, today)}</p>
      {place.state === 'draft' ? (
        <p>
          <LinkButton kind="primary" href={placementPaths.goOn(caseId, place.id)}>
            {t('go.draft')}
          </LinkButton>
        </p>
      ) : null}
      {mayChange ? (
        <p>
          <LinkButton href={placementPaths.goOn(caseId, place.id)}>{t('go.change')}</LinkButton>
        </p>
      ) : null}
      {mayExtend ? (
        <p>
          <LinkButton href={placementPaths.extend(caseId, place.id)}>{t('end.extend')}</LinkButton>
        </p>
      ) : null}
      <div class="ff-with-aside">
        <Aside {...props} />
        <div class="ff-stack">
          <GrantPart {...props} />
          {endFirst ? <EndPart {...props} /> : null}
          {place.state === 'draft' ? null : <PartiesPart {...props} />}
          <AgreementPart view={props.view} />
          {place.state === 'draft' ? null : <FollowPart {...props} />}
          {endFirst || place.state === 'draft' ? null : <EndPart {...props} />}
          <OutcomePart {...props} />
          {place.checks.length > 0 ? (
            <Card heading={t('law.heading')}>
              <p class="ff-muted">{t('law.when')}</p>
              <Details summary={t('law.fold')}>
                <Checks checks={place.checks} />
              </Details>
            </Card>
          ) : null}
        </div>
      </div>
    </>
  );
}
