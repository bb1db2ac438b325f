import { Button, LinkButton } from '../content/button.tsx';
import { EmptyState } from '../content/empty-state.tsx';
import { Tag } from '../content/tag.tsx';
import type { PageContext } from '../context.ts';
import { Form } from '../form/form.tsx';
import { Select } from '../form/select.tsx';
import { Submit } from '../form/submit.tsx';
import { StaffPage } from '../layout/staff-page.tsx';
import { FilterPanel } from '../navigation/filter-panel.tsx';
import { Pagination } from '../navigation/pagination.tsx';
import { SavedViews } from '../navigation/saved-views.tsx';
import { Tabs } from '../navigation/tabs.tsx';
import { DataList } from '../table/data-list.tsx';
import { staffNav } from './navs.ts';
import { type SampleRow, sampleRows } from './rows.ts';
import { type Say, sayIn } from './sample.ts';

export const search = (say: Say) => ({
  action: '/echo',
  label: say('Søg navn eller CPR-nummer', 'Search name or CPR number'),
});

export function StaffOverview({ context, empty = false }: { readonly context: PageContext; readonly empty?: boolean }) {
  const say = sayIn(context.lang);
  const rows = sampleRows(say);
  return (
    <StaffPage
      context={context}
      title={say('Overblik', 'Overview')}
      nav={staffNav(say)}
      current="/staff"
      search={search(say)}
    >
      <div class="ff-page-head">
        <h1>{say('Overblik', 'Overview')}</h1>
        <LinkButton href="/staff/confirm" kind="primary" icon="plus">
          {say('Ny borger', 'New citizen')}
        </LinkButton>
      </div>
      <Tabs
        label={say('Hvis borgere', 'Whose citizens')}
        current="/staff"
        items={[
          { href: '/staff', label: say('Mine', 'Mine'), count: 38 },
          { href: '/staff?vis=team', label: say('Team', 'Team') },
          { href: '/staff?vis=alle', label: say('Alle', 'All') },
        ]}
      />
      <div class="ff-with-filters">
        <Filters say={say} />
        <div>
          {empty ? (
            <EmptyState
              heading={say('Her kommer de borgere, der venter på dig', 'Citizens waiting for you will be here')}
            >
              <p>
                {say(
                  'Lige nu venter ingen. Når en borger skriver eller svarer, står de her.',
                  'Nobody is waiting now. When a citizen writes or answers, they are here.',
                )}
              </p>
            </EmptyState>
          ) : (
            <List say={say} rows={rows} />
          )}
        </div>
      </div>
    </StaffPage>
  );
}

function Filters({ say }: { readonly say: Say }) {
  return (
    <FilterPanel
      groups={[
        {
          filters: [
            { label: say('Alle mine', 'All mine'), href: '?', count: 38, current: true },
            { label: say('Venter på mig', 'Waiting for me'), href: '?venter=mig', count: 6 },
            { label: say('Venter på borger', 'Waiting for citizen'), href: '?venter=borger', count: 9 },
            { label: say('Samtale i dag', 'Talk today'), href: '?samtale=i-dag', count: 3 },
            { label: say('Ny hos mig', 'New with me'), href: '?ny', count: 1 },
            { label: say('Uden næste skridt', 'No next step'), href: '?uden-skridt', count: 4 },
            { label: say('Ung eller dimittend', 'Young or graduate'), href: '?ung', count: 7 },
          ],
        },
      ]}
      more={(place) => (
        <>
          <SavedViews
            views={[
              { id: '1', label: say('Praktik i november', 'Work experience in November'), href: '?visning=1' },
              { id: '2', label: say('Ung uden næste skridt', 'Young, no next step'), href: '?visning=2' },
            ]}
            saveAction="/echo"
            deleteAction="/echo"
            query="venter=mig"
            idPrefix={`views-${place}`}
          />
          <Form
            action="/staff"
            method="get"
            submitOnChange
            idPrefix={`benefit-${place}`}
            label={say('Ydelse', 'Benefit')}
          >
            <Select
              name="ydelse"
              label={say('Ydelse', 'Benefit')}
              hint={say('Listen følger med, når du vælger.', 'The list follows when you choose.')}
              required
              placeholder={say('Alle', 'All')}
              choices={[{ value: 'kontanthjaelp', label: 'Kontanthjælp' }]}
            />
            <Submit kind="secondary">{say('Vis', 'Show')}</Submit>
          </Form>
        </>
      )}
    />
  );
}

function List({ say, rows }: { readonly say: Say; readonly rows: readonly SampleRow[] }) {
  return (
    <>
      <DataList
        caption={say('Mine borgere', 'My citizens')}
        name={{
          header: say('Navn', 'Name'),
          sort: { href: '?sorter=-navn', sorted: 'ascending' },
          of: (row: SampleRow) => row.name,
          href: (row) => `/staff/person?id=${row.id}`,
          note: (row) => row.age,
        }}
        columns={[
          { header: say('Mål', 'Goal'), cell: (row) => row.goal, onlyWide: true },
          {
            header: say('Næste skridt', 'Next step'),
            cell: (row) => row.next ?? <Tag tone="attention">{say('Mangler', 'Missing')}</Tag>,
          },
          { header: say('Venter på', 'Waiting for'), cell: (row) => row.waitingFor, noWrap: true },
          {
            header: say('Frist', 'Deadline'),
            cell: (row) => row.deadline,
            noWrap: true,
            sort: { href: '?sorter=frist' },
          },
          {
            header: say('Talt sidst', 'Last talk'),
            cell: (row) => row.lastTalk,
            noWrap: true,
            sort: { href: '?sorter=talt' },
          },
        ]}
        groups={[
          { title: say('Haster', 'Urgent'), tone: 'urgent', rows: rows.slice(0, 2) },
          { title: say('Snart', 'Soon'), tone: 'soon', rows: rows.slice(2, 6) },
          { title: say('Resten', 'The rest'), rows: rows.slice(6) },
        ]}
        bulk={{
          action: '/echo',
          field: 'case',
          valueOf: (row) => row.id,
          actions: (
            <>
              <Button action="/echo?assign">{say('Tildel …', 'Assign …')}</Button>
              <Button action="/echo?message">{say('Skriv besked …', 'Write message …')}</Button>
              <Button action="/echo?export">{say('Eksportér', 'Export')}</Button>
            </>
          ),
        }}
      />
      <Pagination page={1} pages={2} hrefOf={(page) => `?side=${page}`} />
    </>
  );
}
