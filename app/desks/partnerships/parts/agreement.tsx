import type { PlainDate } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { ClassOfPartnership, Partnership } from '../../../partnerships/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { partnershipDeskText } from '../text.ts';

const trainingCourse = (id: string) => `/uddannelse/kurser/${id}`;
const whoPays = (id: string, reader: WhoPaysReader) => `/hvem-betaler?kursus=${id}&laeser=${reader}`;

/** In whose words the page of payers answers. */
export type WhoPaysReader = 'sagsbehandler' | 'skole' | 'virksomhed';

/** "4. januar 2027 til 12. februar 2027", or the one day. */
export const daysWords = ({ from, to }: ClassOfPartnership, lang: Lang): string =>
  from === to
    ? formatDate(lang, from)
    : partnershipDeskText(lang)('about.class.days', { fra: formatDate(lang, from), til: formatDate(lang, to) });

/** "20. november 2026, Biblioteket", or the day alone. */
export const infoWords = (day: PlainDate, place: string | null, lang: Lang): string =>
  place === null ? formatDate(lang, day) : `${formatDate(lang, day)}, ${place}`;

interface AgreementProps {
  readonly partnership: Partnership;
  readonly isStaff: boolean;
  readonly reader: WhoPaysReader;
}

/** Goal, class and days: what all have agreed to. */
export function Agreement({ partnership, isStaff, reader }: AgreementProps) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { heldClass, infoOn, infoPlace, selectionOn, workFrom, staffName, seatsMin, seatsMax } = partnership;
  const seats = { mindst: seatsMin, flest: seatsMax };
  const days: Definition[] = [
    { term: t('about.occupation'), value: partnership.occupationTitle },
    {
      term: t('about.seats'),
      value: seatsMin === seatsMax ? String(seatsMin) : t('about.seats.between', seats),
    },
    {
      term: t('about.class'),
      value:
        heldClass === null ? (
          t('about.class.none')
        ) : (
          <>
            {t('about.class.is', {
              kursus: heldClass.courseTitle,
              skole: heldClass.providerName,
              sted: heldClass.place,
            })}
            <br />
            {daysWords(heldClass, lang)}
          </>
        ),
    },
    ...(infoOn === null ? [] : [{ term: t('about.info'), value: infoWords(infoOn, infoPlace, lang) }]),
    ...(selectionOn === null ? [] : [{ term: t('about.selection'), value: formatDate(lang, selectionOn) }]),
    ...(workFrom === null ? [] : [{ term: t('about.work'), value: formatDate(lang, workFrom) }]),
    ...(staffName === null ? [] : [{ term: t('about.holder'), value: staffName }]),
  ];
  return (
    <Card heading={t('about.heading')}>
      <DefinitionList items={days} />
      {heldClass === null ? null : (
        <p>
          {isStaff ? (
            <>
              <a href={trainingCourse(heldClass.courseId)}>{t('about.course')}</a>
              {' · '}
            </>
          ) : null}
          <a href={whoPays(heldClass.courseId, reader)}>{t('about.pays')}</a>
        </p>
      )}
    </Card>
  );
}
