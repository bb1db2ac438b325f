import { fullTimeHours, mostPaid } from '../ladder.ts';
import type { PlacementCheck } from '../placement.ts';
import { answerFields, onlyAfterYes, type PlacementQuestion, placementQuestions } from '../questions.ts';
import { both, bothBy } from '../text.ts';
import { companyChecks } from './company-checks.ts';
import { companyEntries, isOffer, paidHoursEntry, personEntries } from './entries.ts';
import type { CheckInput } from './input.ts';
import { numberIn } from './numbers.ts';
import { lawOfCompany, lawOfPerson, ours } from './outcome.ts';
import { personChecks } from './person-checks.ts';

/**
 * What the law says of a place while it is being written: each demand with its figures, why, and the way out. Pure. What is not known is
 * said to be so; nothing is guessed.
 */
export function checks(input: CheckInput): readonly PlacementCheck[] {
  const { place, company } = input;
  if (!isOffer(place.kind)) return [smallJob, ...fewHours(input)];
  return [
    ...personChecks(input, place.kind),
    ...fullTime(input),
    ...(company === null
      ? [ours('placements.no-company', 'unknown', both('field.site'), both('check.noCompany'))]
      : companyChecks(input, company, place.kind)),
  ];
}

const smallJob: PlacementCheck = ours(
  'placements.small-job',
  'ok',
  both('check.smallJob.title'),
  both('check.smallJob'),
);

/** Few hours are pay all the same, and bear on the benefit of the month. */
function fewHours({ place }: CheckInput): readonly PlacementCheck[] {
  const timer = mostPaid(place.ladder);
  if (timer === 0 || timer >= 15) return [];
  const text = bothBy('check.smallJob.hours', (lang) => ({ timer: numberIn(lang, timer) }));
  return [ours('placements.few-hours', 'note', both('field.hours'), text)];
}

/** BEK-LAB § 60, stk. 5: never more than normal full time. */
function fullTime({ place }: CheckInput): readonly PlacementCheck[] {
  if (place.ladder.length === 0) return [];
  const hours = place.ladder.map(({ unpaid, paid }) => unpaid + paid);
  const title = both('check.fullTime.title');
  const cites = isOffer(place.kind) ? ['BEK-LAB § 60, stk. 5'] : [];
  const over = hours.findIndex((all) => all > fullTimeHours);
  if (over >= 0)
    return [
      ours(
        'placements.full-time',
        'stop',
        title,
        bothBy('check.fullTime.stop', (lang) => ({ trin: over + 1, timer: numberIn(lang, hours[over] ?? 0) })),
        { wayOut: both('check.fullTime.out'), cites },
      ),
    ];
  const timer = Math.max(...hours);
  return [
    ours(
      'placements.full-time',
      'ok',
      title,
      bothBy('check.fullTime.ok', (lang) => ({ timer: numberIn(lang, timer) })),
      {
        cites,
      },
    ),
  ];
}

/** The questions that the law leaves to a person for this very place, answered or not: what the form asks, and nothing else. */
export function questionsOf(input: CheckInput): readonly PlacementQuestion[] {
  const { place, company, today } = input;
  const { kind } = place;
  if (!isOffer(kind)) return [];
  const unanswered: CheckInput = { ...input, place: { ...place, answers: {} } };
  const asked = new Set<string>();
  const look = (says: ReturnType<typeof lawOfPerson>, rules: readonly string[]) => {
    for (const rule of rules) for (const { id } of says(rule)?.questions ?? []) asked.add(id);
  };
  look(lawOfPerson(personEntries(unanswered), today), rulesThatAsk[kind]);
  if (mostPaid(place.ladder) > 0) {
    const on = place.startsOn < today ? today : place.startsOn;
    look(lawOfPerson([...personEntries(unanswered), paidHoursEntry(place)], on), [
      'virksomhed.loentimer.anden_funktion',
    ]);
  }
  if (company !== null) {
    look(lawOfCompany(companyEntries(unanswered, company, 'ratio'), today), [
      'virksomhed.konkurrence',
      ...(kind === 'loentilskud' ? ['virksomhed.statsstoette'] : []),
    ]);
    if (kind === 'loentilskud')
      look(lawOfCompany(companyEntries(unanswered, company, 'increase'), today), ['virksomhed.merbeskaeftigelse']);
  }
  return placementQuestions(kind).filter(({ field, id }) => {
    const parent = onlyAfterYes[field];
    return asked.has(id) && (parent === undefined || place.answers[answerFields[parent]] === true);
  });
}

const rulesThatAsk = {
  praktik: ['virksomhed.praktik.behov', 'virksomhed.praktik.loentimer', 'virksomhed.praktik.seneste_arbejdsgiver'],
  loentilskud: [
    'virksomhed.loentilskud.forudgaaende_periode',
    'virksomhed.loentilskud.forudgaaende_periode_privat',
    'virksomhed.loentilskud.seneste_arbejdsgiver',
    'virksomhed.loentilskud.aegtefaelle',
  ],
  nytteindsats: ['virksomhed.nytteindsats.seneste_arbejdsgiver', 'virksomhed.nytteindsats.opgaver'],
} as const;
