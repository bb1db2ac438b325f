import highsLoader from 'highs';
import { type Linear, lpText, type Solver } from './linear.ts';

// The package's types tell of its CommonJS build; what a module imports is the loader itself.
const load = highsLoader as unknown as typeof highsLoader.default;

/** An answer that is neither 0 nor 1 would be a mistake in the model, not something to round away. */
const nearly = 1e-6;

/** HiGHS (https://highs.dev), compiled to WebAssembly: loaded once, in some 60 ms. It blocks the thread that asks it. */
export async function highsSolver(): Promise<Solver> {
  const highs = await load();
  return (model: Linear) => {
    const { Status: status, Columns: columns } = highs.solve(lpText(model), { random_seed: 1, time_limit: 4 });
    if (status === 'Infeasible') return null;
    if (status !== 'Optimal') throw new Error(`The solver ended with ${status}.`);
    return model.worth.flatMap((_, at) => {
      const value = (columns[`x${at}`] as { readonly Primal?: number } | undefined)?.Primal ?? 0;
      if (Math.abs(value - Math.round(value)) > nearly) throw new Error('The solver answered with a part of a person.');
      return Math.round(value) === 1 ? [at] : [];
    });
  };
}
