import type { Instant } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { writePdf } from '../../../kernel/files/pdf/write-pdf.ts';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { type Party, type Plan, readPlan } from '../../../plan/index.ts';
import { ownCase } from '../../citizen/own-case.ts';
import { authorityContact } from '../../frame/authority-contact.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import type { PersonRow } from '../../person/queries.ts';
import { openPlanCase } from '../open-case.ts';
import { myPlanPath, myPrintPath, planPath, printPath } from '../paths.ts';
import { planDeskText } from '../text.ts';
import { planDocument } from './plan-document.ts';
import { PrintPage } from './print-page.tsx';

interface Found {
  readonly person: PersonRow;
  readonly plan: Plan;
}

async function documentOf(c: WebContext, { person, plan }: Found, reader: Party) {
  const kernel = c.get('kernel');
  const authority = await authorityContact(kernel, person.authorityId);
  return planDocument({ lang: c.get('lang'), reader, plan, person, authority, now: kernel.clock.now() as Instant });
}

async function sendPdf(c: WebContext, found: Found, reader: Party) {
  const bytes = await writePdf(await documentOf(c, found, reader));
  // Nobody is named in the name of the file: it lands in folders that others see.
  const name = `${planDeskText(c.get('lang'))('print.file')}.pdf`;
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
}

async function sendPrint(c: WebContext, found: Found, reader: Party, back: string, pdfPath: string) {
  const document = await documentOf(c, found, reader);
  return sendPage(
    c,
    { title: document.title, back: { href: back } },
    <PrintPage document={document} pdfPath={pdfPath} />,
  );
}

const ownPlan = (c: WebContext) =>
  ownCase(c, async (tx, person, caseId) => {
    const plan = await readPlan(tx, person.authorityId, caseId);
    return plan ? { person, plan } : null;
  });

/** The plan on paper, for those who read it there. */
export function printRoutes() {
  const app = new Hono<WebEnv>();
  app.get(myPrintPath, async (c) => {
    const own = await ownPlan(c);
    return own ? sendPrint(c, own, 'citizen', myPlanPath, `${myPrintPath}.pdf`) : sendNotFound(c);
  });
  app.get(`${myPrintPath}.pdf`, async (c) => {
    const own = await ownPlan(c);
    return own ? sendPdf(c, own, 'citizen') : sendNotFound(c);
  });
  const opened = (c: WebContext) =>
    openPlanCase(c, 'person-plan-print', async (tx, { person, caseId }) => {
      const plan = await readPlan(tx, person.authorityId, caseId);
      return plan ? { person, plan } : null;
    });
  app.get(printPath(':caseId'), async (c) => {
    const found = await opened(c);
    if (!found.ok) return found.barred ? sendForbidden(c, found.barred) : sendNotFound(c);
    const caseId = c.req.param('caseId') ?? '';
    return sendPrint(c, found.value, 'staff', planPath(caseId), `${printPath(caseId)}.pdf`);
  });
  app.get(`${printPath(':caseId')}.pdf`, async (c) => {
    const found = await opened(c);
    if (!found.ok) return found.barred ? sendForbidden(c, found.barred) : sendNotFound(c);
    return sendPdf(c, found.value, 'staff');
  });
  return app;
}
