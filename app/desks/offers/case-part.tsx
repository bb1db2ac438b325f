import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { isCurrent, type Participation, type Proposal, proposalLabels, stateLabels } from '../../offers/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { actHref, caseCataloguePath, caseOffersPath } from './paths.ts';
import { offersDeskText } from './text.ts';

export interface CaseOffersProps {
  readonly caseId: string;
  readonly participations: readonly Participation[];
  /** Open proposals of providers in this case. */
  readonly proposals: readonly Proposal[];
  /** Whether the reader works on the case, and it is not closed. */
  readonly mayAct: boolean;
}

/** "1. december 2026 til 26. februar 2027"; null while no day is set. */
export function daysInWords({ startsOn, endsOn, endedOn }: Participation, lang: 'da' | 'en'): string | null {
  const t = offersDeskText(lang);
  if (startsOn === null) return null;
  const [fra, last] = [formatDate(lang, startsOn), endedOn ?? endsOn];
  return last === null ? t('part.from', { fra }) : t('part.days', { fra, til: formatDate(lang, last) });
}

/** Courses, programmes and mentor of one citizen, for the page of offers and companies. */
export function CaseOffers(props: CaseOffersProps) {
  const t = offersDeskText(usePage().lang);
  const { caseId, participations } = props;
  return (
    <section class="ff-section">
      <h2>{t('part.title')}</h2>
      {participations.length === 0 ? <p>{t('part.none')}</p> : null}
      <div class="ff-stack">
        {participations.map((one) => (
          <One {...props} one={one} />
        ))}
      </div>
      <div class="ff-actions">
        <LinkButton href={caseCataloguePath(caseId)}>{t('part.catalogue')}</LinkButton>
      </div>
    </section>
  );
}

function One({ one, proposals, ...props }: CaseOffersProps & { readonly one: Participation }) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const open = proposals.filter((proposal) => proposal.participationId === one.id);
  const days = daysInWords(one, lang);
  return (
    <Card
      heading={one.offerName}
      level={3}
      look={isCurrent(one) ? 'plain' : 'quiet'}
      actions={props.mayAct && isCurrent(one) ? <Moves {...props} one={one} /> : null}
    >
      <p>
        <Tag tone={one.state === 'under-way' ? 'positive' : 'neutral'}>{inLang(stateLabels[one.state], lang)}</Tag>
        {days === null ? null : <> {days}</>}
        {one.organisationName === null ? null : <> · {one.organisationName}</>}
      </p>
      {one.words === null ? null : <p>{one.words}</p>}
      {open.map((proposal) => (
        <p>
          {t('part.proposal', { navn: proposal.organisationName, slags: inLang(proposalLabels[proposal.kind], lang) })}
          {proposal.untilOn === null ? null : `. ${t('part.until', { dato: formatDate(lang, proposal.untilOn) })}`}.{' '}
          {proposal.words}{' '}
          {props.mayAct ? (
            <a
              href={actHref('answer-participant-proposal', {
                caseId: props.caseId,
                back: caseOffersPath(props.caseId),
                given: { proposalId: proposal.id },
              })}
            >
              {t('part.answer')}
            </a>
          ) : null}
        </p>
      ))}
    </Card>
  );
}

function Moves({ caseId, one }: Pick<CaseOffersProps, 'caseId'> & { readonly one: Participation }) {
  const t = offersDeskText(usePage().lang);
  const to = (act: string, given: Readonly<Record<string, string>> = { participationId: one.id }) =>
    actHref(act, { caseId, back: caseOffersPath(caseId), given });
  return (
    <>
      {one.state === 'asked' ? (
        <LinkButton href={to('propose-offer', { offerId: one.offerId })}>{t('part.propose')}</LinkButton>
      ) : null}
      {one.state === 'proposed' ? <LinkButton href={to('record-offer-answer')}>{t('part.record')}</LinkButton> : null}
      {one.state === 'waiting' ? (
        <LinkButton kind="primary" href={to('start-offer')}>
          {t('part.grant')}
        </LinkButton>
      ) : null}
      <LinkButton kind="tertiary" href={to('end-offer-participation')}>
        {t('part.end')}
      </LinkButton>
    </>
  );
}
