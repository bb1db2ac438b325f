import type { ValidationReport } from '@fodfaeste/lab';
import { Hono } from 'hono';
import type { WebEnv } from '../../../kernel/http/context.ts';
import { loginGate } from '../../../kernel/http/login-gate.ts';
import { sendPage } from '../../frame/page.tsx';
import { labPath } from '../paths.ts';
import { labDeskText } from '../text.ts';
import { ValidationPage } from './page.tsx';
import { validationDeskText } from './text.ts';

/** How well the lab fits: for managers and analysts. Mounted at `/laboratorium/validering`; `report`: the stored one, read when first asked for. */
export function validationRoutes(report: () => ValidationReport) {
  const app = new Hono<WebEnv>();
  app.use('*', loginGate('manager', 'analyst'));
  app.get('/', (c) => {
    const lang = c.get('lang');
    const back = { href: labPath, label: labDeskText(lang)('front.back') };
    return sendPage(c, { title: validationDeskText(lang)('title'), back }, <ValidationPage report={report()} />);
  });
  return app;
}
