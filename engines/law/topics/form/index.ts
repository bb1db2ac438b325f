import type { TopicLaw } from '../../rules/pack.ts';
import { afmelding } from './afmelding.ts';
import { breve } from './breve.ts';
import { carried } from './carried.ts';
import { cv } from './cv.ts';
import { dfdg } from './dfdg.ts';
import { exceptions } from './exceptions.ts';
import { formGaps } from './gaps.ts';
import { indkaldelse } from './indkaldelse.ts';
import { jobsoegning } from './jobsoegning.ts';
import { type Matter, merged } from './merge.ts';
import { notDemanded } from './not-demanded.ts';
import { paalaeg } from './paalaeg.ts';
import { formParameters } from './parameters.ts';
import { plan2020 } from './plan-2020.ts';
import { planLater } from './plan-later.ts';
import { formQuestions } from './questions.ts';
import { samtaleform2020 } from './samtaleform-2020.ts';
import { samtaleform2022, samtaleform2023, samtaleform2024, samtaleform2026b } from './samtaleform-2022.ts';
import { selvbooking2020 } from './selvbooking-2020.ts';
import { selvbooking2021, selvbooking2022, selvbooking2024 } from './selvbooking-later.ts';
import { tilmelding } from './tilmelding.ts';

const matters: readonly Matter[] = [
  {
    'lab-2020': samtaleform2020,
    'ung-2022': samtaleform2022,
    'lab-2023': samtaleform2023,
    'lab-2024': samtaleform2024,
    'reform-1b': samtaleform2026b,
  },
  {
    'lab-2020': selvbooking2020,
    'selvbooking-2021': selvbooking2021,
    'ung-2022': selvbooking2022,
    'lab-2024': selvbooking2024,
  },
  breve,
  indkaldelse,
  tilmelding,
  afmelding,
  cv,
  jobsoegning,
  { 'lab-2020': plan2020 },
  planLater,
  paalaeg,
  dfdg,
  exceptions,
  notDemanded,
];

/** The law on the topic `form`: form of talks, booking, letters, registration, CV, job search, plan, education orders, reports. */
export const form: TopicLaw = {
  parts: merged([...matters, carried(matters)]),
  parameters: formParameters,
  questions: formQuestions,
  gaps: formGaps,
};
