import {
  all,
  any,
  ask,
  before,
  choose,
  concept,
  count,
  exists,
  is,
  latest,
  more,
  not,
  onOrAfter,
  onOrBefore,
  param,
  plusDays,
  plusMonths,
  sum,
  day as theDay,
  today,
} from '../../../language/build.ts';
import type { Part } from '../../../rules/pack.ts';
import type { Rule } from '../../../rules/rule.ts';
import { alf2024, alf2025, selvforskyldt2026 } from '../../sources.ts';
import { breachDay, breachIs, countsAsFirst } from '../breach.ts';
import { guardsOf } from '../guards/check.ts';
import { access, hearing, moreTime } from '../guards/hearing.ts';
import { informed } from '../guards/judgements.ts';
import { breachOn } from '../whose.ts';

const day = breachDay('karantaene');
const concerns = breachOn('dagpenge', 'karantaene');
const alf = (paragraph: string) => [alf2024(paragraph), alf2025(paragraph)] as const;
const byInsurance = (name: string) =>
  choose([[is('akasse.forsikring', 'fuldtid'), param(`sanktion.${name}_fuldtid`)]], param(`sanktion.${name}_deltid`));

const guards = guardsOf({
  id: 'sanktion.karantaene',
  bearer: 'akasse',
  label: 'karantæne',
  when: concerns,
  name: { da: 'Afgørelse om karantæne', en: 'Decision on quarantine' },
  citizen: {
    da: 'A-kassen kan kun give karantæne, når du er hørt, og du ikke havde en gyldig grund.',
    en: 'The fund can give a quarantine only when you have been heard and had no valid reason.',
  },
  lawyer: {
    da: 'Karantæne for selvforskyldt ledighed efter ALF § 63 kræver høring om ukendte oplysninger til ugunst, en oplyst sag og at der ikke var en fyldestgørende grund. Kommunen underretter, a-kassen afgør.',
    en: 'A quarantine for self-inflicted unemployment under ALF § 63 needs a hearing on unknown facts to the disadvantage, an informed case and that there was no sufficient reason. The municipality notifies, the fund decides.',
  },
  cites: [...alf('§ 63, stk. 1 og 4')],
  checks: [
    hearing(day, 'akasse', 'never', [...alf('§ 65 a, stk. 4')]),
    moreTime(day, 'akasse'),
    access(day),
    {
      key: 'gyldig_grund',
      name: { da: 'Ingen gyldig grund', en: 'No valid reason' },
      citizen: {
        da: 'Havde du en gyldig grund, får du ikke karantæne. Fortæl a-kassen, hvad der skete.',
        en: 'With a valid reason there is no quarantine. Tell the fund what happened.',
      },
      lawyer: {
        da: 'Grunden skal foreligge, da medlemmet afslog, opsagde eller ophørte, og må ikke være en følge af eget valg.',
        en: 'The reason must exist when the member refused, gave notice or left, and not follow from the member’s own choice.',
      },
      cites: [...alf('§ 63, stk. 1'), selvforskyldt2026('§§ 12-23')],
      may: not(ask('sanktion.gyldig_grund_dagpenge', { since: day })),
    },
    {
      key: 'hel_maaned',
      name: { da: 'Ingen jobsøgning i en måned', en: 'No job search in a month' },
      citizen: {
        da: 'En måned uden jobsøgning gav kun karantæne i en periode. Den gik fra 1. april 2022 til 31. december 2023.',
        en: 'A month without job search gave a quarantine only from 1 April 2022 to 31 December 2023.',
      },
      lawyer: {
        da: 'Nr. 6 gælder kalendermåneder med mindst 50 pct. ledighed i perioden 1. april 2022 til 31. december 2023.',
        en: 'Nr. 6 is for calendar months of at least 50 per cent unemployment from 1 April 2022 to 31 December 2023.',
      },
      cites: [...alf('§ 63, stk. 1, nr. 6')],
      when: breachIs('karantaene', 'ingen_jobsoegning_i_maaneden'),
      may: all(onOrAfter(day, theDay('2022-04-01')), before(day, theDay('2024-01-01'))),
    },
    informed(day, 'akasse'),
  ],
});

const hours: Rule = {
  id: 'sanktion.karantaene.timer',
  kind: 'limit',
  subject: 'person',
  bearer: 'akasse',
  name: { da: 'Karantænens længde', en: 'Length of the quarantine' },
  citizen: {
    da: 'En karantæne er {value}, og den gives kun, hvis du er blevet ledig uden en gyldig grund.',
    en: 'A quarantine is {value}, and only for unemployment without a valid reason.',
  },
  lawyer: {
    da: 'Karantæne på tre uger: 111 timer for fuldtidsforsikrede, 90 timer for deltidsforsikrede. Her: {value}.',
    en: 'A quarantine of three weeks: 111 hours full time, 90 hours part time. Here: {value}.',
  },
  cites: [...alf('§ 63, stk. 4')],
  mark: 'D',
  when: all(concerns, not(concept('sanktion.gentagelse'))),
  value: byInsurance('karantaene'),
  unit: 'hours',
  answers: 'karantaenens_foelge',
};

