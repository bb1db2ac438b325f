import type { TopicLaw } from '../../rules/pack.ts';
import { august2021, autumn, form2021, july2021, noSelfBooking, partial, summer } from './corona/reopening.ts';
import { suspension } from './corona/suspension.ts';
import { march2021, spring2021, winter2020, winter2021 } from './corona/winter.ts';
import { expected2027 } from './expected-2027.ts';
import { sygeGaps } from './gaps.ts';
import { syge2020 } from './lab-2020/index.ts';
import { syge2023 } from './lab-2023.ts';
import { syge2025 } from './lab-2025a/index.ts';
import { sygeParameters } from './parameters.ts';
import { sygeQuestions } from './questions.ts';
import { sygeReform } from './reform-1b.ts';
import { syge2022 } from './ung-2022.ts';

/** The law on sickness benefit follow-up, and the overlays of the corona orders and of the expected act. */
export const syge: TopicLaw = {
  parts: {
    'lab-2020': syge2020,
    'ung-2022': syge2022,
    'lab-2023': syge2023,
    'lab-2025a': syge2025,
    'reform-1b': sygeReform,
    'corona-suspension': suspension,
    'corona-selvbooking': noSelfBooking,
    'corona-delvis': partial,
    'corona-sommer': summer,
    'corona-efteraar': autumn,
    'corona-vinter-2020': winter2020,
    'corona-vinter-2021': winter2021,
    'corona-marts-2021': march2021,
    'corona-foraar-2021': spring2021,
    'corona-juli-2021': july2021,
    'corona-august-2021': august2021,
    'corona-samtaleform-2021': form2021,
    'lab-2027': expected2027,
  },
  parameters: sygeParameters,
  questions: sygeQuestions,
  gaps: sygeGaps,
};
