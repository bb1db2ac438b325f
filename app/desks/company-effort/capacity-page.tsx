import {
  branches,
  hoursPerPlace,
  middleOf,
  noKey,
  type Reach,
  type Room,
  type Standard,
  type TeamTime,
  type Waiting,
} from '../../capacity/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount } from '../../kernel/text/format.ts';
import { kindLabels } from '../../placements/index.ts';
import { Details, Form, Submit, Table, TextField, usePage } from '../../ui/index.ts';
import { EffortTabs } from './frame.tsx';
import { effortPaths } from './paths.ts';
import { effortText } from './text.ts';

export interface CapacityView {
  readonly consultants: number;
  readonly standard: Standard;
  readonly reach: Reach;
  /** Four and eight weeks ahead. */
  readonly times: readonly TeamTime[];
  readonly whole: Room;
  readonly byArea: readonly Room[];
  readonly byBranch: readonly Room[];
  readonly waiting: readonly Waiting[];
  readonly waits: readonly number[];
  /** What somebody tries, and what it gives; null before that. */
  readonly tried: { readonly standard: Standard; readonly reach: Reach } | null;
  readonly manages: boolean;
  readonly plans: boolean;
  readonly follows: boolean;
}

/** `/virksomhedsindsats`: is there time, is there room, how long does one wait? */
export function CapacityPage({ view }: { readonly view: CapacityView }) {
  const t = effortText(usePage().lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <EffortTabs current="front" plans={view.plans} />
      <ReachPart view={view} />
      <TimePart view={view} />
      <FreePart view={view} />
      <WaitPart view={view} />
    </>
  );
}

/** One decimal at most: nobody counts minutes over eight weeks. */
const hours = (minutes: number): number => Math.round(minutes / 30) / 2;

function ReachPart({ view: { consultants, reach, standard, tried, manages } }: { readonly view: CapacityView }) {
  const { lang } = usePage();
  const t = effortText(lang);
  const { places, running, more, hoursWeek } = reach;
  const number = (value: number) => formatCount(lang, value);
  const words = { pladser: places, loebende: running };
  const using = tried?.standard ?? standard;
  const change = `/handling/set-follow-up-standard?til=${encodeURIComponent(effortPaths.front)}`;
  return (
    <>
      <p class="ff-lead">
        {consultants === 0 || hoursWeek === 0
          ? t('reach.nobody')
          : more > 0
            ? t('reach.more', { ...words, flere: more })
            : t('reach.full', words)}
      </p>
      <p>
        {t('reach.how', {
          timer: number(hoursWeek),
          hver: number(Math.round(10 * hoursPerPlace(standard)) / 10),
          uger: standard.weeks,
          start: standard.startMinutes,
          samtaler: standard.talks,
          spoergsmaal: standard.checks,
        })}{' '}
        {manages ? <a href={change}>{t('reach.change')}</a> : null}
      </p>
      <Details summary={t('try.heading')} open={tried !== null}>
        <p>{t('try.lead')}</p>
        {tried ? (
          <p>
            <strong>{t('try.result', { pladser: tried.reach.places })}</strong>
          </p>
        ) : null}
        <Form method="get" action={effortPaths.front} idPrefix="try-" label={t('try.heading')}>
          <TextField
            name="timer"
            label={t('try.hours')}
            numeric
            width="s"
            value={String(tried?.reach.hoursWeek ?? hoursWeek)}
          />
          <TextField name="samtaler" label={t('try.talks')} numeric width="s" value={String(using.talks)} />
          <TextField name="minutter" label={t('try.talkMinutes')} numeric width="s" value={String(using.talkMinutes)} />
          <TextField name="spoergsmaal" label={t('try.checks')} numeric width="s" value={String(using.checks)} />
          <TextField name="uger" label={t('try.weeks')} numeric width="s" value={String(using.weeks)} />
          <Submit>{t('try.submit')}</Submit>
        </Form>
      </Details>
    </>
  );
}

