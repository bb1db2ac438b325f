import { instant } from '@fodfaeste/law/dates';
import { LinkButton } from '../content/button.tsx';
import { Card } from '../content/card.tsx';
import { Facts } from '../content/facts.tsx';
import { Tag } from '../content/tag.tsx';
import { Timeline } from '../content/timeline.tsx';
import type { PageContext } from '../context.ts';
import { WhyAsked } from '../form/why-asked.tsx';
import { StaffPage } from '../layout/staff-page.tsx';
import { Tabs } from '../navigation/tabs.tsx';
import { staffNav } from './navs.ts';
import { sayIn } from './sample.ts';
import { search } from './staff-overview.tsx';

export function StaffPerson({ context }: { readonly context: PageContext }) {
  const say = sayIn(context.lang);
  return (
    <StaffPage
      context={context}
      title="Amina Yıldız Sørensen"
      nav={staffNav(say)}
      current="/staff"
      search={search(say)}
    >
      <Facts
        heading="Amina Yıldız Sørensen"
        aside={<Tag tone="attention">{say('Venter på mig', 'Waiting for me')}</Tag>}
        items={[
          { value: say('34 år', '34 years') },
          { value: say('kontanthjælp, jobparat, uge 9', 'kontanthjælp, ready for work, week 9') },
          { value: say('vil helst ringes op', 'prefers a phone call') },
          { label: say('Kontaktperson', 'Contact person'), value: say('mig (den første)', 'me (the first)') },
        ]}
        actions={
          <>
            <LinkButton href="/staff/confirm">{say('Skriv', 'Write')}</LinkButton>
            <LinkButton href="/staff/confirm">{say('Book', 'Book')}</LinkButton>
            <LinkButton href="/staff/confirm" kind="primary">
              {say('Hold samtale', 'Hold talk')}
            </LinkButton>
          </>
        }
      />
      <div class="ff-columns-3">
        <Card
          kicker={say('Mål og næste skridt', 'Goal and next step')}
          heading={say('”Jeg vil arbejde med børn.”', '“I want to work with children.”')}
        >
          <p>{say('Job: pædagogisk assistent · god udsigt', 'Job: childcare assistant · good outlook')}</p>
          <p>
            <strong>{say('Næste:', 'Next:')}</strong>{' '}
            {say('prøvedag i Børnehuset 24. november', 'try-out day in Børnehuset 24 November')}
          </p>
        </Card>
        <Card
          kicker={say('Hvad loven kræver nu', 'What the law asks now')}
          heading={say('Samtale nr. 3 senest 30. november', 'Talk no. 3 by 30 November')}
        >
          <WhyAsked
            summary={say('Hvorfor?', 'Why?')}
            text={say('Fire samtaler inden for de første seks måneder.', 'Four talks within the first six months.')}
            paragraph={{ label: 'LAB § 31' }}
          />
          <p class="ff-muted">
            {say(
              'Det kræver loven ikke: tilbud nu, fremmøde, log ind hver 14. dag.',
              'The law does not ask for: an offer now, meeting in person, logging in every 14 days.',
            )}
          </p>
        </Card>
        <Card
          kicker={say('Senest', 'Latest')}
          heading={say('I går, telefon, 20 minutter', 'Yesterday, phone, 20 minutes')}
        >
          <p>
            {say(
              'Glad for besøget. Spørger til løn under uddannelsen.',
              'Happy about the visit. Asks about pay during the education.',
            )}
          </p>
          <p>
            <Tag tone="positive">{say('Delt med borger', 'Shared with citizen')}</Tag>
          </p>
        </Card>
      </div>
      <Tabs
        label={say('Sagen', 'The case')}
        current="/staff/person?timeline"
        items={[
          { href: '/staff/person', label: say('Plan', 'Plan') },
          { href: '/staff/person?timeline', label: say('Tidslinje', 'Timeline') },
          { href: '/staff/person?talks', label: say('Samtaler', 'Talks'), count: 2 },
          { href: '/staff/person?access', label: say('Adgang', 'Access') },
        ]}
      />
      <Timeline
        level={2}
        entries={[
          {
            at: instant('2026-11-23T08:12:00Z'),
            sentence: say(
              'Amina sagde ja til to ugers praktik i Børnehuset.',
              'Amina said yes to two weeks of work experience.',
            ),
          },
          {
            at: instant('2026-11-23T07:55:00Z'),
            sentence: say('Mette ændrede næste skridt.', 'Mette changed the next step.'),
            note: say('Fordi prøvedagen blev flyttet.', 'Because the try-out day was moved.'),
          },
          {
            at: instant('2026-11-22T13:05:00Z'),
            sentence: say('Mette holdt samtale på telefon.', 'Mette held a talk by phone.'),
            who: 'Mette Kjærgaard',
          },
        ]}
      />
    </StaffPage>
  );
}
