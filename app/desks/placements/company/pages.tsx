import type { PlainDate } from '@fodfaeste/law/dates';
import type { Company } from '../../../companies/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatPhone } from '../../../kernel/text/format.ts';
import { type Placement, partyLabels, phaseOf } from '../../../placements/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { CompanyTabs } from '../../companies/company-frame.tsx';
import { CompanyAnswer } from '../parts/answer-form.tsx';
import type { AskProps } from '../parts/ask-props.ts';
import { LawBeside } from '../parts/law-beside.tsx';
import { Score } from '../parts/score.tsx';
import { partText } from '../parts/text.ts';
import { What } from '../parts/what.tsx';
import { companyPlacements } from '../paths.ts';
import { isAsked, isAskedToAssess, mayAssess, openChecks, waitsForSide } from '../words/asks.ts';
import { kindWords, ladderLine } from '../words/hours.ts';
import { companySentence } from './state.ts';
import { companyPlacementText } from './text.ts';

export const agreementTitle = (lang: 'da' | 'en', { citizenName: navn, functionTitle: job }: Placement): string =>
  companyPlacementText(lang)('one.title', { navn, job });

interface ListProps {
  readonly places: readonly Placement[];
  readonly today: PlainDate;
  readonly authority: string;
}

function Row({
  place,
  asks,
  ...list
}: Omit<ListProps, 'places'> & { readonly place: Placement; readonly asks: boolean }) {
  const { lang } = usePage();
  const t = companyPlacementText(lang);
  return (
    <Card
      level={3}
      kicker={kindWords(lang, place)}
      heading={agreementTitle(lang, place)}
      look={asks ? 'next' : 'plain'}
      actions={
        <LinkButton kind={asks ? 'primary' : 'secondary'} href={companyPlacements.one(place.id)}>
          {t(asks ? 'list.answer' : 'list.see')}
        </LinkButton>
      }
    >
      <p>{companySentence(lang, place, list.today, list.authority)}</p>
      <p class="ff-muted">
        {place.siteName} · {ladderLine(lang, place)}
      </p>
    </Card>
  );
}

/** The company's agreements: what waits for it comes first. */
export function CompanyAgreementsPage({ places, ...list }: ListProps) {
  const t = companyPlacementText(usePage().lang);
  const { today } = list;
  const asks = places.filter((place) => waitsForSide(place, 'company', today));
  const over = (place: Placement) => ['ended', 'withdrawn'].includes(phaseOf(place, today));
  const parts = [
    { words: 'list.ask', list: asks },
    { words: 'list.now', list: places.filter((place) => !asks.includes(place) && !over(place)) },
    { words: 'list.before', list: places.filter((place) => !asks.includes(place) && over(place)) },
  ] as const;
  return (
    <>
      <h1>{t('title')}</h1>
      <CompanyTabs section="placements" />
      <div class="ff-narrow">
        <p class="ff-lead">{t('lead')}</p>
        {places.length === 0 ? (
          <EmptyState heading={t('list.empty')}>
            <p>{t('list.empty.text')}</p>
          </EmptyState>
        ) : null}
        {parts.map(({ words, list: shown }) =>
          shown.length === 0 ? null : (
            <section class="ff-section ff-stack">
              <h2>{t(words)}</h2>
              {shown.map((place) => (
                <Row place={place} asks={shown === asks} {...list} />
              ))}
            </section>
          ),
        )}
      </div>
    </>
  );
}

export interface AgreementProps {
  readonly place: Placement;
  readonly today: PlainDate;
  readonly company: Company;
  readonly once: string;
  readonly answer: Pick<AskProps, 'values' | 'problems'>;
}

