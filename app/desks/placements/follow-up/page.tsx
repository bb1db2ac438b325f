import { type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { type DueFollowUp, followUpLabels, type Placement, partyLabels } from '../../../placements/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Tabs } from '../../../ui/navigation/tabs.tsx';
import { coursePaths } from '../../enrolments/paths.ts';
import { Score } from '../parts/score.tsx';
import { placementPaths } from '../paths.ts';
import { waitsFor } from '../words/state.ts';
import { type FollowUpDesk, lowScore, mostRows } from './queries.ts';
import { followUpText } from './text.ts';

export const scopes = ['mine', 'alle'] as const;
export type FollowUpScope = (typeof scopes)[number];
export const scopePath = (scope: FollowUpScope) => `${placementPaths.followUp}?vis=${scope}`;

function Row({ place, children }: { readonly place: Placement; readonly children?: Child }) {
  return (
    <li>
      <p>
        <a href={placementPaths.one(place.caseId, place.id)}>
          <strong>{place.citizenName}</strong> · {place.companyName}
        </a>
      </p>
      <div class="ff-muted">{children}</div>
    </li>
  );
}

interface ListProps {
  readonly name: 'low' | 'due' | 'end' | 'waits';
  readonly rows: readonly Child[];
}

function List({ name, rows }: ListProps) {
  const t = followUpText(usePage().lang);
  const heading = (
    <>
      {t(name)} {rows.length > 0 ? <span class="ff-count">{rows.length}</span> : null}
    </>
  );
  return (
    <Card heading={heading} look={rows.length === 0 ? 'quiet' : name === 'low' ? 'next' : 'plain'}>
      {rows.length === 0 ? <p>{t(`${name}.empty`)}</p> : <ul class="nobullet-list ff-parties">{rows}</ul>}
      {rows.length === mostRows ? <p class="ff-muted">{t('more', { antal: mostRows })}</p> : null}
    </Card>
  );
}

function Low({ placement, followUp }: DueFollowUp) {
  const t = followUpText(usePage().lang);
  const sides = [
    { words: 'low.citizen', score: followUp.citizenScore, said: followUp.citizenWords },
    { words: 'low.company', score: followUp.companyScore, said: followUp.companyWords },
  ] as const;
  return (
    <Row place={placement}>
      {sides.map(({ words, score, said }) =>
        score !== null && score <= lowScore ? (
          <p>
            {t(words, { svar: '' })}
            <Score score={score} />
            {said ? ` “${said}”` : null}
          </p>
        ) : null,
      )}
    </Row>
  );
}

function Due({ placement, followUp, today }: DueFollowUp & { readonly today: PlainDate }) {
  const { lang } = usePage();
  const t = followUpText(lang);
  const slags = inLang(followUpLabels[followUp.kind], lang);
  return (
    <Row place={placement}>
      <p>
        {t('due.row', { slags, dato: formatDate(lang, followUp.dueOn) })}{' '}
        {followUp.state === 'asked' ? (
          <Tag tone="info">{t('due.waits')}</Tag>
        ) : followUp.dueOn < today ? (
          <Tag tone="urgent">{t(followUp.kind === 'check' ? 'due.late.check' : 'due.late')}</Tag>
        ) : null}
      </p>
    </Row>
  );
}

function Waits({ place }: { readonly place: Placement }) {
  const { lang } = usePage();
  const t = followUpText(lang);
  const no = place.confirmations.find(({ state }) => state === 'no');
  const dato = place.sentAt ? formatDate(lang, toCopenhagen(place.sentAt as Instant).date) : '';
  const words =
    place.state === 'ready'
      ? t('waits.us')
      : no
        ? t('waits.no', { hvem: inLang(partyLabels[no.party], lang) })
        : t('waits.row', { dato, hvem: waitsFor(lang, place) });
  return (
    <Row place={place}>
      <p>{words}</p>
    </Row>
  );
}

interface FollowUpPageProps {
  readonly desk: FollowUpDesk;
  readonly scope: FollowUpScope;
  readonly today: PlainDate;
}

/** What goes badly first, then the days that must be kept. */
export function FollowUpPage({ desk, scope, today }: FollowUpPageProps) {
  const { lang } = usePage();
  const t = followUpText(lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      <p>
        <a href={coursePaths.followUp}>{t('courses')}</a>
      </p>
      <Tabs
        label={t('scope.label')}
        current={scopePath(scope)}
        items={scopes.map((one) => ({ href: scopePath(one), label: t(`scope.${one}`) }))}
      />
      <div class="ff-columns">
        <div class="ff-column">
          <List name="low" rows={desk.low.map((one) => <Low {...one} />)} />
          <List name="due" rows={desk.due.map((one) => <Due {...one} today={today} />)} />
        </div>
        <div class="ff-column">
          <List
            name="end"
            rows={desk.end.map((place) => (
              <Row place={place}>
                <p>{t('end.row', { dato: formatDate(lang, place.endsOn) })}</p>
              </Row>
            ))}
          />
          <List name="waits" rows={desk.waits.map((place) => <Waits place={place} />)} />
        </div>
      </div>
    </>
  );
}
