import { describe, expect, expectTypeOf, it } from 'vitest';
import { plainDate } from '../dates/index.ts';
import { acts } from './acts.ts';
import { derived } from './derived.ts';
import { describeFact } from './describe.ts';
import { allFactKinds, type FactKind, type FactValue, factKinds, isFactKind } from './kinds.ts';
import type { Form } from './shape.ts';
import { validateFact } from './validate.ts';

const day = plainDate('2026-03-03');

/** One value of every kind, so that none is forgotten: the compiler asks for the missing ones. */
const examples: { readonly [K in FactKind]: FactValue<K> } = {
  foedselsdato: day,
  samliv: 'enlig',
  forsoergelse: { forsoergerpligt: true, boernIHjemmet: 2, enligForsoerger: false, boernIDanmarkEllerEoes: true },
  boligform: 'udeboende',
  kommune: { handlekommune: 860, bopaelskommune: 860 },
  digital_post: 'fritaget',
  tolk: 'ar',
  opholdsgrundlag: { grundlag: 'flygtning', opholdstilladelseFra: day },
  integrationsprogram: 'ingen',
  opholdskrav: 'opfyldt',
  beskaeftigelseskrav: 'gaelder_ikke',
  arbejde_til_forhoejet_sats: true,
  ydelse: 'kontanthjaelp',
  foerste_henvendelse: day,
  ledig_selvforsoergende: true,
  akasse: { akasse: 9001, forsikring: 'fuldtid' },
  dagpengeperiode: { indplaceret: day, grundlag: 'indkomst' },
  dagpengeforbrug: { timer: 320.66, opgjortTilOgMed: day },
  dimittend: { uddannelseAfsluttet: day },
  forloeb: { forloeb: 'jobafklaringsforloeb', bevilget: day },
  fleksjob: { visiteret: day, status: 'soeger_fleksjob' },
  uddannelse: { niveau: 'erhvervsuddannelse', erhvervskompetencegivende: true, afsluttet: null },
  uddannelse_sidst_anvendt: day,
  igangvaerende_uddannelse: 'stu',
  uddannelsesindsats: 'paalaeg_forslag',
  su_til_videregaaende: 'opbrugt',
  faerdighedstest: { testet: day, behov: ['laesning', 'ordblindhed'] },
  parathed: { parathed: 'aktivitetsparat', status: 'endelig' },
  sygedagpengekategori: 'kategori_2',
  arbejdspligt_timer: 20,
  ungeindsats: true,
  plan_paa_papir: true,
  transporttid: 90,
  undtaget_225_timer: true,
  beskaeftigelse: { tilknytning: 'ansat', timerPrUge: 7.5, fastTimetal: true },
  loentimer: 32.25,
  seneste_arbejdsgiver: { cvr: '12345678', fratraadt: day },
  tilmelding: 'dagpenge',
  cv: 'fyldestgoerende',
  samtaleform: 'telefon',
  akasse_med_til_samtale: false,
  selvbooking: 'fritaget_tolk',
  tidlig_opfoelgning: { anmodetAf: 'sygemeldt', anmodet: day },
  samtykke_helhedsorienteret_plan: true,
  fravaer: 'ferie',
  mindre_intensiv_indsats: 'job_inden_seks_uger',
  undtaget_kontaktforloeb: 'under_18_uden_forsoerger',
  pasning: { hvem: 'boern', hvornaar: 'uden_for_aabningstid' },
  sygdom: { omfang: 'delvist', foersteFravaersdag: day, forventetRask: null, fra: 'arbejde' },
  standby: true,
  sygedagpengeforlaengelse: 'afklaring',
  skaanehensyn: { hensyn: ['tunge_loeft', 'stoej', 'ekstra_pauser'], hoejstTimerPrUge: 15 },
  psykiatrisk_udskrivning: day,
  arbejdsskade_samtale: true,
};

