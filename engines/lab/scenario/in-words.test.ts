import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioInWords } from './in-words.ts';
import { parseScenario } from './parse-scenario.ts';
import { knownFrom } from './testing.ts';

const known = knownFrom((file) => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));

function said(lang: 'da' | 'en', body: string): readonly string[] {
  const parsed = parseScenario(`id: a\ntitle:\n  da: En\n  en: One\nweeks: 90\n${body}`, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return scenarioInWords(parsed.scenario, lang, known);
}

describe('a scenario in words', () => {
  it('tells what was changed and from when', () => {
    const body = 'start: 2023-01-02\nbefore:\n  law: ung-2022\nfrom:\n  - date: 2023-04-01\n    law: lab-2023\n';
    expect(said('da', body)).toEqual([
      'Udgangspunkt: Loven er som i 2022, og ØVO tæller som tilbud.',
      'ØVO tæller ikke som tilbud, og borgeren vælger samtaleform fra 1. april 2023.',
    ]);
    expect(said('en', body)[1]).toBe(
      'ØVO does not count as an offer, and the citizen chooses the form of talks from 1 April 2023.',
    );
  });

  it('tells each thing that can be turned', () => {
    const body = `from:
  - week: 0
    suspended: true
    voluntary: 50 %
    saving: 1.1 bn kr (2024)
    caseload:
      aktivitetsparat: 80 to 35
      all: 50 %
      jobparat: 40
    offers:
      guidance: 0
      praktik: 150 %
    prices:
      mentor: 120 %
    guidance-ceiling:
      amount: 10602 kr
      standing: draft
    priority: far-from-work-first
    cut-order: evenly
    paid-hours: 200 %
    caseworker-changes: 0
    a-kasse-first-months: false
    extra-talks: 2
    closed:
      - municipality: Hjørring
        staff-kept: 70 %
    inflow: 110 %
  - week: 20
    law: 2024-05-01
    budget: 100 %
    guidance-ceiling: none
    suspended: false
`;
    expect(said('da', body)).toEqual([
      'Loven kræver ingen samtaler og tilbud fra første dag.',
      'Vi antager, at 50 procent deltager frivilligt, når intet kræves, fra første dag.',
      'Der spares 1,1 mia. kr. om året i hele landet (2024-priser) fra første dag.',
      'Hver sagsbehandler har færre aktivitetsparate, som når 80 bliver til 35, fra første dag.',
      'Antallet af sager for hver sagsbehandler bliver 50 procent af niveauet i dag fra første dag.',
      'Hver sagsbehandler har 40 jobparate på kontanthjælp fra første dag.',
      'Ingen begynder i øvrig vejledning og opkvalificering (ØVO) fra første dag.',
      'Antallet af dem, der skal begynde i virksomhedspraktik, bliver 150 procent af niveauet i dag fra første dag.',
      'Prisen for en uge i mentor bliver 120 procent af niveauet i dag fra første dag.',
      'Der må højst bruges 10.602 kr. på ØVO og mentor for hver fuldtidsperson om året (tallet er fra et udkast) fra første dag.',
      'De, der er længst fra job, kommer først fra første dag.',
      'Mangler der penge, skæres der lige meget overalt fra første dag.',
      'Antallet med løntimer ved siden af bliver 200 procent af niveauet i dag fra første dag.',
      'Hver borger beholder den samme sagsbehandler fra første dag.',
      'Kommunen holder alle samtaler, også i de første tre måneder, fra første dag.',
      'Hver borger får 2 samtaler mere om året, end loven kræver, fra første dag.',
      'Jobcentret i Hjørring er lukket, og 70 procent af medarbejderne flytter med til naboen fra første dag.',
      'Antallet af nye forløb om ugen bliver 110 procent af niveauet i dag fra første dag.',
      'Loven er, som den var 1. maj 2024, fra uge 20.',
      'Loven gælder igen fra uge 20.',
      'Indsatsen har 100 procent af pengene i dag fra uge 20.',
      'Der er intet loft over udgifter til ØVO og mentor fra uge 20.',
    ]);
    expect(said('en', body)).toHaveLength(22);
  });

  it('tells which effects were changed, why and by whom', () => {
    const body =
      'effects:\n  - effect: caseload-halved\n    during: 1 to 1.1\n    fade-weeks: 4\n    reason: Vi så mindre hos os\n    source: Egen måling, 2025\n';
    expect(said('da', body)).toEqual([
      'Virkningen “Halvt så mange borgere for hver sagsbehandler” er ændret: imens 1 til 1,1, væk efter 4 uger. Begrundelse: Vi så mindre hos os. Kilde: Egen måling, 2025.',
    ]);
    expect(said('en', '')).toEqual(['Nothing is changed.']);
  });
});
