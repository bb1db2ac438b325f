import type { Instant } from '@fodfaeste/law/dates';
import type { CapacityPlan, LeftOver, Limit, PlanPerson, ProposedPair } from '../../capacity/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount, formatDateTime } from '../../kernel/text/format.ts';
import { Card, DefinitionList, Details, LinkButton, Table, Tag, usePage } from '../../ui/index.ts';
import { codeLabel } from '../fact-labels.ts';
import { placementPaths } from '../placements/paths.ts';
import { effortText } from './text.ts';

export interface PlanView {
  readonly plan: CapacityPlan;
  /** As far as the reader may see them. */
  readonly people: ReadonlyMap<string, PlanPerson>;
}

/** So many of those who got nothing are listed. */
export const mostLeft = 40;

/** `/virksomhedsindsats/forslag/:id`: pairs with reasons, who got none and why, and what would help. A person decides each. */
export function PlanPage({ view: { plan, people } }: { readonly view: PlanView }) {
  const { lang, now } = usePage();
  const t = effortText(lang);
  const { result } = plan;
  const { pairs, left, far, limits } = result;
  const shown = pairs.filter(({ caseId }) => people.has(caseId));
  const hidden = pairs.length - shown.length;
  const farWords = { antal: far.placed, oensket: far.wanted };
  return (
    <>
      <h1>{t('shown.title')}</h1>
      <p class="ff-lead">
        {t('shown.lead', { par: pairs.length, borgere: pairs.length + left.length })}{' '}
        {far.placed < far.wanted ? t('shown.far.less', farWords) : t('shown.far', farWords)}
      </p>
      <p>{t('shown.made', { dato: formatDateTime(lang, plan.madeAt as Instant, now), navn: plan.madeByName })}</p>
      <section class="ff-section">
        <h2>{t('shown.pairs')}</h2>
        {pairs.length === 0 ? <p>{t('shown.empty')}</p> : null}
        {hidden > 0 ? <p>{hidden === 1 ? t('shown.hidden.one') : t('shown.hidden', { antal: hidden })}</p> : null}
        <div class="ff-columns">
          {shown.map((pair) => (
            <Pair pair={pair} person={people.get(pair.caseId)} />
          ))}
        </div>
      </section>
      <Limits limits={limits} anyLeft={left.length > 0} />
      <Left left={left} people={people} />
      <Given plan={plan} />
    </>
  );
}

function Pair({ pair, person }: { readonly pair: ProposedPair; readonly person: PlanPerson | undefined }) {
  const { lang } = usePage();
  const t = effortText(lang);
  if (!person) return null;
  const { caseId, siteId, companyName, siteName, area, work, reasons, waitedDays, far } = pair;
  const place = siteName.startsWith(companyName) ? siteName : `${companyName}, ${siteName}`;
  return (
    <Card
      level={3}
      heading={person.name}
      href={`/borger/${caseId}`}
      actions={
        person.asked ? undefined : (
          <LinkButton href={placementPaths.makeAt(caseId, siteId)}>
            {t('shown.ask', { navn: person.name.split(' ')[0] ?? '' })}
          </LinkButton>
        )
      }
    >
      <p>{t('shown.work', { arbejde: capital(inLang(work, lang)), sted: place, omraade: area })}</p>
      {person.goal ? <p>{t('shown.goal', { maal: person.goal })}</p> : null}
      <p>
        {t('shown.waited', { dage: formatCount(lang, waitedDays) })} {far ? <Tag>{t('shown.far.tag')}</Tag> : null}{' '}
        {person.asked ? <Tag>{t('shown.asked')}</Tag> : null}
      </p>
      <Details summary={t('shown.why')}>
        <ul>
          {reasons.map((reason) => (
            <li>{inLang(reason, lang)}</li>
          ))}
        </ul>
      </Details>
    </Card>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Limits({ limits, anyLeft }: { readonly limits: readonly Limit[]; readonly anyLeft: boolean }) {
  const t = effortText(usePage().lang);
  if (!anyLeft) return null;
  return (
    <section class="ff-section">
      <h2>{t('shown.limits')}</h2>
      {limits.length === 0 ? <p>{t('limit.none')}</p> : null}
      <ul>
        {limits.map((limit) => (
          <li>
            {limit.kind === 'hours'
              ? t('limit.hours', { antal: limit.helps })
              : t('limit.area', { pladser: limit.seats, omraade: limit.area, antal: limit.helps })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The longest waiting first. Read by the routes as well: whoever is listed is named in the access log. */
export const leftShown = (
  left: readonly LeftOver[],
  people: ReadonlyMap<string, PlanPerson>,
): readonly (LeftOver & { readonly person: PlanPerson })[] =>
  left
    .flatMap((one) => {
      const person = people.get(one.caseId);
      return person ? [{ ...one, person }] : [];
    })
    .slice(0, mostLeft);

function Left({
  left,
  people,
}: {
  readonly left: readonly LeftOver[];
  readonly people: ReadonlyMap<string, PlanPerson>;
}) {
  const { lang } = usePage();
  const t = effortText(lang);
  const rows = leftShown(left, people);
  if (left.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{t('shown.left')}</h2>
      <Table
        caption={t('shown.left')}
        hideCaption
        rows={rows}
        columns={[
          {
            header: t('left.name'),
            rowHeader: true,
            cell: ({ person, caseId }) => <a href={`/borger/${caseId}`}>{person.name}</a>,
          },
          { header: t('left.why'), cell: ({ why }) => t(`left.${why}`) },
          {
            header: t('left.waited'),
            numeric: true,
            cell: ({ waitedDays }) => t('wait.days', { dage: formatCount(lang, waitedDays) }),
          },
        ]}
      />
      {left.length > rows.length ? (
        <p>{t('left.more', { antal: left.length - rows.length, vist: rows.length })}</p>
      ) : null}
    </section>
  );
}

/** BEK 101/2026: what the program was given, and what it left out. */
function Given({ plan: { given, result } }: { readonly plan: CapacityPlan }) {
  const { lang } = usePage();
  const t = effortText(lang);
  return (
    <Details summary={t('given.heading')}>
      <p>{t('given.text')}</p>
      <p>{t('given.law')}</p>
      <DefinitionList
        items={[
          {
            term: t('given.hours'),
            value: given.hoursWeek === null ? t('given.hours.team') : formatCount(lang, given.hoursWeek),
          },
          { term: t('given.time'), value: formatCount(lang, result.more) },
          { term: t('given.minutes'), value: t('given.minutes.value', { minutter: given.mostMinutes }) },
          { term: t('given.waiting'), value: t(`weight.${given.waiting}`) },
          { term: t('given.sites'), value: t(`sites.${given.sites}`) },
          { term: t('given.perSite'), value: formatCount(lang, given.mostPerSite) },
          {
            term: t('given.farShare'),
            value:
              given.farShare === null
                ? t('given.farShare.usual')
                : t('given.farShare.value', { procent: given.farShare }),
          },
          ...(given.benefit === null
            ? []
            : [{ term: t('given.benefit'), value: codeLabel('ydelse', given.benefit, lang) }]),
          {
            term: t('given.seats'),
            value: t('given.seats.value', { pladser: result.seats, steder: result.sites, ukendt: result.unknownWork }),
          },
        ]}
      />
    </Details>
  );
}