describe.each(allFactKinds())('the fact %s', (kind) => {
  const { shape, readBy, name, meaning } = factKinds[kind];

  it('accepts its example and tells it in both languages', () => {
    expect(validateFact(kind, examples[kind])).toEqual({ ok: true, value: examples[kind] });
    for (const lang of ['da', 'en'] as const) {
      const told = describeFact(kind, examples[kind], lang);
      expect(told.startsWith(`${name[lang]}: `)).toBe(true);
      expect(told).not.toMatch(/undefined|null|\[object|_|: $/);
    }
  });

  it.each([undefined, {}, 'andet', -1, 999_999, Number.NaN, [1], '2026-02-30'])('refuses %o', (wrong) => {
    expect(validateFact(kind, wrong).ok).toBe(false);
  });

  it('names paragraphs of acts that are listed, and explains itself', () => {
    for (const paragraph of readBy) expect(Object.keys(acts)).toContain(paragraph.split(' §')[0]);
    expect(meaning.da.endsWith('.') && meaning.en.endsWith('.')).toBe(true);
  });

  it('spells its codes with a-z', () => {
    expect(kind).toMatch(/^[a-z0-9_]+$/);
    for (const code of codesOf(shape.form)) expect(code).toMatch(/^[a-z0-9_]+$/);
  });
});

function codesOf(form: Form): readonly string[] {
  switch (form.kind) {
    case 'choice':
      return form.options.map(({ code }) => code);
    case 'list':
    case 'optional':
      return codesOf(form.of);
    case 'fields':
      return Object.values(form.fields).flatMap((field) => codesOf(field.form));
    default:
      return [];
  }
}

describe('plain words', () => {
  it('are read aloud without knowing the codes', () => {
    expect(describeFact('ydelse', 'kontanthjaelp', 'da')).toBe('Ydelse: kontanthjælp');
    expect(describeFact('sygdom', examples.sygdom, 'da')).toBe(
      'Sygemelding: delvist sygemeldt, første fraværsdag 3. marts 2026, sygemeldt fra et arbejde',
    );
    expect(describeFact('skaanehensyn', examples.skaanehensyn, 'en')).toBe(
      'Health limits at work: respects no heavy lifting, no noise and extra breaks, at most hours a week: 15',
    );
    expect(describeFact('forsoergelse', examples.forsoergelse, 'da')).toBe(
      'Børn og forsørgelse: har forsørgerpligt: ja, egne børn under 18 år i hjemmet: 2, enlig forsørger: nej, børnene er i Danmark eller EØS: ja',
    );
    expect(describeFact('loentimer', 32.25, 'da')).toBe('Løntimer i en måned: 32,25');
  });
});

describe('values', () => {
  it('are typed by kind', () => {
    expectTypeOf<FactValue<'samtaleform'>>().toEqualTypeOf<'fremmoede' | 'telefon' | 'video'>();
    expectTypeOf<FactValue<'loentimer'>>().toEqualTypeOf<number>();
    expectTypeOf<FactValue<'parathed'>['status']>().toEqualTypeOf<'foreloebig' | 'endelig'>();
  });

  it('hold all their parts and no others, and say which part is wrong', () => {
    const wrong = (value: unknown) => {
      const result = validateFact('kommune', value);
      return result.ok ? null : result.error.path;
    };
    expect(wrong({ handlekommune: 860 })).toBe('bopaelskommune');
    expect(wrong({ handlekommune: 860.5, bopaelskommune: 860 })).toBe('handlekommune');
    expect(wrong({ handlekommune: 860, bopaelskommune: 860, navn: 'Hjørring' })).toBe('navn');
    expect(wrong({ handlekommune: '0860', bopaelskommune: 860 })).toBe('handlekommune');
  });

  it('hold a thing once in a list', () => {
    expect(validateFact('skaanehensyn', { hensyn: ['stoej', 'stoej'], hoejstTimerPrUge: null }).ok).toBe(false);
    expect(validateFact('skaanehensyn', { hensyn: [], hoejstTimerPrUge: null }).ok).toBe(true);
  });

  it('count decimals without rounding faults', () => {
    expect(validateFact('loentimer', 1.13).ok).toBe(true);
    expect(validateFact('loentimer', 1.131).ok).toBe(false);
  });
});

describe('rules between parts', () => {
  it.each<[FactKind, unknown]>([
    [
      'forsoergelse',
      { forsoergerpligt: false, boernIHjemmet: 1, enligForsoerger: false, boernIDanmarkEllerEoes: true },
    ],
    ['uddannelse', { niveau: 'gymnasial', erhvervskompetencegivende: true, afsluttet: null }],
    ['uddannelse', { niveau: 'lang_videregaaende', erhvervskompetencegivende: false, afsluttet: null }],
    ['parathed', { parathed: 'jobparat', status: 'foreloebig' }],
    ['forloeb', { forloeb: 'ressourceforloeb', bevilget: '2026-02-01' }],
    ['beskaeftigelse', { tilknytning: 'ingen', timerPrUge: 5, fastTimetal: null }],
    ['sygdom', { omfang: 'fuldt', foersteFravaersdag: '2026-03-03', forventetRask: '2026-03-02', fra: 'arbejde' }],
  ])('%s refuses a contradiction', (kind, value) => {
    const result = validateFact(kind, value);
    expect(result.ok ? null : result.error.code).toBe('rule');
  });

  it('leave an ended course with the people who had it', () => {
    expect(validateFact('forloeb', { forloeb: 'ressourceforloeb', bevilget: '2026-01-31' }).ok).toBe(true);
  });
});

describe('the time of the law', () => {
  const from = plainDate('2025-01-01');
  const end = plainDate('2025-07-01');

  it('ends uddannelseshjælp with June 2025', () => {
    expect(validateFact('ydelse', 'uddannelseshjaelp', { from, to: end }).ok).toBe(true);
    expect(validateFact('ydelse', 'uddannelseshjaelp', { from, to: null }).ok).toBe(true);
    expect(validateFact('ydelse', 'uddannelseshjaelp', { from: end, to: null }).ok).toBe(false);
    expect(validateFact('ydelse', 'uddannelseshjaelp', { from, to: plainDate('2025-07-02') }).ok).toBe(false);
    expect(validateFact('ydelse', 'kontanthjaelp', { from: end, to: null }).ok).toBe(true);
  });

  it('begins and ends whole kinds of fact too', () => {
    expect(validateFact('arbejdspligt_timer', 20, { from: plainDate('2024-12-31'), to: null }).ok).toBe(false);
    expect(validateFact('undtaget_225_timer', true, { from: end, to: null }).ok).toBe(false);
  });
});

describe('what is derived', () => {
  it('is counted from facts that exist and is not itself a fact', () => {
    for (const { key, from, paragraphs } of derived) {
      expect(isFactKind(key)).toBe(false);
      expect(from.every(isFactKind)).toBe(true);
      for (const paragraph of paragraphs) expect(Object.keys(acts)).toContain(paragraph.split(' §')[0]);
    }
    expect(new Set(derived.map(({ key }) => key)).size).toBe(derived.length);
  });
});
