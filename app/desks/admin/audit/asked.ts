import type { PlainDate } from '@fodfaeste/law/dates';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Cpr } from '../../../kernel/crypto/cpr.ts';
import { parseCpr } from '../../../kernel/crypto/cpr.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { textOf } from '../../acts/form-body.ts';
import { looksLikeNumber } from '../frame/looks-like-number.ts';
import { readDay } from './day.ts';
import { isName } from './find.ts';
import { type AuditSearch, parseSearch } from './search.ts';
import type { auditText } from './text.ts';

/** What was typed into the search, before anybody is found by it. */
export interface Asked {
  /** What is settled: ids, days, kind. */
  readonly search: AuditSearch;
  readonly staffName: string | null;
  readonly citizen: { readonly name: string } | { readonly cpr: Cpr } | null;
  readonly problems: readonly FieldProblem[];
}

type Say = ReturnType<typeof auditText>;

/** Reads the posted search. Nothing typed gets from here into an address. */
export function readAsked(form: RawForm, t: Say): Asked {
  const problems: FieldProblem[] = [];
  const typed = (name: string) => (textOf(form, name) ?? '').trim().slice(0, 100);
  const search = parseSearch(
    new URLSearchParams({
      medarbejder: typed('medarbejderId'),
      borger: typed('borgerId'),
      slags: typed('slags'),
    }),
  );
  const from = dayIn(form, 'fra', problems, t);
  const to = dayIn(form, 'til', problems, t);
  if (from && to && to < from) problems.push({ field: 'til', message: t('wrong.order') });
  return {
    search: { ...search, from, to },
    staffName: search.actorId ? null : readStaffName(typed('medarbejder'), problems, t),
    citizen: search.personId ? null : readCitizen(typed('borger'), problems, t),
    problems,
  };
}

function dayIn(form: RawForm, field: string, problems: FieldProblem[], t: Say): PlainDate | null {
  const text = (textOf(form, field) ?? '').trim();
  if (text === '') return null;
  const day = readDay(text);
  if (!day) problems.push({ field, message: t('wrong.date') });
  return day;
}

function readStaffName(text: string, problems: FieldProblem[], t: Say): string | null {
  if (text === '') return null;
  if (isName(text) && !looksLikeNumber(text)) return text;
  problems.push({
    field: 'medarbejder',
    message: looksLikeNumber(text) ? t('wrong.staff.number') : t('wrong.staff.none'),
  });
  return null;
}

function readCitizen(text: string, problems: FieldProblem[], t: Say): Asked['citizen'] {
  if (text === '') return null;
  const number = parseCpr(text);
  if (number.ok) return { cpr: number.cpr };
  if (isName(text) && !looksLikeNumber(text)) return { name: text };
  problems.push({
    field: 'borger',
    message: looksLikeNumber(text) ? t('wrong.citizen.short') : t('wrong.citizen.none'),
  });
  return null;
}

const names: readonly string[] = ['medarbejder', 'borger'];

/** What the form shows again. A number, right or wrong, is typed anew. */
export function typedAgain(form: RawForm): RawForm {
  const fields = ['medarbejder', 'borger', 'fra', 'til', 'slags'].map(
    (name) => [name, textOf(form, name) ?? ''] as const,
  );
  return Object.fromEntries(fields.filter(([name, text]) => !names.includes(name) || !looksLikeNumber(text)));
}
