import type { PlainDate } from '@fodfaeste/law/dates';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../../kernel/text/format.ts';
import { classStateLabels, deliveryLabels, type Reach, type TrainingClass } from '../../training/index.ts';
import { ExternalLink } from '../../ui/content/external-link.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { actHref } from './paths.ts';
import { trainingDeskText } from './text.ts';

interface ClassTableProps {
  readonly caption: string;
  readonly classes: readonly Reach[];
  /** Where the acts lead back to; null for readers who may not change classes. */
  readonly keepFrom: string | null;
}

const tones = {
  planned: 'neutral',
  open: 'positive',
  full: 'attention',
  running: 'info',
  done: 'neutral',
  cancelled: 'urgent',
} as const;

const isChangeable = ({ state }: TrainingClass): boolean => state !== 'done' && state !== 'cancelled';

/** The times a course is held. */
export function ClassTable({ caption, classes, keepFrom }: ClassTableProps) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const days = (held: TrainingClass) => {
    const line = t('class.line', { fra: formatDate(lang, held.startsOn), til: formatDate(lang, held.endsOn) });
    return held.evening ? `${line}, ${t('class.evening')}` : line;
  };
  const where = ({ held, km }: Reach) =>
    [held.postalCode, held.place].filter(Boolean).join(' ') +
    (km === null ? '' : `, ${t('hit.next.km', { antal: formatCount(lang, km) })}`);
  const how = ({ delivery, language }: TrainingClass) =>
    inLang(deliveryLabels[delivery], lang) + (language === 'da' ? '' : `, ${t('class.language', { sprog: language })}`);
  const columns: readonly Column<Reach>[] = [
    { header: t('class.when'), cell: ({ held }) => days(held) },
    { header: t('class.where'), cell: where },
    { header: t('class.how'), cell: ({ held }) => how(held) },
    { header: t('class.seats'), cell: ({ held }) => seats(held, t) },
    {
      header: t('class.state'),
      cell: ({ held }) => (
        <>
          <Tag tone={tones[held.state]}>{inLang(classStateLabels[held.state], lang)}</Tag>{' '}
          {held.signUpUrl === null ? null : <ExternalLink href={held.signUpUrl}>{t('class.signUp')}</ExternalLink>}
          {keepFrom === null || !isChangeable(held) ? null : (
            <Changes held={held} back={keepFrom} day={held.startsOn} />
          )}
        </>
      ),
    },
  ];
  return <Table caption={caption} hideCaption columns={columns} rows={classes} />;
}

function seats({ seatsTaken, seatsMax, seatsMin }: TrainingClass, t: ReturnType<typeof trainingDeskText>): string {
  if (seatsMax === null) return t('class.seats.unknown');
  const of = t('class.seats.of', { optaget: String(seatsTaken), antal: String(seatsMax) });
  return seatsMin === null ? of : `${of} (${t('class.seats.min', { antal: String(seatsMin) })})`;
}

function Changes({
  held,
  back,
  day,
}: {
  readonly held: TrainingClass;
  readonly back: string;
  readonly day: PlainDate;
}) {
  const { lang } = usePage();
  const t = trainingDeskText(lang);
  const given = { classId: held.id };
  const which = <span class="sr-only"> ({formatDate(lang, day)})</span>;
  return (
    <span>
      <a href={actHref('change-class', { back, given })}>
        {t('class.change')}
        {which}
      </a>{' '}
      <a href={actHref('cancel-class', { back, given })}>
        {t('class.cancel')}
        {which}
      </a>
    </span>
  );
}
