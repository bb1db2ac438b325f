import { Hono } from 'hono';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { formBody } from '../../acts/form-body.ts';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { type Asked, readAsked, typedAgain } from './asked.ts';
import { ChoosePage } from './choose-page.tsx';
import { type FoundCitizen, type FoundStaff, findByNumber, findCitizens, findStaff, mostFound } from './find.ts';
import { type AuditSearch, searchPath } from './search.ts';
import { showLog } from './show-log.tsx';
import { auditText } from './text.ts';

type Say = ReturnType<typeof auditText>;

interface Resolved {
  readonly search: AuditSearch;
  /** Those to choose among; empty when it is settled. */
  readonly staff: readonly FoundStaff[];
  readonly citizens: readonly FoundCitizen[];
  readonly problems: readonly FieldProblem[];
}

/** One is it; several are a choice; none, or too many, is something to put right. */
function settle<One extends { readonly id: string }>(found: readonly One[], field: string, none: string, t: Say) {
  const problem = (message: string) => ({ id: null, choice: [], problems: [{ field, message }] });
  if (found.length === 0) return problem(none);
  if (found.length > mostFound) return problem(t('wrong.many', { antal: mostFound }));
  const [first] = found;
  return found.length === 1 && first
    ? { id: first.id, choice: [], problems: [] }
    : { id: null, choice: found, problems: [] };
}

async function resolve(tx: Tx, c: WebContext, { search, staffName, citizen }: Asked, t: Say): Promise<Resolved> {
  const [{ authorityId }, { vault }] = [actorOf(c), c.get('kernel')];
  const staff = staffName
    ? settle(await findStaff(tx, authorityId, staffName), 'medarbejder', t('wrong.staff.none'), t)
    : { id: search.actorId, choice: [], problems: [] };
  const byNumber = citizen && 'cpr' in citizen ? await findByNumber(tx, authorityId, vault.hash(citizen.cpr)) : null;
  const people =
    citizen && 'name' in citizen
      ? settle(await findCitizens(tx, authorityId, citizen.name), 'borger', t('wrong.citizen.none'), t)
      : citizen && !byNumber
        ? { id: null, choice: [], problems: [{ field: 'borger', message: t('wrong.citizen.number') }] }
        : { id: byNumber ?? search.personId, choice: [], problems: [] };
  return {
    search: { ...search, actorId: staff.id, personId: people.id },
    staff: staff.choice,
    citizens: people.choice,
    problems: [...staff.problems, ...people.problems],
  };
}

/** Finds whom the words mean; candidates whose names are shown are in the log like on any other list. */
async function find(c: WebContext, form: RawForm) {
  const t = auditText(c.get('lang'));
  const asked = readAsked(form, t);
  const typed = typedAgain(form);
  if (asked.problems.length > 0) return showLog(c, asked.search, { typed, problems: asked.problems });
  const found = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => {
    const value = await resolve(tx, c, asked, t);
    const shown = value.problems.length > 0 ? [] : value.citizens;
    const seen = {
      action: 'search' as const,
      place: 'audit-list',
      personIds: shown.map(({ id }) => id),
      relation: 'authority',
    };
    return { seen, value };
  });
  if (found.problems.length > 0) return showLog(c, asked.search, { typed, problems: found.problems });
  if (found.staff.length === 0 && found.citizens.length === 0) return c.redirect(searchPath(found.search), 303);
  // Sent from the choice itself, with nothing chosen.
  const problems = form['valg'] ? problemsOf(found, t) : [];
  const page = { section: 'audit', title: t('choose.title'), below: [] } as const;
  const names = { staffName: asked.staffName, citizenName: nameOf(asked) };
  return sendAdminPage(
    c,
    problems.length > 0 ? { ...page, problems, status: 422 } : page,
    <ChoosePage {...found} {...names} problems={problems} />,
  );
}

const nameOf = ({ citizen }: Asked): string | null => (citizen && 'name' in citizen ? citizen.name : null);

const problemsOf = ({ staff, citizens }: Resolved, t: Say): FieldProblem[] => [
  ...(staff.length > 0 ? [{ field: 'medarbejderId', message: t('choose.missing') }] : []),
  ...(citizens.length > 0 ? [{ field: 'borgerId', message: t('choose.missing') }] : []),
];

export function findRoutes() {
  const app = new Hono<WebEnv>();
  app.post('/', async (c) => find(c, await formBody(c)));
  return app;
}
