import { describe, expect, it } from 'vitest';
import type { PlacementKind } from '../placement.ts';
import { companyWith, dayOn, inputWith, jobReady } from '../testing/places.ts';
import { checks, questionsOf } from './checks.ts';
import { speakerNeed } from './company-checks.ts';
import type { CheckInput, PlaceToCheck } from './input.ts';

const stateOf = (input: CheckInput, id: string) => checks(input).find((one) => one.id === id)?.state;
const answered = (over: Record<string, boolean>, place: Partial<PlaceToCheck> = {}) => {
  const input = inputWith({ place });
  return { ...input, place: { ...input.place, answers: { ...input.place.answers, ...over } } };
};
const asks = (input: CheckInput) => questionsOf(input).map(({ field }) => field);
const latest = 'virksomhed.hos_seneste_arbejdsgiver';
const ladder = (unpaid: number, paid: number) => [{ fromWeek: 1, toWeek: 4, unpaid, paid }];

describe('what the law says of a place', () => {
  it.each(['praktik', 'loentilskud', 'nytteindsats', 'smaajob'] as const)(
    'of %s has words in both languages',
    (kind) => {
      const company = companyWith(24, { sector: kind === 'nytteindsats' ? 'public' : 'private' });
      const found = checks(inputWith({ place: { kind }, company }));
      expect(found.filter(({ state }) => state === 'stop' || state === 'unknown')).toEqual([]);
      for (const { text, title } of found) expect([text.da, text.en, title.da, title.en]).not.toContain('');
    },
  );

  it('demands nothing of a small job but ordinary pay', () => {
    const input = inputWith({ place: { kind: 'smaajob', ladder: ladder(0, 2) }, company: companyWith(0) });
    expect(checks(input).map(({ id, state }) => [id, state])).toEqual([
      ['placements.small-job', 'ok'],
      ['placements.few-hours', 'note'],
    ]);
    expect(asks(input)).toEqual([]);
    expect(speakerNeed(input)).toBe('none');
  });

  it('asks a person what it leaves to judgement, and stops by the answer', () => {
    const none = inputWith();
    const silent = { ...none, place: { ...none.place, answers: {} } };
    expect(stateOf(silent, 'virksomhed.praktik.behov')).toBe('ask');
    expect(stateOf(answered({ 'virksomhed.praktik_behov': false }), 'virksomhed.praktik.behov')).toBe('stop');
    expect(stateOf(answered({ [latest]: true }), 'virksomhed.praktik.seneste_arbejdsgiver')).toBe('stop');
    expect(stateOf(answered({ 'virksomhed.konkurrenceforvridende': true }), 'virksomhed.konkurrence')).toBe('stop');
    expect(
      stateOf(
        answered({ 'virksomhed.udelukket_fra_statsstoette': true }, { kind: 'loentilskud' }),
        'virksomhed.statsstoette',
      ),
    ).toBe('stop');
    expect(
      stateOf(
        answered({ 'virksomhed.ejet_af_aegtefaelle_eller_samlever': true }, { kind: 'loentilskud' }),
        'virksomhed.loentilskud.aegtefaelle',
      ),
    ).toBe('stop');
  });

  it('asks for more only where the answer before leads to it', () => {
    const person = [
      ...jobReady.filter(({ kind }) => kind !== 'parathed'),
      { kind: 'parathed', value: { parathed: 'aktivitetsparat', status: 'endelig' }, from: '2019-09-02' },
    ];
    const at = (answers: Record<string, boolean>) => asks(inputWith({ person, place: { answers } }));
    expect(at({})).not.toContain('answerNyFunktion');
    expect(at({ [latest]: true })).toContain('answerNyFunktion');
    expect(at({ [latest]: false })).not.toContain('answerNyFunktion');
    const moved = inputWith({ person, place: { answers: { [latest]: true, 'virksomhed.ny_funktion': true } } });
    expect(stateOf(moved, 'virksomhed.praktik.seneste_arbejdsgiver')).toBe('ok');
  });

  it('answers itself what stands in the agreement: the purpose, and the paid hours', () => {
    expect(asks(inputWith({ place: { purposeKind: 'skills' } }))).toContain('answerLoentimer');
    expect(asks(inputWith({ place: { purposeKind: 'paid-hours' } }))).not.toContain('answerLoentimer');
    expect(stateOf(inputWith({ place: { purpose: '' } }), 'virksomhed.praktik.formaal')).toBe('ask');
  });

  it('wants paid hours beside it to be other work', () => {
    const beside = { ladder: ladder(20, 10), paidFunction: 'Servering' };
    const rule = 'virksomhed.loentimer.anden_funktion';
    expect(stateOf(answered({ 'virksomhed.samme_funktion': false }, beside), rule)).toBe('ok');
    expect(stateOf(answered({ 'virksomhed.samme_funktion': true }, beside), rule)).toBe('stop');
    expect(stateOf(answered({ 'virksomhed.samme_funktion': false }, { ...beside, paidFunction: ' ' }), rule)).toBe(
      'ask',
    );
    expect(asks(inputWith({ place: beside }))).toContain('answerSameFunction');
    expect(asks(inputWith())).not.toContain('answerSameFunction');
  });

  it('never allows more than full time in all', () => {
    expect(stateOf(inputWith({ place: { ladder: ladder(30, 7) } }), 'placements.full-time')).toBe('ok');
    expect(stateOf(inputWith({ place: { ladder: ladder(30, 7.5) } }), 'placements.full-time')).toBe('stop');
  });

  it('knows who may not have it, and says what could be instead', () => {
    const person = [
      { kind: 'foedselsdato', value: '1980-05-06' },
      { kind: 'ydelse', value: 'ingen', from: '2026-01-01' },
    ];
    const [check, ...rest] = checks(inputWith({ person, place: { kind: 'loentilskud' }, company: null }));
    expect(check).toMatchObject({ state: 'stop', wayOut: { da: expect.stringContaining('småjob') } });
    expect(rest.map(({ id }) => id)).toEqual(['placements.full-time', 'placements.no-company']);
  });

  it('says what it does not know, and where to write it', () => {
    const person = [{ kind: 'foedselsdato', value: '1980-05-06' }];
    expect(checks(inputWith({ person }))[0]).toMatchObject({
      state: 'unknown',
      text: { da: expect.stringContaining('Vi mangler at vide: ') },
      wayOut: { da: expect.stringContaining('borgerens sag') },
    });
  });

  it('asks for six months on benefits before a subsidy, and tells the day', () => {
    const person = [
      ...jobReady.filter(({ kind }) => kind !== 'ydelse'),
      { kind: 'ydelse', value: 'kontanthjaelp', from: '2026-09-07' },
      { kind: 'forsoergelse', value: { forsoergerpligt: false, boernIHjemmet: 0 }, from: '2026-01-01' },
      { kind: 'samliv', value: 'enlig', from: '2020-01-01' },
    ];
    const check = checks(inputWith({ person, place: { kind: 'loentilskud' } })).find(({ id }) =>
      id.endsWith('forudgaaende_periode'),
    );
    expect(check).toMatchObject({
      state: 'stop',
      text: { da: expect.stringContaining('Det er opfyldt 7. marts 2027') },
    });
  });

  it('tells pay and hours with a public employer, and the subsidy to each', () => {
    const person = [...jobReady, { kind: 'loentilskud_grundlag', value: 1_287_900, from: '2026-01-01' }];
    const company = companyWith(60, { sector: 'public' });
    const found = checks(inputWith({ person, company, place: { kind: 'loentilskud' } }));
    expect(found.find(({ id }) => id === 'virksomhed.loentilskud.timer')).toMatchObject({
      text: {
        da: expect.stringMatching(
          /^Timelønnen er .* kr\. før skat\. Lønnen svarer til ydelsen ved \d+ timer om ugen\.$/,
        ),
      },
    });
    expect(found.find(({ id }) => id === 'virksomhed.loentilskud.sats_offentlig')?.text.da).toMatch(
      /kr\. for hver time/,
    );
  });

  it('gives no subsidy where there is work-sharing; a praktik is free of that', () => {
    const company = companyWith(24, { workSharing: true });
    expect(stateOf(inputWith({ company, place: { kind: 'loentilskud' } }), 'virksomhed.arbejdsfordeling')).toBe('stop');
    expect(stateOf(inputWith({ company }), 'virksomhed.arbejdsfordeling')).toBeUndefined();
  });

  it('gives community work with public employers alone, from 2025 without limits', () => {
    const at = (sector: 'private' | 'public') =>
      inputWith({ place: { kind: 'nytteindsats' }, company: companyWith(1, { sector, supported: { praktik: 9 } }) });
    expect(stateOf(at('private'), 'placements.public-only')).toBe('stop');
    expect(checks(at('public')).filter(({ state }) => state === 'stop')).toEqual([]);
  });

  it.each([
    ['praktik', '2026-11-26', 'answer'],
    ['loentilskud', '2026-11-26', 'answer'],
    ['nytteindsats', '2026-11-26', 'inform'],
    ['nytteindsats', '2024-02-01', 'answer'],
    ['smaajob', '2026-11-26', 'none'],
  ] as const)('of %s on %s the employees’ representative is to %s', (kind: PlacementKind, day, need) => {
    const on = dayOn(day);
    expect(speakerNeed(inputWith({ on, place: { kind }, company: companyWith(24, { on, sector: 'public' }) }))).toBe(
      need,
    );
  });

  it('says so where nobody can speak for the employees, and wonders where there are many', () => {
    const at = (staff: number, noRepresentative: boolean) =>
      checks(inputWith({ place: { noRepresentative }, company: companyWith(staff, { representative: null }) })).find(
        ({ title }) => title.da === 'De ansattes repræsentant',
      );
    expect(at(1, true)).toMatchObject({
      state: 'note',
      text: { da: expect.stringContaining('Så er der ingen udtalelse') },
    });
    expect(at(24, true)?.text.da).toContain('Stedet har 24 ansatte');
    expect(at(24, false)?.state).toBe('ask');
  });

  it('tells of another place of the same kind, and looks at the new one by itself', () => {
    const person = [
      ...jobReady,
      {
        kind: 'tilbud',
        value: { kategori: 'virksomhedspraktik', aftaltTil: '2026-12-01' },
        from: '2026-11-02',
        to: '2026-12-02',
      },
    ];
    const input = inputWith({ person });
    expect(stateOf(input, 'placements.other-place-1')).toBe('note');
    expect(stateOf(input, 'virksomhed.praktik.aftalt_varighed')).toBe('ok');
  });
});
