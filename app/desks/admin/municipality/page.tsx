import { type PlainDate, partsOf, publicHolidays, toCopenhagen, weekdayOf } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatDate, formatDateTime, formatPhone } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { AuthoritySettings } from '../../../people/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { roomsPath } from '../../meetings/paths.ts';
import type { LastChange } from './queries.ts';
import { municipalityText } from './text.ts';

interface MunicipalityPageProps {
  readonly name: string;
  readonly settings: AuthoritySettings;
  readonly lastChange: LastChange | null;
  readonly changeHref: string | undefined;
}

/** How citizens reach the municipality, and the days on which nobody is there. */
export function MunicipalityPage(props: MunicipalityPageProps) {
  const { lang, now } = usePage();
  const t = municipalityText(lang);
  const { year } = partsOf(toCopenhagen(now).date);
  return (
    <>
      <h1>{props.name}</h1>
      <p>{t('lead')}</p>
      <div class="ff-columns-2">
        <div class="ff-stack">
          <ContactCard {...props} />
          <ClosingCard {...props} />
          <Card heading={t('rooms')} href={roomsPath}>
            <p>{t('rooms.text')}</p>
          </Card>
        </div>
        <div class="ff-stack">
          <Holidays year={year} />
          <Holidays year={year + 1} />
        </div>
      </div>
    </>
  );
}

function ContactCard({ settings, lastChange, changeHref }: MunicipalityPageProps) {
  const { lang, now } = usePage();
  const t = municipalityText(lang);
  const { phone, email, address, openingHours } = settings.contact;
  const orMissing = (value: Child): Child => value || <Tag tone="attention">{t('missing')}</Tag>;
  return (
    <Card heading={t('contact')} actions={changeHref ? <LinkButton href={changeHref}>{t('change')}</LinkButton> : null}>
      <DefinitionList
        items={[
          { term: t('phone'), value: orMissing(phone && formatPhone(phone)) },
          { term: t('email'), value: orMissing(email) },
          { term: t('address'), value: orMissing(address) },
          { term: t('openingHours'), value: orMissing(openingHours && <Lines text={openingHours} />) },
        ]}
      />
      {lastChange ? (
        <p class="ff-source">{t('changed', { navn: lastChange.by, tid: formatDateTime(lang, lastChange.at, now) })}</p>
      ) : null}
    </Card>
  );
}

function Lines({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <>
          {index > 0 ? <br /> : null}
          {line}
        </>
      ))}
    </>
  );
}

/** "torsdag 24. december 2026" */
const dayInWords = (date: PlainDate, lang: Lang): string =>
  `${municipalityText(lang)(`weekday.${weekdayOf(date)}`)} ${formatDate(lang, date)}`;

function Days({ days }: { readonly days: readonly PlainDate[] }) {
  const { lang } = usePage();
  return (
    <ul>
      {days.map((day) => (
        <li>{dayInWords(day, lang)}</li>
      ))}
    </ul>
  );
}

function ClosingCard({ settings, changeHref }: MunicipalityPageProps) {
  const { lang, now } = usePage();
  const t = municipalityText(lang);
  const today = toCopenhagen(now).date;
  const toCome = settings.closingDays.filter((day) => day >= today);
  const past = settings.closingDays.filter((day) => day < today);
  return (
    <Card heading={t('closing')} actions={changeHref ? <LinkButton href={changeHref}>{t('change')}</LinkButton> : null}>
      <p>{t('closing.lead')}</p>
      {toCome.length > 0 ? <Days days={toCome} /> : <p>{t('closing.none')}</p>}
      {past.length > 0 ? (
        <Details summary={t('closing.past')}>
          <Days days={past} />
        </Details>
      ) : null}
    </Card>
  );
}

function Holidays({ year }: { readonly year: number }) {
  const { lang } = usePage();
  const t = municipalityText(lang);
  const heading = t('holidays.year', { aar: String(year) });
  return (
    <Card heading={heading}>
      <Table
        caption={heading}
        hideCaption
        compact
        rows={publicHolidays(year)}
        columns={[
          { header: t('holidays.date'), rowHeader: true, cell: ({ date }) => dayInWords(date, lang) },
          { header: t('holidays.name'), cell: ({ nameDa }) => <span lang="da">{nameDa}</span> },
        ]}
      />
    </Card>
  );
}
