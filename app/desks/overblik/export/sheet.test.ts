import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { ActRegistry } from '../../../kernel/act/registry.ts';
import type { CaseRow } from '../queries/rows.ts';
import { testViewer } from '../testing/fixture.ts';
import { sheetOf } from './sheet.ts';

const row: CaseRow = {
  caseId: 'c',
  personId: 'p',
  name: 'Åse Bøgh',
  birthDate: plainDate('2000-01-02'),
  benefit: 'kontanthjaelp',
  benefitSince: plainDate('2026-09-29'),
  readiness: 'jobparat',
  education: null,
  dimittend: false,
  interpreterLanguage: 'ar',
  channel: 'exempt',
  contactForm: null,
  protected: true,
  ownStaff: false,
  contactStaffId: 's',
  contactName: 'Maja Krogh',
  contactSince: instant('2026-11-03T08:00:00Z'),
  contactChanges: 3,
  lastEventAt: instant('2026-11-23T23:30:00Z'),
  lastAct: 'assign-contact-person',
  lawDue: plainDate('2026-12-01'),
  lawDueRule: 'en.regel',
  lawOverdueRule: null,
  lawOverdueSince: null,
  lawQuestions: 0,
  decisionsOpen: 0,
  decisionDue: null,
  hearingUntil: null,
  complaintDue: null,
  goal: 'Jeg vil have et arbejde, hvor jeg er sammen med børn',
  jobTitle: 'Pædagogmedhjælper',
  nextStep: 'Besøg i Børnehuset',
  nextStepOn: plainDate('2026-11-27'),
  track: null,
  proposalsToStaff: 1,
  proposalsToCitizen: 0,
  threadWaiting: 'citizen',
  invitedUntil: null,
  nextMeetingAt: instant('2026-12-02T09:00:00Z'),
  lastTalkAt: instant('2026-11-12T09:00:00Z'),
  lastTalkForm: 'phone',
  unsharedNotes: 0,
  reasonsToHear: 0,
  jobSearchWaiting: null,
  handOverOn: null,
  access: null,
  level: 'soon',
  reason: 'many-changes',
};
const cells = (lang: 'da' | 'en', over: Partial<CaseRow> = {}) => {
  const sheet = sheetOf([{ ...row, ...over }], { lang, viewer: testViewer(), acts: new ActRegistry([]) });
  return Object.fromEntries(sheet.headers.map((header, n) => [header, sheet.rows[0]?.[n]]));
};

describe('an export', () => {
  it('says in plain words what the list says', () => {
    expect(cells('da')).toEqual({
      Navn: 'Åse Bøgh',
      Alder: 26,
      Ydelse: 'kontanthjælp',
      'På ydelsen siden': { date: '2026-09-29' },
      'Uge på ydelsen': 9,
      Vurdering: 'jobparat',
      Dimittend: null,
      Kontaktperson: 'Maja Krogh',
      'Kontaktperson siden': { date: '2026-11-03' },
      'Skift af kontaktperson': 3,
      Mål: 'Jeg vil have et arbejde, hvor jeg er sammen med børn',
      Jobmål: 'Pædagogmedhjælper',
      'Næste skridt': 'Besøg i Børnehuset',
      'Venter på': 'os: et forslag · borgeren: en besked',
      'Næste samtale': { date: '2026-12-02' },
      'Talt sidst': { date: '2026-11-12' },
      'Sidst sket': 'Ny kontaktperson',
      'Sidst sket den': { date: '2026-11-24' },
      Tolk: 'arabisk',
      'Digital Post': 'fritaget',
      'Beskyttet adresse': 'ja',
      Frist: 'en.regel: 1. dec.',
      'Hvorfor nu': '3 skift af kontaktperson',
    });
  });

  it('is in English for those who read English, under as many headers', () => {
    const english = cells('en', { contactName: null, contactStaffId: null, reason: 'no-contact-person' });
    expect(Object.keys(english)).toHaveLength(23);
    expect(english).toMatchObject({ Name: 'Åse Bøgh', 'Contact person': null, 'Why now': 'Has no contact person' });
  });

  it('holds no birthday, number or address', () => {
    expect(JSON.stringify(cells('da'))).not.toContain('2000-01-02');
    expect(JSON.stringify(cells('da'))).not.toContain('0201');
  });
});
