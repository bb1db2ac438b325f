import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { formatCount } from '../../../kernel/text/format.ts';
import { type Room, rooms } from '../../../meetings/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { sendAdminPage } from '../../admin/frame/admin-page.tsx';
import { houseAct } from '../../admin/frame/house-acts.ts';
import { readHouse } from '../../admin/frame/read.ts';
import { roomsPath } from '../paths.ts';
import { roomsText } from './text.ts';

interface RoomsProps {
  readonly all: readonly Room[];
  readonly newHref: string | undefined;
  readonly changeHref: (roomId: string) => string | undefined;
}

function RoomsPage({ all, newHref, changeHref }: RoomsProps) {
  const { lang } = usePage();
  const t = roomsText(lang);
  const change = ({ id, name }: Room) => {
    const href = changeHref(id);
    return href ? (
      <a href={href} aria-label={t('change.named', { navn: name })}>
        {t('change')}
      </a>
    ) : null;
  };
  return (
    <>
      <div class="ff-page-head">
        <h1>{t('title')}</h1>
        {newHref ? (
          <LinkButton kind="primary" icon="plus" href={newHref}>
            {t('new')}
          </LinkButton>
        ) : null}
      </div>
      <p>{t('lead')}</p>
      {all.length === 0 ? (
        <EmptyState heading={t('empty.heading')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          rows={all}
          columns={[
            { header: t('name'), rowHeader: true, cell: ({ name }) => name },
            { header: t('address'), cell: ({ address }) => address },
            { header: t('seats'), numeric: true, cell: ({ seats }) => formatCount(lang, seats) },
            {
              header: t('state'),
              cell: ({ active }) => <Tag tone={active ? 'positive' : 'neutral'}>{t(`state.${active}`)}</Tag>,
            },
            { header: t('change'), cell: change },
          ]}
        />
      )}
    </>
  );
}

/** `/administration/lokaler`: the rooms of the house. */
export function roomsRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    const all = await readHouse(c, (tx, authorityId) => rooms(tx, { actor }, authorityId));
    return sendAdminPage(
      c,
      { section: 'municipality', title: roomsText(c.get('lang'))('title'), below: [] },
      <RoomsPage
        all={all}
        newHref={houseAct(kernel.acts, actor, 'add-room', roomsPath)?.href}
        changeHref={(roomId) => houseAct(kernel.acts, actor, 'change-room', roomsPath, { roomId })?.href}
      />,
    );
  });
  return app;
}
