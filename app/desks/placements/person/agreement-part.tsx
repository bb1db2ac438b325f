import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../../../kernel/text/format.ts';
import { purposeLabels, weeksOf } from '../../../placements/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { Ladder } from '../parts/ladder.tsx';
import { placementPaths } from '../paths.ts';
import type { PartProps } from './one-view.ts';
import { personPlacementText } from './text.ts';

/** What was agreed: the work, the days, the ladder, and what the company knows. */
export function AgreementPart({ view: { place, caseId } }: Pick<PartProps, 'view'>) {
  const { lang } = usePage();
  const t = personPlacementText(lang);
  const contact = [place.contactName, place.contactPhone ? formatPhone(place.contactPhone) : null, place.contactEmail];
  const optional = (term: string, value: string | null): Definition[] => (value ? [{ term, value }] : []);
  const purpose = [place.purposeKind ? inLang(purposeLabels[place.purposeKind], lang) : null, place.purpose];
  const items: Definition[] = [
    { term: t('agreement.work'), value: place.functionTitle },
    ...optional(t('agreement.purpose'), purpose.filter(Boolean).join(': ')),
    ...optional(t('agreement.tasks'), place.tasks),
    {
      term: t('agreement.days'),
      value: t('agreement.days.value', {
        fra: formatDate(lang, place.startsOn),
        til: formatDate(lang, place.endsOn),
        uger: weeksOf(place.startsOn, place.endsOn),
      }),
    },
    ...optional(t('agreement.contact'), contact.filter(Boolean).join(' · ')),
    ...optional(t('agreement.paid'), place.paidFunction),
    ...optional(t('agreement.course'), place.alongside),
    ...optional(t('agreement.adjustments'), place.adjustments),
    ...optional(t('agreement.transport'), place.transport),
    {
      term: t('agreement.shared'),
      value: place.citizenPhone
        ? t('agreement.shared.phone', { navn: place.citizenName, telefon: formatPhone(place.citizenPhone) })
        : t('agreement.shared.name', { navn: place.citizenName }),
    },
    ...(place.extendsId
      ? [
          {
            term: t('agreement.extends'),
            value: <a href={placementPaths.one(caseId, place.extendsId)}>{t('agreement.extends.see')}</a>,
          },
        ]
      : []),
  ];
  return (
    <Card heading={t('agreement.heading')}>
      <Ladder kind={place.kind} ladder={place.ladder} />
      <DefinitionList items={items} />
      <p class="ff-muted">
        {t('agreement.made', {
          navn: place.madeByName,
          dato: formatDate(lang, toCopenhagen(place.madeAt as Instant).date),
        })}
      </p>
    </Card>
  );
}
