import { describe, expect, it } from 'vitest';
import { complaintWith } from '../decisions/complaints/testing/complaints.ts';
import type { Complaint, Decision } from '../decisions/index.ts';
import { bo, factWith, groundWith, hearingWith, theHearing } from '../decisions/testing/decisions.ts';
import { day, uuid } from '../people/testing/decide.ts';
import { ways } from './post/ways.ts';
import { telling } from './testing/telling.ts';

const draft = { state: 'draft', decidedBy: null, decidedByName: null, decidedOn: null, complaintUntil: null } as const;
const ofHearing = { hearingId: theHearing };
const hearing = (over: object = {}, more: Partial<Decision> = {}) => ({
  decision: { ...draft, ...more, hearings: [hearingWith(over)] },
});

describe('a hearing', () => {
  it('is a letter with the facts, why, and the last day; and that day is legal', () => {
    const told = telling('decisions.hearing-sent', ofHearing, hearing());
    expect(told).toMatchObject({
      way: 'hearing',
      subject: 'Vi vil gerne høre fra dig senest den 8. december 2026',
      link: `[[/min-side/hoering/${theHearing}]]`,
    });
    expect(told?.body).toBe(`Hej Maja

Vi er ved at beslutte, om du kan slippe for selv at booke. Vi vil gerne høre din mening først.

# Det har vi fået at vide
- A-kassen skriver, at du booker selv

# Derfor skriver vi
Vi overvejer at sige nej.

# Det kan du gøre
- Ring til Anna Holm på 72 33 33 33, eller skriv på din side: [[/min-side/hoering/${theHearing}]]
- Fortæl, hvad der er rigtigt, og hvad der er forkert. Du må gerne sende noget, der viser det.
- Du må gerne få en anden til at hjælpe dig.

Svar senest den 8. december 2026. Har du brug for mere tid, så sig det til os. Hører vi ikke fra dig, beslutter vi ud fra det, vi ved nu.

Venlig hilsen
Anna Holm
Hjørring Kommune

Du har ret til at sige din mening, før vi beslutter noget. Det står i forvaltningsloven §§ 19 og 21.`);
    expect(ways.hearing.legal).toBe(true);
  });

  it('says so where the citizen asked to be heard and nothing new has come', () => {
    const told = telling('decisions.hearing-sent', ofHearing, hearing({ facts: [], why: ' ' }));
    expect(told?.body).toContain('- Der er ikke kommet noget nyt. Du kender det, vi bygger på.');
    expect(told?.body).toContain('Du har bedt os vente. Fortæl os, hvad du mener, før vi beslutter noget.');
  });

  it('that got more time names the new day alone', () => {
    const told = telling('decisions.hearing-extended', ofHearing, hearing({ until: day(21), extended: true }));
    expect(told).toMatchObject({
      way: 'hearing-extended',
      subject: 'Du har fået mere tid: Svar senest den 15. december 2026',
    });
    expect(told?.body).toContain('Nu kan du svare til og med den 15. december 2026.');
  });

  it.each([
    ['answered meanwhile', hearing({ state: 'answered' })],
    ['that is not there', { decision: { ...draft, hearings: [] } }],
  ])('%s is told of no more', (_, around) => {
    expect(telling('decisions.hearing-sent', ofHearing, around)).toBeNull();
  });
});

