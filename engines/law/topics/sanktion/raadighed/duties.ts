import { all, any, ask, concept, is, not, onOrBefore, today } from '../../../language/build.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Rule } from '../../../rules/rule.ts';
import { breachDay } from '../breach.ts';
import { lastDay } from '../guards/timing.ts';
import { cited, type Version } from '../guards/version.ts';
import { breachOn } from '../whose.ts';

const base = { kind: 'duty', subject: 'person', bearer: 'borger', mark: 'V' } as const;
const onHelp = concept('sanktion.kontanthjaelp');

/** What people on help under LAS § 11 must be available for. */
export function generalDuties(version: Version, orders: readonly Cite[]): readonly Rule[] {
  return [
    {
      ...base,
      id: 'sanktion.raadighed.staa_til_raadighed',
      name: { da: 'Stå til rådighed', en: 'Be available' },
      citizen: {
        da: 'Du skal gøre, hvad du kan, for at komme i job eller i gang med en uddannelse.',
        en: 'You must do what you can to get a job or begin an education.',
      },
      lawyer: {
        da: 'Personen må ikke have et rimeligt tilbud om arbejde og skal aktivt søge at udnytte sine arbejdsmuligheder; under 30 uden erhvervskompetencegivende uddannelse: stå til rådighed for uddannelse eller en indsats rettet mod den. Ægtefællen har samme pligt med undtagelserne i § 13.',
        en: 'The person may not have a reasonable offer of work and must actively seek to use the chances of work; under 30 without a qualifying education: be available for education or an effort towards it. The spouse has the same duty with the exceptions of § 13.',
      },
      cites: [...cited(version, '§ 13, stk. 1'), ...orders],
      when: onHelp,
    },
    {
      ...base,
      id: 'sanktion.raadighed.deltage_i_program',
      name: { da: 'Deltage i programmet', en: 'Take part in the programme' },
      citizen: {
        da: 'Du skal deltage i dit program. Det gælder ikke, når du er fritaget eller har en god grund.',
        en: 'You must take part in your programme, unless you are exempt or have a good reason.',
      },
      lawyer: {
        da: 'Betingelse for hjælp: at deltage i de enkelte dele af et program efter integrationsloven, medmindre personen er fritaget eller har rimelig grund. For personer uden program står pligten til at tage imod tilbud i LAB §§ 100 og 104.',
        en: 'A condition for help: to take part in each part of a programme under the integration act unless exempt or with reasonable ground. For people without a programme the duty to take offers stands in LAB §§ 100 and 104.',
      },
      cites: [...cited(version, '§ 13, stk. 5'), ...orders],
      when: all(
        onHelp,
        is(
          'integrationsprogram',
          'introduktionsprogram',
          'introduktionsforloeb',
          'selvforsoergelses_og_hjemrejseprogram',
        ),
        not(concept('fritaget.mindre_intensiv')),
      ),
    },
    {
      ...base,
      id: 'sanktion.raadighed.melde_sygdom',
      name: { da: 'Melde sygdom', en: 'Report sickness' },
      citizen: {
        da: 'Er du syg, skal du melde det på den måde, kommunen har sagt, før du skal møde.',
        en: 'If you are ill, report it in the way you were told before you are to come.',
      },
      lawyer: {
        da: 'Den, der er syg, skal meddele sygdom på den måde, kommunen (jobcenteret) har angivet, før fremmøde i tilbud, til samtale m.v.',
        en: 'A person who is ill must report it in the way the authority has set before attending an offer, a talk and so on.',
      },
      cites: cited(version, '§ 35, stk. 8'),
      when: onHelp,
    },
    {
      ...base,
      id: 'sanktion.raadighed.kommunen_vurderer',
      bearer: 'kommune',
      name: { da: 'Kommunen vurderer rådighed', en: 'The municipality judges availability' },
      citizen: {
        da: 'Kommunen skal vurdere, hvad der skete, og om du havde en god grund.',
        en: 'The municipality must judge what happened and whether you had a good reason.',
      },
      lawyer: {
        da: 'Kommunen skal vurdere rådigheden, når personen afslår arbejde, udebliver fra samtale, ikke booker, ikke melder sygdom m.v., og tage stilling til, om der skal gives en sanktion.',
        en: 'The municipality must judge availability when the person refuses work, misses a talk, does not book, does not report sickness and so on, and decide whether a sanction is to be given.',
      },
      cites: [...cited(version, '§ 13, stk. 2-3'), ...orders],
      when: all(breachOn('kontanthjaelp', '40a'), onOrBefore(today, lastDay('40a'))),
      // The answer may be yes or no; either way it has been judged.
      done: any(
        ask('sanktion.rimelig_grund', { since: breachDay('40a') }),
        not(ask('sanktion.rimelig_grund', { since: breachDay('40a') })),
      ),
    },
  ];
}
