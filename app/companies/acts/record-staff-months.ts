import { addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import { bothSides, companySide } from '../access.ts';
import type { Places } from '../contact-fields.ts';
import { about, reachedPlaces } from '../detail-fields.ts';
import { optionalDecimal, organisationId } from '../fields.ts';
import { companyPeopleWrites, type MonthTold, type StaffMonthsRecorded } from '../people-events.ts';
import { monthsBefore, monthsKept } from '../queries/staff-months.ts';
import { both } from '../text.ts';

const most = 100_000;
const boxes = Array.from({ length: monthsKept }, (_, at) => at);

/** The boxes of one month: `adults0` is the oldest. */
export const monthFields = (at: number) => ({ adults: `adults${at}`, all: `all${at}` }) as const;

const shape = Object.fromEntries(
  boxes.flatMap((at) => [
    [`adults${at}`, optionalDecimal(both('months.adults', { nummer: at + 1 }), most)],
    [`all${at}`, optionalDecimal(both('months.all', { nummer: at + 1 }), most)],
  ]),
);

const input = z.object({
  organisationId: organisationId(),
  siteId: fields.hiddenId(both('field.site')),
  first: fields.date(both('months.first')),
  ...(shape as Readonly<Record<`adults${number}` | `all${number}`, ReturnType<typeof optionalDecimal>>>),
});

/** What stands in the boxes, month by month, and what is wrong with it. */
function monthsIn(given: Readonly<Record<string, unknown>>, first: PlainDate) {
  const faults: Record<string, Bilingual> = {};
  const months = boxes.flatMap((at): readonly MonthTold[] => {
    const names = monthFields(at);
    const [adults, all] = [given[names.adults], given[names.all]] as [number | undefined, number | undefined];
    if (adults === undefined && all === undefined) return [];
    // One number alone is both: where nobody is under 18 it is the same.
    const [fteAdults, fteAll] = [adults ?? all ?? 0, all ?? adults ?? 0];
    if (fteAll < fteAdults) faults[names.all] = both('months.refused.more');
    return [{ month: addMonths(first, at, 'error'), fteAdults, fteAll }];
  });
  return { months, faults };
}

/** Ordinary staff month by month (BEK-LAB §§ 65 and 79), by the company itself or told to staff. An empty month stays as it was. */
export const recordStaffMonths = act<typeof input, Places, StaffMonthsRecorded>({
  name: 'record-staff-months',
  title: both('months.title'),
  lead: both('months.lead'),
  submit: both('months.submit'),
  input,
  who: bothSides,
  basis: { law: 'BEK-LAB', paragraph: '§ 65, stk. 3-4' },
  aspect: 'company',
  minutes: 4,
  caseOf: null,
  formElsewhere: true,
  locks: ({ siteId }) => [{ kind: 'row', table: 'company_site', id: siteId }],
  load: (tx, { organisationId }, context) => reachedPlaces(tx, organisationId, context),
  guards: [],
  decide({ company, sites }, { organisationId: _, siteId, first, ...given }, context) {
    const site = sites.find(({ id }) => id === siteId);
    if (!site) return refuse('other-site', both('refused.site'), { siteId: both('refused.site') });
    if (first !== monthsBefore(context.today)[0]) return refuse('month-changed', both('months.refused.first'));
    const { months, faults } = monthsIn(given, first);
    const [fault] = Object.values(faults);
    if (fault) return refuse('fewer-than-adults', fault, faults);
    if (months.length === 0) return refuse('nothing-told', both('months.refused.none'));
    const source = companySide(context.actor) === 'company' ? 'company' : 'told';
    return accept<StaffMonthsRecorded>({
      type: 'companies.staff-months-recorded',
      caseId: null,
      data: { ...about(company, context), siteId, siteName: site.name, months, source },
    });
  },
  writes: companyPeopleWrites,
  sentences: {
    'companies.staff-months-recorded': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, byName: hvem, siteName: sted, months } }) =>
        both('months.said', { hvem, antal: months.length, sted, navn }),
    },
  },
});
