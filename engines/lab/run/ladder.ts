/** The first week on benefits of the step after each (lov om kommunernes finansiering §§ 5-6). */
const nextStepFrom = [4, 26, 52, Number.POSITIVE_INFINITY] as const;

/** The step of the ladder by weeks on benefits. */
export const stepOf = (weeks: number): number =>
  weeks < nextStepFrom[0] ? 0 : weeks < nextStepFrom[1] ? 1 : weeks < nextStepFrom[2] ? 2 : 3;

/** Weeks until the step after this one. */
export const weeksToStep = (step: number, weeks: number): number => (nextStepFrom[step] as number) - weeks;
