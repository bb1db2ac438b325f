import { type Instant, instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { IndexChange, Journalpost, Sag } from '../../records/index.ts';
import { simulatedCaseIndex } from './simulator.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const from = instant('2026-03-01T23:00:00.000Z');
const later = instant('2026-04-01T09:00:00.000Z');
const during = (fraTidspunkt: Instant, tilTidspunkt?: Instant) => ({
  fraTidspunkt,
  ...(tilTidspunkt ? { tilTidspunkt } : { graenseindikator: true as const }),
  aktoerRef: 'urn:fodfaeste:system',
  aktoerTypeKode: 'ItSystem' as const,
});
const attributes: Sag['egenskaber'][number] = {
  brugervendtNoegle: 'BES-2026-000001',
  titel: 'Forløb om job og uddannelse',
  kassationskode: 'B' as const,
  foelsomhed: 'FORTROLIGE_PERSONOPLYSNINGER' as const,
  virkning: during(from),
};
const relation = (rolle: Sag['relationer'][number]['rolle'], reference: string) => ({
  rolle,
  reference,
  virkning: during(from),
});
const relations: Sag['relationer'] = [
  relation('Ejer', 'urn:x1:860'),
  relation('Ansvarlig', 'urn:x1:860'),
  { ...relation('PrimaerPart', 'urn:uuid:maja'), partType: 'cpr' },
  relation('PrimaerKlasse', '15.20.20'),
  relation('Handlingsklasse', 'G01'),
  relation('Master', 'urn:x1:system'),
  relation('Afsender', 'urn:x1:system'),
];
const sag: Sag = {
  objekttype: 'Sag',
  id: uuid(1),
  egenskaber: [attributes],
  tilstande: [{ fremdriftStatusKode: 'Opstaaet', virkning: during(from) }],
  relationer: relations,
};
const change = (object: Sag | Journalpost, over: Partial<IndexChange> = {}): IndexChange => ({
  id: uuid(100),
  authorityId: 860,
  objectId: object.id,
  seq: 1,
  operation: 'import',
  object,
  ...over,
});
const attributed = (over: Partial<Sag['egenskaber'][number]>): Sag => ({
  ...sag,
  egenskaber: [{ ...attributes, ...over }],
});
const without = (role: string): Sag => ({ ...sag, relationer: relations.filter(({ rolle }) => rolle !== role) });
const stated = (...tilstande: Sag['tilstande']): Sag => ({ ...sag, tilstande });
const post: Journalpost = {
  objekttype: 'Journalpost',
  id: uuid(2),
  rolle: 'Tilakteret',
  sag: uuid(1),
  dato: plainDate('2026-04-01'),
  egenskaber: [{ ...attributes, titel: 'Velkomstbrev', virkning: during(later) }],
};
const reasonOf = async (object: Sag | Journalpost, over?: Partial<IndexChange>) => {
  const answer = await simulatedCaseIndex().deliver(change(object, over));
  return typeof answer === 'object' && 'refused' in answer ? answer.refused : answer;
};

describe('the case index that ships', () => {
  it('takes a case that is as it should be, once for an id', async () => {
    const index = simulatedCaseIndex();
    for (const _ of [1, 2]) expect(await index.deliver(change(sag))).toBe('accepted');
    expect(index.versionsOf(sag.id)).toEqual([sag]);
    expect(index.taken).toEqual([uuid(100)]);
  });

  const cases: readonly (readonly [string, Sag, RegExp])[] = [
    ['a number too long', attributed({ brugervendtNoegle: 'x'.repeat(51) }), /^OB1: BrugervendtNoegle/],
    ['no title', attributed({ titel: ' ' }), /^OB1: Titel/],
    ['a title too long', attributed({ titel: 'x'.repeat(256) }), /^OB1: Titel/],
    ['an unknown sensitivity', attributed({ foelsomhed: 'HEMMELIG' as 'VIP_SAGER' }), /^OB1: Foelsomhed/],
    ['an unknown retention', attributed({ kassationskode: 'X' as 'B' }), /Kassationskode/],
    ['a lone line feed', attributed({ beskrivelse: 'a\nb' }), /CRLF/],
    ['a description too long', attributed({ beskrivelse: 'x'.repeat(4097) }), /Beskrivelse/],
    [
      'exempt without a basis',
      attributed({ offentlighedUndtaget: { hjemmel: '', titelAlternativTekst: 'x' } }),
      /^OB4/,
    ],
    ['no beginning', attributed({ virkning: during('-infinity' as Instant) }), /FraTidspunkt/],
    ['an end before its beginning', attributed({ virkning: during(later, from) }), /TilTidspunkt/],
    ['somebody without a URN', attributed({ virkning: { ...during(from), aktoerRef: 'Anna' } }), /AktoerRef/],
    ['a long remark', attributed({ virkning: { ...during(from), notetekst: 'x'.repeat(1025) } }), /Notetekst/],
    ['a history that begins late', stated({ fremdriftStatusKode: 'Oplyst', virkning: during(from) }), /^AM-01/],
    [
      'a hole in the history',
      stated(
        { fremdriftStatusKode: 'Opstaaet', virkning: during(from, instant('2026-03-09T09:00:00.000Z')) },
        { fremdriftStatusKode: 'Oplyst', virkning: during(later) },
      ),
      /^AM-01.*hul/,
    ],
    [
      'a case that goes back',
      stated(
        { fremdriftStatusKode: 'Opstaaet', virkning: during(from, later) },
        { fremdriftStatusKode: 'Opstaaet', virkning: during(later) },
      ),
      /^AM-01.*baglæns/,
    ],
    ['no subject', without('PrimaerKlasse'), /^OB1.*PrimaerKlasse/],
    ['two owners', { ...sag, relationer: [...relations, relation('Ejer', 'urn:x1:851')] }, /kun være der én gang/],
    [
      'a subject that has gone out',
      {
        ...without('PrimaerKlasse'),
        relationer: [...without('PrimaerKlasse').relationer, relation('PrimaerKlasse', '15.20.51')],
      },
      /udgået/,
    ],
  ];
  it.each(cases)('refuses %s', async (_, object, reason) => {
    expect(await reasonOf(object)).toMatch(reason);
  });

  it('lets a mandatory relation be replaced, not removed', async () => {
    const index = simulatedCaseIndex();
    await index.deliver(change(sag));
    const update = { id: uuid(101), seq: 2, operation: 'update' } as const;
    expect(await index.deliver(change(without('Ejer'), update))).toEqual({
      refused: 'AM-02/AM-03: relationen Ejer kan erstattes, ikke fjernes',
    });
    const replaced = { ...sag, relationer: [...without('Ejer').relationer, relation('Ejer', 'urn:x1:851')] };
    expect(await index.deliver(change(replaced, update))).toBe('accepted');
    expect(index.versionsOf(sag.id)).toHaveLength(2);
  });

  it('keeps the order: import first and once, the case before its documents, a number once', async () => {
    const index = simulatedCaseIndex();
    expect(await reasonOf(sag, { operation: 'update' })).toMatch(/ikke importeret/);
    expect(await reasonOf(post)).toMatch(/sagen kendes ikke/);
    await index.deliver(change(sag));
    expect(await index.deliver(change(post, { id: uuid(102) }))).toBe('accepted');
    expect(await index.deliver(change(sag, { id: uuid(103) }))).toEqual({
      refused: 'AM-01: objektet er allerede importeret',
    });
    const twin = { ...sag, id: uuid(3) };
    expect(await index.deliver(change(twin, { id: uuid(104) }))).toEqual({
      refused: 'OB1: BrugervendtNoegle er brugt',
    });
  });

  it('answers nothing while it is down, and asks to wait while it is busy', async () => {
    const index = simulatedCaseIndex();
    index.outage('silent');
    await expect(index.deliver(change(sag))).rejects.toThrow();
    index.outage('busy');
    expect(await index.deliver(change(sag))).toEqual({ later: 600 });
    index.outage(null);
    expect(await index.deliver(change(sag))).toBe('accepted');
  });

  it('shows citizens their own cases: subject, progress and titles, never who works on them', async () => {
    const index = simulatedCaseIndex();
    await index.deliver(change({ ...sag, relationer: [...relations, relation('PrimaerBehandler', 'urn:uuid:anna')] }));
    await index.deliver(change(post, { id: uuid(102) }));
    const view = { person: 'urn:uuid:maja', kle: ['15.20.20'], from: plainDate('2026-01-01'), documents: true };
    expect(index.citizenSees(view)).toEqual([
      {
        title: 'Forløb om job og uddannelse',
        subject: 'Kontaktforløb m.v.',
        progress: 'Opstaaet',
        documents: [{ title: 'Velkomstbrev', date: '2026-04-01' }],
      },
    ]);
    expect(index.citizenSees({ ...view, documents: false })[0]?.documents).toEqual([]);
    expect(index.citizenSees({ ...view, person: 'urn:uuid:bo' })).toEqual([]);
    expect(index.citizenSees({ ...view, kle: ['15.20.36'] })).toEqual([]);
    expect(index.citizenSees({ ...view, from: plainDate('2026-06-01') })).toEqual([]);
  });

  it('shows no case of a replacement number', async () => {
    const index = simulatedCaseIndex();
    const part = { ...relation('PrimaerPart', 'urn:uuid:maja'), partType: 'erstatningsnummer' as const };
    await index.deliver(change({ ...sag, relationer: [...without('PrimaerPart').relationer, part] }));
    const view = { person: 'urn:uuid:maja', kle: ['15.20.20'], from: plainDate('2026-01-01'), documents: true };
    expect(index.citizenSees(view)).toEqual([]);
  });

  it('takes what it has forgotten as it comes, in a demo that was started anew', async () => {
    const index = simulatedCaseIndex({ forgetful: true });
    expect(await index.deliver(change(sag, { seq: 2, operation: 'update' }))).toBe('accepted');
  });
});
