import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { Cpr } from '../../../kernel/crypto/cpr.ts';
import type { PostCitizen, PostLetter } from '../../../letters/index.ts';
import { memoXml } from './build.ts';
import { memoFaults, namesSomebody } from './check.ts';
import { letterMemo, smsMemo } from './from-post.ts';
import type { MemoLetter, NemSms } from './message.ts';
import { readMemo } from './read.ts';
import { schemaFaults } from './testing.ts';

const id = '0b6f2f6e-6a0b-4a1d-9d3a-5a7a11c0a001';
const number = '0707851001';
const citizen: PostCitizen = {
  authorityId: 860,
  sender: 'Hjørring Kommune',
  name: 'Maja Østergaard',
  cpr: () => new Cpr(number, 'cpr'),
};
const pdf = Buffer.from('%PDF-1.7 et brev');
const letter: PostLetter = {
  lang: 'da',
  caseId: '0b6f2f6e-6a0b-4a1d-9d3a-5a7a11c0ca5e',
  kle: { number: '15.20.20', title: 'Kontaktforløb m.v.' },
  legal: true,
  deadline: plainDate('2026-12-01'),
  contact: { name: 'Anna Holm', phone: '72333333', email: 'anna@example.dk' },
  replies: { until: instant('2026-12-01T11:00:00.000Z') },
  writtenAt: instant('2026-11-24T09:42:00.000Z'),
  blocks: [
    { kind: 'heading', text: 'Sådan gør du' },
    { kind: 'list', items: ['Se https://job.example.dk/min-side.', 'Ring <til> os & hør'] },
    { kind: 'paragraph', lines: ['Venlig hilsen', 'Anna\u0007 Holm'] },
  ],
  actions: [
    {
      kind: 'meeting',
      id: '0b6f2f6e-6a0b-4a1d-9d3a-5a7a11c0be01',
      title: 'Samtale',
      description: 'Se samtalen i Fodfæste.',
      where: 'Nørregade 1, Hjørring',
      startsAt: instant('2026-12-01T09:00:00.000Z'),
      endsAt: instant('2026-12-01T09:30:00.000Z'),
      host: 'Anna Holm',
    },
    { kind: 'page', label: 'Åbn siden', url: 'https://job.example.dk/min-side/moeder' },
  ],
  document: async () => pdf,
};
const sender = { cvr: '00000860', contactPoint: null };
const made = (over: Partial<PostLetter> = {}, subject = 'Velkommen') =>
  letterMemo({ id, subject }, { ...letter, ...over }, citizen, sender);

const sms = (over: { readonly subject?: string; readonly body?: string } = {}) =>
  smsMemo(
    { id, subject: 'Ny besked', body: 'Der er en besked til dig. Log ind på https://job.example.dk', ...over },
    citizen,
    sender,
  );

const textIn = (xml: string, name: string) => new RegExp(`<memo:${name}>([^<]*)</memo:${name}>`).exec(xml)?.[1];

describe('a letter in Digital Post', () => {
  it('is valid against the schema, says so to the check, and carries what is asked', async () => {
    const memo = await made();
    const xml = memoXml(memo);
    expect(schemaFaults(xml)).toEqual([]);
    expect(memoFaults(memo)).toEqual([]);
    for (const [name, text] of [
      ['messageType', 'DIGITALPOST'],
      ['messageUUID', id],
      ['legalNotification', 'true'],
      ['mandatory', 'true'],
      ['postType', 'MYNDIGHEDSPOST'],
      ['replyByDateTime', '2026-12-01T11:00:00.000Z'],
      ['recipientID', number],
      ['caseID', letter.caseId],
      ['telephoneNumber', '72333333'],
      ['reservationUUID', '0b6f2f6e-6a0b-4a1d-9d3a-5a7a11c0be01'],
      ['url', 'https://job.example.dk/min-side/moeder'],
    ] as const)
      expect(textIn(xml, name), name).toBe(text);
    expect(xml).toContain('<kle:subjectKey>15.20.20</kle:subjectKey><kle:version>Februar 2026</kle:version>');
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><memo:Message xmlns:memo="https:\/\/DigitalPost.dk\/MeMo-1"/,
    );
  });

  it('names its subject in the list only where the subject says nothing of the case', async () => {
    expect((await made()).label).toBe('Velkommen');
    const summons = await made({}, 'Indkaldelse til samtale');
    expect(summons).toMatchObject({ label: 'Brev fra Hjørring Kommune', title: 'Indkaldelse til samtale' });
    expect(textIn(memoXml(summons), 'notification')).toBe('Du har fået et brev fra Hjørring Kommune.');
  });

  it('holds the same words as a page with headings, lists and links', async () => {
    const html = Buffer.from((await made()).files[1]?.content ?? []).toString('utf8');
    expect(html).toBe(
      '<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"/><title>Velkommen</title></head><body><h1>Velkommen</h1>' +
        '<h2>Sådan gør du</h2><ul><li>Se <a href="https://job.example.dk/min-side">https://job.example.dk/min-side</a>.</li>' +
        '<li>Ring &lt;til&gt; os &amp; hør</li></ul><p>Venlig hilsen<br/>Anna Holm</p></body></html>',
    );
  });

  const broken: readonly [string, (memo: MemoLetter) => MemoLetter, string][] = [
    ['a deadline that is not legal', (memo) => ({ ...memo, legal: false }), 'legal'],
    ['no case and no KLE', (memo) => ({ ...memo, about: null }), 'about'],
    ['nobody to answer to', (memo) => ({ ...memo, contact: null }), 'contact'],
    ['a CPR number in the label', (memo) => ({ ...memo, label: 'Brev til 070785-1001' }), 'label'],
    ['what the case is about in the label', (memo) => ({ ...memo, label: 'Om dine sygedagpenge' }), 'label'],
    ['a label that is too long', (memo) => ({ ...memo, label: 'x'.repeat(101) }), 'label'],
    [
      'what the case is about in the notification',
      (memo) => ({ ...memo, notification: 'Om dit fleksjob' }),
      'notification',
    ],
    [
      'a KLE number that is none',
      (memo) => ({
        ...memo,
        about: memo.about && { ...memo.about, kle: { number: '15.20', title: 'x', version: 'x' } },
      }),
      'about.kle.number',
    ],
    ['a letter that is no PDF', (memo) => ({ ...memo, files: memo.files.toReversed() }), 'files'],
  ];
  it.each(broken)('is not sent with %s', async (_, change, where) => {
    const faults = memoFaults(change(await made()));
    expect(faults.join()).toMatch(new RegExp(`^${where}: `));
    expect(faults.join()).not.toContain('1001');
  });

  it('shows no number to whoever logs it', async () => {
    expect(JSON.stringify(await made({ document: async () => Buffer.from('x') }))).not.toContain(number);
  });
});

