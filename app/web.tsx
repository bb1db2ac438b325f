import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { createMiddleware } from 'hono/factory';
import { aboutRoutes } from './desks/about/routes.tsx';
import { actApi } from './desks/acts/api.ts';
import { flashMessages } from './desks/acts/flash.ts';
import { actPages } from './desks/acts/web.tsx';
import { apiPages } from './desks/admin/api/routes.tsx';
import type { Installation as Running } from './desks/admin/installation.ts';
import { adminRoutes } from './desks/admin/routes.tsx';
import { citizenRoutes } from './desks/citizen/routes.tsx';
import { ownCompanyRoutes } from './desks/companies/own/routes.tsx';
import { companyRoutes } from './desks/companies/staff/routes.tsx';
import { companyEffortRoutes, companyRecordRoutes, ownRecordRoutes } from './desks/company-effort/index.ts';
import { companyLinkRoutes } from './desks/company-links/routes.tsx';
import { ownDecisionRoutes } from './desks/decisions/citizen/routes.tsx';
import { caseDecisionRoutes, decisionDeskRoutes } from './desks/decisions/index.ts';
import { dialoguePages } from './desks/dialogue/citizen-pages.tsx';
import { messageRoutes } from './desks/dialogue/send/routes.tsx';
import {
  caseCourseRoutes,
  courseFollowUpRoutes,
  ownCourseRoutes,
  schoolParticipantRoutes,
} from './desks/enrolments/index.ts';
import { evidenceRoutes } from './desks/evidence/index.ts';
import { homeOf } from './desks/frame/navigation.ts';
import { pageContext } from './desks/frame/page.tsx';
import { caseWhoPaysRoutes, ownWhoPaysRoutes, whoPaysRoutes } from './desks/funding/index.ts';
import { answerLinkRoutes } from './desks/jobsearch/answer-routes.tsx';
import { jobSearchPages } from './desks/jobsearch/routes.tsx';
import { hearingRoutes, labRoutes, sliderRoutes, validationRoutes } from './desks/lab/index.ts';
import { ruleBookRoutes } from './desks/law/routes.tsx';
import { citizenLetterRoutes, letterRoutes } from './desks/letters/routes.ts';
import { continuityRoutes, stockRoutes } from './desks/management/routes.tsx';
import {
  calendarRoutes,
  feedRoutes,
  holdMeetingRoutes,
  meetingPages,
  personMeetingRoutes,
} from './desks/meetings/index.ts';
import { occupationRoutes } from './desks/occupations/routes.tsx';
import { caseOfferRoutes, offerRoutes, ownOfferRoutes, providerOfferRoutes } from './desks/offers/index.ts';
import { outlookRoutes } from './desks/outlook/routes.tsx';
import { overblikRoutes } from './desks/overblik/routes.tsx';
import { participationRoutes } from './desks/participation/routes.tsx';
import { invitationRoutes, ownPartnershipRoutes, partnershipRoutes } from './desks/partnerships/index.ts';
import { casePathRoutes, needRoutes, ownNeedRoutes, ownPathRoutes } from './desks/paths/index.ts';
import { personRoutes } from './desks/person/routes.tsx';
import {
  companyPlacementRoutes,
  flowRoutes,
  followUpRoutes,
  ownPlacementRoutes,
  placementRoutes,
  staffAgreementRoutes,
} from './desks/placements/index.ts';
import { planPages } from './desks/plan/routes.tsx';
import {
  caseJobRoutes,
  companyJobRoutes,
  orderRoutes,
  ownJobRoutes,
  ownOrderRoutes,
} from './desks/recruitment/index.ts';
import { sharedRoutes } from './desks/shared/routes.tsx';
import { ownTrainingRoutes, schoolTrainingRoutes, trainingRoutes } from './desks/training/index.ts';
import { type LoginDeps, loginRoutes } from './exchange/login/index.ts';
import type { JobnetJoblog } from './jobsearch/index.ts';
import type { WebContext, WebEnv } from './kernel/http/context.ts';
import { chosenLanguage } from './kernel/http/language.ts';
import { loginGate } from './kernel/http/login-gate.ts';
import { limitRate, rateLimits } from './kernel/http/rate-limit.ts';
import type { PublicContent, Web } from './kernel/http/web.ts';
import { webGuards } from './kernel/http/web-guards.ts';
import { organisationRoles } from './kernel/identity/actor.ts';
import type { Kernel } from './kernel/kernel.ts';
import { labPockets, labShelf, shippedValidation } from './lab/index.ts';
import { PublicPage } from './ui/layout/public-page.tsx';

