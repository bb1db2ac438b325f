import type { PlainDate } from '@fodfaeste/law/dates';
import type { RecordView } from '../../../capacity/index.ts';
import type { Company, CompanyContact, Representative, Site } from '../../../companies/index.ts';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';
import type { Placement, PlacementCheck } from '../../../placements/index.ts';

/** One thing that the law leaves to a person, with the field that holds the answer. */
export interface AskedQuestion {
  readonly field: string;
  readonly text: Bilingual;
  readonly help: Bilingual;
  readonly cites: readonly string[];
}

/** What the law says of the form as it stands. */
export interface Reckoned {
  readonly checks: readonly PlacementCheck[];
  readonly questions: readonly AskedQuestion[];
  /** The form as far as it can be read, to be drawn. */
  readonly kind: Placement['kind'];
  readonly ladder: Placement['ladder'];
}

/** Everything the page of the one flow shows. */
export interface FlowView {
  readonly caseId: string;
  readonly personName: string;
  readonly givenName: string;
  readonly exempt: boolean;
  /** The version of the case that the reader saw. */
  readonly version: number;
  readonly company: Company;
  readonly site: Site;
  readonly contacts: readonly CompanyContact[];
  readonly representatives: readonly Representative[];
  readonly nextRepresentative: Representative | null;
  readonly today: PlainDate;
  /** What stands in the form: typed, kept in a draft, or proposed. */
  readonly form: RawForm;
  readonly draftId: string | null;
  /** It was sent already: whoever answered is asked anew. */
  readonly asked: boolean;
  readonly extendsId: string | null;
  readonly reckoned: Reckoned;
  /** What earlier places at the company led to (mission C3). */
  readonly record: RecordView | null;
}
