import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../../../kernel/text/format.ts';
import { kindWords, type Placement, weeksOf } from '../../../placements/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { CompanyAnswer, RepresentativeAnswer } from '../parts/answer-form.tsx';
import type { AskProps } from '../parts/ask-props.ts';
import { AssessForm } from '../parts/assess-form.tsx';
import { CheckForm } from '../parts/check-form.tsx';
import { Ladder } from '../parts/ladder.tsx';
import { LawBeside } from '../parts/law-beside.tsx';
import { partText } from '../parts/text.ts';
import { What } from '../parts/what.tsx';
import { linkPlacementText } from './text.ts';

/** The rules of the law engine on the number of places. */
const ratio = 'virksomhed.rimelighed.';

type Props = Omit<AskProps, 'reader'> & { readonly place: Placement };

/** Who else to ask: the link may have come to somebody else. */
function NotYou() {
  const { lang, authority } = usePage();
  const t = linkPlacementText(lang);
  return authority?.phone ? (
    <Card heading={t('other.title')} look="quiet">
      <p>{t('other.text', { kommune: authority.name, telefon: formatPhone(authority.phone) })}</p>
    </Card>
  ) : null;
}

/** Of {@link Placement}, what stands in the sentence above: "praktik", "småjob". */
const words = (lang: 'da' | 'en', place: Placement, kommune: string) => ({
  kommune,
  slags: inLang(kindWords[place.kind], lang),
  virksomhed: place.companyName,
});

export function CompanyLinkPage({ place, ...ask }: Props) {
  const { lang, authority } = usePage();
  const t = linkPlacementText(lang);
  return (
    <div class="ff-narrow ff-stack">
      <h1>{t('company.title')}</h1>
      <p class="ff-lead">{t('company.lead', words(lang, place, authority?.name ?? ''))}</p>
      <What place={place} reader="company" />
      <LawBeside checks={place.checks} />
      <Card heading={partText(lang)('answer.company')} look="next">
        <CompanyAnswer {...ask} />
      </Card>
      <NotYou />
    </div>
  );
}

/** Whoever speaks for the employees sees the place and the figures, and nothing of whom it is for. */
export function RepresentativeLinkPage({ place, name, ...ask }: Props & { readonly name: string }) {
  const { lang, authority } = usePage();
  const t = linkPlacementText(lang);
  const part = partText(lang);
  return (
    <div class="ff-narrow ff-stack">
      <h1>{t('representative.title', { virksomhed: place.companyName })}</h1>
      <p class="ff-lead">
        {t('representative.hello', { navn: name })}.{' '}
        {t('representative.lead', words(lang, place, authority?.name ?? ''))}
      </p>
      <DefinitionList
        items={[
          { term: t('representative.what'), value: place.functionTitle },
          { term: part('what.tasks'), value: place.tasks },
          {
            term: part('what.when'),
            value: t('representative.when', {
              fra: formatDate(lang, place.startsOn),
              til: formatDate(lang, place.endsOn),
              uger: weeksOf(place.startsOn, place.endsOn),
            }),
          },
        ]}
      />
      <Ladder kind={place.kind} ladder={place.ladder} />
      <LawBeside checks={place.checks.filter(({ id }) => id.startsWith(ratio))} />
      <RepresentativeAnswer {...ask} />
      <NotYou />
    </div>
  );
}

export function CheckLinkPage({ place, ...ask }: Props) {
  const t = partText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('check.company', { navn: place.citizenName })}</h1>
      <p class="ff-lead">{t('check.lead.company')}</p>
      <CheckForm {...ask} reader="company" />
    </div>
  );
}

export function AssessLinkPage({ place, ...ask }: Props) {
  const t = partText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('assess.company', { navn: place.citizenName })}</h1>
      <p class="ff-lead">{t('assess.lead')}</p>
      <AssessForm {...ask} reader="company" navn={place.citizenName} />
    </div>
  );
}
