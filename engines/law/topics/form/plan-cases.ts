import { all, any, ask, atLeast, count, is, startOf, yes } from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { lab2019, labOrder2019 } from '../sources.ts';
import { alleMaalgrupper } from './groups.ts';
import { w } from './words.ts';

/** The plan when something special happens: one plan for all, a move, a case for the rehabilitation team. */
export const planCases2020 = {
  holistic: {
    id: 'form.plan.samlet',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: w('Én samlet plan', 'One plan for all'),
    citizen: w(
      'Du har én samlet plan i stedet for Min Plan. Du har selv sagt ja til den.',
      'You have one plan for everything instead of My plan. You agreed to it.',
    ),
    lawyer: w(
      'Har personen komplekse problemer, hvor der kan eller skal laves flere planer, og et behov for koordination, kan der med samtykke laves en helhedsorienteret plan i stedet for Min Plan og rehabiliteringsplanens indsatsdel; §§ 41 og 45 fraviges da. A-kassens krav til jobsøgning består.',
      'With complex problems, several plans and a need of coordination a holistic plan may, with consent, replace My plan; §§ 41 and 45 then do not apply.',
    ),
    cites: [lab2019('§ 40, stk. 3'), lab2019('§ 46'), labOrder2019('§ 53')],
    mark: 'V',
    when: all(
      yes('samtykke_helhedsorienteret_plan'),
      atLeast(count('sagsplan', { where: { value: 'helhedsorienteret_plan' } }), 1),
    ),
    over: ['form.plan.har', 'form.plan.maal', 'form.plan.tilbud', 'form.plan.status'],
  },
  consent: {
    id: 'form.plan.samlet_mulig',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: w('Samlet plan kræver samtykke og behov', 'One plan needs consent and need'),
    citizen: w('En samlet plan laves kun, hvis du siger ja.', 'One plan for everything is made only if you agree.'),
    lawyer: w(
      'En helhedsorienteret plan forudsætter samtykke, flere planer og et koordinationsbehov.',
      'A holistic plan presupposes consent, several plans and a need of coordination.',
    ),
    cites: [lab2019('§ 40, stk. 3')],
    mark: 'V',
    when: any(
      yes('samtykke_helhedsorienteret_plan'),
      atLeast(count('sagsplan', { where: { value: 'helhedsorienteret_plan' } }), 1),
    ),
    done: all(yes('samtykke_helhedsorienteret_plan'), ask('form.behov_for_samlet_plan')),
  },
  moved: {
    id: 'form.plan.flytning',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: w('Planen ses efter, når du flytter', 'The plan is looked over when you move'),
    citizen: w('Din nye kommune ser på din plan sammen med dig.', 'Your new municipality looks at your plan with you.'),
    lawyer: w(
      'Er der planlagt en indsats for en person, der flytter, vurderer den nye kommune sammen med personen, om den skal revideres.',
      'When a person with a planned effort moves, the new municipality judges with the person whether to revise it.',
    ),
    cites: [labOrder2019('§ 135')],
    mark: 'V',
    when: all(
      alleMaalgrupper,
      atLeast(count('min_plan'), 1),
      atLeast(count('kommune', { until: startOf('kommune') }), 1),
      atLeast(count('min_plan', { until: startOf('kommune') }), 1),
    ),
    done: any(
      atLeast(count('min_plan', { from: startOf('kommune') }), 1),
      ask('form.plan_vurderet_efter_flytning', { since: startOf('kommune') }),
    ),
  },
  team: {
    id: 'form.plan.rehabilitering',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: w('Rehabiliteringsplan', 'Rehabilitation plan'),
    citizen: w(
      'Du og kommunen laver en plan, før dit møde i teamet.',
      'You and the municipality make a plan before your meeting in the team.',
    ),
    lawyer: w(
      'Den, hvis sag skal behandles i rehabiliteringsteamet, skal have en rehabiliteringsplan. Den forberedende del laves i samarbejde med personen og indeholder mål, ressourcer og udfordringer og lægens vurdering; indsatsdelen indgår i Min Plan.',
      'Whoever’s case goes to the rehabilitation team has a rehabilitation plan, prepared with the person.',
    ),
    cites: [lab2019('§ 40, stk. 2'), lab2019('§§ 43-45')],
    mark: 'V',
    when: is('sag_om_varig_stoette', 'rehabiliteringsteam'),
    done: atLeast(
      count('sagsplan', { where: { value: 'rehabiliteringsplan' }, from: startOf('sag_om_varig_stoette') }),
      1,
    ),
  },
} as const satisfies Record<string, Rule>;
