import { instant } from '@fodfaeste/law/dates';
import { BarChart } from '../chart/bar-chart.tsx';
import { Sparkline } from '../chart/sparkline.tsx';
import { Agenda } from '../content/agenda.tsx';
import { Avatar } from '../content/avatar.tsx';
import { Stat } from '../content/stat.tsx';
import { Tag } from '../content/tag.tsx';
import type { PageContext } from '../context.ts';
import { StaffPage } from '../layout/staff-page.tsx';
import { ConflictNotice } from '../notice/conflict-notice.tsx';
import { Table } from '../table/table.tsx';
import { staffNav } from './navs.ts';
import { type Say, sayIn } from './sample.ts';

const months = [58, 57, 60, 61, 60, 63, 62].map((value, index) => ({
  label: `2026-${String(index + 4).padStart(2, '0')}`,
  value,
  display: `${value} %`,
  low: value - 4,
  high: value + 4,
}));

export function StaffComponents({ context }: { readonly context: PageContext }) {
  const say = sayIn(context.lang);
  return (
    <StaffPage context={context} title={say('Tal', 'Figures')} nav={staffNav(say)} current="/staff/components">
      <h1>{say('Kommer folk videre?', 'Do people move on?')}</h1>
      <div class="ff-columns-3">
        <Stat
          label={say('I job eller uddannelse efter et år', 'In a job or education after a year')}
          figure="62 %"
          band={say('58 til 66 %', '58 to 66 %')}
          trend={{ direction: 'up', text: say('4 point mere end i april', '4 points more than in April') }}
          sentence={say(
            'Seks ud af ti er videre et år efter, at de begyndte.',
            'Six out of ten have moved on a year after they began.',
          )}
          source={say('Egne sager, oktober 2026', 'Own cases, October 2026')}
        >
          <Sparkline
            description={say(
              'Andelen stiger fra 58 til 62 procent fra april til oktober 2026.',
              'The share rises from 58 to 62 per cent from April to October 2026.',
            )}
            points={months}
          />
        </Stat>
        <Stat
          label={say('Uden næste skridt', 'Without a next step')}
          figure="41"
          trend={{ direction: 'down', text: say('7 færre end i sidste uge', '7 fewer than last week') }}
          sentence={say('Flest hos nye borgere. Her er listen.', 'Mostly new citizens. Here is the list.')}
          source={say('Egne sager i dag', 'Own cases today')}
          href="/staff"
        />
        <Stat
          label={say('Borgere pr. medarbejder', 'Citizens per caseworker')}
          figure="38"
          trend={{ direction: 'same', text: say('som i september', 'as in September') }}
          sentence={say('Fra 31 til 44.', 'From 31 to 44.')}
          source={say('Egne sager i dag', 'Own cases today')}
        />
      </div>
      <h2>{say('Hvem får mindre?', 'Who gets less?')}</h2>
      <BarChart
        caption={say('Ændring i samtaler pr. borger om året', 'Change in talks per citizen a year')}
        labelHeader={say('Gruppe', 'Group')}
        valueHeader={say('Ændring', 'Change')}
        source={say('Beregning, 2026', 'Calculation, 2026')}
        bars={[
          { label: 'Dagpenge', value: -2.1, display: say('2,1 færre', '2.1 fewer'), low: -2.6, high: -1.5 },
          {
            label: 'Kontanthjælp',
            value: -0.4,
            display: say('0,4 færre', '0.4 fewer'),
            low: -0.9,
            high: 0.1,
            href: '/staff',
          },
          {
            label: say('Unge under 30', 'Under 30'),
            value: 0.8,
            display: say('0,8 flere', '0.8 more'),
            low: 0.2,
            high: 1.4,
          },
          {
            label: 'Ressourceforløb',
            value: 0.3,
            display: say('ved vi ikke nok om', 'we know too little'),
            weak: true,
          },
        ]}
      />
      <Colleagues say={say} />
      <h2>{say('To skrev på samme tid', 'Two wrote at the same time')}</h2>
      <ConflictNotice
        who="Jonas Holm"
        at={instant('2026-11-23T09:40:00Z')}
        differences={[
          {
            field: 'next',
            label: say('Næste skridt', 'Next step'),
            before: say('Samtale', 'Talk'),
            theirs: say('Prøvedag 24. november', 'Try-out day 24 November'),
            mine: say('Prøvedag 25. november', 'Try-out day 25 November'),
          },
          {
            field: 'note',
            label: say('Note', 'Note'),
            before: '',
            theirs: '',
            mine: say('Ring først.', 'Call first.'),
          },
        ]}
        keepMine={{ action: '/echo', version: 8, once: 'once-2', values: { next: 'x', note: ['y', 'z'] } }}
        useTheirsHref="/staff/person"
      />
      <Week say={say} />
    </StaffPage>
  );
}

function Week({ say }: { readonly say: Say }) {
  return (
    <>
      <h2>{say('Kalender', 'Calendar')}</h2>
      <Agenda
        level={3}
        days={[
          {
            heading: say('Tirsdag 24. nov.', 'Tuesday 24 Nov'),
            note: '8.00–15.00',
            today: true,
            empty: '',
            items: [
              { time: '8.00–9.00', title: say('Ledig', 'Free'), look: 'free' },
              {
                time: '9.00–9.45',
                title: <a href="/staff/person">Mette Kjærgaard</a>,
                note: say('I telefon', 'By phone'),
                look: 'meeting',
              },
              { time: '12.00–12.30', title: say('Pause', 'Break'), look: 'taken' },
              { time: '13.00–14.00', title: say('Jobcafé', 'Job café') },
            ],
          },
          { heading: say('Onsdag 25. nov.', 'Wednesday 25 Nov'), empty: say('Du har fri.', 'You are off.'), items: [] },
        ]}
      />
    </>
  );
}

function Colleagues({ say }: { readonly say: Say }) {
  const rows = [
    { name: 'Mette Kjærgaard', team: 'Nord', cases: 38 },
    { name: 'Jonas Holm', team: 'Syd', cases: 41 },
  ];
  return (
    <>
      <h2>{say('Medarbejdere', 'Staff')}</h2>
      <Table
        caption={say('Medarbejdere', 'Staff')}
        hideCaption
        rows={rows}
        columns={[
          {
            header: say('Navn', 'Name'),
            cell: ({ name }) => name,
            rowHeader: true,
            sort: { href: '?sort=-name', sorted: 'ascending' },
          },
          { header: say('Team', 'Team'), cell: ({ team }) => <Tag tone="info">{team}</Tag> },
          {
            header: say('Borgere', 'Citizens'),
            cell: ({ cases }) => cases,
            numeric: true,
            sort: { href: '?sort=cases' },
          },
          { header: say('Billede', 'Picture'), cell: ({ name }) => <Avatar name={name} /> },
        ]}
      />
    </>
  );
}
