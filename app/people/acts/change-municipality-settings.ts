import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Change } from '../../kernel/act/event.ts';
import * as fields from '../fields.ts';
import { type AuthorityContact, houseWrites, type SettingsChanged } from '../house-events.ts';
import { inWords, lower } from '../labels.ts';
import { type AuthoritySettings, authoritySettings } from '../queries/settings.ts';
import { closingDaysInWords, parseClosingDays } from '../staff/closing-days.ts';
import { atField } from '../staff/staff-fields.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  phone: fields.optionalPhone(both('settings.phone')),
  email: fields.optionalEmail(both('settings.email')),
  address: fields.optional(both('settings.address'), 200),
  openingHours: fields.optional(both('settings.hours'), 500, 'textarea'),
  closingDays: fields.optional(both('settings.closing'), 2000, 'textarea', { help: both('settings.closing.help') }),
});

/** What citizens see of the authority, and the days on which nobody is there. */
export const changeMunicipalitySettings = act<typeof input, AuthoritySettings, SettingsChanged>({
  name: 'change-municipality-settings',
  title: both('settings.title'),
  lead: both('settings.lead'),
  submit: both('settings.submit'),
  input,
  who: [{ roles: ['administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'settings',
  minutes: 3,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'people:settings' }],
  load: (tx, _input, { actor }) => authoritySettings(tx, actor.authorityId),
  prefill: async (tx, { actor }) => {
    const { contact, closingDays } = await authoritySettings(tx, actor.authorityId);
    return { ...contact, closingDays: closingDaysInWords(closingDays) };
  },
  guards: [],
  decide(before, { closingDays: typed, ...contact }) {
    const read = parseClosingDays(typed ?? '');
    if (!read.ok)
      return atField('wrong-date', 'closingDays', both('settings.wrong.closing', { linje: String(read.line) }));
    const changes = changesBetween(before, { contact, closingDays: read.days });
    if (changes.length === 0) return refuse('unchanged', both('settings.refused.same'));
    return accept({
      type: 'people.settings-changed',
      caseId: null,
      data: { changes, contact, closingDays: read.days },
    });
  },
  writes: houseWrites,
  sentences: {
    'people.settings-changed': {
      citizen: null,
      caseworker: ({ data: { changes } }) => bothBy('settings.said', (lang) => ({ felter: namesOf(changes)[lang] })),
    },
  },
});

const labels = {
  phone: both('settings.phone'),
  email: both('settings.email'),
  address: both('settings.address'),
  openingHours: both('settings.hours'),
  closingDays: both('settings.closing'),
} as const;
type Name = keyof typeof labels;
const names = Object.keys(labels) as Name[];

const textOf = ({ contact, closingDays }: AuthoritySettings, name: Name): string =>
  name === 'closingDays' ? closingDaysInWords(closingDays) : (contact[name as keyof AuthorityContact] ?? '');

const changesBetween = (before: AuthoritySettings, after: AuthoritySettings): Change[] =>
  names
    .map((field) => ({ field, before: textOf(before, field), after: textOf(after, field) }))
    .filter((change) => change.before !== change.after);

const namesOf = (changes: readonly Change[]) =>
  inWords(names.filter((name) => changes.some(({ field }) => field === name)).map((name) => lower(labels[name])));
