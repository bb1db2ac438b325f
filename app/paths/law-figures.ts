import { type Cite, citeText, inputKinds, type LegalAnswer, type Outcome } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { between, exactly, unknown } from './figures.ts';
import type { Figure, FigureSource, LawVersion, Line } from './path.ts';
import { both, bothBy } from './text.ts';

/** The steps of the ladder (FIN § 5): the last week of each, and the municipality's share in per cent. */
export interface LadderStep {
  readonly untilWeek: number;
  readonly share: number;
}

/** What the law says of one person's money, place and course today. */
export interface LawFigures {
  readonly on: PlainDate;
  readonly version: LawVersion;
  readonly benefit: Line;
  /** Whether the municipality pays a share of the benefit at all. */
  readonly onLadder: 'yes' | 'no' | 'unknown';
  /** The week on the ladder; null where nobody told it. */
  readonly week: number | null;
  readonly ladder: readonly LadderStep[];
  readonly ladderSource: FigureSource;
  /** The longest a place may last. */
  readonly placeWeeks: Figure;
  /** The state's share of the price of a course, by scheme, per cent. */
  readonly poolShare: ReadonlyMap<string, { readonly percent: number; readonly source: FigureSource }>;
  /** Dagpenge during an education lift at 110 per cent. */
  readonly liftMonth: Figure;
}

/** Benefits by the month, the first that answers. A sickness benefit is a week's. */
const benefitRules = [
  { id: 'penge.kontanthjaelp_i_alt', factor: 1, most: false },
  { id: 'penge.dagpengesats.dimittend', factor: 1, most: false },
  { id: 'penge.dagpengesats.vaernepligt', factor: 1, most: false },
  { id: 'penge.dagpengesats.ung', factor: 1, most: false },
  { id: 'penge.dagpengesats.egen', factor: 1, most: false },
  { id: 'penge.dagpenge_maks', factor: 1, most: true },
  { id: 'penge.sygedagpenge_maks', factor: 52 / 12, most: true },
  { id: 'penge.ressourceforloebsydelse', factor: 1, most: false },
  { id: 'penge.ledighedsydelse', factor: 1, most: false },
] as const;

const poolRules = [
  ['T02', 'penge.drift_regional_pulje'],
  ['T02c', 'penge.drift_regional_pulje'],
  ['T05', 'penge.drift_uddannelsesloeft_110'],
] as const;

const steps = [1, 2, 3, 4] as const;
const lastWeeks = [4, 26, 52, Number.POSITIVE_INFINITY] as const;

export function lawFigures(answer: LegalAnswer): LawFigures {
  const { on, book, outcomes } = answer;
  const byId = new Map(outcomes.map((outcome) => [outcome.rule.id, outcome]));
  const sourceOf = (cites: readonly Cite[]): FigureSource => ({ words: wordsOf(cites), on });
  const share = byId.get('penge.kommunens_andel');
  const place = byId.get('virksomhed.praktik.varighed');
  return {
    on,
    version: { title: book.pack.title, basis: book.pack.legalBasis, from: book.pack.from },
    benefit: benefitOf(byId, sourceOf),
    onLadder:
      share === undefined || share.state === 'no'
        ? 'no'
        : share.state === 'unknown' && share.missing.includes('ydelse')
          ? 'unknown'
          : 'yes',
    week: byId.get('penge.refusionsuge')?.value ?? null,
    ladder: steps.map((step, at) => ({
      untilWeek: lastWeeks[at] ?? Number.POSITIVE_INFINITY,
      share: book.parameter(`medfinansiering.trin_${step}`),
    })),
    ladderSource: sourceOf(share?.cites ?? []),
    placeWeeks:
      typeof place?.value === 'number'
        ? between(null, place.value, 'weeks', sourceOf(place.cites))
        : unknown(place ? whyNot(place) : both('place.unknown')),
    poolShare: new Map(
      poolRules.flatMap(([scheme, id]) => {
        const rule = book.rule.get(id);
        const percent = rule?.value?.op === 'number' ? rule.value.value : null;
        return rule && percent !== null ? [[scheme, { percent, source: sourceOf(rule.cites) }] as const] : [];
      }),
    ),
    liftMonth: amountOf(byId.get('uddannelse.loeft110.dagpengesats'), sourceOf),
  };
}

function wordsOf(cites: readonly Cite[]): Bilingual {
  const text = cites.slice(0, 2).map(citeText).join('; ');
  return say(text, text);
}

const isKnown = (outcome: Outcome | undefined): outcome is Outcome & { readonly value: number } =>
  outcome !== undefined && outcome.state !== 'no' && outcome.state !== 'unknown' && outcome.value !== null;

function amountOf(outcome: Outcome | undefined, sourceOf: (cites: readonly Cite[]) => FigureSource): Figure {
  if (isKnown(outcome)) return exactly(outcome.value, 'oere-month', sourceOf(outcome.cites));
  return unknown(outcome && outcome.state === 'unknown' ? whyNot(outcome) : both('money.noRate'));
}

function benefitOf(byId: ReadonlyMap<string, Outcome>, sourceOf: (cites: readonly Cite[]) => FigureSource): Line {
  for (const { id, factor, most } of benefitRules) {
    const outcome = byId.get(id);
    if (!isKnown(outcome)) continue;
    const month = Math.round(outcome.value * factor);
    return {
      what: outcome.rule.name,
      figure: between(most ? null : month, month, 'oere-month', sourceOf(outcome.cites)),
    };
  }
  const open = benefitRules.map(({ id }) => byId.get(id)).find((outcome) => outcome?.state === 'unknown');
  return {
    what: open?.rule.name ?? both('money.benefit'),
    figure: unknown(open ? whyNot(open) : both('money.noBenefit')),
  };
}

const mostNamed = 3;

/** What somebody must tell before the law can answer. */
function whyNot({ missing }: Outcome): Bilingual {
  const names = missing.slice(0, mostNamed).map((kind) => inputKinds[kind].name);
  if (names.length === 0) return both('money.noRate');
  const listed = (lang: 'da' | 'en') => names.map((name) => name[lang].toLowerCase()).join(', ');
  return bothBy('money.missing', (lang) => ({ hvad: listed(lang) }));
}
