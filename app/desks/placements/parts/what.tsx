import { formatDate, formatPhone } from '../../../kernel/text/format.ts';
import { type Placement, weeksOf } from '../../../placements/index.ts';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { Ladder } from './ladder.tsx';
import { partText } from './text.ts';

interface WhatProps {
  readonly place: Placement;
  readonly reader: 'citizen' | 'company';
  /** Where the place of work is, for whoever has to find it. */
  readonly address?: string | null | undefined;
}

/** What is agreed or asked, as the citizen and the company read it: no paragraph, and nothing of the case. */
export function What({ place, reader, address }: WhatProps) {
  const { lang } = usePage();
  const t = partText(lang);
  const optional = (term: string, value: string | null): Definition[] => (value ? [{ term, value }] : []);
  const phone = place.contactPhone;
  const host = (
    <>
      {place.contactName}
      {phone ? (
        <>
          , <a href={`tel:${phone.replaceAll(' ', '')}`}>{formatPhone(phone)}</a>
        </>
      ) : null}
    </>
  );
  const named = place.siteName === '' || place.siteName === place.companyName;
  const where = [place.companyName, named ? '' : place.siteName, address ?? ''].filter(Boolean).join(', ');
  const items: Definition[] = [
    ...(reader === 'company'
      ? [
          {
            term: t('what.who'),
            value: place.citizenPhone
              ? t('what.who.phone', { navn: place.citizenName, telefon: formatPhone(place.citizenPhone) })
              : place.citizenName,
          },
        ]
      : []),
    { term: t('what.where'), value: where },
    {
      term: t('what.when'),
      value: t('what.when.value', {
        fra: formatDate(lang, place.startsOn),
        til: formatDate(lang, place.endsOn),
        uger: weeksOf(place.startsOn, place.endsOn),
      }),
    },
    ...optional(t('what.tasks'), place.tasks),
    ...optional(t('what.why'), place.purpose),
    ...optional(t('what.paid'), place.paidFunction),
    ...optional(t('what.course'), place.alongside),
    ...optional(t('what.adjustments'), place.adjustments),
    ...(reader === 'citizen' ? optional(t('what.transport'), place.transport) : []),
    { term: t(reader === 'citizen' ? 'what.host' : 'what.host.company'), value: host },
    ...(reader === 'citizen'
      ? [
          {
            term: t('what.shared'),
            value: `${t(place.citizenPhone ? 'what.shared.phone' : 'what.shared.name')} ${t('what.shared.never')}`,
          },
        ]
      : []),
  ];
  return (
    <>
      <DefinitionList items={items} />
      <Ladder kind={place.kind} ladder={place.ladder} />
    </>
  );
}
