import { addDays, deadline, type PlainDate } from '@fodfaeste/law/dates';

/** How a municipality wants one kind of decision made. */
export interface DecisionPolicy {
  /** Who prepared may not approve. */
  readonly twoPersons: boolean;
  /** Days from application to decision, which the municipality must set and publish itself (retssikkerhedsloven § 3, stk. 2); null: none set. */
  readonly deadlineDays: number | null;
  /** Days to answer a hearing. The law names none (forvaltningsloven § 19, stk. 1). */
  readonly hearingDays: number;
}

/** Until a municipality says otherwise. Two weeks is our choice: no law has a number. */
export const usualPolicy: DecisionPolicy = { twoPersons: false, deadlineDays: null, hearingDays: 14 };

/** A citizen's last day is never a day on which no office is open (Justitsministeriets vejledning 9533/2018 om klagefrister). */
const fourWeeksForCitizen = (from: PlainDate): PlainDate =>
  deadline(from, { weeks: 4 }, { shiftsToNextWorkingDay: true });

/** Retssikkerhedsloven § 67, stk. 1: four weeks after the notice, the last day being the same weekday, or the next working day. */
export const complaintUntil = fourWeeksForCitizen;

/** BEK 861/2025 § 11: assessed anew within four weeks of the day the complaint came, or the citizen is told. */
export const reassessUntil = (receivedOn: PlainDate): PlainDate => addDays(receivedOn, 28);

/** BEK 861/2025 § 11: whoever got right in part has four weeks to say whether the complaint stands, and then it is sent on within 14 days. */
export const answerUntil = fourWeeksForCitizen;
export const forwardUntil = (answeredOn: PlainDate): PlainDate => addDays(answeredOn, 14);

export const dueOn = (askedOn: PlainDate | null, { deadlineDays }: DecisionPolicy): PlainDate | null =>
  askedOn === null || deadlineDays === null ? null : addDays(askedOn, deadlineDays);
