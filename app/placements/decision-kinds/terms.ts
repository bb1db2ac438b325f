import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { mostUnpaid } from '../ladder.ts';
import { extensionGrounds, type Placement } from '../placement.ts';
import { both } from '../text.ts';

const label = both('decide.field.what');
const hidden = <T extends z.ZodType>(schema: T) =>
  field(schema, { label, control: 'hidden', mandatory: fields.meaning });

/** What a decision on a placement is about. Never typed: the agreement has it all. */
export const placementTerms = z.object({
  placementId: hidden(z.uuid()),
  /** The first of the places that prolong each other: what the law is told, it is told of that one. */
  rootId: hidden(z.uuid()),
  rootStartsOn: hidden(fields.plainDate),
  startsOn: hidden(fields.plainDate),
  endsOn: hidden(fields.plainDate),
  hours: hidden(z.number().min(0).max(80)),
  sector: hidden(z.enum(['private', 'public'])),
  companyName: hidden(z.string().max(300)),
  functionTitle: hidden(z.string().max(200)),
  testsAvailability: field(z.boolean().optional(), { label, control: 'hidden' }),
  extensionGround: field(z.enum(extensionGrounds).optional(), { label, control: 'hidden' }),
});
export type PlacementTerms = z.output<typeof placementTerms>;

/** The agreement as a decision keeps it. `root`: the first of those that it prolongs; itself where it prolongs none. */
export const termsOf = (placement: Placement, root: Pick<Placement, 'id' | 'startsOn'>): PlacementTerms => ({
  placementId: placement.id,
  rootId: root.id,
  rootStartsOn: root.startsOn,
  startsOn: placement.startsOn,
  endsOn: placement.endsOn,
  hours: mostUnpaid(placement.ladder),
  sector: placement.sector,
  companyName: placement.companyName,
  functionTitle: placement.functionTitle,
  ...(placement.testsAvailability ? { testsAvailability: true } : {}),
  ...(placement.extensionGround === null ? {} : { extensionGround: placement.extensionGround }),
});

export const prolongs = ({ placementId, rootId }: PlacementTerms): boolean => placementId !== rootId;
/** The day from which a prolongation is told: never before the place itself. */
export const toldFrom = ({ rootStartsOn }: PlacementTerms, on: PlainDate): PlainDate =>
  rootStartsOn > on ? rootStartsOn : on;
