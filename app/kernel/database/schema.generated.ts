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

interface AnswerLink {
  authority_id: number;
  id: string;
  case_id: string;
  kind: string;
  token_hash: Buffer;
  made_at: string;
  valid_until: string;
  used_at: string | null;
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

interface BlockedTime {
  authority_id: number;
  id: string;
  staff_id: string;
  starts_at: string;
  ends_at: string;
  reason: string | null;
}

interface CalendarFeed {
  authority_id: number;
  id: string;
  owner_id: string;
  case_id: string | null;
  token_hash: Buffer;
  made_at: string;
  ended_at: string | null;
}

interface CapacityPlan {
  authority_id: number;
  id: string;
  made_at: string;
  made_by_name: string;
  given: ColumnType<unknown, string, string>;
  result: ColumnType<unknown, string, string>;
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
  goal: string | null;
  job_title: string | null;
  next_step: string | null;
  next_step_on: string | null;
  next_step_whose: string | null;
  track: string | null;
  proposals_to_staff: Generated<number>;
  proposals_to_citizen: Generated<number>;
  job_search_waiting: 'citizen' | 'staff' | null;
  thread_waiting: string | null;
  thread_since: string | null;
  invited_until: string | null;
  next_meeting_id: string | null;
  next_meeting_at: string | null;
  next_meeting_form: string | null;
  last_talk_at: string | null;
  last_talk_form: string | null;
  unshared_notes: Generated<number>;
  reasons_to_hear: Generated<number>;
  hand_over_on: string | null;
  decisions_open: Generated<number>;
  decision_due_on: string | null;
  decisions_submitted: Generated<number>;
  hearing_until: string | null;
  complaints_open: Generated<number>;
  complaint_due_on: string | null;
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

interface CompanyAgreement {
  authority_id: number;
  id: string;
  organisation_id: string;
  kind: 'recruitment' | 'places' | 'training' | 'visits' | 'other';
  words: string;
  from_on: string;
  until_on: string | null;
  ended_at: string | null;
  made_by_name: string;
  made_at: string;
}

interface CompanyAnswer {
  authority_id: number;
  id: string;
  organisation_id: string;
  words: string;
  by_name: string;
  at: string;
}

interface CompanyContact {
  authority_id: number;
  id: string;
  organisation_id: string;
  site_id: string | null;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  prefers: Generated<'email' | 'sms' | 'phone'>;
  active: Generated<boolean>;
  updated_at: string;
}

interface CompanyLink {
  authority_id: number;
  id: string;
  organisation_id: string;
  party: 'company' | 'representative';
  purpose: 'placement' | 'check' | 'assessment' | 'request' | 'order';
  subject_id: string;
  case_id: string | null;
  name: string;
  token_hash: Buffer;
  made_at: string;
  valid_until: string;
  used_at: string | null;
}

interface CompanyMessage {
  authority_id: number;
  id: string;
  organisation_id: string;
  channel: 'email' | 'sms';
  to_name: string;
  to_address: string;
  purpose: string;
  subject: string;
  body: string;
  subject_id: string | null;
  made_at: string;
  state: 'waiting' | 'sent' | 'bounced' | 'recalled';
  sent_at: string | null;
  retry_at: string | null;
  failure: string | null;
}

interface CompanyRepresentative {
  authority_id: number;
  id: string;
  organisation_id: string;
  site_id: string | null;
  kind: 'tr_pnr' | 'tr_cvr' | 'faelles_tr_cvr' | 'medarbejder_pnr';
  name: string;
  union_name: string | null;
  email: string | null;
  phone: string | null;
  absent: Generated<boolean>;
  active: Generated<boolean>;
  updated_at: string;
}

interface CompanyRequest {
  authority_id: number;
  id: string;
  organisation_id: string;
  site_id: string | null;
  kind: 'staff' | 'visit-day' | 'placement' | 'small-job' | 'wage-subsidy' | 'training' | 'call';
  words: string;
  hours_week: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  places: Generated<number>;
  starts_on: string | null;
  occupation_uri: string | null;
  occupation: string | null;
  state: 'new' | 'answered' | 'done' | 'withdrawn';
  made_by_name: string;
  made_by: 'company' | 'staff';
  made_by_id: string | null;
  made_at: string;
  staff_id: string | null;
  staff_name: string | null;
  answered_at: string | null;
  answer: string | null;
  question: string | null;
  question_at: string | null;
  reply: string | null;
  replied_at: string | null;
  reply_by_name: string | null;
  closed_at: string | null;
  outcome: string | null;
}

interface CompanySite {
  authority_id: number;
  id: string;
  organisation_id: string;
  p_number: string;
  name: string;
  address: string | null;
  postal_code: string | null;
  city: string | null;
  branch_code: string | null;
  branch: string | null;
  phone: string | null;
  closed_on: string | null;
  work_sharing: Generated<boolean>;
  updated_at: string;
}

interface CompanyStaffMonth {
  authority_id: number;
  organisation_id: string;
  site_id: string;
  month: string;
  fte_adults: ColumnType<string, string | number, string | number>;
  fte_all: ColumnType<string, string | number, string | number>;
  source: 'company' | 'told' | 'import';
  told_by_name: string;
  told_at: string;
}

interface CompanyVisit {
  authority_id: number;
  id: string;
  organisation_id: string;
  site_id: string | null;
  staff_id: string;
  staff_name: string;
  on_day: string;
  purpose: string;
  state: 'planned' | 'held' | 'cancelled';
  outcome: string | null;
  minutes: number | null;
  updated_at: string;
}

interface Complaint {
  authority_id: number;
  id: string;
  case_id: string;
  decision_id: string;
  state: 'received' | 'awaits-citizen' | 'upheld' | 'to-forward' | 'forwarded' | 'decided' | 'dropped';
  received_on: string;
  channel: 'here' | 'letter' | 'telephone' | 'in-person';
  words: string | null;
  recorded_by_name: string | null;
  late: boolean;
  due_on: string;
  outcome: 'full' | 'partly' | 'maintained' | null;
  reasons: string | null;
  assessed_at: string | null;
  assessed_by_name: string | null;
  answer_until: string | null;
  stands: boolean | null;
  forwarded_on: string | null;
  board_outcome: 'afvist' | 'stadfaestet' | 'hjemvist' | 'ophaevet' | 'aendret' | null;
  board_on: string | null;
  board_words: string | null;
  closed_at: string | null;
  updated_at: string;
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

interface DailyBreak {
  authority_id: number;
  staff_id: string;
  from_time: string;
  to_time: string;
}

interface Decision {
  authority_id: number;
  id: string;
  case_id: string;
  kind: string;
  kle: string;
  state: 'draft' | 'submitted' | 'signed' | 'withdrawn';
  round: Generated<number>;
  replaces: string | null;
  replaced_by: string | null;
  round_because: 'correction' | 'new-facts' | 'complaint' | 'board' | null;
  round_reason: string | null;
  opened_at: string;
  opened_by_name: string;
  asked_on: string | null;
  asked_how: 'here' | 'letter' | 'telephone' | 'in-person' | null;
  asked_words: string | null;
  due_on: string | null;
  new_due_on: string | null;
  new_due_told_at: string | null;
  terms: ColumnType<unknown, string, string>;
  result: 'granted' | 'partly' | 'refused' | 'imposed' | null;
  considerations: string | null;
  oere: number | null;
  read_hash: string | null;
  prepared_by: string;
  prepared_by_name: string;
  two_persons: Generated<boolean>;
  submitted_at: string | null;
  returned_reason: string | null;
  oral_noted: boolean | null;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: string | null;
  decided_on: string | null;
  ground: ColumnType<unknown, string | null | undefined, string | null>;
  complaint_body: string | null;
  complaint_until: string | null;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
  wait_wanted_at: string | null;
  updated_at: string;
}

interface DecisionFact {
  authority_id: number;
  id: string;
  case_id: string;
  decision_id: string;
  words: string;
  source: 'case' | 'citizen' | 'oral' | 'document';
  said_by: string | null;
  heard_on: string | null;
  main: boolean;
  against: boolean;
  known: 'said-it' | 'was-told' | 'got-copy' | 'heard' | null;
  noted_at: string;
  noted_by_name: string;
  removed_at: string | null;
  removed_by_name: string | null;
}

interface DecisionLesson {
  authority_id: number;
  id: string;
  complaint_id: string;
  case_id: string;
  kind: string;
  cause: 'facts-missing' | 'not-heard' | 'wrong-rule' | 'reasons-thin' | 'judgement' | 'new-facts' | 'form';
  points_to: 'template' | 'rule' | 'practice';
  points_key: string | null;
  words: string;
  made_at: string;
  made_by_name: string;
  done_at: string | null;
  done_words: string | null;
  done_by_name: string | null;
}

interface DecisionPolicy {
  authority_id: number;
  kind: string;
  two_persons: boolean;
  deadline_days: number | null;
  hearing_days: number;
  changed_at: string;
  changed_by_name: string;
}

interface Enrolment {
  authority_id: number;
  id: string;
  case_id: string;
  course_id: string;
  class_id: string | null;
  partnership_id: string | null;
  course_title: string;
  provider_name: string;
  organisation_id: string | null;
  card_id: string | null;
  decision_id: string | null;
  citizen_name: string;
  shares_with_school: Generated<boolean>;
  proposed_by: 'citizen' | 'staff';
  state: 'wish' | 'proposed' | 'agreed' | 'granted' | 'under-way' | 'done' | 'stopped' | 'declined' | 'withdrawn';
  why: string | null;
  wanted_at: string;
  scheme: string | null;
  payer: 'municipality' | 'fund' | 'employer' | 'citizen' | null;
  payer_name: string | null;
  payer_answer: 'yes' | 'no' | null;
  payer_answered_on: string | null;
  payer_words: string | null;
  law_category: string | null;
  hours_week: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  starts_on: string | null;
  ends_on: string | null;
  ended_on: string | null;
  result: 'passed' | 'took-part' | 'stopped' | null;
  end_words: string | null;
  by_name: string;
  updated_at: string;
}

interface EnrolmentAbsence {
  authority_id: number;
  id: string;
  enrolment_id: string;
  case_id: string;
  on_day: string;
  words: string | null;
  by_name: string;
  at: string;
}

interface EnrolmentBarrier {
  authority_id: number;
  id: string;
  enrolment_id: string;
  case_id: string;
  kind: 'money' | 'time' | 'transport' | 'afraid' | 'basics' | 'purpose' | 'other';
  words: string;
  help: string | null;
  helper: 'citizen' | 'staff' | 'school' | 'company' | null;
  state: 'open' | 'solved';
  answer: string | null;
  by_name: string;
  at: string;
  answered_by_name: string | null;
  answered_at: string | null;
}

interface EnrolmentBuddy {
  authority_id: number;
  id: string;
  enrolment_id: string;
  case_id: string;
  kind: 'fellow' | 'mentor' | 'guide' | 'company';
  name: string;
  contact: string | null;
  by_name: string;
  at: string;
}

interface EnrolmentCheck {
  authority_id: number;
  id: string;
  enrolment_id: string;
  case_id: string;
  moment: 'after' | 'week-1' | 'week-3' | 'middle' | 'week-12';
  due_on: string;
  state: 'planned' | 'asked' | 'answered' | 'dropped';
  asked_at: string | null;
  score: number | null;
  words: string | null;
  answered_at: string | null;
}

interface EnrolmentMessage {
  authority_id: number;
  id: string;
  enrolment_id: string;
  case_id: string;
  words: string;
  by_name: string;
  at: string;
}

interface EnrolmentOutcome {
  authority_id: number;
  id: string;
  enrolment_id: string;
  case_id: string;
  kind: 'job' | 'paid-hours' | 'education';
  from_on: string;
  hours: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  words: string | null;
  by_name: string;
  at: string;
}

interface EnrolmentSign {
  authority_id: number;
  id: string;
  enrolment_id: string;
  case_id: string;
  kind: 'absence' | 'silence' | 'low-score' | 'citizen-said' | 'school-said';
  words: string | null;
  state: 'open' | 'talked';
  raised_at: string;
  talked_on: string | null;
  agreed: string | null;
  talked_by_name: string | null;
}

interface EnrolmentTryOut {
  authority_id: number;
  id: string;
  enrolment_id: string;
  case_id: string;
  place: 'school' | 'company';
  place_name: string;
  on_day: string;
  words: string | null;
  state: 'planned' | 'held' | 'cancelled';
  thought: 'for-me' | 'not-sure' | 'not-for-me' | null;
  said: string | null;
  by_name: string;
  at: string;
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

interface Evidence {
  authority_id: number;
  id: string;
  measure: string;
  target_groups: string[];
  effect: string;
  direction: 'up' | 'down' | 'none' | 'mixed';
  size_low: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  size_high: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  unit: string | null;
  horizon: string | null;
  design: string;
  study: string;
  year: number | null;
  link: string | null;
  seen: boolean;
  caveat: string | null;
  state: 'active' | 'withdrawn';
  number: number;
  updated_at: string;
  updated_by_name: string;
  version: Generated<number>;
}

interface EvidenceVersion {
  authority_id: number;
  evidence_id: string;
  number: number;
  what: 'added' | 'changed' | 'withdrawn';
  measure: string;
  target_groups: string[];
  effect: string;
  direction: 'up' | 'down' | 'none' | 'mixed';
  size_low: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  size_high: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  unit: string | null;
  horizon: string | null;
  design: string;
  study: string;
  year: number | null;
  link: string | null;
  seen: boolean;
  caveat: string | null;
  why: string | null;
  written_at: string;
  written_by_name: string;
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

interface GroupMeeting {
  authority_id: number;
  id: string;
  title: string;
  description: string;
  starts_at: string;
  ends_at: string;
  room_id: string | null;
  place: string;
  host_id: string;
  host_name: string;
  places: number;
  taken: Generated<number>;
  state: 'open' | 'held' | 'cancelled';
  cancel_reason: string | null;
  sequence: Generated<number>;
  created_at: string;
}

interface GroupPlace {
  authority_id: number;
  id: string;
  group_id: string;
  case_id: string;
  state: 'taken' | 'given-up' | 'met' | 'not-met';
  duty: boolean | null;
  at: string;
}

interface HandOver {
  authority_id: number;
  id: string;
  case_id: string;
  from_authority_id: number;
  from_name: string;
  written_by_name: string | null;
  summary: string;
  open_questions: string[];
  goal: ColumnType<unknown, string | null | undefined, string | null>;
  step: ColumnType<unknown, string | null | undefined, string | null>;
  agreements: ColumnType<unknown, string, string>;
  wishes_fund_at_first_talk: boolean | null;
  handed_over_at: string;
  takes_over_on: string;
  received_at: string | null;
  received_by_name: string | null;
}

interface HandledEvent {
  authority_id: number;
  listener: string;
  event_id: string;
  at: Generated<string>;
}

interface Hearing {
  authority_id: number;
  id: string;
  case_id: string;
  decision_id: string;
  state: 'open' | 'answered' | 'passed' | 'skipped';
  facts: ColumnType<unknown, string | undefined, string>;
  why: string | null;
  sent_at: string | null;
  until_on: string | null;
  extended: Generated<boolean>;
  answered_at: string | null;
  answer: string | null;
  answer_channel: 'here' | 'letter' | 'telephone' | 'in-person' | null;
  skip_ground: string | null;
  skip_reason: string | null;
  by_name: string;
}

interface IncomingPost {
  authority_id: number;
  id: string;
  case_id: string | null;
  outgoing_id: string | null;
  subject: string;
  body: string;
  sent_at: string;
  received_at: string;
  outcome: 'message' | 'unknown-letter' | 'other-sender' | 'case-closed' | 'empty' | null;
  taken_at: string | null;
  thread_id: string | null;
}

interface IndexDelivery {
  authority_id: number;
  id: string;
  object_id: string;
  case_id: string;
  seq: number;
  payload: ColumnType<unknown, string, string>;
  made_at: string;
  state: 'waiting' | 'delivered' | 'refused';
  try_at: string;
  delivered_at: string | null;
  failure: string | null;
}

interface JobCandidate {
  authority_id: number;
  id: string;
  case_id: string;
  person_id: string;
  order_authority_id: number;
  order_id: string;
  organisation_id: string;
  order_title: string;
  company_name: string;
  state: 'asked' | 'declined' | 'shared' | 'interview' | 'hired' | 'not-hired' | 'withdrawn';
  reasons: ColumnType<unknown, string | undefined, string>;
  asked_at: string;
  asked_by: string;
  asked_by_name: string;
  asked_words: string | null;
  answered_at: string | null;
  answered_by_name: string | null;
  behalf_reason: 'not-digital' | 'exempt' | 'said-by-phone' | 'in-person' | 'other' | null;
  answer_words: string | null;
  wants_talk: Generated<boolean>;
  shared_name: string | null;
  shared_phone: string | null;
  shared_words: string | null;
  shared_at: string | null;
  company_at: string | null;
  interview_at: string | null;
  interview_place: string | null;
  interview_words: string | null;
  showed_up: boolean | null;
  hired_on: string | null;
  hired_hours: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  why_not: 'skills' | 'experience' | 'hours' | 'somebody-else' | 'did-not-come' | 'changed' | 'other' | null;
  feedback_words: string | null;
  feedback_at: string | null;
  feedback_by_name: string | null;
  card_id: string | null;
}

interface JobOrder {
  authority_id: number;
  id: string;
  organisation_id: string;
  site_id: string | null;
  request_id: string | null;
  title: string;
  occupation_uri: string | null;
  tasks: string;
  demands: string | null;
  hours_min: ColumnType<string, string | number, string | number>;
  hours_max: ColumnType<string, string | number, string | number>;
  seats: number;
  starts_on: string | null;
  apply_by: string | null;
  place: string | null;
  postal_code: string | null;
  kind: Generated<'ordinary' | 'small-job' | 'apprentice' | 'flexjob' | 'igu'>;
  standing: Generated<boolean>;
  conditions: Generated<string[]>;
  contact_name: string;
  contact_phone: string | null;
  contact_email: string | null;
  state: 'open' | 'enough-referred' | 'closed-by-employer' | 'deadline-passed' | 'filled';
  state_at: string;
  state_words: string | null;
  made_by_name: string;
  made_by: 'company' | 'staff';
  made_at: string;
  staff_id: string | null;
  staff_name: string | null;
  first_answer_at: string | null;
  answer_words: string | null;
  first_sent_at: string | null;
  last_sent_at: string | null;
}

interface JobOrderShare {
  authority_id: number;
  order_id: string;
  with_authority_id: number;
  state: 'proposed' | 'agreed' | 'declined' | 'ended';
  told: ColumnType<unknown, string, string>;
  words: string | null;
  proposed_by_name: string;
  proposed_at: string;
  answered_by_name: string | null;
  answered_at: string | null;
  answer_words: string | null;
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

interface JobSearchAgreement {
  authority_id: number;
  id: string;
  case_id: string;
  ways: string[];
  titles: ColumnType<unknown, string, string>;
  areas: string[];
  amount: number | null;
  per: 'week' | 'month' | null;
  note: string | null;
  log_from: string | null;
  log_by: string | null;
  agreed_at: string;
  agreed_by: 'citizen' | 'caseworker' | 'akasse';
  agreed_by_name: string;
  accepted_at: string | null;
  accepted_by_name: string | null;
  party: 'kommune' | 'akasse' | null;
  ended_at: string | null;
  end_reason: string | null;
}

interface JobSearchEntry {
  authority_id: number;
  id: string;
  case_id: string;
  on_day: string;
  kind: 'job' | 'other';
  title: string;
  company: string | null;
  postcode: string | null;
  city: string | null;
  hours: 'full' | 'part' | null;
  weekly_hours: number | null;
  way: string | null;
  advertised: boolean | null;
  recorded_at: string;
  recorded_by_name: string;
  source: 'here' | 'link' | 'jobnet' | 'staff';
  foreign_id: string | null;
  removed_at: string | null;
}

interface JobWish {
  authority_id: number;
  case_id: string;
  hours_least: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  hours_most: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  travel: 'car' | 'public' | 'bike' | null;
  most_minutes: number | null;
  says_no_to: Generated<string[]>;
  experience: ColumnType<unknown, string | undefined, string>;
  cv_words: string | null;
  said_by_name: string;
  said_at: string;
}

interface KeyCheck {
  only_one: Generated<boolean>;
  fingerprint: Buffer;
}

interface LabComment {
  authority_id: number;
  id: string;
  hearing_id: string;
  block: string | null;
  words: string;
  written_by: string;
  written_by_name: string;
  written_at: string;
}

interface LabHearing {
  authority_id: number;
  id: string;
  run_id: string;
  title: string;
  language: 'da' | 'en';
  blocks: ColumnType<unknown, string, string>;
  state: 'draft' | 'finished';
  made_by_name: string;
  made_at: string;
  updated_at: string;
  updated_by_name: string;
  version: Generated<number>;
}

interface LabRun {
  authority_id: number;
  id: string;
  title_da: string;
  title_en: string;
  scenario: string;
  municipalities: string[];
  thoroughness: 'quick' | 'thorough';
  seed: number;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';
  steps_done: Generated<number>;
  steps: Generated<number>;
  answer: ColumnType<unknown, string | null | undefined, string | null>;
  failure: ColumnType<unknown, string | null | undefined, string | null>;
  engine_version: string | null;
  data_version: string | null;
  made_by: string;
  made_by_name: string;
  made_at: string;
  ended_at: string | null;
  version: Generated<number>;
  own_cases: ColumnType<unknown, string | null | undefined, string | null>;
}

interface LabScenario {
  authority_id: number;
  id: string;
  title_da: string;
  title_en: string;
  scenario: string;
  state: 'active' | 'withdrawn';
  number: number;
  updated_at: string;
  updated_by_name: string;
  version: Generated<number>;
}

interface LabScenarioVersion {
  authority_id: number;
  scenario_id: string;
  number: number;
  scenario: string;
  written_at: string;
  written_by_name: string;
}

interface LawCount {
  authority_id: number;
  rule_id: string;
  counted_on: string;
  concerned: number;
  open: number;
  overdue: number;
  unknown: number;
  due_soon: Generated<number>;
  late: Generated<number>;
}

interface LawEntry {
  authority_id: number;
  id: string;
  case_id: string;
  kind: string;
  value: ColumnType<unknown, string, string>;
  valid_from: string;
  valid_until: string | null;
  recorded_at: string;
  superseded_at: string | null;
  subject_id: string;
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

interface LetterTemplate {
  authority_id: number;
  id: string;
  key: string;
  version: number;
  subject_da: string;
  body_da: string;
  subject_en: string;
  body_en: string;
  changed_at: string;
  changed_by: string;
  hard_reason: string | null;
}

interface Mailing {
  authority_id: number;
  id: string;
  name: string;
  template_key: string;
  template_version: number;
  reason: string;
  words: string | null;
  words_en: string | null;
  state: 'prepared' | 'approved' | 'sent' | 'recalled' | 'rejected';
  prepared_by: string;
  prepared_by_name: string;
  prepared_at: string;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: string | null;
  decision_note: string | null;
  release_at: string | null;
  recipients: number;
}

interface MailingRecipient {
  authority_id: number;
  mailing_id: string;
  case_id: string;
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

interface Meeting {
  authority_id: number;
  id: string;
  case_id: string;
  kind: 'job-talk' | 'joint-talk' | 'sickness-follow-up' | 'availability-talk' | 'cv-talk' | 'other';
  state: 'booked' | 'held' | 'not-met' | 'cancelled';
  starts_at: string;
  ends_at: string;
  form: 'in-person' | 'phone' | 'video';
  form_chosen_by: 'citizen' | 'law' | 'authority';
  form_reason: string | null;
  booked_by: 'citizen' | 'staff' | 'summons';
  host_authority_id: number;
  host_id: string;
  host_name: string;
  room_id: string | null;
  place: string;
  second_host_authority_id: number | null;
  second_host_id: string | null;
  second_host_name: string | null;
  interpreter_language: string | null;
  fund: Generated<'none' | 'wished' | 'takes-part'>;
  title: string;
  description: string | null;
  rebook_until: string | null;
  invitation_id: string | null;
  sequence: Generated<number>;
  topics: string | null;
  note: string | null;
  note_shared_at: string | null;
  not_shared_reason: string | null;
  held_minutes: number | null;
  closed_by_name: string | null;
  cancel_reason: string | null;
  cancelled_by: 'citizen' | 'staff' | null;
  reason_heard: string | null;
  reason_heard_at: string | null;
  duty: boolean | null;
  created_at: string;
  updated_at: string;
}

interface MeetingInvitation {
  authority_id: number;
  id: string;
  case_id: string;
  kind: 'job-talk' | 'joint-talk' | 'sickness-follow-up' | 'other';
  state: 'open' | 'booked' | 'expired' | 'withdrawn';
  words: string | null;
  minutes: number;
  book_by: string;
  hold_by: string;
  guided: boolean;
  duty: boolean | null;
  invited_by: string;
  invited_at: string;
  reminded_at: string | null;
}

interface Message {
  authority_id: number;
  id: string;
  case_id: string;
  thread_id: string;
  body: string;
  written_by: 'citizen' | 'caseworker' | 'akasse' | 'helper';
  author_id: string;
  author_name: string;
  at: string;
  channel: 'here' | 'letter' | 'telephone' | 'assisted' | 'link' | 'digital-post';
  said_on: string | null;
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

interface Occupied {
  authority_id: number;
  id: string;
  resource_id: string;
  starts_at: string;
  ends_at: string;
  subject_id: string | null;
}

interface Offer {
  authority_id: number;
  id: string;
  shipped_key: string | null;
  organisation_id: string | null;
  category: 'guidance' | 'placement' | 'wage-subsidy' | 'mentor' | 'paid-hours';
  law_category: string | null;
  name: string;
  purpose: string;
  content: string;
  target: string;
  target_groups: Generated<string[]>;
  weeks: number | null;
  hours_week: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  seats: number | null;
  price_oere: number | null;
  price_source: string | null;
  place: string | null;
  starts_words: string | null;
  waiting_weeks: number | null;
  with_company: Generated<boolean>;
  evidence_key: string | null;
  state: 'active' | 'ended';
  ends_on: string | null;
  updated_at: string;
  updated_by_name: string;
  version: Generated<number>;
}

interface OfferParticipation {
  authority_id: number;
  id: string;
  case_id: string;
  offer_id: string;
  card_id: string | null;
  decision_id: string | null;
  citizen_name: string;
  state: 'asked' | 'proposed' | 'waiting' | 'under-way' | 'done' | 'stopped' | 'declined';
  wanted_at: string;
  starts_on: string | null;
  ends_on: string | null;
  ended_on: string | null;
  progress: 'job' | 'paid-hours' | 'education' | 'closer' | 'same' | 'further' | null;
  words: string | null;
  by_name: string;
  updated_at: string;
}

interface OfferProposal {
  authority_id: number;
  id: string;
  organisation_id: string;
  offer_id: string;
  participation_id: string | null;
  case_id: string | null;
  kind: 'extend' | 'end' | 'not-relevant' | 'change' | 'seats';
  words: string;
  until_on: string | null;
  seats: number | null;
  state: 'open' | 'accepted' | 'declined';
  made_by_name: string;
  made_at: string;
  answer: string | null;
  answered_by_name: string | null;
  answered_at: string | null;
}

interface Organisation {
  authority_id: number;
  id: string;
  kind: 'company' | 'provider' | 'school' | 'union' | 'region';
  name: string;
  cvr: string;
  p_number: string | null;
  contact_staff_id: string | null;
  sort_key: Generated<string>;
  sector: Generated<'private' | 'public'>;
  branch_code: string | null;
  branch: string | null;
  collective_agreement: boolean | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  postal_code: string | null;
  city: string | null;
  state: Generated<'active' | 'paused' | 'ended'>;
  paused_until: string | null;
  most_requests_week: number | null;
  version: Generated<number>;
  updated_at: string | null;
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

interface Outgoing {
  authority_id: number;
  id: string;
  case_id: string;
  channel: 'email' | 'sms' | 'digital-post' | 'paper';
  purpose: string;
  subject: string;
  body: string;
  attachments: ColumnType<unknown, string | undefined, string>;
  event_id: string | null;
  mailing_id: string | null;
  subject_id: string | null;
  made_at: string;
  release_at: string;
  state: 'waiting' | 'sent' | 'delivered' | 'bounced' | 'recalled' | 'printed';
  sent_at: string | null;
  failure: string | null;
  legal: Generated<boolean>;
  kle: string | null;
  deadline: string | null;
  document: Buffer | null;
  retry_at: string | null;
  delivered_at: string | null;
  returned_at: string | null;
}

interface Partnership {
  authority_id: number;
  id: string;
  title: string;
  goal: string;
  occupation_title: string;
  occupation_uri: string | null;
  isco: string | null;
  seats_min: number;
  seats_max: number;
  request_id: string | null;
  course_id: string | null;
  class_id: string | null;
  info_on: string | null;
  info_place: string | null;
  selection_on: string | null;
  work_from: string | null;
  state: 'forming' | 'open' | 'running' | 'hiring' | 'closed' | 'stopped';
  state_at: string;
  state_words: string | null;
  made_at: string;
  made_by_name: string;
  staff_id: string | null;
  staff_name: string | null;
  result: ColumnType<unknown, string | null | undefined, string | null>;
  result_on: string | null;
}

interface PartnershipInvitation {
  authority_id: number;
  id: string;
  partnership_id: string;
  case_id: string;
  person_id: string;
  state: 'asked' | 'yes' | 'no' | 'withdrawn';
  reasons: ColumnType<unknown, string | undefined, string>;
  asked_at: string;
  asked_by: string;
  asked_by_name: string;
  asked_words: string | null;
  answered_at: string | null;
  answered_by_name: string | null;
  behalf_reason: 'not-digital' | 'exempt' | 'said-by-phone' | 'in-person' | 'other' | null;
  answer_words: string | null;
  shares_with_school: Generated<boolean>;
  shares_with_companies: Generated<boolean>;
  shared_name: string | null;
  enrolment_id: string | null;
  declared_at: string | null;
  declared_by: string | null;
  declared_by_company: string | null;
  declared_from: string | null;
  declared_hours: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  hired_on: string | null;
  hired_hours: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  hired_by: string | null;
  hired_by_company: string | null;
  not_hired_at: string | null;
  not_hired_words: string | null;
  card_id: string | null;
}

interface PartnershipNote {
  authority_id: number;
  id: string;
  partnership_id: string;
  organisation_id: string | null;
  from_name: string;
  by_name: string;
  words: string;
  at: string;
}

interface PartnershipParty {
  authority_id: number;
  id: string;
  partnership_id: string;
  kind: 'municipality' | 'state' | 'employer' | 'union' | 'fund' | 'school';
  organisation_id: string | null;
  name: string;
  state: 'asked' | 'yes' | 'no';
  asked_words: string | null;
  asked_at: string;
  asked_by_name: string;
  gives_oere: number | null;
  gives_hours: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  source: string | null;
  words: string | null;
  answered_at: string | null;
  answered_by_name: string | null;
  lesson: string | null;
  lesson_by_name: string | null;
}

interface PartnershipPledge {
  authority_id: number;
  id: string;
  partnership_id: string;
  organisation_id: string;
  company_name: string;
  jobs: number;
  from_on: string | null;
  hours_week: ColumnType<string, string | number, string | number>;
  pay_words: string | null;
  contact_name: string;
  contact_phone: string | null;
  declares: boolean;
  words: string | null;
  state: 'pledged' | 'withdrawn';
  told_by: 'company' | 'staff';
  by_name: string;
  at: string;
}

interface PartnershipStep {
  authority_id: number;
  id: string;
  invitation_id: string;
  partnership_id: string;
  case_id: string;
  kind: 'info-meeting' | 'try-out' | 'met-company';
  on_day: string;
  organisation_id: string | null;
  company_name: string | null;
  words: string | null;
  by_name: string;
  at: string;
}

interface PathChoice {
  authority_id: number;
  id: string;
  case_id: string;
  path: 'direct-job' | 'place' | 'short-course' | 'education';
  occupation_title: string;
  occupation_uri: string | null;
  words: string;
  together: boolean;
  chosen_by: 'citizen' | 'caseworker' | 'akasse' | 'helper';
  chosen_by_name: string;
  at: string;
  data_on: string;
  law_version: string;
  snapshot: ColumnType<unknown, string, string>;
  ended_at: string | null;
}

interface PathThought {
  authority_id: number;
  case_id: string;
  path: 'direct-job' | 'place' | 'short-course' | 'education';
  words: string;
  said_by_name: string;
  at: string;
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

interface Placement {
  authority_id: number;
  id: string;
  case_id: string;
  organisation_id: string;
  site_id: string;
  kind: 'praktik' | 'loentilskud' | 'nytteindsats' | 'smaajob';
  state: 'draft' | 'sent' | 'ready' | 'granted' | 'ended' | 'withdrawn';
  function_title: string;
  occupation_uri: string | null;
  purpose_kind: 'paid-hours' | 'skills' | 'clarification' | 'retention' | null;
  purpose: string;
  tasks: string;
  contact_name: string;
  contact_phone: string | null;
  contact_email: string | null;
  starts_on: string;
  ends_on: string;
  ladder: ColumnType<unknown, string, string>;
  paid_function: string | null;
  alongside: string | null;
  transport: string | null;
  adjustments: string | null;
  citizen_name: string;
  citizen_phone: string | null;
  checks: ColumnType<unknown, string | undefined, string>;
  answers: ColumnType<unknown, string | undefined, string>;
  representative_id: string | null;
  no_representative: Generated<boolean>;
  tests_availability: Generated<boolean>;
  extends_id: string | null;
  extension_ground: 'konkret_vurdering' | 'helt_saerligt_behov' | null;
  decision_id: string | null;
  card_id: string | null;
  made_by: string;
  made_by_name: string;
  made_at: string;
  sent_at: string | null;
  granted_at: string | null;
  granted_on: string | null;
  ended_on: string | null;
  end_reason: 'done' | 'job' | 'paid-hours' | 'education' | 'company-ended' | 'citizen-ended' | 'sickness' | 'other' | null;
  end_words: string | null;
  withdrawn_words: string | null;
  assessment_asked_at: string | null;
  next_step: string | null;
  version: Generated<number>;
  updated_at: string;
}

interface PlacementAssessment {
  authority_id: number;
  placement_id: string;
  case_id: string;
  organisation_id: string;
  party: 'citizen' | 'company' | 'staff';
  name: string;
  channel: 'own-page' | 'link' | 'on-behalf';
  came: 'all' | 'partly' | 'never';
  offered: 'job' | 'paid-hours' | 'education' | 'nothing';
  hours: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  contract: 'permanent' | 'fixed-term' | 'hourly' | 'flexjob' | 'apprentice' | null;
  starts_on: string | null;
  learned: string | null;
  words: string | null;
  again: boolean | null;
  at: string;
}

interface PlacementConfirmation {
  authority_id: number;
  id: string;
  placement_id: string;
  case_id: string;
  organisation_id: string;
  party: 'citizen' | 'company' | 'representative';
  name: string;
  email: string | null;
  phone: string | null;
  representative_kind: string | null;
  state: 'waiting' | 'yes' | 'no';
  answered_at: string | null;
  answered_by_name: string | null;
  channel: 'own-page' | 'link' | 'on-behalf' | null;
  behalf_reason: 'not-digital' | 'exempt' | 'said-by-phone' | 'in-person' | 'other' | null;
  words: string | null;
  ratio_kept: boolean | null;
  reminded_at: string | null;
}

interface PlacementFollowUp {
  authority_id: number;
  id: string;
  placement_id: string;
  case_id: string;
  organisation_id: string;
  kind: 'talk' | 'check';
  due_on: string;
  state: 'planned' | 'asked' | 'done' | 'dropped';
  citizen_score: number | null;
  citizen_words: string | null;
  citizen_at: string | null;
  company_score: number | null;
  company_words: string | null;
  company_at: string | null;
  held_on: string | null;
  held_by_name: string | null;
  minutes: number | null;
  outcome: string | null;
  staff_id: string | null;
}

interface PlacementOutcome {
  authority_id: number;
  id: string;
  placement_id: string;
  case_id: string;
  organisation_id: string;
  kind: 'job' | 'paid-hours' | 'education';
  from_on: string;
  hours: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  at_this_company: boolean;
  noted_by_name: string;
  noted_at: string;
}

interface PlanCard {
  authority_id: number;
  id: string;
  case_id: string;
  area: 'job' | 'company' | 'course' | 'health' | 'social' | 'everyday';
  title: string;
  purpose: string | null;
  whose: 'citizen' | 'staff' | 'both';
  state: 'proposed' | 'agreed' | 'under-way' | 'done' | 'stopped' | 'declined';
  proposed_by: 'citizen' | 'caseworker' | 'akasse' | 'helper';
  proposed_by_name: string;
  starts_on: string | null;
  ends_on: string | null;
  agreed_at: string | null;
  note: string | null;
  plan_part: 'offer' | 'stabilising' | 'other';
  duty: boolean | null;
  meeting_id: string | null;
  source: string | null;
  details: ColumnType<unknown, string | undefined, string>;
  created_at: string;
  updated_at: string;
}

interface PlanGoal {
  authority_id: number;
  id: string;
  case_id: string;
  words: string;
  aim: 'job' | 'education' | 'both';
  job_uri: string | null;
  job_title: string | null;
  education: string | null;
  horizon: string | null;
  set_at: string;
  set_by: 'citizen' | 'caseworker' | 'akasse';
  set_by_name: string;
  ended_at: string | null;
}

interface PlanStep {
  authority_id: number;
  id: string;
  case_id: string;
  words: string;
  on_day: string | null;
  whose: 'citizen' | 'staff' | 'both';
  set_at: string;
  set_by_name: string;
  ended_at: string | null;
  outcome: 'done' | 'changed' | 'dropped' | null;
}

interface PostCursor {
  authority_id: number;
  read_until: string;
}

interface RateCount {
  bucket: string;
  who: Buffer;
  since: string;
  hits: number;
}

interface RecordCursor {
  authority_id: number;
  letters_until: string;
}

interface RecordDue {
  authority_id: number;
  case_id: string;
}

interface RecordNumber {
  authority_id: number;
  year: number;
  last: number;
}

interface RecordObject {
  authority_id: number;
  id: string;
  kind: 'case' | 'document' | 'decision-case';
  case_id: string;
  subject_id: string;
  number: string;
  title: string;
  kle: string;
  facet: string;
  sensitivity: 'IKKE_FORTROLIGE_DATA' | 'FORTROLIGE_PERSONOPLYSNINGER' | 'FOELSOMME_PERSONOPLYSNINGER' | 'VIP_SAGER';
  progress: 'Opstaaet' | 'Oplyst' | 'Afgjort' | 'Afsluttet' | null;
  retention: 'B' | 'K';
  made_on: string;
  last_seq: Generated<number>;
  fingerprint: Generated<string>;
  documents: Generated<number>;
}

interface Room {
  authority_id: number;
  id: string;
  name: string;
  address: string;
  seats: number;
  active: Generated<boolean>;
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

interface SkillsTest {
  authority_id: number;
  id: string;
  case_id: string;
  asked_by: 'citizen' | 'staff';
  state: 'asked' | 'booked' | 'taken' | 'dropped';
  on_day: string | null;
  place: string | null;
  words: string | null;
  by_name: string;
  at: string;
}

interface Sparring {
  authority_id: number;
  id: string;
  case_id: string;
  decision_id: string;
  asked_by_name: string;
  colleague_id: string;
  colleague_name: string;
  question: string;
  asked_at: string;
  answer: string | null;
  answered_at: string | null;
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

interface Thread {
  authority_id: number;
  id: string;
  case_id: string;
  subject: string;
  card_id: string | null;
  meeting_id: string | null;
  waiting_for: 'citizen' | 'staff' | 'nobody';
  waiting_since: string;
  last_at: string;
  citizen_read_at: string | null;
  staff_read_at: string | null;
}

interface TrackAnswer {
  authority_id: number;
  case_id: string;
  answers: ColumnType<unknown, string, string>;
  words: string | null;
  answered_at: string;
  answered_by_name: string;
}

interface TrackChoice {
  authority_id: number;
  id: string;
  case_id: string;
  track: 'self-reliant' | 'supported';
  reason: string;
  chosen_by: 'citizen' | 'caseworker' | 'akasse';
  chosen_by_name: string;
  at: string;
  ended_at: string | null;
}

interface TrainingClass {
  authority_id: number;
  id: string;
  course_id: string;
  class_key: string | null;
  place: string;
  postal_code: string | null;
  starts_on: string;
  ends_on: string;
  seats_min: number | null;
  seats_max: number | null;
  seats_taken: Generated<number>;
  delivery: 'attended' | 'mixed' | 'remote';
  evening: Generated<boolean>;
  language: Generated<string>;
  partnership_id: string | null;
  sign_up_url: string | null;
  state: 'planned' | 'open' | 'full' | 'running' | 'done' | 'cancelled';
  updated_at: string;
  updated_by_name: string;
}

interface TrainingCourse {
  authority_id: number;
  id: string;
  code: string | null;
  source: 'shipped' | 'import' | 'school' | 'own';
  source_version: string;
  source_day: string;
  source_url: string | null;
  shipped_key: string | null;
  title: string;
  sort_key: string;
  goal: string | null;
  organisation_id: string | null;
  provider_name: string;
  kind: 'basic' | 'amu' | 'certificate' | 'vocational-start' | 'vocational' | 'academy' | 'other';
  law_level: 'til_og_med_erhvervsuddannelse' | 'videregaaende';
  days: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  weeks: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  hours_week: ColumnType<string | null, string | number | null | undefined, string | number | null>;
  attended_percent: number | null;
  full_time: boolean | null;
  gives_su: boolean | null;
  fee_day_oere: number | null;
  full_price_oere: number | null;
  price_year: number | null;
  price_source: string | null;
  entry: string | null;
  age_min: number | null;
  danish_min: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | null;
  target: string | null;
  certificate: string | null;
  certificate_years: number | null;
  note: string | null;
  isco_codes: Generated<string[]>;
  esco_uris: Generated<string[]>;
  mark: 'V' | 'S' | 'D';
  state: 'active' | 'ended';
  updated_at: string;
  updated_by_name: string;
  version: Generated<number>;
}

interface TrainingImport {
  authority_id: number;
  id: string;
  file_name: string;
  courses: number;
  classes: number;
  made_at: string;
  made_by_name: string;
}

interface TrainingList {
  authority_id: number;
  course_id: string;
  list: 'seks_uger' | 'regional' | 'naboregion' | 'uddannelsesloeft_110' | 'voksenlaerling';
  list_group: string | null;
  star: Generated<boolean>;
  from_on: string;
  until_on: string | null;
  source_url: string | null;
}

interface TrainingNeedAnswer {
  authority_id: number;
  id: string;
  isco: string;
  organisation_id: string;
  organisation_name: string;
  answer: 'planning' | 'words';
  words: string;
  by_name: string;
  at: string;
}

interface UsedLogoutToken {
  token_hash: Buffer;
  expires_at: string;
}

interface WorkCount {
  authority_id: number;
  what: 'act' | 'told';
  name: string;
  counted_on: string;
  times: number;
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
  answer_link: AnswerLink;
  authority: Authority;
  backup_taken: BackupTaken;
  blocked_time: BlockedTime;
  calendar_feed: CalendarFeed;
  capacity_plan: CapacityPlan;
  case_overview: CaseOverview;
  citizen_case: CitizenCase;
  company_agreement: CompanyAgreement;
  company_answer: CompanyAnswer;
  company_contact: CompanyContact;
  company_link: CompanyLink;
  company_message: CompanyMessage;
  company_representative: CompanyRepresentative;
  company_request: CompanyRequest;
  company_site: CompanySite;
  company_staff_month: CompanyStaffMonth;
  company_visit: CompanyVisit;
  complaint: Complaint;
  contact_person: ContactPerson;
  daily_break: DailyBreak;
  decision: Decision;
  decision_fact: DecisionFact;
  decision_lesson: DecisionLesson;
  decision_policy: DecisionPolicy;
  enrolment: Enrolment;
  enrolment_absence: EnrolmentAbsence;
  enrolment_barrier: EnrolmentBarrier;
  enrolment_buddy: EnrolmentBuddy;
  enrolment_check: EnrolmentCheck;
  enrolment_message: EnrolmentMessage;
  enrolment_outcome: EnrolmentOutcome;
  enrolment_sign: EnrolmentSign;
  enrolment_try_out: EnrolmentTryOut;
  event: Event;
  evidence: Evidence;
  evidence_version: EvidenceVersion;
  fact: Fact;
  figure_forecast: FigureForecast;
  figure_series: FigureSeries;
  figure_shipment: FigureShipment;
  figure_source: FigureSource;
  form_stash: FormStash;
  group_meeting: GroupMeeting;
  group_place: GroupPlace;
  hand_over: HandOver;
  handled_event: HandledEvent;
  hearing: Hearing;
  incoming_post: IncomingPost;
  index_delivery: IndexDelivery;
  job_candidate: JobCandidate;
  job_order: JobOrder;
  job_order_share: JobOrderShare;
  job_resolution: JobResolution;
  job_search_agreement: JobSearchAgreement;
  job_search_entry: JobSearchEntry;
  job_wish: JobWish;
  key_check: KeyCheck;
  lab_comment: LabComment;
  lab_hearing: LabHearing;
  lab_run: LabRun;
  lab_scenario: LabScenario;
  lab_scenario_version: LabScenarioVersion;
  law_count: LawCount;
  law_entry: LawEntry;
  law_judgement: LawJudgement;
  letter_template: LetterTemplate;
  mailing: Mailing;
  mailing_recipient: MailingRecipient;
  mandate: Mandate;
  meeting: Meeting;
  meeting_invitation: MeetingInvitation;
  message: Message;
  notice: Notice;
  occupied: Occupied;
  offer: Offer;
  offer_participation: OfferParticipation;
  offer_proposal: OfferProposal;
  organisation: Organisation;
  organisation_user: OrganisationUser;
  outgoing: Outgoing;
  partnership: Partnership;
  partnership_invitation: PartnershipInvitation;
  partnership_note: PartnershipNote;
  partnership_party: PartnershipParty;
  partnership_pledge: PartnershipPledge;
  partnership_step: PartnershipStep;
  path_choice: PathChoice;
  path_thought: PathThought;
  performed_act: PerformedAct;
  person: Person;
  person_identifier: PersonIdentifier;
  placement: Placement;
  placement_assessment: PlacementAssessment;
  placement_confirmation: PlacementConfirmation;
  placement_follow_up: PlacementFollowUp;
  placement_outcome: PlacementOutcome;
  plan_card: PlanCard;
  plan_goal: PlanGoal;
  plan_step: PlanStep;
  post_cursor: PostCursor;
  rate_count: RateCount;
  record_cursor: RecordCursor;
  record_due: RecordDue;
  record_number: RecordNumber;
  record_object: RecordObject;
  room: Room;
  saved_view: SavedView;
  schedule_state: ScheduleState;
  session: Session;
  setting: Setting;
  skills_test: SkillsTest;
  sparring: Sparring;
  staff: Staff;
  staff_role: StaffRole;
  team: Team;
  thread: Thread;
  track_answer: TrackAnswer;
  track_choice: TrackChoice;
  training_class: TrainingClass;
  training_course: TrainingCourse;
  training_import: TrainingImport;
  training_list: TrainingList;
  training_need_answer: TrainingNeedAnswer;
  used_logout_token: UsedLogoutToken;
  work_count: WorkCount;
  working_hours: WorkingHours;
}
