import { ask } from '../../language/build.ts';
import type { TopicLaw } from '../../rules/pack.ts';
import { act1750of2025, lab2024 } from '../sources.ts';
import { beliefs2020, beliefs2023, beliefs2025, beliefs2026 } from './beliefs.ts';
import { offerConcepts, workDuty } from './concepts.ts';
import { coronaParts } from './corona.ts';
import { longOnBenefit, personGoals2020, personGoals2023, personGoals2025 } from './focus-goals.ts';
import { offerGaps } from './gaps.ts';
import { acceptExceptions, acceptExceptions2024, acceptInMinkEducation, acceptRules } from './lab-2020/accept.ts';
import { clarificationEnd2026, clarificationRules, clarificationTeam2025 } from './lab-2020/clarification.ts';
import {
  assessWhileExempt,
  exemptAtDeadline,
  firstOffer2020,
  firstOfferAfterSuspension,
  offerBegun,
} from './lab-2020/first-offer.ts';
import {
  courseClosed,
  courseRules2022,
  decideFurther,
  decideFurther2026,
  length2020,
  length2022,
} from './lab-2020/resource-course.ts';
import {
  assessAlways,
  fitsDagpenge,
  fitsOthers,
  notBeyondBenefit,
  selfFound2020,
  selfFound2022,
  selfSupporting,
  testOfAvailability,
  wishes,
} from './lab-2020/rights.ts';
import { coordinatorAdvice, teamRules } from './lab-2020/team.ts';
import {
  repatriation,
  youngAssess2020,
  youngAssess2022,
  youngExempt2020,
  youngExempt2022,
  youngFirst2020,
  youngFirst2022,
  youngFirst2024,
  youngNext2020,
  youngNext2022,
} from './lab-2020/young.ts';
import { firstOffer2023, youngAccept2022, youngAccept2024 } from './later.ts';
import { offerParameters } from './parameters.ts';
import { offerQuestions } from './questions.ts';
import { reformRules } from './reform.ts';
import { offersWithOtherGuidance } from './shared.ts';
import { starReform } from './sources.ts';
import { earlyEffort, supervision2020, supervision2023 } from './supervision.ts';
import { minimumDemands } from './supervision-minimum.ts';
import { workDutyException, workDutyRules } from './work-duty.ts';

const ended = { da: 'ophævet med reformen', en: 'ended with the reform' };

/** The law on right and duty to offers, the work duty, the courses, the rehabilitation team and the supervision. */
export const tilbud: TopicLaw = {
  parts: {
    ...coronaParts,
    'lab-2020': {
      concepts: [...offerConcepts, longOnBenefit],
      rules: [
        ...acceptRules,
        firstOffer2020,
        firstOfferAfterSuspension(offerBegun(offersWithOtherGuidance)),
        assessWhileExempt,
        youngFirst2020,
        youngNext2020,
        youngAssess2020,
        selfFound2020,
        selfSupporting,
        assessAlways,
        testOfAvailability,
        wishes,
        notBeyondBenefit,
        fitsDagpenge,
        ...clarificationRules,
        length2020,
        decideFurther,
        ...teamRules,
        ...personGoals2020,
        ...supervision2020,
        earlyEffort,
      ],
      exceptions: [...acceptExceptions, exemptAtDeadline, youngExempt2020, repatriation],
      notDemanded: beliefs2020,
    },
    'selvbooking-2021': { rules: [fitsOthers], exceptions: [acceptInMinkEducation] },
    'ung-2022': {
      rules: [
        youngAccept2022,
        youngFirst2022,
        youngNext2022,
        youngAssess2022,
        selfFound2022,
        length2022,
        ...courseRules2022,
      ],
      exceptions: [youngExempt2022],
    },
    'lab-2023': {
      rules: [firstOffer2023, ...personGoals2023, ...supervision2023, ...minimumDemands],
      notDemanded: beliefs2023,
    },
    'lab-2024': { rules: [youngAccept2024, youngFirst2024], exceptions: acceptExceptions2024 },
    'lab-2025a': {
      concepts: [workDuty],
      rules: [...workDutyRules, clarificationTeam2025],
      exceptions: [workDutyException],
      notDemanded: beliefs2025,
    },
    'kth-2025b': { rules: personGoals2025(ask('tilbud.vejledning_taeller_for_unge')) },
    'reform-1a': { rules: [courseClosed, decideFurther2026] },
    'reform-1b': {
      rules: [...reformRules, clarificationEnd2026, coordinatorAdvice],
      removes: [
        ...[
          'tilbud.foerste_efter_suspension',
          'tilbud.vurder_under_fritagelse',
          'tilbud.unge_foerste',
          'tilbud.unge_naeste',
          'tilbud.unge_vurder_under_fritagelse',
          'tilbud.loebende_vurdering',
        ].map((id) => ({ id, why: ended, cites: [starReform('tilbud'), lab2024('§§ 101-105')] })),
        ...[
          'tilbud.rehabiliteringsteam_foer_afgoerelse',
          'tilbud.rehabiliteringsteam_deltag',
          'tilbud.rehabiliteringsteam_igen',
          'tilbud.jobafklaring_rehabiliteringsteam',
          'tilbud.ressourceforloeb_rehabiliteringsteam',
        ].map((id) => ({ id, why: ended, cites: [act1750of2025('LAB § 43'), act1750of2025('LOB § 15 a')] })),
        ...[
          'tilbud.tilsyn_resultatmaal',
          'tilbud.tilsyn_fokusmaal_tilbud',
          'tilbud.tilsyn_fokusmaal_samtaler',
          'tilbud.tilsyn_betingelser',
          'tilbud.tilsyn_redegoerelse',
          'tilbud.tilsyn_genopretning',
          'tilbud.tilsyn_minimum_tilbud',
          'tilbud.tilsyn_minimum_samtaler',
          'tilbud.tilsyn_sagsgennemgang',
          'tilbud.fokusmaal_person_uden_tilbud',
          'tilbud.fokusmaal_person_faa_samtaler',
        ].map((id) => ({ id, why: ended, cites: [act1750of2025('LOB §§ 22 a-22 f')] })),
      ],
      removesExceptions: [
        'tilbud.fritaget_ved_fristen',
        'tilbud.unge_fritaget_ved_fristen',
        'tilbud.forberedelse_til_repatriering',
      ],
      removesNotDemanded: [
        'tilbud.nyt_tilbud_hvert_halve_aar',
        'tilbud.vejledning_taeller_aldrig',
        'tilbud.fokusmaal_er_din_pligt',
        'tilbud.altid_rehabiliteringsteam',
      ],
      notDemanded: beliefs2026,
    },
  },
  parameters: offerParameters,
  questions: offerQuestions,
  gaps: offerGaps,
};
