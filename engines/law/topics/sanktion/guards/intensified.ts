import { all, always, any, ask, count, exists, is, latest, more, not, onOrAfter } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { fvl2014 } from '../../sources.ts';
import { arts, breachDay } from '../breach.ts';
import { breachOn } from '../whose.ts';
import { type Check, guardsOf } from './check.ts';
import { guidance } from './guidance.ts';
import { access, hearing, moreTime } from './hearing.ts';
import { contact, furthers, ground, informed } from './judgements.ts';
import { cited, type Version } from './version.ts';

const day = breachDay('40a');
const earlier = { where: { art: arts['40a'], udfald: 'sanktion' as const }, until: day };

/** § 40 a: the right to help lost for up to three months. */
export function intensifiedGuards(version: Version): readonly Rule[] {
  return guardsOf({
    id: 'sanktion.40a',
    bearer: 'kommune',
    label: '§ 40 a',
    when: all(breachOn('kontanthjaelp', '40a'), more(count('forseelse', earlier), 0)),
    name: { da: 'Afgørelse om skærpet sanktion (§ 40 a)', en: 'Decision on the intensified sanction (§ 40 a)' },
    citizen: {
      da: 'Kommunen kan kun bruge den skærpede sanktion, når mange krav er opfyldt. Et af dem er, at du ikke vil stå til rådighed.',
      en: 'The intensified sanction can be used only when many demands are met. One is that you do not want to be available.',
    },
    lawyer: {
      da: 'Retten til hjælp kan mistes i op til tre måneder, når der tidligere er givet en sanktion efter §§ 36-40, pligten igen tilsidesættes uden rimelig grund, og kommunen konkret vurderer, at viljen mangler. Person og ægtefælle skal være skriftligt vejledt, og aktiviteter skal kunne begynde samme dag.',
      en: 'The right to help can be lost for up to three months when a sanction under §§ 36-40 was given before, the duty is set aside again without reasonable ground, and the municipality judges in the single case that the will is lacking. Person and spouse must have written guidance, and activities must be able to begin the same day.',
    },
    cites: [...cited(version, '§ 40 a'), ...cited(version, '§ 35, stk. 2')],
    checks: [
      group(version),
      // Where the group cannot get it, nothing else is asked.
      ...[
        guidance('40a', version),
        special(version),
        hearing(day, 'kommune', 'never', [fvl2014('§ 19')]),
        moreTime(day, 'kommune'),
        access(day),
        contact('40a', version),
        ground('40a', version),
        furthers('40a', version),
        will(version),
        activity(version),
        informed(day, 'kommune'),
      ].map((check) => ({ ...check, when: all(version.intensified, check.when ?? always) })),
    ],
  });
}

function group(version: Version): Check {
  const everybody = version.intensified === always;
  return {
    key: 'gruppe',
    name: { da: 'Hvem den kan gives til', en: 'Who it can be given to' },
    citizen: everybody
      ? {
          da: 'Alle, der får hjælp, kunne få den hårdere sanktion, når alle andre krav var opfyldt.',
          en: 'Everybody on help could get the intensified sanction when every other demand was met.',
        }
      : {
          da: 'Ikke alle kan få den hårdere sanktion. Spørg kommunen, om du kan få den.',
          en: 'Not everybody can get the intensified sanction. Ask the municipality whether you can.',
        },
    lawyer: everybody
      ? {
          da: 'Bestemmelsen nævner en person, der får hjælp, uanset visitation. Begrænsningen til uddannelses- og jobparate kom først med lov nr. 198 af 25. februar 2025.',
          en: 'The paragraph names a person on help whatever the readiness. The limit to those ready for education or a job came only with act no. 198 of 25 February 2025.',
        }
      : {
          da: 'Kun uddannelses- eller jobparate efter lov nr. 198 af 25. februar 2025. Før den dag fandtes begrænsningen ikke (udledt); lovens ikrafttræden er ikke læst. Fra 1. juli 2025 står det i lovbekendtgørelsen.',
          en: 'Only people ready for education or a job after act no. 198 of 25 February 2025. Before that day the limit did not exist (derived); its day of force was not read. From 1 July 2025 it stands in the consolidation.',
        },
    cites: cited(version, '§ 40 a, stk. 1'),
    may: version.intensified,
  };
}

function special(version: Version): Check {
  const where = { emne: 'skaerpet_raadighedssanktion', form: ['skriftlig', 'samtale_og_skriftlig'] } as const;
  const given = (spouse: boolean) =>
    onOrAfter(
      latest('vejledning', { where: spouse ? { ...where, ogsaaTilAegtefaelle: true } : where, until: day }),
      latest('forseelse', earlier),
    );
  return {
    key: 'vejledning_skaerpet',
    name: { da: 'Vejledning om den skærpede sanktion', en: 'Guidance on the intensified sanction' },
    citizen: {
      da: 'Du skal have fået det at vide på skrift, sidst du fik en sanktion. Er du gift, skal din ægtefælle også vide det.',
      en: 'You must have been told in writing when you last got a sanction, and so must your spouse.',
    },
    lawyer: {
      da: 'I forbindelse med den forudgående sanktion skal personen og ægtefællen være skriftligt vejledt om fire ting: følgen næste gang, betaling kun for dage med fremmøde, lukning af sagen efter en hel kalendermåned uden fremmøde, og at ægtefællens sag lukkes med.',
      en: 'With the earlier sanction the person and the spouse must have been guided in writing on four things: the effect next time, payment only for days attended, closing after a whole calendar month without attendance, and that the spouse’s case closes too.',
    },
    cites: cited(version, '§ 35, stk. 2'),
    may: any(all(not(is('samliv', 'gift')), given(false)), given(true)),
  };
}

function will(version: Version): Check {
  return {
    key: 'manglende_vilje',
    name: { da: 'Manglende vilje', en: 'Lack of will' },
    citizen: {
      da: 'Kommunen skal vurdere netop din sag. Det er ikke nok, at der er sket noget igen.',
      en: 'Your own case must be judged. It is not enough that something happened again.',
    },
    lawyer: {
      da: 'Kommunen skal konkret vurdere, at personen med sin adfærd udviser en manglende vilje til at stå til rådighed.',
      en: 'The municipality must judge in the single case that the conduct shows a lack of will to be available.',
    },
    cites: cited(version, '§ 40 a, stk. 1'),
    may: ask('sanktion.manglende_vilje', { since: day }),
  };
}

function activity(version: Version): Check {
  return {
    key: 'aktivitet_samme_dag',
    name: { da: 'Aktivitet fra samme dag', en: 'Activity from the same day' },
    citizen: {
      da: 'Kommunen skal have en aktivitet klar til dig fra samme dag. Du får hjælp for de dage, du kommer.',
      en: 'An activity must be ready for you from the same day. You are paid for the days you come.',
    },
    lawyer: {
      da: 'Samtidig med afgørelsen gives tilbud, daglige samtaler eller pligt til dagligt fremmøde, som kan påbegyndes samme dag, afgørelsen virker fra. Hjælp udbetales for de dage, personen deltager.',
      en: 'Together with the decision an offer, daily talks or daily attendance is given that can begin on the day of effect. Help is paid for the days attended.',
    },
    cites: cited(version, '§ 40 a, stk. 2'),
    may: exists(latest('sagsskridt', { where: { value: 'daglig_aktivitet_klar' }, from: day })),
  };
}
