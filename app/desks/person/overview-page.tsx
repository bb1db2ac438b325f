import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatDate, formatPhone } from '../../kernel/text/format.ts';
import type { CaseLaw } from '../../law/index.ts';
import type { CaseMeetings } from '../../meetings/index.ts';
import type { Plan } from '../../plan/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { DefinitionList } from '../../ui/content/definition-list.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Timeline, type TimelineEntry } from '../../ui/content/timeline.tsx';
import { usePage } from '../../ui/context.ts';
import { type ActLink, ActLinks } from './act-links.tsx';
import { languageName, pathOf } from './head.tsx';
import { LawCard } from './law/law-card.tsx';
import { PlanCard } from './overview/plan-card.tsx';
import { TalkCard } from './overview/talk-card.tsx';
import type { FactRow, GrantRow, PersonRow } from './queries.ts';
import { type PersonText, personText } from './text.ts';
import { factName, factShort, maySee, type Parts } from './view.ts';

export interface OverviewProps {
  readonly person: PersonRow;
  readonly caseId: string;
  readonly facts: readonly FactRow[];
  readonly grants: readonly GrantRow[];
  readonly latest: readonly TimelineEntry[];
  readonly parts: Parts;
  readonly links: ReadonlyMap<string, ActLink>;
  /** Null for those who see only a part of the case. */
  readonly law: CaseLaw | null;
  /** Null for those who were not let into the plan. */
  readonly plan: Plan | null;
  /** Null for those who were not let into the talks. */
  readonly talks: { readonly meetings: CaseMeetings; readonly messages: number } | null;
  /** Decisions and complaints in progress; null where there are none. */
  readonly decisions: Child;
  /** What the a-kasse handed over, where it did. */
  readonly handOver: Child;
}

const linkTo = (links: ReadonlyMap<string, ActLink>, act: string, label: string): Child => {
  const link = links.get(act);
  return link ? <LinkButton href={link.href}>{label}</LinkButton> : null;
};

function ContactPersonCard({ person, links, t }: OverviewProps & { readonly t: PersonText }) {
  const { lang } = usePage();
  const action = linkTo(links, 'assign-contact-person', person.contact ? t('contact.assign') : t('contact.choose'));
  if (!person.contact) {
    return (
      <Card heading={t('contact.heading')} look="next" actions={action}>
        <p>{t('contact.noneHelp')}</p>
      </Card>
    );
  }
  const since = formatDate(lang, toCopenhagen(person.contact.since).date);
  return (
    <Card heading={t('contact.heading')} actions={action}>
      <p>
        <strong>{t('contact.since', { navn: person.contact.name, dato: since })}</strong>
        {person.contact.team ? <span class="ff-muted"> · {person.contact.team}</span> : null}
      </p>
      <p class="ff-muted">
        {person.contactChanges === 0 ? t('contact.first') : t('contact.changes', { antal: person.contactChanges })}
      </p>
    </Card>
  );
}

function NowCard({ facts, links, t }: OverviewProps & { readonly t: PersonText }) {
  const { lang } = usePage();
  const items = facts.map((fact) => ({
    term: factName(fact, lang),
    value: (
      <>
        {factShort(fact, lang)}{' '}
        <span class="ff-muted">{t('now.since', { dato: formatDate(lang, fact.validFrom) })}</span>
      </>
    ),
  }));
  return (
    <Card heading={t('now.heading')}>
      {items.length > 0 ? <DefinitionList items={items} /> : <p>{t('now.empty')}</p>}
      <ActLinks
        summary={t('now.record')}
        links={links}
        names={['record-benefit', 'end-benefit', 'record-education', 'assess-readiness', 'record-health-limit']}
      />
    </Card>
  );
}

