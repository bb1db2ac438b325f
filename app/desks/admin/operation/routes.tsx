import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { healthOf } from '../../../kernel/operation/health.ts';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { readHouse } from '../frame/read.ts';
import type { Installation } from '../installation.ts';
import { OperationPage } from './page.tsx';
import { readDatabaseState, readTableSizes } from './queries.ts';
import { operationText } from './text.ts';

const shownTables = 10;

export function operationRoutes(program: Installation) {
  const app = new Hono<WebEnv>();
  const health = healthOf(program);
  app.get('/', async (c) => {
    const { clock } = c.get('kernel');
    const found = await readHouse(c, async (tx) => ({
      database: await readDatabaseState(tx),
      tables: await readTableSizes(tx, shownTables),
    }));
    return sendAdminPage(
      c,
      { section: 'operation', title: operationText(c.get('lang'))('title') },
      <OperationPage
        {...found}
        health={await health()}
        logFormat={program.logFormat}
        sessions={await program.sessionsInUse?.(actorOf(c).authorityId, clock.now())}
        backup={await program.lastBackup?.()}
      />,
    );
  });
  return app;
}
