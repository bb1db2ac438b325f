import type { PlainDate } from '@fodfaeste/law/dates';
import type { MunicipalityFigures } from '../figures/figures.ts';
import type { Lists } from '../figures/lists.ts';
import type { PopulationPlan } from '../population/population.ts';

/** The plan of one municipality's people. `codes` are those of all municipalities of the installation. */
export function populationPlan(
  seed: number,
  today: PlainDate,
  figures: MunicipalityFigures,
  lists: Lists,
  codes: readonly string[],
): PopulationPlan {
  return {
    seed: { number: seed, authorityId: Number(figures.code) },
    today,
    figures,
    lists: { families: lists.families, streets: lists.streets },
    otherMunicipalities: codes.filter((code) => code !== figures.code).toSorted(),
  };
}
