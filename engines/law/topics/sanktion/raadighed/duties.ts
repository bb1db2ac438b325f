import { all, any, ask, concept, not } from '../../../language/build.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Rule } from '../../../rules/rule.ts';
import { breachDay, hasBreach } from '../breach.ts';
import { cited, type Version } from '../guards/version.ts';

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
      id: 'sanktion.raadighed.tage_imod_tilbud',
      name: { da: 'Tage imod tilbud', en: 'Accept offers' },
      citizen: {
        da: 'Du skal tage imod rimelige tilbud og deltage i dem. Det gælder ikke, når du er fritaget eller har en god grund.',
        en: 'You must accept reasonable offers and take part in them, unless you are exempt or have a good reason.',
      },
      lawyer: {
        da: 'Betingelse for hjælp: tage imod rimelige tilbud og foranstaltninger, medmindre personen er fritaget efter LAB § 106 eller har rimelig grund. Tilbud efter LAB § 97 b er aldrig en pligt.',
        en: 'A condition for help: to accept reasonable offers and measures unless exempt under LAB § 106 or with reasonable ground. Offers under LAB § 97 b are never a duty.',
      },
      cites: [...cited(version, '§ 13, stk. 5'), ...orders],
      when: all(onHelp, not(concept('fritaget.mindre_intensiv'))),
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
      when: all(onHelp, hasBreach('40a')),
      // The answer may be yes or no; either way it has been judged.
      done: any(
        ask('sanktion.rimelig_grund', { since: breachDay('40a') }),
        not(ask('sanktion.rimelig_grund', { since: breachDay('40a') })),
      ),
    },
  ];
}