export interface WebOptions {
  readonly kernel: Kernel;
  readonly web: Web;
  readonly login: LoginDeps;
  /** Health and metrics: mounted before the guards, since machines read them. */
  readonly operation: Hono;
  readonly measured: ReturnType<typeof createMiddleware<WebEnv>>;
  readonly staticFolder: string;
  readonly version: string;
  /** The authority that public pages speak for. */
  readonly authorityId: number;
  /** The running program as the administrator's pages show it. */
  readonly running: Running;
  /** True where all people are made up; each page says so. */
  readonly demo: boolean;
  /** The connection to job logs on Jobnet, where there is one. */
  readonly jobnet?: JobnetJoblog | undefined;
}

const year = 365 * 24 * 3600;

/** The house's layout around pages outside the desks. */
export async function publicFrame(c: WebContext, { title, body }: PublicContent) {
  const page = (
    <PublicPage context={await pageContext(c)} title={title}>
      {body}
    </PublicPage>
  );
  return await page;
}

/** All routes of the installation, in the order in which they are asked. */
export function createWeb(options: WebOptions): Hono<WebEnv> {
  const { kernel, web, login, staticFolder, version, demo } = options;
  const app = new Hono<WebEnv>();
  app.use(options.measured);
  app.route('/', options.operation);
  app.use(
    '/static/*',
    serveStatic({
      root: path.relative(process.cwd(), staticFolder),
      precompressed: true,
      rewriteRequestPath: (where) => where.replace(/^\/static/, ''),
      onFound: (_file, c) => c.header('Cache-Control', `public, max-age=${year}, immutable`),
    }),
  );
  app.use(async (c, next) => {
    c.set('kernel', kernel);
    c.set('demo', demo);
    c.set('flash', null);
    await next();
  });
  app.use(chosenLanguage(web.settings));
  app.use(compress({ threshold: 2048 }));
  webGuards(app, web);
  app.use(flashMessages);
  app.route('/', loginRoutes(login));
  app.route('/', aboutRoutes({ authorityId: options.authorityId }));
  app.route('/regler', ruleBookRoutes());
  app.route('/udsigt', outlookRoutes());
  app.route('/evidens', evidenceRoutes());
  app.route('/fag', occupationRoutes({ authorityId: options.authorityId }));
  app.route('/', whoPaysRoutes({ authorityId: options.authorityId }));
  app.route('/', answerLinkRoutes());
  app.route('/', companyLinkRoutes({ authorityId: options.authorityId }));
  app.route('/kalender/feed', feedRoutes());
  app.get('/', loginGate(), (c) => {
    const actor = c.get('actor');
    return c.redirect(actor ? homeOf(actor) : '/log-ind', 303);
  });
  desks(app, options.running, options.jobnet);
  app.use('/api/*', loginGate());
  app.route('/api', actApi(version));
  app.route('/api', apiPages(version));
  return app;
}

