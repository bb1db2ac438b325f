import type { Outcome } from '@fodfaeste/law';
import type { Paragraph } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { CaseLaw } from '../law/index.ts';
import type { Maker, PlanState } from './plan.ts';
import { both } from './text.ts';
import { contentOf } from './told-plan.ts';

export type MinPlanPartName =
  | 'jobmaal'
  | 'uddannelsesmaal'
  | 'jobsoegning'
  | 'tilbud'
  | 'stabiliserende'
  | 'oevrige'
  | 'status';

export interface MinPlanPart {
  readonly part: MinPlanPartName;
  /** The law in force that day demands it of this person's plan. */
  readonly demanded: boolean;
  readonly there: boolean;
  readonly cite: Paragraph;
  readonly words: Bilingual;
}

export interface MinPlan {
  /**
   * - `complete`, `missing`: the person is to have a Min Plan, and everything demanded is there, or not.
   * - `not-known`: the law cannot tell yet in which group the person is.
   * - `not-demanded`: no Min Plan is demanded. `replaced`: a plan for everything stands in its place (LAB § 40, stk. 3).
   */
  readonly state: 'complete' | 'missing' | 'not-known' | 'not-demanded' | 'replaced';
  /** Who is to make it now; null where none is demanded or nobody can tell. */
  readonly maker: Maker | null;
  readonly parts: readonly MinPlanPart[];
  readonly missing: readonly MinPlanPart[];
}

/** Groups of LAB § 6 (as `kontakt.maalgruppe` numbers them) whose plan has a job goal: § 41, stk. 2, nr. 1. */
const jobGoal: ReadonlySet<number> = new Set([1, 2, 3, 10]);
/** Job and education goal: nr. 2. */
const bothGoals: ReadonlySet<number> = new Set([4, 5, 6, 7, 8, 11, 12, 13]);
/** Activities that stabilise: nr. 5. */
const stabilising: ReadonlySet<number> = new Set([3, 5, 6, 7, 8, 11]);
const onDagpenge = 1;
const fleksjob = 9;
/** `kontakt.kontaktgruppe` for those entitled to a fleksjob who live on ledighedsydelse. */
const onLedighedsydelse = 7;

const holds: ReadonlySet<string> = new Set(['open', 'met', 'overdue', 'yes']);

class Asked {
  private readonly outcomes: ReadonlyMap<string, Outcome>;

  constructor(law: CaseLaw) {
    this.outcomes = new Map(law.answer.outcomes.map((outcome) => [outcome.rule.id, outcome]));
  }
  find(id: string): Outcome | undefined {
    return this.outcomes.get(id);
  }
  holds(id: string): boolean {
    return holds.has(this.find(id)?.state ?? 'no');
  }
  value(id: string): number | null {
    return this.holds(id) ? (this.find(id)?.value ?? null) : null;
  }
}

/**
 * Min Plan (LAB §§ 40-42): what the law of the day demands of this person's plan, and what of it is there. Derived from what
 * citizen and caseworker agree anyway; nobody fills in a form for it.
 */
export function minPlan(
  plan: Pick<PlanState, 'goal' | 'cards'>,
  law: CaseLaw,
  jobSearch: { readonly agreed: boolean } | null,
): MinPlan {
  const asked = new Asked(law);
  const [here, fund] = [asked.find('form.plan.har'), asked.find('form.plan.har.akasse')];
  const states = [here?.state, fund?.state].filter((state) => state !== undefined);
  const without = (state: MinPlan['state']): MinPlan => ({ state, maker: null, parts: [], missing: [] });
  const group = asked.value('kontakt.maalgruppe');
  if (!states.some((state) => holds.has(state))) {
    if (!states.includes('unknown')) return without(states.includes('set-aside') ? 'replaced' : 'not-demanded');
    // Where the group is known, only who makes the plan is open: the a-kasse's months are not counted yet.
    if (group === null || asked.find('form.plan.samlet')?.state === 'unknown') return without('not-known');
  }
  const maker = makerOf(here, fund);
  if (group === null) return { ...without('not-known'), maker };
  const parts = partsOf(plan, asked, group, jobSearch);
  const missing = parts.filter(({ demanded, there }) => demanded && !there);
  return { state: missing.length === 0 ? 'complete' : 'missing', maker, parts, missing };
}

function makerOf(here: Outcome | undefined, fund: Outcome | undefined): Maker | null {
  if (holds.has(fund?.state ?? 'no')) return 'akasse';
  return holds.has(here?.state ?? 'no') ? 'kommune' : null;
}

function partsOf(
  plan: Pick<PlanState, 'goal' | 'cards'>,
  asked: Asked,
  group: number,
  jobSearch: { readonly agreed: boolean } | null,
): readonly MinPlanPart[] {
  const content = new Set(contentOf(plan));
  const onBenefit = group === fleksjob && asked.value('kontakt.kontaktgruppe') === onLedighedsydelse;
  const ordered = asked.holds('form.paalaeg.opfyld') || asked.holds('form.paalaeg.gennemfoer');
  const needsBoth = bothGoals.has(group) || (group === onDagpenge && ordered);
  const goal = asked.find('form.plan.maal');
  const part = (name: MinPlanPartName, number: number, demanded: boolean, there: boolean): MinPlanPart => ({
    part: name,
    demanded,
    there,
    cite: citeOf(goal, number),
    words: wordsOf(name, demanded, there),
  });
  const all = [
    part('jobmaal', needsBoth ? 2 : 1, needsBoth || jobGoal.has(group) || onBenefit, content.has('jobmaal')),
    part('uddannelsesmaal', 2, needsBoth, content.has('uddannelsesmaal')),
    part('jobsoegning', 3, asked.holds('form.jobsoegning.aktiv'), jobSearch?.agreed ?? false),
    part('tilbud', 4, asked.holds('form.plan.tilbud'), content.has('tilbud')),
    part('stabiliserende', 5, stabilising.has(group) || onBenefit, content.has('stabiliserende')),
    part('oevrige', 6, false, content.has('oevrige')),
    // Repealed on 22 March 2023; the pack before demands it of plans with an offer.
    part('status', 7, asked.holds('form.plan.status'), content.has('status')),
  ];
  return all.filter(({ part: name, demanded, there }) => demanded || there || name === 'oevrige');
}

function wordsOf(name: MinPlanPartName, demanded: boolean, there: boolean): Bilingual {
  if (name === 'oevrige') return both(there ? 'minplan.oevrige.there' : 'minplan.oevrige.none');
  if (there) return both(`minplan.${name}.there`);
  return demanded ? both(`minplan.${name}.missing`) : both('minplan.not-demanded');
}

/** The number of LAB § 41, stk. 2, in the consolidation that the rule cites that day. */
function citeOf(goal: Outcome | undefined, number: number): Paragraph {
  const source = goal?.cites.at(-1)?.source;
  const paragraph = `§ 41, stk. 2, nr. ${number}`;
  return source ? { law: `${source.short} (${source.number})`, paragraph, url: source.url } : { law: 'LAB', paragraph };
}
