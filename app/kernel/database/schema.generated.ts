// Made from the migrated database by scripts/generate-types.mjs. Do not edit: change a migration and run it again.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

interface AccessGrant {
  authority_id: number;
  id: string;
  case_id: string;
  kind: 'helper' | 'guest' | 'akasse';
  grantee_authority_id: number;
  grantee_id: string;
  grantee_name: string;
  parts: string[];
  basis: string;
  reason: string;
  granted_by: string;
  granted_by_name: string;
  granted_at: string;
  valid_until: string;
  revoked_at: string | null;
}

interface AccessLog {
  authority_id: number;
  id: GeneratedAlways<number>;
  at: string;
  actor_id: string;
  actor_name: string;
  actor_role: string;
  actor_organisation: string;
  action: 'read' | 'list' | 'search' | 'export' | 'write';
  place: string;
  person_ids: string[];
  relation: string;
  reason: string | null;
  request_id: string;
}

interface Authority {
  id: number;
  kind: 'municipality' | 'akasse';
  code: string;
  name: string;
  region: string | null;
  regional_council: string | null;
}

interface BackupTaken {
  at: string;
  bytes: number;
}

interface CaseOverview {
  authority_id: number;
  case_id: string;
  person_id: string;
  name: string;
  sort_key: string;
  birth_date: string;
  benefit: string | null;
  benefit_since: string | null;
  readiness: string | null;
  education: string | null;
  dimittend: Generated<boolean>;
  interpreter_language: string | null;
  channel: string;
  contact_form: string | null;
  protected: Generated<boolean>;
  own_staff: Generated<boolean>;
  contact_staff_id: string | null;
  contact_name: string | null;
  contact_since: string | null;
  contact_changes: Generated<number>;
  team_id: string | null;
  last_event_at: string | null;
  last_act: string | null;
  closed: Generated<boolean>;
  law_due: string | null;
  law_due_rule: string | null;
  law_overdue_rule: string | null;
  law_overdue_since: string | null;
  law_questions: Generated<number>;
}

interface CitizenCase {
  authority_id: number;
  id: string;
  person_id: string;
  opened_on: string;
  closed_on: string | null;
  close_reason: string | null;
  moved_from: number | null;
  moved_to: number | null;
  version: Generated<number>;
}

interface ContactPerson {
  authority_id: number;
  id: string;
  case_id: string;
  staff_id: string;
  staff_name: string;
  number: number;
  from_at: string;
  until_at: string | null;
  reason: string;
  handover_note: string;
}

interface Event {
  authority_id: number;
  id: string;
  seq: GeneratedAlways<number>;
  case_id: string | null;
  act: string;
  type: string;
  data: ColumnType<unknown, string, string>;
  actor_id: string;
  actor_name: string;
  actor_role: string;
  at: string;
  case_version: number | null;
  reason: string | null;
  law_version: string | null;
  facts_hash: string | null;
  trace: ColumnType<unknown, string | null | undefined, string | null>;
  request_id: string;
}

interface Fact {
  authority_id: number;
  id: string;
  case_id: string;
  kind: string;
  value: ColumnType<unknown, string, string>;
  valid_from: string;
  valid_until: string | null;
  recorded_at: string;
  superseded_at: string | null;
  source: string;
  author_id: string;
  author_name: string;
  reason: string | null;
}

interface FigureForecast {
  source_id: string;
  series: string;
  area: string;
  part: Generated<string>;
  content_hash: string;
  made_at: string;
  forecast: ColumnType<unknown, string, string>;
}

interface FigureSeries {
  source_id: string;
  series: string;
  area: string;
  part: Generated<string>;
  unit: string;
  periods: string[];
  figures: number[];
  breaks: ColumnType<unknown, string | undefined, string>;
}

interface FigureShipment {
  fingerprint: string;
  loaded_at: string;
}

interface FigureSource {
  id: string;
  title: string;
  publisher: string;
  terms: string;
  url: string | null;
  drawn_on: string;
  loaded_at: string;
  content_hash: string;
  checked_at: string | null;
  check_failed: string | null;
}

interface FormStash {
  authority_id: number;
  id_hash: Buffer;
  actor_id: string;
  action_hash: Buffer;
  cipher: Buffer;
  expires_at: string;
}

interface HandledEvent {
  authority_id: number;
  listener: string;
  event_id: string;
  at: Generated<string>;
}

interface JobResolution {
  authority_id: number;
  id: string;
  job_id: string;
  queue: string;
  name: string;
  event_id: string | null;
  resolution: 'retried' | 'discarded';
  reason: string | null;
  error: string;
  attempts: number;
  failed_at: string;
  actor_id: string;
  actor_name: string;
  at: string;
}

interface KeyCheck {
  only_one: Generated<boolean>;
  fingerprint: Buffer;
}

