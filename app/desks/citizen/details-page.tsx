import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatDate, formatPhone } from '../../kernel/text/format.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../ui/content/definition-list.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { languageName } from '../person/head.tsx';
import type { FactRow, GrantRow, PersonRow } from '../person/queries.ts';
import { personText } from '../person/text.ts';
import { factName, factsByTime, factWords, isCasePart } from '../person/view.ts';
import { citizenText } from './text.ts';

export interface MyDetailsProps {
  readonly person: PersonRow;
  readonly facts: readonly FactRow[];
  readonly grants: readonly GrantRow[];
  readonly cpr: string;
  readonly cprShown: boolean;
  readonly address: string;
  /** The last day of a protection that holds today. */
  readonly protectedUntil: PlainDate | null;
  readonly changeHref: string | undefined;
  /** By grant id: only access that rests on the citizen's own consent can be stopped here. */
  readonly endHref: (grantId: string) => string | undefined;
}

function Reach({ person, changeHref }: MyDetailsProps) {
  const { lang } = usePage();
  const t = citizenText(lang);
  const items: Definition[] = [
    { term: t('mine.phone'), value: person.phone ? formatPhone(person.phone) : t('mine.none') },
    { term: t('mine.email'), value: person.email ?? t('mine.none') },
    { term: t('mine.form'), value: t(person.contactForm ? `mine.form.${person.contactForm}` : 'mine.form.none') },
    { term: t('mine.language'), value: languageName(person.language, lang) },
    ...(person.interpreterLanguage
      ? [{ term: t('mine.interpreter'), value: languageName(person.interpreterLanguage, lang) }]
      : []),
    { term: t('mine.channel'), value: t(`mine.channel.${person.channel}`) },
  ];
  const action = changeHref ? (
    <LinkButton href={changeHref} icon="edit">
      {t('mine.change')}
    </LinkButton>
  ) : null;
  return (
    <Card heading={t('mine.reach')} actions={action}>
      <DefinitionList items={items} />
    </Card>
  );
}

function Identity({ person, cpr, cprShown, address, protectedUntil }: MyDetailsProps) {
  const { lang } = usePage();
  const t = citizenText(lang);
  return (
    <Card heading={t('mine.identity')}>
      <DefinitionList
        items={[
          { term: t('mine.name'), value: person.name },
          {
            term: t('mine.cpr'),
            value: cpr,
            action: cprShown ? null : <a href="/min-side/oplysninger?vis=cpr">{t('mine.cpr.show')}</a>,
          },
          { term: t('mine.address'), value: address === '' ? t('mine.none') : address },
        ]}
      />
      <p class="ff-muted">
        {protectedUntil ? t('mine.protected', { dato: formatDate(lang, protectedUntil) }) : t('mine.address.note')}
      </p>
    </Card>
  );
}

function FactList({ facts }: { readonly facts: readonly FactRow[] }) {
  const { lang } = usePage();
  const t = citizenText(lang);
  const period = (fact: FactRow) =>
    fact.validUntil
      ? t('mine.between', { fra: formatDate(lang, fact.validFrom), til: formatDate(lang, fact.validUntil) })
      : t('mine.from', { fra: formatDate(lang, fact.validFrom) });
  const value = (fact: FactRow): Child => (
    <>
      {factWords(fact, lang)}
      <br />
      <span class="ff-muted">
        {period(fact)} · {t('mine.source', { kilde: fact.source })}
        {fact.reason ? ` · ${fact.reason}` : ''}
      </span>
    </>
  );
  return <DefinitionList items={facts.map((fact) => ({ term: factName(fact, lang), value: value(fact) }))} />;
}

function Known({ facts }: MyDetailsProps) {
  const { lang, now } = usePage();
  const t = citizenText(lang);
  const { now: running, earlier } = factsByTime(facts, toCopenhagen(now).date);
  return (
    <Card heading={t('mine.facts')}>
      <p class="ff-muted">{t('mine.facts.lead')}</p>
      {running.length === 0 ? <p>{t('mine.facts.empty')}</p> : <FactList facts={running} />}
      {earlier.length > 0 ? (
        <Details summary={t('mine.facts.earlier', { antal: earlier.length })}>
          <FactList facts={earlier} />
        </Details>
      ) : null}
    </Card>
  );
}

function Circle({ grants, endHref }: MyDetailsProps) {
  const { lang } = usePage();
  const [t, person] = [citizenText(lang), personText(lang)];
  const active = grants.filter((grant) => grant.active);
  if (active.length === 0) {
    return (
      <Card heading={t('mine.circle')}>
        <p>{t('mine.circle.empty')}</p>
      </Card>
    );
  }
  const items = active.map((grant): Definition => {
    const end = endHref(grant.id);
    return {
      term: grant.granteeName,
      value: (
        <>
          {t('mine.circle.sees', {
            dele: grant.parts.map((part) => (isCasePart(part) ? person(`part.${part}`) : part)).join(', '),
          })}
          <br />
          <span class="ff-muted">
            {t('mine.circle.until', { dato: formatDate(lang, toCopenhagen(grant.validUntil).date) })} ·{' '}
            {t('mine.circle.why', { grund: grant.reason })} · {grant.basis}
          </span>
        </>
      ),
      action: end ? <a href={end}>{t('mine.circle.end')}</a> : null,
    };
  });
  return (
    <Card heading={t('mine.circle')}>
      <DefinitionList items={items} />
    </Card>
  );
}

/** What we know, where it comes from, and who else sees it. */
export function MyDetailsPage(props: MyDetailsProps) {
  const t = citizenText(usePage().lang);
  return (
    <>
      <h1>{t('mine.title')}</h1>
      <p class="ff-lead">{t('mine.lead')}</p>
      <div class="ff-stack">
        <Reach {...props} />
        <Identity {...props} />
        <Known {...props} />
        <Circle {...props} />
      </div>
    </>
  );
}