function desks(app: Hono<WebEnv>, running: Running, jobnet: JobnetJoblog | undefined): void {
  app.on(
    'POST',
    [
      '/handling/*',
      '/api/acts/*',
      '/besked/*',
      '/min-side/*',
      '/borger/*',
      '/afgoerelser/*',
      '/jeres-side/*',
      '/virksomheder/*',
      '/jobordrer/*',
      '/virksomhedsindsats/*',
      '/laboratorium/*',
      '/uddannelse/*',
    ],
    limitRate(rateLimits.act),
  );
  app.use('/handling/*', loginGate());
  app.route('/handling', actPages());
  app.on('POST', '/overblik/soeg', limitRate(rateLimits.search));
  app.use('/besked/*', loginGate());
  app.route('/besked', messageRoutes());
  app.use('/overblik/*', loginGate('caseworker', 'company-consultant', 'manager'));
  app.route('/overblik', overblikRoutes());
  app.use('/borger/*', loginGate('caseworker', 'company-consultant', 'manager', 'helper', 'akasse-caseworker'));
  app.route('/borger', casePathRoutes());
  app.route('/borger', caseWhoPaysRoutes());
  app.route('/borger', caseOfferRoutes());
  app.route('/borger', personMeetingRoutes());
  app.route('/borger', holdMeetingRoutes());
  app.route('/borger', caseDecisionRoutes());
  app.route('/borger', flowRoutes());
  app.route('/borger', placementRoutes());
  app.route('/borger', caseJobRoutes());
  app.route('/borger', caseCourseRoutes());
  app.route('/borger', personRoutes());
  app.use('/kalender/*', loginGate('caseworker', 'company-consultant', 'manager', 'akasse-caseworker'));
  app.route('/kalender', calendarRoutes());
  app.use('/afgoerelser/*', loginGate('caseworker', 'manager', 'administrator'));
  app.route('/afgoerelser', decisionDeskRoutes());
  app.use('/breve/*', loginGate('caseworker', 'manager', 'administrator'));
  app.route('/breve', letterRoutes());
  app.use('/delt-med-mig/*', loginGate('helper', 'akasse-caseworker'));
  app.route('/delt-med-mig', sharedRoutes());
  app.use('/virksomheder/*', loginGate('caseworker', 'company-consultant', 'manager'));
  app.route('/virksomheder', companyRecordRoutes());
  app.route('/virksomheder', staffAgreementRoutes());
  app.route('/virksomheder', companyJobRoutes());
  app.route('/virksomheder', companyRoutes());
  app.use('/virksomhedsindsats/*', loginGate('company-consultant', 'manager', 'analyst'));
  app.route('/virksomhedsindsats', companyEffortRoutes());
  app.use('/opfoelgning/*', loginGate('caseworker', 'company-consultant', 'manager'));
  app.route('/opfoelgning', followUpRoutes());
  app.use('/jobordrer/*', loginGate('caseworker', 'company-consultant', 'manager'));
  app.route('/jobordrer', orderRoutes());
  app.use('/uddannelse/*', loginGate('caseworker', 'company-consultant', 'manager', 'analyst', 'administrator'));
  app.route('/uddannelse/partnerskaber', partnershipRoutes());
  app.route('/uddannelse/opfoelgning', courseFollowUpRoutes());
  app.route('/uddannelse', needRoutes());
  app.route('/uddannelse', trainingRoutes());
  app.use('/min-side/*', loginGate('citizen'));
  app.route('/min-side/uddannelse/kurser', ownTrainingRoutes());
  app.route('/min-side/uddannelse/hold', invitationRoutes());
  app.route('/min-side/uddannelse', ownPathRoutes());
  app.route('/min-side/uddannelse', ownWhoPaysRoutes());
  app.route('/min-side/uddannelse', ownCourseRoutes());
  app.route('/min-side/job', ownJobRoutes());
  app.route('/min-side/moeder', meetingPages());
  app.route('/min-side/beskeder', dialoguePages());
  app.route('/min-side/praktik', ownPlacementRoutes());
  app.route('/min-side', citizenLetterRoutes());
  app.route('/', planPages());
  app.route('/', jobSearchPages({ jobnet }));
  app.route('/min-side', ownDecisionRoutes());
  app.route('/min-side', ownOfferRoutes());
  app.route('/min-side', citizenRoutes());
  app.use('/jeres-side/*', loginGate(...organisationRoles));
  app.route('/jeres-side/partnerskaber', ownPartnershipRoutes());
  app.route('/jeres-side', ownNeedRoutes());
  app.route('/jeres-side/job', ownOrderRoutes());
  app.route('/jeres-side', providerOfferRoutes());
  app.route('/jeres-side/kurser', schoolTrainingRoutes());
  app.route('/jeres-side/deltagere', schoolParticipantRoutes());
  app.route('/jeres-side/aftaler', companyPlacementRoutes());
  app.route('/jeres-side', ownRecordRoutes());
  app.route('/jeres-side', ownCompanyRoutes());
  app.use(
    '/tilbud/*',
    loginGate('caseworker', 'company-consultant', 'manager', 'administrator', 'analyst', 'provider'),
  );
  app.route('/tilbud', offerRoutes());
  app.use('/kontaktpersoner/*', loginGate('manager'));
  app.route('/kontaktpersoner', continuityRoutes());
  app.use('/tal/*', loginGate('manager', 'analyst'));
  app.route('/tal/deltagelse', participationRoutes());
  app.route('/tal', stockRoutes());
  // Those who do the work say what they think of a hearing answer; the rest of the lab is for those who ask it.
  app.use('/laboratorium/hoeringssvar/*', loginGate('caseworker', 'company-consultant', 'manager', 'analyst'));
  app.route('/laboratorium/hoeringssvar', hearingRoutes());
  app.use('/laboratorium/*', loginGate('manager', 'analyst'));
  app.route('/laboratorium/validering', validationRoutes(shippedValidation));
  app.route('/laboratorium', sliderRoutes(labShelf, labPockets));
  app.route('/laboratorium', labRoutes(labShelf));
  const searches = ['/administration/adgangslog/soeg', '/administration/medarbejdere/soeg'];
  app.on('POST', searches, limitRate(rateLimits.search));
  app.use('/administration/*', loginGate());
  app.route('/administration', adminRoutes(running));
}