describe('a NemSMS', () => {
  it('is a header and nothing more, and names nobody', () => {
    const xml = memoXml(sms());
    expect(schemaFaults(xml)).toEqual([]);
    expect(memoFaults(sms())).toEqual([]);
    expect(xml).not.toMatch(/MessageBody|ContentData|Maja|Østergaard/);
    expect(textIn(xml, 'messageType')).toBe('NEMSMS');
  });
  it.each([
    ['Kom til samtale i morgen', 'notification'],
    ['Dit nummer er 070785-1001', 'notification'],
    ['x'.repeat(161), 'notification'],
  ])('is not sent with %s', (body, where) => {
    expect(memoFaults(sms({ body })).join()).toContain(`${where}: `);
  });
  it('is not sent with anything besides', () => {
    expect(memoFaults({ ...sms(), about: letter.caseId } as NemSms)).not.toEqual([]);
  });
  it.each([
    ['Hej Maja, der er en besked', true],
    ['Der er en besked fra Hjørring Kommune', false],
  ])('%s: names the citizen is %s', (text, names) => {
    expect(namesSomebody(text, 'Maja Hjørring', 'Hjørring Kommune')).toBe(names);
  });
});

describe('the schema', () => {
  it.each([
    [
      'a field in another place',
      (xml: string) =>
        xml.replace(/(<memo:mandatory>.*?<\/memo:mandatory>)(<memo:legal.*?>.*?<\/memo:legal.*?>)/, '$2$1'),
    ],
    ['an unknown action', (xml: string) => xml.replace('>AFTALE<', '>KAFFE<')],
    ['MyndighedsID', (xml: string) => xml.replace('>CVR<', '>MyndighedsID<')],
    ['no content', (xml: string) => xml.replace(/<memo:content>[^<]*/, '<memo:content>')],
    ['another version', (xml: string) => xml.replace('memoVersion="1.2"', 'memoVersion="1.0"')],
  ])('refuses %s', async (_, change) => {
    const xml = memoXml(await made());
    expect(change(xml)).not.toBe(xml);
    expect(schemaFaults(change(xml))).not.toEqual([]);
  });
});

describe('reading what comes', () => {
  const withFile = async (type: 'text/html' | 'text/plain', content: string) => {
    const memo: MemoLetter = {
      ...(await made()),
      sender: { idType: 'CPR', id: citizen.cpr() },
      answers: id,
      files: [{ type, name: 'svar.txt', language: 'da', content: Buffer.from(content) }],
    };
    return readMemo(memoXml(memo));
  };
  it('finds the writer, the letter and the words', async () => {
    const read = await withFile('text/plain', 'Tak & <hej>\nMaja');
    expect(read).toMatchObject({ answers: id, text: 'Tak & <hej>\nMaja', label: 'Velkommen' });
    expect(read?.from?.plain()).toBe(number);
  });
  it('takes the words out of a page', async () => {
    const page =
      '<html><head><style>p{}</style></head><body><p>Kære Anna</p><p>Jeg kommer &amp; gl&aelig;der mig<br>Maja</p></body></html>';
    expect((await withFile('text/html', page))?.text).toBe('Kære Anna\nJeg kommer & glæder mig\nMaja');
  });
  it.each(['', 'no file', '<a/>', '<memo:Message xmlns:memo="https://DigitalPost.dk/MeMo-1"><memo:x'])(
    'knows %j is none',
    (xml) => {
      expect(readMemo(xml)).toBeNull();
    },
  );
});
