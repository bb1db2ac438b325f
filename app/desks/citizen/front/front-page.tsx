import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import { isActive } from '../../../plan/index.ts';
import { Card, LinkTiles, usePage } from '../../../ui/index.ts';
import { decisionTile } from '../../decisions/citizen/front.tsx';
import { courseTile } from '../../enrolments/index.ts';
import { WelcomeMessage } from '../../letters/citizen/welcome.tsx';
import { citizenPaths } from '../../meetings/paths.ts';
import { placementTile } from '../../placements/index.ts';
import { deskText } from '../../text.ts';
import { Contact } from './contact.tsx';
import type { Front } from './front.ts';
import { GoalFirst, NextStep } from './goal.tsx';
import { News } from './news.tsx';
import { frontText } from './text.ts';

/** Goal, next step, the person to turn to, what is new, the ways on. No duty and no paragraph. */
export function FrontPage({ front }: { readonly front: Front }) {
  const { lang, now } = usePage();
  const [t, desk] = [frontText(lang), deskText(lang)];
  const { person, plan, threads } = front;
  return (
    <>
      <h1>{t('hello', { navn: person.givenName })}</h1>
      {person.closedOn ? <p class="ff-lead">{t('closed', { dato: formatDate(lang, person.closedOn) })}</p> : null}
      {front.welcome && !person.closedOn ? <WelcomeMessage welcome={front.welcome} /> : null}
      {person.closedOn ? null : <GoalFirst plan={plan} />}
      <div class="ff-with-aside ff-section">
        <div class="ff-aside">{person.closedOn ? null : <Contact person={person} />}</div>
        <div class="ff-stack">
          {person.closedOn ? null : <NextStep {...front} />}
          <News front={front} />
        </div>
      </div>
      <div class="ff-section">
        <LinkTiles
          label={t('ways.label')}
          items={[
            { href: '/min-side/plan', label: t('ways.plan'), icon: 'flag', count: plan.cards.filter(isActive).length },
            {
              href: '/min-side/beskeder',
              label: t('ways.messages'),
              icon: 'chat',
              count: threads.filter(({ unreadByCitizen }) => unreadByCitizen).length,
            },
            { href: '/min-side/breve', label: t('ways.letters'), icon: 'email' },
            ...decisionTile(front.decisions, lang, toCopenhagen(now).date),
            { href: citizenPaths.all, label: t('ways.meetings'), icon: 'calendar' },
            { href: '/min-side/jobsoegning', label: t('ways.jobsearch'), icon: 'search' },
            placementTile(front.places, lang, toCopenhagen(now).date),
            courseTile(front.courses, lang, toCopenhagen(now).date),
            { href: '/min-side/oplysninger', label: desk('nav.myData'), icon: 'person' },
            { href: '/min-side/loven', label: desk('nav.myLaw'), icon: 'info' },
            { href: '/min-side/hvem-har-set', label: desk('nav.whoSaw'), icon: 'visibility' },
            { href: '/min-side/historie', label: desk('nav.story'), icon: 'time' },
          ]}
        />
      </div>
      <div class="ff-section">
        <Card heading={t('paper.heading')} look="quiet">
          <p>{t('paper.text')}</p>
        </Card>
      </div>
    </>
  );
}