describe('a signed decision', () => {
  const signedWith = (decision: Partial<Decision> = {}, more: Parameters<typeof telling>[2] = {}) =>
    telling('decisions.signed', {}, { ...more, decision });

  it('refused: the result, why, what it rests on, what the reader can do until when, who decided, the law', () => {
    const told = signedWith();
    expect(told).toMatchObject({
      way: 'decision-refused',
      subject: 'Vi har besluttet, om du kan slippe for selv at booke',
      facts: { complaint: { until: day(28) }, decidedBy: 'Bo Dahl' },
    });
    expect(told?.body).toBe(`Hej Maja

Du skal fortsat selv booke dine samtaler.

# Derfor
Du har booket selv tre gange.

# Det bygger vi på
- A-kassen skriver, at du booker selv

# Det kan du gøre
Vil du tale om det, eller er noget forkert? Så ring til Anna Holm på 72 33 33 33, eller skriv på din side: [[/min-side/afgoerelser/${uuid(700)}]]

Er du ikke enig, kan du klage. Ring eller skriv til os senest den 22. december 2026. Du behøver ikke at sige hvorfor. Så ser vi på sagen igen. Ændrer vi ikke afgørelsen, sender vi din klage til Ankestyrelsens Beskæftigelsesudvalg. Afgørelsen gælder, mens du venter.

Venlig hilsen
Anna Holm
Hjørring Kommune

Bo Dahl besluttede det den 24. november 2026.

Vi har brugt bekendtgørelse om en aktiv beskæftigelsesindsats § 45, stk. 1 (BEK nr. 1216 af 28. september 2023).`);
  });

  // Legal is what takes something or sets a last day (MeMo legalNotification): a full yes does neither.
  const each: readonly [string, Partial<Decision>, string, boolean][] = [
    ['granted', { result: 'granted', complaintUntil: null, complaintBody: null }, 'decision-granted', false],
    ['partly', { result: 'partly' }, 'decision-refused', true],
    ['refused', { result: 'refused' }, 'decision-refused', true],
    ['imposed', { result: 'imposed' }, 'decision-imposed', true],
    ['refused again', { result: 'refused', replaces: uuid(1) }, 'decision-corrected', true],
    [
      'granted the second time',
      { result: 'granted', replaces: uuid(1), complaintUntil: null },
      'decision-granted',
      false,
    ],
  ];
  it.each(each)('%s', (_, decision, way, legal) => {
    const told = signedWith(decision);
    expect([told?.way, told && ways[told.way].legal]).toEqual([way, legal]);
    expect(told?.body.includes('kan du klage')).toBe(legal);
    expect(told?.facts.complaint === null).toBe(!legal);
  });

  it('granted: from when, and nobody is asked to do anything', () => {
    const told = signedWith({ result: 'granted', complaintUntil: null });
    expect(told?.body).toContain('Det gælder fra den 24. november 2026. Har du spørgsmål, så ring til Anna Holm');
    expect(told?.body).not.toContain('Du har booket selv');
  });

  it('on paper: four weeks from the day the letter came, which nobody knows', () => {
    const told = signedWith({}, { reader: { channel: 'exempt' } });
    expect(told?.body).toContain('senest fire uger efter, at du fik dette brev');
    expect(told?.body).not.toContain('22. december');
  });

  it('without a hearing by § 20 says how to have the case taken up again', () => {
    const skipped = (skipGround: '20' | '19-2-1') =>
      signedWith({ hearings: [hearingWith({ state: 'skipped', skipGround, facts: [] })] });
    expect(skipped('20')?.body).toContain('Så tager vi sagen op igen. Er du ikke enig, kan du klage.');
    expect(skipped('19-2-1')?.body).not.toContain('tager vi sagen op igen');
  });

  it('without judgement there are no considerations, and no heading over nothing', () => {
    const told = signedWith({ result: 'imposed', considerations: null });
    expect(told?.body).not.toContain('# Derfor');
    expect(told?.body).toContain('# Det bygger vi på');
  });

  it('names each law once with all that was used of it', () => {
    const law = { short: 'LAB', name: 'lov om en aktiv beskæftigelsesindsats', number: 'LBK nr. 280', url: 'x' };
    const order = { ...law, name: 'Bekendtgørelse om samtaler', number: 'BEK nr. 1216' };
    const cites = ['§ 31', '§ 33, stk. 2', '§ 35', '§ 31'].map((paragraph) => ({ source: law, paragraph }));
    const told = signedWith({ ground: groundWith({ cites: [...cites, { source: order, paragraph: '§ 45' }] }) });
    expect(told?.facts.rules).toEqual([
      'Vi har brugt lov om en aktiv beskæftigelsesindsats § 31, § 33, stk. 2, og § 35 (LBK nr. 280).',
      'Vi har brugt bekendtgørelse om samtaler § 45 (BEK nr. 1216).',
    ]);
  });

  it('rests on what weighed, not on everything known', () => {
    const told = signedWith({ facts: [factWith(), factWith({ id: uuid(2), words: 'Bor i Tårs', main: false })] });
    expect(told?.body).not.toContain('Tårs');
  });

  it('is told in English to who reads no Danish', () => {
    const told = signedWith({}, { reader: { language: 'en' } });
    expect(told?.subject).toBe('We have decided whether you can be free of booking');
    expect(told?.body).toContain('Call or write to us no later than 22 December 2026.');
  });

  it('that was taken back before it was heard is no letter', () => {
    expect(signedWith({ state: 'withdrawn' })).toBeNull();
  });
});

describe('a matter that stops or takes longer', () => {
  const reason = 'Du har fået et job.';
  const stopped = (decision: Partial<Decision>, citizenKnew = true) =>
    telling(
      'decisions.withdrawn',
      { citizenKnew, reason },
      { decision: { ...draft, state: 'withdrawn', ...decision } },
    );

  it('is told to who knew of it, with why', () => {
    const told = stopped({});
    expect(told).toMatchObject({ way: 'decision-withdrawn', subject: 'Vi beslutter ikke noget alligevel' });
    expect(told?.body).toMatch(
      /^Hej Maja\n\nVi så på, om du kan slippe for selv at booke. Nu beslutter vi ikke noget, og du skal ikke gøre noget.\n\nDu har fået et job.\n\nHar du/,
    );
    expect(stopped({}, false)).toBeNull();
  });

  it('says that the decision before stands, unless the board has said otherwise', () => {
    const stands = 'Den afgørelse, du har fået før, gælder stadig.';
    expect(stopped({ replaces: uuid(1), roundBecause: 'correction' })?.body).toContain(stands);
    expect(stopped({ replaces: uuid(1), roundBecause: 'board' })?.body).not.toContain(stands);
  });

  it('gives the new day first', () => {
    const around = { decision: { ...draft, newDueOn: day(21) } };
    const told = telling('decisions.date-moved', { reason: 'Lægen har ikke svaret.' }, around);
    expect(told).toMatchObject({ way: 'decision-delayed', subject: 'Du får svar senest den 15. december 2026' });
    expect(told?.body).toContain(
      'Vi når ikke at beslutte til tiden, om du kan slippe for selv at booke. Det er vi kede af. Du får svar senest den 15. december 2026.\n\nLægen har ikke svaret.',
    );
  });
});

