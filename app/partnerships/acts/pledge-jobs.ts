import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field, optionalText } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import type { JobsPledged } from '../events.ts';
import { hoursWeek, partnershipId, wholeNumber } from '../fields.ts';
import { type AgreedPartnership, takesPledges } from '../partnership.ts';
import { agreedPartnership, partnershipById, pledgesOf } from '../queries/partnerships.ts';
import { both } from '../text.ts';
import { ownCompany, runsPartnerships } from '../who.ts';
import { about, isParty, onPartnership } from './shared.ts';

const input = z.object({
  partnershipId: partnershipId(),
  organisationId: field(optionalText(36), { label: both('field.company'), control: 'hidden' }),
  jobs: wholeNumber(both('pledge.jobs')),
  from: fields.optionalDate(both('pledge.from')),
  hoursWeek: hoursWeek(both('pledge.hours')),
  payWords: fields.optional(both('pledge.pay'), 300, 'text', { help: both('pledge.pay.help') }),
  contactName: fields.written(both('pledge.contact'), 120, both('pledge.contact.help')),
  contactPhone: fields.optionalPhone(both('pledge.phone')),
  declares: fields.tick(both('pledge.declares'), both('pledge.declares.help')),
  words: fields.optionalReason(both('pledge.words'), both('pledge.words.help')),
});

/** A company promises jobs to those who finish; staff write down what one says on the telephone. */
export const pledgeJobs = act<typeof input, AgreedPartnership, JobsPledged>({
  ...onPartnership,
  name: 'pledge-jobs',
  title: both('pledge.title'),
  lead: both('pledge.lead'),
  submit: both('pledge.submit'),
  input,
  who: [ownCompany, runsPartnerships],
  minutes: 3,
  load: (tx, given, { home }) => agreedPartnership(tx, home, given.partnershipId),
  async prefill(tx, { home, actor }, _caseId, given) {
    const id = fields.givenId(given, 'partnershipId');
    const partnership = id === null ? null : await partnershipById(tx, home, id);
    if (!partnership) return {};
    const company = isParty(actor) ? actor.organisationId : fields.givenId(given, 'organisationId');
    const pledges = await pledgesOf(tx, home, partnership.id);
    const pledge = pledges.find(({ organisationId }) => organisationId === company);
    if (!pledge) {
      const from = partnership.workFrom;
      return { ...(from === null ? {} : { from }), ...(isParty(actor) ? { contactName: actor.name } : {}) };
    }
    const { jobs, hoursWeek: hours, contactName, declares, payWords, contactPhone, from } = pledge;
    return {
      ...{ jobs, hoursWeek: hours, contactName, declares },
      ...(from === null ? {} : { from }),
      ...(payWords === null ? {} : { payWords }),
      ...(contactPhone === null ? {} : { contactPhone }),
    };
  },
  decide({ partnership, parties, pledges }, given, context) {
    const { actor, newId } = context;
    const company = isParty(actor) ? actor.organisationId : given.organisationId;
    const party = parties.find(({ organisationId, kind }) => organisationId === company && kind === 'employer');
    if (!party?.organisationId) return refuse('not-asked', both('pledge.refused.party'));
    if (!takesPledges(partnership)) return refuse('class-has-begun', both('pledge.refused.begun'));
    const before = pledges.find(({ organisationId }) => organisationId === company);
    if (before?.state === 'pledged' && given.words === undefined) {
      const text = both('pledge.refused.words');
      return refuse('words-missing', text, { words: text });
    }
    return accept<JobsPledged>({
      type: 'partnerships.jobs-pledged',
      caseId: null,
      data: {
        ...about(partnership, context),
        pledgeId: before?.id ?? newId(),
        partyId: party.id,
        organisationId: party.organisationId,
        companyName: party.name,
        pledge: {
          jobs: given.jobs,
          from: given.from ?? null,
          hoursWeek: given.hoursWeek,
          payWords: given.payWords ?? null,
          contactName: given.contactName,
          contactPhone: given.contactPhone ?? null,
          declares: given.declares ?? false,
        },
        words: given.words ?? null,
        toldBy: isParty(actor) ? 'company' : 'staff',
        before: before === undefined ? null : before.state === 'pledged' ? before.jobs : 0,
      },
    });
  },
});