function ReachCard({ person, links, t }: OverviewProps & { readonly t: PersonText }) {
  const { lang } = usePage();
  const items: { term: string; value: Child }[] = [];
  if (person.phone)
    items.push({
      term: t('reach.phone'),
      value: <a href={`tel:${person.phone.replaceAll(' ', '')}`}>{formatPhone(person.phone)}</a>,
    });
  if (person.email)
    items.push({ term: t('reach.email'), value: <a href={`mailto:${person.email}`}>{person.email}</a> });
  items.push({ term: t('reach.form'), value: t(person.contactForm ? `form.${person.contactForm}` : 'form.none') });
  if (person.language !== 'da') items.push({ term: t('reach.language'), value: languageName(person.language, lang) });
  if (person.interpreterLanguage)
    items.push({ term: t('reach.interpreter'), value: languageName(person.interpreterLanguage, lang) });
  items.push({ term: t('reach.channel'), value: t(`channel.${person.channel}`) });
  return (
    <Card heading={t('reach.heading')} actions={linkTo(links, 'change-contact-data', t('reach.change'))}>
      <DefinitionList items={items} />
    </Card>
  );
}

function CircleCard({ grants, links, t }: OverviewProps & { readonly t: PersonText }) {
  const { lang } = usePage();
  const active = grants.filter((grant) => grant.active);
  return (
    <Card heading={t('circle.heading')} actions={linkTo(links, 'give-helper-access', t('circle.give'))}>
      {active.length === 0 ? <p>{t('circle.none')}</p> : null}
      {active.length > 0 ? (
        <DefinitionList
          items={active.map((grant) => ({
            term: t(`circle.kind.${grant.kind}`),
            value: (
              <>
                {grant.granteeName}{' '}
                <span class="ff-muted">
                  {t('circle.until', { dato: formatDate(lang, toCopenhagen(grant.validUntil).date) })}
                </span>
              </>
            ),
          }))}
        />
      ) : null}
    </Card>
  );
}

function Latest({ latest, caseId, t }: OverviewProps & { readonly t: PersonText }) {
  if (latest.length === 0) {
    return (
      <EmptyState heading={t('latest.empty.heading')}>
        <p>{t('latest.empty.text')}</p>
      </EmptyState>
    );
  }
  return (
    <Card heading={t('latest.heading')} actions={<a href={pathOf(caseId, 'timeline')}>{t('latest.all')}</a>}>
      <Timeline entries={latest} />
    </Card>
  );
}

/** One screen: goal and next step, what the law asks, the latest talk; then contact person, what holds now, who else can see. */
export function OverviewPage(props: OverviewProps) {
  const { lang } = usePage();
  const t = personText(lang);
  const { person, caseId, parts } = props;
  return (
    <>
      {person.closedOn ? <p class="ff-lead">{t('closed', { dato: formatDate(lang, person.closedOn) })}</p> : null}
      {parts === 'all' ? null : <p class="ff-muted">{t('parts.limited')}</p>}
      <div class="ff-columns">
        <div class="ff-column">
          {props.plan ? <PlanCard plan={props.plan} caseId={caseId} links={props.links} /> : null}
          {props.decisions}
          <ContactPersonCard {...props} t={t} />
          {maySee(parts, 'contact') ? <ReachCard {...props} t={t} /> : null}
        </div>
        {props.law ? (
          <div class="ff-column">
            <LawCard law={props.law} caseId={caseId} links={props.links} />
          </div>
        ) : null}
        <div class="ff-column">
          {props.talks ? <TalkCard {...props.talks} plan={props.plan} caseId={caseId} /> : null}
          {props.handOver}
          <NowCard {...props} t={t} />
          {parts === 'all' ? <CircleCard {...props} t={t} /> : null}
          {maySee(parts, 'history') ? <Latest {...props} t={t} /> : null}
        </div>
      </div>
      <ActLinks
        summary={t('more.heading')}
        links={props.links}
        names={[
          'move-to-municipality',
          'close-case',
          'change-channel',
          'change-cpr',
          'protect-address',
          'end-protection',
        ]}
      />
    </>
  );
}