function Now({ place, today, once, answer }: AgreementProps) {
  const { lang } = usePage();
  const t = companyPlacementText(lang);
  const [check] = openChecks(place, 'company');
  const navn = place.citizenName;
  if (isAsked(place, 'company'))
    return (
      <Card heading={partText(lang)('answer.company')} look="next">
        <CompanyAnswer action={companyPlacements.answer(place.id)} once={once} {...answer} />
      </Card>
    );
  const [heading, href, words] = check
    ? [t('check.waits', { navn }), companyPlacements.check(place.id, check.id), t('check.answer')]
    : isAskedToAssess(place, 'company', today)
      ? [t('assess.waits', { navn }), companyPlacements.assess(place.id), t('assess.answer')]
      : [null, '', ''];
  if (heading === null)
    return mayAssess(place, 'company', today) ? (
      <p>
        <a href={companyPlacements.assess(place.id)}>{t('assess.early')}</a>
      </p>
    ) : null;
  return (
    <Card
      heading={heading}
      look="next"
      actions={
        <LinkButton kind="primary" href={href}>
          {words}
        </LinkButton>
      }
    />
  );
}

function Told({ place }: Pick<AgreementProps, 'place'>) {
  const t = companyPlacementText(usePage().lang);
  const last = [...place.followUps].reverse().find(({ companyScore }) => companyScore !== null);
  return (
    <>
      {last?.companyScore ? (
        <p>
          {t('check.done', { svar: '' })}
          <Score score={last.companyScore} />
        </p>
      ) : null}
      {place.assessments.some(({ party }) => party === 'company') ? <p>{t('assess.done')}</p> : null}
    </>
  );
}

function Parties({ place }: Pick<AgreementProps, 'place'>) {
  const { lang } = usePage();
  const t = companyPlacementText(lang);
  if (place.state !== 'sent') return null;
  return (
    <Card heading={t('parties.heading')} look="quiet">
      <p>{t('parties.citizen', { navn: place.citizenName })}</p>
      {place.confirmations
        .filter(({ party }) => party !== 'citizen')
        .map(({ party, state }) => (
          <p>{t('parties.said', { hvem: inLang(partyLabels[party], lang), svar: t(`parties.${state}`) })}</p>
        ))}
    </Card>
  );
}

function Change({ place, company }: Pick<AgreementProps, 'place' | 'company'>) {
  const { lang, authority } = usePage();
  const t = companyPlacementText(lang);
  const staff = company.contactStaff;
  const subject = encodeURIComponent(t('mail.subject', { navn: place.citizenName, job: place.functionTitle }));
  return (
    <Card heading={t('change.heading')} look="quiet">
      <p>{t('change.text')}</p>
      {staff ? (
        <>
          <p>
            <a href={`tel:${staff.phone.replaceAll(' ', '')}`}>
              {t('change.call', { navn: staff.name, telefon: formatPhone(staff.phone) })}
            </a>
          </p>
          <p>
            <a href={`mailto:${staff.email}?subject=${subject}`}>{t('change.write', { navn: staff.name })}</a>
          </p>
        </>
      ) : authority?.phone ? (
        <p>
          <a href={`tel:${authority.phone.replaceAll(' ', '')}`}>
            {t('change.authority', { telefon: formatPhone(authority.phone) })}
          </a>
        </p>
      ) : null}
    </Card>
  );
}

/** One agreement for the company: its answer first, the rules beside the button. */
export function AgreementPage(props: AgreementProps) {
  const { lang, authority } = usePage();
  const { place, today } = props;
  return (
    <>
      <h1>{agreementTitle(lang, place)}</h1>
      <p class="ff-lead">
        {kindWords(lang, place)}. {companySentence(lang, place, today, authority?.name ?? '')}
      </p>
      <div class="ff-with-aside">
        <div class="ff-stack">
          <Now {...props} />
          <Told place={place} />
          <What place={place} reader="company" />
        </div>
        <div class="ff-aside ff-column">
          {place.state === 'sent' ? <LawBeside checks={place.checks} /> : null}
          <Parties place={place} />
          <Change {...props} />
        </div>
      </div>
    </>
  );
}
