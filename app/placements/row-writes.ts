import { companyLinkWrite, companyMessageWrite } from '../companies/index.ts';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { Outgoing, PlacementSaved, PlacementSent } from './events.ts';

type Writes = readonly Write<TableName>[];

export interface OfCompany {
  readonly caseId: string;
  readonly data: { readonly placementId: string; readonly organisationId: string };
}

interface NewFollowUp {
  readonly id: string;
  readonly kind: 'talk' | 'check';
  readonly dueOn: string;
  readonly staffId: string | null;
}

export const followUpWrite = (
  { authorityId: authority_id }: EventFrame,
  { caseId, data }: OfCompany,
  { id, kind, dueOn, staffId }: NewFollowUp,
) =>
  insert('placement_follow_up', {
    authority_id,
    id,
    placement_id: data.placementId,
    case_id: caseId,
    organisation_id: data.organisationId,
    kind,
    due_on: dueOn,
    state: 'planned',
    staff_id: staffId,
  });

export const outgoingWrites = (frame: EventFrame, { message, link }: Outgoing): Writes => [
  ...(link ? [companyLinkWrite(frame, link)] : []),
  companyMessageWrite(frame, message),
];

/** Links to an agreement that is changed, granted or withdrawn ask about something that is no more. */
export const closeLinks = ({ authorityId: authority_id, at }: EventFrame, placementId: string): Writes => [
  update(
    'company_link',
    { authority_id, subject_id: placementId, purpose: 'placement', used_at: null },
    { used_at: at },
  ),
];

type Written = PlacementSaved | PlacementSent;

const columnsOf = ({ unrecorded: { content, organisationId, citizenName, citizenPhone } }: Written) => ({
  organisation_id: organisationId,
  site_id: content.siteId,
  kind: content.kind,
  function_title: content.functionTitle,
  occupation_uri: content.occupationUri,
  purpose_kind: content.purposeKind,
  purpose: content.purpose,
  tasks: content.tasks,
  contact_name: content.contactName,
  contact_phone: content.contactPhone,
  contact_email: content.contactEmail,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  ladder: JSON.stringify(content.ladder),
  paid_function: content.paidFunction,
  alongside: content.alongside,
  transport: content.transport,
  adjustments: content.adjustments,
  citizen_name: citizenName,
  citizen_phone: content.sharePhone ? citizenPhone : null,
  answers: JSON.stringify(content.answers),
  representative_id: content.representativeId,
  no_representative: content.noRepresentative,
  tests_availability: content.testsAvailability,
  extends_id: content.extendsId,
  extension_ground: content.extensionGround,
});

/** The placement itself, with follow-ups as they are planned now, and nobody asked any more. */
function rowWrites(
  event: Written,
  frame: EventFrame,
  state: 'draft' | 'sent',
  more: { checks?: string; card_id?: string | null; sent_at?: string | null },
): Writes {
  const { authorityId: authority_id, at } = frame;
  const { placementId: id } = event.data;
  const { isNew, madeBy, version, followUps, organisationId } = event.unrecorded;
  const columns = { ...columnsOf(event), ...more, state, updated_at: at };
  return [
    isNew
      ? insert('placement', {
          ...columns,
          authority_id,
          id,
          case_id: event.caseId,
          made_by: madeBy,
          made_by_name: event.data.byName,
          made_at: at,
        })
      : update('placement', { authority_id, id }, { ...columns, version: version + 1 }),
    ...(isNew
      ? []
      : [
          remove('placement_confirmation', { authority_id, placement_id: id }),
          remove('placement_follow_up', { authority_id, placement_id: id, state: 'planned' }),
          ...closeLinks(frame, id),
        ]),
    ...followUps.map((one) =>
      followUpWrite(
        frame,
        { caseId: event.caseId, data: { placementId: id, organisationId } },
        { ...one, staffId: null },
      ),
    ),
  ];
}

export const savedWrites = (event: PlacementSaved, frame: EventFrame): Writes =>
  rowWrites(event, frame, 'draft', { checks: '[]', sent_at: null });

export function sentWrites(event: PlacementSent, frame: EventFrame): Writes {
  const { authorityId: authority_id, at } = frame;
  const { checks, cardId, confirmations, outgoing, organisationId } = event.unrecorded;
  return [
    ...rowWrites(event, frame, 'sent', { checks: JSON.stringify(checks), card_id: cardId, sent_at: at }),
    ...confirmations.map(({ id, party, name, email, phone, representativeKind }) =>
      insert('placement_confirmation', {
        authority_id,
        id,
        placement_id: event.data.placementId,
        case_id: event.caseId,
        organisation_id: organisationId,
        party,
        name,
        email,
        phone,
        representative_kind: representativeKind,
        state: 'waiting',
      }),
    ),
    ...outgoing.flatMap((one) => outgoingWrites(frame, one)),
  ];
}
