import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { authoritySettings } from '../../../people/index.ts';
import { authorityContact, forgetAuthorityContact } from '../../frame/authority-contact.ts';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { houseAct } from '../frame/house-acts.ts';
import { paths } from '../frame/paths.ts';
import { readHouse } from '../frame/read.ts';
import { MunicipalityPage } from './page.tsx';
import { readLastChange } from './queries.ts';
import { municipalityText } from './text.ts';

export function municipalityRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    const found = await readHouse(c, async (tx, authorityId) => ({
      settings: await authoritySettings(tx, authorityId),
      lastChange: await readLastChange(tx, authorityId),
    }));
    // Here one comes back after a change: header and footer shall not tell another story than the page.
    forgetAuthorityContact(kernel, actor.authorityId);
    const { name } = await authorityContact(kernel, actor.authorityId);
    return sendAdminPage(
      c,
      { section: 'municipality', title: municipalityText(c.get('lang'))('title') },
      <MunicipalityPage
        {...found}
        name={name}
        changeHref={houseAct(kernel.acts, actor, 'change-municipality-settings', paths.municipality)?.href}
      />,
    );
  });
  return app;
}
