import type { Instant } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { companyById } from '../../../companies/index.ts';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { placementsOfCompany } from '../../../placements/index.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { viewerOf } from '../../overblik/viewer.ts';
import { peopleOf } from '../follow-up/queries.ts';
import { StaffAgreementsPage } from './staff-page.tsx';
import { companyPlacementText } from './text.ts';

/** `/virksomheder/<company>/aftaler`. */
export function staffAgreementRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:organisationId/aftaler', async (c) => {
    const organisationId = c.req.param('organisationId');
    if (!isId(organisationId)) return sendNotFound(c);
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    const viewer = viewerOf(actor, kernel.clock.now() as Instant);
    const read = await reading(kernel, actor, c.get('requestId'), async (tx) => {
      const company = await companyById(tx, viewer.authorityId, organisationId);
      if (!company) return { seen: null, value: null };
      const all = await placementsOfCompany(tx, viewer.authorityId, organisationId);
      const people = await peopleOf(tx, viewer, [...new Set(all.map(({ caseId }) => caseId))]);
      const places = all.filter(({ caseId }) => people.has(caseId));
      const personIds = [...new Set(people.values())];
      const relation = viewer.manager ? ('same-authority' as const) : ('same-team' as const);
      const seen = { action: 'list' as const, place: 'company-placements', personIds, relation };
      return {
        seen: personIds.length > 0 ? seen : null,
        value: { company, places, hidden: all.length - places.length },
      };
    });
    if (!read) return sendNotFound(c);
    const { company, places, hidden } = read;
    return sendPage(
      c,
      {
        title: companyPlacementText(c.get('lang'))('staff.title', { virksomhed: company.name }),
        back: { href: '/virksomheder' },
      },
      <StaffAgreementsPage
        organisationId={organisationId}
        name={company.name}
        places={places}
        hidden={hidden}
        today={viewer.today}
      />,
    );
  });
  return app;
}
