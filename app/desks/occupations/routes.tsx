import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/context.ts';
import { limitRate, type RateLimit } from '../../kernel/http/rate-limit.ts';
import { occupations, readOccupationsSoon } from '../../occupations/index.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { failedRecruitmentOf } from './balance.ts';
import { GroupPage, groupTitle } from './group-page.tsx';
import { asHeading, OccupationPage } from './occupation-page.tsx';
import { occupationsPath, uriFromPath } from './paths.ts';
import { longestTitle } from './search-form.tsx';
import { SearchPage } from './search-page.tsx';
import { occupationText } from './text.ts';

/** A request for every letter, from a whole town hall behind one address. */
const typing: RateLimit = { bucket: 'occupations', most: 1200, seconds: 60 };
const mostNear = 8;

/** Occupations: for everybody, without login. Nothing here is about a person. */
export function occupationRoutes({ authorityId }: { readonly authorityId: number }) {
  const app = new Hono<WebEnv>();
  app.use(limitRate(typing));

  app.get('/', (c) => {
    const title = (c.req.query('q') ?? '').trim().slice(0, longestTitle);
    if (title === '') readOccupationsSoon();
    const answer = title === '' ? null : occupations().find(title);
    return sendPage(c, { title: occupationText(c.get('lang'))('title') }, <SearchPage title={title} answer={answer} />);
  });

  app.get('/forslag', (c) => c.json(occupations().suggest(c.req.query('q') ?? '')));

  app.get('/gruppe/:code', (c) => {
    const lang = c.get('lang');
    const group = occupations().group(c.req.param('code'));
    if (!group) return sendNotFound(c);
    const back = { href: occupationsPath, label: occupationText(lang)('back') };
    return sendPage(c, { title: groupTitle(group, lang), back }, <GroupPage group={group} />);
  });

  app.get('/:id', async (c) => {
    const lang = c.get('lang');
    const known = occupations();
    const uri = uriFromPath(c.req.param('id'));
    const occupation = uri === null ? null : known.occupation(uri);
    if (!occupation) return sendNotFound(c);
    const near = known.near(occupation.uri, mostNear).map(({ uri: other, shared, of, sameGroup }) => {
      const group = known.occupation(other)?.groups.at(-1);
      return {
        uri: other,
        name: known.nameOf(other) ?? '',
        group: group ? groupTitle(group, lang) : '',
        shared,
        of,
        sameGroup,
      };
    });
    const failed = await failedRecruitmentOf(c, authorityId, [occupation.name, ...occupation.starTitles]);
    const back = { href: occupationsPath, label: occupationText(lang)('back') };
    return sendPage(
      c,
      { title: asHeading(occupation.name), back },
      <OccupationPage occupation={occupation} near={near} failed={failed} />,
    );
  });
  return app;
}
