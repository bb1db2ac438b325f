import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { tellLaw } from '../law/index.ts';
import type { AgreementSide, Party, Terms } from './agreement.ts';
import type { OnCase } from './on-case.ts';

export interface AgreementProposed
  extends OnCase<
    'jobsearch.agreement-proposed',
    {
      readonly agreementId: string;
      readonly terms: Terms;
      readonly by: AgreementSide;
      readonly byName: string;
      /** The open proposal that this one takes the place of. */
      readonly replaces: string | null;
    }
  > {}

export interface AgreementMade
  extends OnCase<
    'jobsearch.agreement-made',
    {
      readonly agreementId: string;
      readonly terms: Terms;
      readonly by: AgreementSide;
      readonly byName: string;
      readonly acceptedByName: string;
      /** 'together': written down as agreed in a talk; 'accepted': the other side said yes to a proposal. */
      readonly how: 'together' | 'accepted';
      readonly party: Party;
      readonly agreedOn: PlainDate;
      /** What held or stood open before, and does so no more. */
      readonly ended: readonly string[];
      readonly lawId: string;
    }
  > {}

export interface AgreementEnded
  extends OnCase<
    'jobsearch.agreement-ended',
    {
      readonly agreementId: string;
      readonly how: 'declined' | 'withdrawn' | 'ended';
      readonly bySide: AgreementSide;
      readonly byName: string;
      readonly reason: string | null;
      /** For an agreement that held: what the law is told anew, now with a last day. */
      readonly law: {
        readonly id: string;
        readonly party: Party;
        readonly agreedOn: PlainDate;
        readonly logBy: PlainDate | null;
        readonly lastDay: PlainDate;
      } | null;
    }
  > {}

export type AgreementEvent = AgreementProposed | AgreementMade | AgreementEnded;

type Row = { readonly id: string; readonly terms: Terms; readonly by: AgreementSide; readonly byName: string };

const rowOf = ({ authorityId, at }: EventFrame, caseId: string, { id, terms, by, byName }: Row) => ({
  authority_id: authorityId,
  id,
  case_id: caseId,
  ways: [...terms.ways],
  titles: JSON.stringify(terms.titles),
  areas: [...terms.areas],
  amount: terms.amount,
  per: terms.per,
  note: terms.note,
  log_from: terms.logFrom,
  log_by: terms.logBy,
  agreed_at: at,
  agreed_by: by,
  agreed_by_name: byName,
});

const told = (party: Party, logBy: PlainDate | null, lastDay: PlainDate | null = null) => ({
  med: party,
  ...(logBy ? { joblogfrist: logBy } : {}),
  ...(lastDay ? { udloeber: lastDay } : {}),
});

export function agreementWrites(event: AgreementEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { caseId } = event;
  const over = (id: string, reason: string | null = null) =>
    update('job_search_agreement', { authority_id, id }, { ended_at: at, end_reason: reason });
  const waits = (job_search_waiting: 'citizen' | 'staff' | null) =>
    update('case_overview', { authority_id, case_id: caseId }, { job_search_waiting });
  switch (event.type) {
    case 'jobsearch.agreement-proposed': {
      const { agreementId: id, replaces, by } = event.data;
      return [
        waits(by === 'citizen' ? 'staff' : 'citizen'),
        ...(replaces ? [over(replaces)] : []),
        insert('job_search_agreement', rowOf(frame, caseId, { ...event.data, id })),
      ];
    }
    case 'jobsearch.agreement-made': {
      const { agreementId: id, terms, party, acceptedByName, agreedOn, ended, lawId, how } = event.data;
      const said = { accepted_at: at, accepted_by_name: acceptedByName, party };
      return [
        waits(null),
        ...ended.map((one) => over(one)),
        how === 'together'
          ? insert('job_search_agreement', { ...rowOf(frame, caseId, { ...event.data, id }), ...said })
          : update('job_search_agreement', { authority_id, id }, { ...said, log_by: terms.logBy }),
        ...tellLaw(frame, caseId, {
          id: lawId,
          subjectId: id,
          kind: 'jobsoegningsaftale',
          value: told(party, terms.logBy),
          from: agreedOn,
        }),
      ];
    }
    case 'jobsearch.agreement-ended': {
      const { agreementId: id, reason, law } = event.data;
      // Without a word to the law it was a proposal: nobody waits for an answer any more.
      if (!law) return [waits(null), over(id, reason)];
      const value = told(law.party, law.logBy, law.lastDay);
      return [
        over(id, reason),
        ...tellLaw(frame, caseId, {
          id: law.id,
          subjectId: id,
          kind: 'jobsoegningsaftale',
          value,
          from: law.agreedOn,
        }),
      ];
    }
  }
}
