import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { CardState, Party } from './card-states.ts';
import type { Aim, Area, PlanPart, Whose } from './plan.ts';
import { both } from './text.ts';

export const areaLabels: Readonly<Record<Area, Bilingual>> = {
  job: both('area.job'),
  company: both('area.company'),
  course: both('area.course'),
  health: both('area.health'),
  social: both('area.social'),
  everyday: both('area.everyday'),
};

export const cardStateLabels: Readonly<Record<CardState, Bilingual>> = {
  proposed: both('state.proposed'),
  agreed: both('state.agreed'),
  'under-way': both('state.under-way'),
  done: both('state.done'),
  stopped: both('state.stopped'),
  declined: both('state.declined'),
};

/** Whose turn it is, as each reader says it. */
export const whoseLabels: Readonly<Record<Party, Readonly<Record<Whose, Bilingual>>>> = {
  citizen: {
    citizen: both('whose.citizen.citizen'),
    staff: both('whose.citizen.staff'),
    both: both('whose.citizen.both'),
  },
  staff: { citizen: both('whose.staff.citizen'), staff: both('whose.staff.staff'), both: both('whose.staff.both') },
};

export const aimLabels: Readonly<Record<Aim, Bilingual>> = {
  job: both('aim.job'),
  education: both('aim.education'),
  both: both('aim.both'),
};

export const planPartLabels: Readonly<Record<PlanPart, Bilingual>> = {
  offer: both('part.offer'),
  stabilising: both('part.stabilising'),
  other: both('part.other'),
};
