import { instant } from '@fodfaeste/law/dates';
import { LinkButton } from '../content/button.tsx';
import { Card } from '../content/card.tsx';
import { DefinitionList } from '../content/definition-list.tsx';
import { Details } from '../content/details.tsx';
import { EmptyState } from '../content/empty-state.tsx';
import { Tag } from '../content/tag.tsx';
import { Timeline } from '../content/timeline.tsx';
import type { PageContext } from '../context.ts';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { Pagination } from '../navigation/pagination.tsx';
import { Tabs } from '../navigation/tabs.tsx';
import { Alert } from '../notice/alert.tsx';
import { Table } from '../table/table.tsx';
import { citizenNav } from './navs.ts';
import { type Say, sayIn } from './sample.ts';

const viewers = (say: Say) => [
  { who: 'Mette Kjærgaard', where: 'Jobcenter Hjørring', what: say('Din plan', 'Your plan'), times: 12 },
  {
    who: 'Jonas Holm',
    where: 'Jobcenter Hjørring',
    what: say('Dine kontaktoplysninger', 'Your contact details'),
    times: 1,
  },
];

export function CitizenContent({ context }: { readonly context: PageContext }) {
  const say = sayIn(context.lang);
  return (
    <CitizenPage
      context={context}
      title={say('Hvem har set mine oplysninger?', 'Who has seen my information?')}
      nav={citizenNav(say)}
      breadcrumb={[
        { label: say('Forside', 'Front page'), href: '/citizen' },
        { label: say('Mine oplysninger', 'My information') },
      ]}
    >
      <h1>{say('Hvem har set mine oplysninger?', 'Who has seen my information?')}</h1>
      <p class="ff-lead">
        {say(
          'Her kan du se, hvem der har åbnet din sag, og hvornår.',
          'Here you see who has opened your case, and when.',
        )}
      </p>
      <Tabs
        label={say('Afsnit', 'Sections')}
        current="/citizen/content"
        items={[
          { href: '/citizen/content', label: say('Kort fortalt', 'In short') },
          { href: '/citizen/content?all', label: say('Alle opslag', 'All entries'), count: 13 },
        ]}
      />
      <Table
        caption={say('De seneste 30 dage', 'The last 30 days')}
        rows={viewers(say)}
        columns={[
          { header: say('Hvem', 'Who'), cell: ({ who }) => who, rowHeader: true },
          { header: say('Hvor', 'Where'), cell: ({ where }) => where },
          { header: say('Hvad', 'What'), cell: ({ what }) => what },
          {
            header: say('Gange', 'Times'),
            cell: ({ times }) => times,
            numeric: true,
            sort: { href: '?sort=times', sorted: 'descending' },
          },
        ]}
      />
      <Pagination page={5} pages={12} hrefOf={(page) => `?side=${page}`} />
      <div class="ff-stack">
        <Alert heading={say('Din adresse er beskyttet', 'Your address is protected')}>
          <p>{say('Kun din kontaktperson kan se den.', 'Only your contact person can see it.')}</p>
        </Alert>
        <Alert kind="success">{say('Planen er delt med Børnehuset.', 'The plan is shared with Børnehuset.')}</Alert>
        <Alert kind="warning" heading={say('Husk mødet i morgen kl. 10', 'Remember the meeting tomorrow at 10:00')}>
          {say('Kan du ikke, så ring til Mette på 72 33 33 33.', 'If you cannot come, call Mette on 72 33 33 33.')}
        </Alert>
        <Alert kind="error">
          {say(
            'Vi kunne ikke hente dine møder. Prøv igen om lidt.',
            'We could not fetch your meetings. Try again in a moment.',
          )}
        </Alert>
      </div>
      <h2>{say('Det sker i din sag', 'What happens in your case')}</h2>
      <Timeline
        entries={[
          {
            at: instant('2026-11-23T08:12:00Z'),
            sentence: say(
              'Du svarede ja til to ugers praktik i Børnehuset.',
              'You said yes to two weeks of work experience in Børnehuset.',
            ),
          },
          {
            at: instant('2026-11-22T13:05:00Z'),
            sentence: say('Mette delte noten fra jeres samtale.', 'Mette shared the note from your talk.'),
            note: say('”Vi aftalte, at du besøger Børnehuset først.”', '“We agreed that you visit Børnehuset first.”'),
          },
          {
            at: instant('2026-11-20T09:30:00Z'),
            sentence: say('Du skrev dit mål.', 'You wrote your goal.'),
            who: say('Skrevet af dig', 'Written by you'),
          },
        ]}
      />
      <h2>{say('Mine oplysninger', 'My information')}</h2>
      <DefinitionList
        items={[
          {
            term: say('Telefon', 'Phone'),
            value: '22 33 44 55',
            action: <a href="/citizen/form">{say('Ret telefon', 'Change phone')}</a>,
          },
          {
            term: 'E-mail',
            value: 'amina@eksempel.dk',
            action: <a href="/citizen/form">{say('Ret e-mail', 'Change e-mail')}</a>,
          },
          {
            term: say('Digital post', 'Digital Post'),
            value: <Tag tone="positive">{say('Tilmeldt', 'Registered')}</Tag>,
          },
        ]}
      />
      <Details summary={say('Hvor længe gemmer vi det?', 'How long do we keep it?')}>
        <p>
          {say(
            'Så længe du har en sag hos os, og derefter i fem år.',
            'As long as you have a case with us, and five years after that.',
          )}
        </p>
      </Details>
      <div class="ff-columns-2">
        <Card
          kicker={say('Uddannelse', 'Education')}
          heading={say('Pædagogisk assistent', 'Childcare assistant')}
          level={3}
          href="/citizen/content"
        >
          <p>{say('Tre år og et kvarter. Du får løn undervejs.', 'Three years and three months, with pay.')}</p>
        </Card>
        <Card look="quiet" kicker={say('Møde', 'Meeting')} heading={say('Telefonsamtale', 'Phone call')} level={3}>
          <p>{say('Mandag den 30. november kl. 9.15', 'Monday 30 November at 9:15')}</p>
        </Card>
      </div>
      <h2>{say('Beskeder', 'Messages')}</h2>
      <EmptyState
        heading={say('Her kommer dine beskeder', 'Your messages will be here')}
        level={3}
        action={
          <LinkButton href="/citizen/form" kind="primary">
            {say('Skriv til Mette', 'Write to Mette')}
          </LinkButton>
        }
      >
        <p>
          {say(
            'Når Mette skriver til dig, ligger det her. Du får også en sms.',
            'When Mette writes to you it is here. You also get a text message.',
          )}
        </p>
      </EmptyState>
    </CitizenPage>
  );
}
