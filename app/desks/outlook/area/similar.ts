/** What municipalities are compared by. */
export interface Trait {
  readonly code: string;
  /** Unemployed of the labour force, per cent. */
  readonly rate: number;
  /** People in the labour force, worked out of the unemployed and their share. */
  readonly workforce: number;
  /** Kilometres from the one that is compared. */
  readonly km: number;
}

/**
 * The municipalities most like one: nearest by share of unemployed, size and distance. Each counts the same, measured in
 * standard deviations; size by its logarithm, since twice as large is the same step for small and large.
 */
export function mostSimilar(own: Trait, others: readonly Trait[], count: number): readonly Trait[] {
  const all = [own, ...others];
  const measures = [
    ({ rate }: Trait) => rate,
    ({ workforce }: Trait) => Math.log(Math.max(1, workforce)),
    ({ km }: Trait) => km,
  ].map((measure) => ({ measure, spread: spreadOf(all.map(measure)) }));
  const far = (one: Trait) =>
    measures.reduce((sum, { measure, spread }) => sum + ((measure(one) - measure(own)) / spread) ** 2, 0);
  return others
    .filter(({ code }) => code !== own.code)
    .map((one) => ({ one, far: far(one) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ one }) => one);
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length) || 1;
}