function TimePart({ view: { consultants, times, follows } }: { readonly view: CapacityView }) {
  const { lang } = usePage();
  const t = effortText(lang);
  const number = (minutes: number) => formatCount(lang, hours(minutes));
  const busy = (pick: (time: TeamTime) => { readonly count: number; readonly minutes: number }) =>
    times.map((time) => t('time.hours.count', { timer: number(pick(time).minutes), antal: pick(time).count }));
  const plain = (pick: (time: TeamTime) => number) =>
    times.map((time) => t('time.hours', { timer: number(pick(time)) }));
  const rows = [
    { name: t('time.work'), cells: plain(({ work }) => work) },
    { name: t('time.meetings'), cells: busy(({ meetings }) => meetings) },
    { name: t('time.visits'), cells: busy(({ visits }) => visits) },
    { name: t('time.talks'), cells: busy(({ talks }) => talks) },
    { name: t('time.checks'), cells: busy(({ checks }) => checks) },
    { name: t('time.left'), cells: plain(({ left }) => left) },
  ];
  const late = times[0]?.late ?? 0;
  return (
    <section class="ff-section">
      <h2>{t('time.heading')}</h2>
      {late > 0 ? (
        <p>
          {late === 1 ? t('time.late.one') : t('time.late', { antal: late })}{' '}
          {follows ? <a href="/opfoelgning">{t('time.late.link')}</a> : null}
        </p>
      ) : null}
      <Table
        caption={t('time.caption', { antal: consultants })}
        rows={rows}
        columns={[
          { header: t('time.what'), rowHeader: true, cell: ({ name }) => name },
          ...times.map(({ weeks }, at) => ({
            header: t('time.weeks', { uger: weeks }),
            numeric: true,
            cell: ({ cells }: (typeof rows)[number]) => cells[at] ?? '',
          })),
        ]}
      />
      <p class="ff-source">{t('time.source')}</p>
    </section>
  );
}

function FreePart({ view: { whole, byArea, byBranch } }: { readonly view: CapacityView }) {
  const { lang } = usePage();
  const t = effortText(lang);
  const branch = (key: string) => {
    const known = branches.find((one) => one === key);
    return known ? t(`branch.${known}`) : t('free.none');
  };
  return (
    <section class="ff-section">
      <h2>{t('free.heading')}</h2>
      {whole.sites === 0 ? (
        <p>{t('free.empty')}</p>
      ) : (
        <>
          <p>
            {t('free.lead', { pladser: whole.free, steder: whole.sites - whole.unknown, tilbudt: whole.offered })}{' '}
            {whole.unknown > 0 ? t('free.unknown', { antal: whole.unknown }) : null}
          </p>
          <div class="ff-stack">
            <Rooms
              caption={t('free.area')}
              header={t('free.key.area')}
              rooms={byArea}
              label={(key) => (key === noKey ? t('free.none') : key)}
            />
            <Rooms caption={t('free.branch')} header={t('free.key.branch')} rooms={byBranch} label={branch} />
          </div>
          <p class="ff-source">{t('free.source')}</p>
          <Details summary={t('free.how.heading')}>
            <p>{t('free.how')}</p>
          </Details>
        </>
      )}
    </section>
  );
}

interface RoomsProps {
  readonly caption: string;
  readonly header: string;
  readonly rooms: readonly Room[];
  readonly label: (key: string) => string;
}

function Rooms({ caption, header, rooms, label }: RoomsProps) {
  const { lang } = usePage();
  const t = effortText(lang);
  const count = (number: number) => formatCount(lang, number);
  return (
    <Table
      caption={caption}
      rows={rooms}
      columns={[
        { header, rowHeader: true, cell: ({ key }) => label(key) },
        { header: t('free.free'), numeric: true, cell: ({ free }) => count(free) },
        { header: t('free.offered'), numeric: true, cell: ({ offered }) => count(offered) },
        { header: t('free.running'), numeric: true, cell: ({ running }) => count(running) },
        { header: t('free.sites'), numeric: true, cell: ({ sites }) => count(sites) },
      ]}
    />
  );
}

function WaitPart({ view: { waiting, waits } }: { readonly view: CapacityView }) {
  const { lang } = usePage();
  const t = effortText(lang);
  const all = waiting[0]?.middle ?? null;
  const now = middleOf(waits);
  const days = (number: number) => formatCount(lang, Math.round(number));
  return (
    <section class="ff-section">
      <h2>{t('wait.heading')}</h2>
      <p>
        {all ? t('wait.lead', { dage: days(all.median) }) : t('wait.few')}{' '}
        {now
          ? t('wait.waits', { antal: waits.length, dage: days(now.median) })
          : waits.length > 0
            ? t('wait.waits.few', { antal: waits.length })
            : null}
      </p>
      {all ? (
        <>
          <Table
            caption={t('wait.caption')}
            rows={waiting}
            columns={[
              {
                header: t('wait.kind'),
                rowHeader: true,
                cell: ({ kind }) => (kind === null ? t('wait.all') : inLang(kindLabels[kind], lang)),
              },
              { header: t('wait.started'), numeric: true, cell: ({ started }) => formatCount(lang, started) },
              {
                header: t('wait.median'),
                numeric: true,
                cell: ({ middle }) => (middle ? t('wait.days', { dage: days(middle.median) }) : t('wait.none')),
              },
              {
                header: t('wait.range'),
                numeric: true,
                cell: ({ middle }) =>
                  middle ? t('wait.between', { fra: days(middle.low), til: days(middle.high) }) : '',
              },
            ]}
          />
          <p class="ff-source">{t('wait.source')}</p>
        </>
      ) : null}
    </section>
  );
}
