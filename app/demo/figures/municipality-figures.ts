import type { cashSituations, Situation } from '../population/situation.ts';
import { fillWithheld, largestWithheld } from './apportion.ts';
import { assumedNational, atLeastOne } from './assumed.ts';
import { type Figure, type MunicipalityFigures, type OfferKind, offerKinds } from './figures.ts';
import { insuredFigures } from './insured.ts';
import { districtsOf } from './postal.ts';
import { country, type FigureTables } from './tables.ts';

/** Names of the five on kontanthjælp in Jobindsats, in the order of {@link cashSituations}. */
const cashLabels = ['Jobparat', 'Aktivitetsparat', 'Uddannelsesparat', 'Åbenlys uddannelsesparat', 'Uoplyst'];

/** @throws RangeError when no municipality has the code */
export function municipalityFigures(tables: FigureTables, code: string): MunicipalityFigures {
  const ordinal = tables.municipalities.findIndex((row) => row.code === code);
  const municipality = tables.municipalities[ordinal];
  if (!municipality) throw new RangeError(`No municipality has the code ${code}.`);
  const groups = groupFigures(tables, code);
  return {
    code,
    name: municipality.name,
    region: municipality.region,
    ordinal,
    period: tables.period,
    groups,
    longTerm: longTermFigures(tables, code, groups),
    activated: activatedFigures(tables, code),
    insured: insuredFigures(tables.insured, municipality.region),
    districts: districtsOf(tables.postal, code),
  };
}

function groupFigures(tables: FigureTables, code: string): Record<Situation, Figure> {
  const cash = cashFigures(tables, code);
  const figures = {
    dagpenge: counted(tables.monthly(code, 'y25i01', 'dagpenge'), `Jobindsats y25i01 ${tables.period}, dagpenge`),
    ...cash,
    sygedagpenge: scaled(tables, code, 'sygedagpenge', ''),
    jobafklaring: scaled(tables, code, 'ressourceforloebsydelse', 'jobafklaringsforloeb'),
    ressourceforloeb: assumed(tables, code, 'ressourceforloeb'),
    ledighedsydelse: scaled(tables, code, 'ledighedsydelse', ''),
    fleksjob: scaled(tables, code, 'fleksloentilskud', ''),
    selvforsoergende: assumed(tables, code, 'selvforsoergende'),
    'under-18': assumed(tables, code, 'under-18'),
  };
  for (const situation of atLeastOne) {
    if (figures[situation].people > 0) continue;
    figures[situation] = { people: 1, origin: 'assumed', source: 'mindst én, så gruppen findes' };
  }
  return figures;
}

function cashFigures(tables: FigureTables, code: string): Record<(typeof cashSituations)[number], Figure> {
  const row = (of: string) => cashLabels.map((label) => tables.snapshot(of, 'y60a02', label, 'fullTime'));
  const cells = row(code);
  const filled = fillWithheld(
    cells,
    tables.monthly(code, 'y60a02', 'fullTime'),
    row(country).map((cell) => cell ?? 0),
  );
  const figure = (at: number): Figure => ({
    people: Math.round(filled[at] ?? 0),
    origin: cells[at] === null ? 'withheld' : 'counted',
    source: `Jobindsats y60a02 ${tables.period}, ${cashLabels[at]}`,
  });
  const [jobparat, aktivitetsparat, uddannelsesparat, aabenlyst, uoplyst] = [0, 1, 2, 3, 4].map(figure);
  if (!jobparat || !aktivitetsparat || !uddannelsesparat || !aabenlyst || !uoplyst) throw new Error('five cells');
  return {
    jobparat,
    aktivitetsparat,
    uddannelsesparat,
    'aabenlyst-uddannelsesparat': aabenlyst,
    'ikke-visiteret': uoplyst,
  };
}

function counted(value: number | null, source: string): Figure {
  return { people: Math.round(value ?? 0), origin: value === null ? 'withheld' : 'counted', source };
}

function scaled(tables: FigureTables, code: string, benefit: string, course: string): Figure {
  const row = tables.shares.find((share) => share['benefit'] === benefit && share['forloeb'] === course);
  const national = Number(row?.['national'] ?? 0);
  if (!(national > 0)) throw new Error(`data/people/benefit-shares.csv has no number for ${benefit} ${course}`);
  return {
    people: Math.round(national * tables.populationShare(code)),
    origin: 'scaled',
    source: `${row?.['source']} ${row?.['when']}: ${national} i landet, efter befolkning`,
  };
}

function assumed(tables: FigureTables, code: string, kind: keyof typeof assumedNational): Figure {
  const national = assumedNational[kind];
  return {
    people: Math.round(national * tables.populationShare(code)),
    origin: 'assumed',
    source: `antaget ${national} i landet, efter befolkning`,
  };
}

/** A withheld number of long-term unemployed is under three: the country's share of the group, at most two. */
function longTermFigures(tables: FigureTables, code: string, groups: Record<Situation, Figure>) {
  const figure = (measure: 'dagpenge' | 'kontanthjaelp', situation: Situation): Figure => {
    const people = groups[situation].people;
    const source = `Jobindsats y25i09 ${tables.period}, ${measure}`;
    const value = tables.monthly(code, 'y25i09', measure);
    if (value !== null) return { people: Math.min(Math.round(value), people), origin: 'counted', source };
    const nation = (of: 'y25i09' | 'y25i01') => tables.monthly(country, of, measure) ?? 0;
    const guess = Math.round((people * nation('y25i09')) / Math.max(1, nation('y25i01')));
    return { people: Math.min(guess, largestWithheld, people), origin: 'withheld', source };
  };
  return { dagpenge: figure('dagpenge', 'dagpenge'), jobparat: figure('kontanthjaelp', 'jobparat') };
}

/** A withheld number of activated people is under three and has no total to be filled from: none. */
function activatedFigures(tables: FigureTables, code: string): Record<OfferKind, Figure> {
  const entries = offerKinds.map((kind) => [
    kind,
    counted(tables.snapshot(code, 'y60c02', kind, 'activated'), `Jobindsats y60c02 ${tables.period}, ${kind}`),
  ]);
  return Object.fromEntries(entries) as Record<OfferKind, Figure>;
}