describe('a complaint', () => {
  const step = (type: string, complaint: Partial<Complaint> = {}, more: Parameters<typeof telling>[2] = {}) =>
    telling(`decisions.${type}`, {}, { ...more, complaint: complaintWith(complaint) });
  const reasons = 'Vi har talt med din læge.';

  it('received: when it came, what it is over, what happens now', () => {
    const told = step('complaint-received');
    expect(told).toMatchObject({ way: 'complaint-received', deadline: null });
    expect(told?.body).toContain(
      'Vi fik din klage den 23. november 2026. Du klager over det, vi besluttede den 24. november 2026: om du kan slippe for selv at booke.',
    );
  });

  it('received too late: one letter, when it has gone on', () => {
    expect(step('complaint-received', { late: true })).toBeNull();
    const told = step('complaint-forwarded', { late: true }, { lastDay: day(-3) });
    expect(told?.way).toBe('complaint-late');
    expect(told?.body).toContain(
      'Vi fik den 23. november 2026. Den sidste dag for at klage var den 21. november 2026.',
    );
  });

  it('upheld: the result, why, what comes', () => {
    const told = step('complaint-assessed', { outcome: 'full', reasons });
    expect(told).toMatchObject({ way: 'complaint-upheld', deadline: null });
    expect(told?.body).toMatch(
      /^Hej Maja\n\nDu har fået ret i din klage. Vi ændrer afgørelsen.\n\n# Derfor\nVi har talt med din læge.\n\n# Det sker der nu\nDu får en ny afgørelse/,
    );
    expect(ways['complaint-upheld'].legal).toBe(false);
  });

  it('upheld in part: until when to say that the rest stands; that day makes it legal', () => {
    const told = step('complaint-assessed', { outcome: 'partly', reasons, answerUntil: day(28) });
    expect(told).toMatchObject({ way: 'complaint-upheld', deadline: day(28) });
    expect(told?.body).toContain('Er du ikke enig i resten, så sig det til os senest den 22. december 2026.');
  });

  it('maintained: told when it has been sent on, with why', () => {
    const maintained = { outcome: 'maintained', reasons } as const;
    expect(step('complaint-assessed', maintained)).toBeNull();
    const told = step('complaint-forwarded', maintained);
    expect(told).toMatchObject({ way: 'complaint-forwarded', deadline: null });
    expect(told?.body).toContain('vi ændrer ikke afgørelsen. Derfor har vi sendt din klage til Ankestyrelsens');
    expect(told?.body).toContain('# Det har vi lagt vægt på\nVi har talt med din læge.');
  });

  it('whose rest stands does not say that nothing was changed', () => {
    const told = step('complaint-forwarded', { outcome: 'partly', reasons, answerUntil: day(2) });
    expect(told?.body).toContain('Du fik ret i noget af din klage, og du vil gerne have svar på resten.');
    expect(told?.body).not.toContain('ændrer ikke');
  });

  it.each([
    ['afvist', 'ser ikke på din klage. Det, vi har besluttet, gælder stadig.'],
    ['stadfaestet', 'er enig med os. Det, vi har besluttet, gælder stadig.'],
    ['hjemvist', 'siger, at vi skal se på sagen igen. Du hører fra os, når vi har en ny afgørelse.'],
    ['ophaevet', 'har ophævet afgørelsen. Den gælder ikke mere. Du hører fra os om, hvad der sker nu.'],
    ['aendret', 'har ændret afgørelsen. Du hører fra os om, hvad det betyder for dig.'],
  ] as const)('answered by the board: %s', (boardOutcome, words) => {
    const told = step('board-decided', { outcome: 'maintained', boardOutcome, boardWords: 'Internt', reasons });
    expect(told).toMatchObject({ way: 'board-decided', deadline: null });
    expect(told?.body).toContain(`Ankestyrelsens Beskæftigelsesudvalg ${words}`);
    expect(told?.body).not.toContain('Internt');
  });

  it('that is not there is told of by nothing', () => {
    expect(telling('decisions.board-decided', {})).toBeNull();
  });
});

it('other events are told of by nothing', () => {
  for (const type of ['decisions.opened', 'decisions.submitted', 'decisions.complaint-dropped'])
    expect(telling(type, { decidedBy: bo.id })).toBeNull();
});