const again: Rule = {
  id: 'sanktion.karantaene.gentagelse',
  kind: 'status',
  subject: 'person',
  bearer: 'akasse',
  name: { da: 'Anden gang inden for 12 måneder', en: 'Second time within 12 months' },
  citizen: {
    da: 'Er det anden gang på et år, kan retten til dagpenge falde væk. Du får den igen med {value} arbejde på tre måneder.',
    en: 'If it is the second time in a year, the right to dagpenge can lapse. You regain it with {value} of work in three months.',
  },
  lawyer: {
    da: 'Var medlemmet selvforskyldt ledig (nr. 1-5) inden for de seneste 12 måneder før, bortfalder dagpengeretten, til der er indberettet 300 løntimer på tre måneder eller 276 på 12 uger (deltid 150 eller 138), eller indkomstkravet er opfyldt. Her: {value}.',
    en: 'If the member was self-inflictedly unemployed (nr. 1-5) within the 12 months before, the right lapses until 300 paid hours in three months or 276 in 12 weeks (part time 150 or 138) are reported, or the income demand is met. Here: {value}.',
  },
  cites: [...alf('§ 63, stk. 4')],
  mark: 'V',
  when: all(concerns, concept('sanktion.gentagelse')),
  value: byInsurance('arbejdskrav'),
  unit: 'hours',
  answers: 'karantaenens_foelge',
};

/** Self-inflicted unemployment, as the act has it. */
export const quarantine2020: Part = {
  concepts: [
    {
      id: 'sanktion.gentagelse',
      name: {
        da: 'selvforskyldt ledig for anden gang på 12 måneder',
        en: 'self-inflicted for the second time in 12 months',
      },
      when: more(
        count('forseelse', {
          where: { art: countsAsFirst, udfald: 'sanktion' },
          from: plusMonths(day, -12),
          until: day,
        }),
        0,
      ),
      cites: [...alf('§ 63, stk. 4')],
    },
  ],
  rules: [...guards, hours, again],
};

const decision = { where: { om: 'karantaene' as const, trin: 'truffet' as const } };
const effect = latest('afgoerelse', { ...decision, take: 'virkningsdag' });

/** What the order of 2026 says of hours, effect, lapse and complaint. */
export const quarantine2026: Part = {
  rules: [
    { ...hours, cites: [alf2025('§ 63, stk. 4'), selvforskyldt2026('§ 24, stk. 1-3')], mark: 'V' },
    { ...again, cites: [alf2025('§ 63, stk. 4'), selvforskyldt2026('§ 27')] },
    {
      id: 'sanktion.karantaene.virkningsdag',
      kind: 'status',
      subject: 'person',
      bearer: 'akasse',
      name: { da: 'Karantænen virker fra', en: 'The quarantine counts from' },
      citizen: {
        da: 'Får du karantæne, er første dag {value} eller senere.',
        en: 'If there is a quarantine, its first day is {value} or later.',
      },
      lawyer: {
        da: 'Fra dagen for afslaget, eller dagen efter ophøret: {value}. Senere, hvis der er fradrag for en ydelse fra arbejdsgiveren, eller medlemmet er i tilbud, på orlov eller i uddannelse med støtte.',
        en: 'From the day of refusal, or the day after leaving: {value}. Later where pay from the employer is deducted, or the member is in an offer, on leave or in supported education.',
      },
      cites: [selvforskyldt2026('§ 25')],
      mark: 'V',
      when: concerns,
      value: choose(
        [[breachIs('karantaene', ['afslaaet_arbejde', 'afslaaet_tilbud', 'medvirkede_ikke_til_plan']), day]],
        plusDays(day, 1),
      ),
      unit: 'day',
    },
    {
      id: 'sanktion.karantaene.udstaaet',
      kind: 'limit',
      subject: 'person',
      bearer: 'akasse',
      name: { da: 'Karantænen er slut senest', en: 'The quarantine is over by' },
      citizen: {
        da: 'Karantænen er slut efter {value}, også selv om du ikke har brugt alle timerne.',
        en: 'The quarantine is over after {value}, even if not all hours are served.',
      },
      lawyer: {
        da: 'Udstået, når den ikke er afviklet senest tre måneder efter virkningsdagen ({value}), eller når der derefter er indberettet {need} løntimer. Den afvikles kun i tid med ret til ydelse.',
        en: 'Over when not served within three months of the day of effect ({value}), or when {need} paid hours have been reported since. It is served only in time with a right to benefit.',
      },
      cites: [selvforskyldt2026('§ 26')],
      mark: 'V',
      when: all(
        concept('sanktion.dagpenge'),
        exists(latest('afgoerelse', decision)),
        onOrBefore(today, plusMonths(effect, 3)),
      ),
      value: plusMonths(effect, 3),
      unit: 'day',
      need: byInsurance('karantaene_timer'),
      have: sum('loentimer', 'value', { from: effect }),
    },
    {
      id: 'sanktion.karantaene.annulleres',
      kind: 'right',
      subject: 'person',
      bearer: 'akasse',
      name: { da: 'Karantænen annulleres', en: 'The quarantine is annulled' },
      citizen: {
        da: 'Du har fået ret i din klage over jobbet eller tilbuddet. Karantænen skal fjernes igen.',
        en: 'You won your complaint over the job or offer. The quarantine must be taken away.',
      },
      lawyer: {
        da: 'Giver STAR eller Ankestyrelsens Beskæftigelsesudvalg medhold i klagen over henvisningen eller tilbuddet, annulleres karantæne og eventuel gentagelsesvirkning.',
        en: 'If STAR or the appeals board upholds the complaint over the referral or offer, the quarantine and any effect of repetition are annulled.',
      },
      cites: [selvforskyldt2026('§ 28')],
      mark: 'V',
      when: all(
        concept('sanktion.dagpenge'),
        exists(latest('afgoerelse', decision)),
        any(
          exists(
            latest('klage', {
              where: {
                over: ['tilbud', 'raadighedsafproevende_tilbud', 'henvisning_til_arbejde'],
                trin: 'afgjort_medhold',
              },
              from: latest('afgoerelse', decision),
            }),
          ),
        ),
      ),
    },
  ],
};