interface LawCount {
  authority_id: number;
  rule_id: string;
  counted_on: string;
  concerned: number;
  open: number;
  overdue: number;
  unknown: number;
}

interface LawJudgement {
  authority_id: number;
  id: string;
  case_id: string;
  question: string;
  answer: boolean;
  reason: string;
  valid_from: string;
  valid_until: string | null;
  recorded_at: string;
  superseded_at: string | null;
  author_id: string;
  author_name: string;
}

interface Mandate {
  authority_id: number;
  id: string;
  staff_id: string;
  kind: string;
  max_oere: number | null;
  valid_from: string;
  valid_until: string | null;
}

interface Notice {
  authority_id: number;
  id: string;
  staff_id: string;
  case_id: string | null;
  event_id: string;
  kind: string;
  params: ColumnType<unknown, string, string>;
  created_at: string;
  read_at: string | null;
}

interface Organisation {
  authority_id: number;
  id: string;
  kind: 'company' | 'provider';
  name: string;
  cvr: string;
  p_number: string | null;
  contact_staff_id: string | null;
}

interface OrganisationUser {
  authority_id: number;
  id: string;
  organisation_id: string;
  name: string;
  email: string;
  phone: string | null;
  login_subject: string;
  active: Generated<boolean>;
}

interface PerformedAct {
  authority_id: number;
  actor_id: string;
  key: string;
  act: string;
  answer: ColumnType<unknown, string, string>;
  at: string;
}

interface Person {
  authority_id: number;
  id: string;
  given_name: string;
  family_name: string;
  sort_key: string;
  birth_date: string;
  cpr_cipher: Buffer;
  cpr_hash: Buffer;
  cpr_kind: 'cpr' | 'replacement';
  protected_until: string | null;
  own_staff: Generated<boolean>;
  language: Generated<string>;
  interpreter_language: string | null;
  channel: 'digital' | 'exempt';
  contact_form: 'in-person' | 'phone' | 'video' | null;
  phone: string | null;
  email: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
}

interface PersonIdentifier {
  authority_id: number;
  id: string;
  person_id: string;
  kind: 'cpr' | 'replacement';
  cipher: Buffer;
  hash: Buffer;
  valid_from: string;
  valid_until: string | null;
  reason: string | null;
}

interface RateCount {
  bucket: string;
  who: Buffer;
  since: string;
  hits: number;
}

interface SavedView {
  authority_id: number;
  id: string;
  staff_id: string;
  name: string;
  query: string;
  position: number;
}

interface ScheduleState {
  name: string;
  due_at: string;
  finished_at: string | null;
}

interface Session {
  authority_id: number;
  id_hash: Buffer;
  actor_id: string;
  actor: ColumnType<unknown, string, string>;
  csrf_secret: Buffer;
  provider: string;
  subject_hash: Buffer;
  provider_session_hash: Buffer | null;
  id_token: Buffer | null;
  created_at: string;
  last_seen_at: string;
  ends_at: string;
  ended_at: string | null;
}

interface Setting {
  authority_id: number;
  key: string;
  value: ColumnType<unknown, string, string>;
  changed_at: string;
  changed_by: string;
}

interface Staff {
  authority_id: number;
  id: string;
  name: string;
  sort_key: string;
  title: string;
  email: string;
  phone: string;
  department: string;
  team_id: string | null;
  active: Generated<boolean>;
  login_subject: string;
  version: Generated<number>;
}

interface StaffRole {
  authority_id: number;
  staff_id: string;
  role: string;
}

interface Team {
  authority_id: number;
  id: string;
  name: string;
  department: string;
}

interface UsedLogoutToken {
  token_hash: Buffer;
  expires_at: string;
}

interface WorkingHours {
  authority_id: number;
  staff_id: string;
  weekday: number;
  from_time: string;
  to_time: string;
}

export interface DB {
  access_grant: AccessGrant;
  access_log: AccessLog;
  authority: Authority;
  backup_taken: BackupTaken;
  case_overview: CaseOverview;
  citizen_case: CitizenCase;
  contact_person: ContactPerson;
  event: Event;
  fact: Fact;
  figure_forecast: FigureForecast;
  figure_series: FigureSeries;
  figure_shipment: FigureShipment;
  figure_source: FigureSource;
  form_stash: FormStash;
  handled_event: HandledEvent;
  job_resolution: JobResolution;
  key_check: KeyCheck;
  law_count: LawCount;
  law_judgement: LawJudgement;
  mandate: Mandate;
  notice: Notice;
  organisation: Organisation;
  organisation_user: OrganisationUser;
  performed_act: PerformedAct;
  person: Person;
  person_identifier: PersonIdentifier;
  rate_count: RateCount;
  saved_view: SavedView;
  schedule_state: ScheduleState;
  session: Session;
  setting: Setting;
  staff: Staff;
  staff_role: StaffRole;
  team: Team;
  used_logout_token: UsedLogoutToken;
  working_hours: WorkingHours;
}
