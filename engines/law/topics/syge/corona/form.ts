import type { Words } from '../../../facts/shape.ts';
import { all, always, any, choose, concept, has, is, not, recorded, yes } from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Cite, Mark } from '../../../rules/cite.ts';
import type { Part } from '../../../rules/pack.ts';
import type { Rule } from '../../../rules/rule.ts';
import { followedUp } from '../lab-2020/follow-up.ts';
import { formLabels, forms } from '../lab-2020/form.ts';
import { coronaRule, oest, onDagpenge, onSocialBenefit, paused, withTalks } from './shared.ts';

/** Whom the act demands to register: the job-ready, recipients of ledighedsydelse, and those not yet assessed. LAB § 19. */
const mustRegister: Bool = any(
  is('ydelse', 'ledighedsydelse'),
  all(
    onSocialBenefit,
    not(is('ydelse', 'ressourceforloebsydelse')),
    any(not(recorded('parathed')), is('parathed.parathed', 'jobparat', 'aabenlyst_uddannelsesparat')),
  ),
);

const choiceLabels: readonly Words[] = [
  { da: 'kun på telefon eller digitalt', en: 'only by phone or digital' },
  {
    da: 'kommunen vælger fremmøde, telefon eller digitalt',
    en: 'the municipality chooses: in person, phone or digital',
  },
];
const fundLabels: readonly Words[] = [
  { da: 'kun på telefon eller digitalt', en: 'only by phone or digital' },
  { da: 'a-kassen vælger fremmøde, telefon eller digitalt', en: 'the fund chooses: in person, phone or digital' },
];
const followUpLabels: readonly Words[] = [...formLabels, ...choiceLabels];

/** Who decides the form of talks under an order, and from what it is read. */
interface FormOrder {
  /** True where east of the Great Belt talks had to be without attendance (27 May to 14 June 2020). */
  readonly byRegion: boolean;
  readonly talks: readonly [Cite, ...Cite[]];
  readonly fund: readonly [Cite, ...Cite[]];
  readonly sick: readonly [Cite, ...Cite[]];
  /** Meetings of the rehabilitation team may be virtual. */
  readonly team: readonly [Cite, ...Cite[]];
  /** Registration without attendance; null where the order says nothing of it. */
  readonly registration: readonly [Cite, ...Cite[]] | null;
  readonly mark: Mark;
  readonly until: Words;
  /** Whose talks with the municipality the demand of attendance concerned; everybody's when not given. */
  readonly concerns?: Bool;
  /** Cases of the next follow-up that come before the choice of the authority. */
  readonly followUps?: readonly (readonly [when: Bool, then: Quantity | number])[];
}

/** The rule of attendance is out of force; the authority chooses the form. */
export function freeForm(order: FormOrder): Part {
  const { byRegion, talks, fund, sick, mark, until, concerns = always, followUps = [] } = order;
  const place = byRegion ? choose([[oest, 0]], 1) : { op: 'number' as const, value: 1 };
  const east = byRegion
    ? {
        da: ' I Region Hovedstaden og Region Sjælland skal samtalerne holdes digitalt eller telefonisk.',
        en: ' In the Capital Region and Region Zealand the talks must be digital or by phone.',
      }
    : { da: '', en: '' };
  return {
    suspends: [
      paused(
        ['form.samtale.fremmoede', 'form.samtale.kan_vaere_telefon', 'form.samtale.akassen_moeder_frem'],
        {
          da: 'Kravet om fremmøde var fraveget på grund af corona.',
          en: 'The demand of attendance was waived because of corona.',
        },
        talks,
      ),
    ],
    rules: [
      coronaRule({
        id: 'syge.corona.samtaleform',
        name: { da: 'Samtaler under corona', en: 'Talks during corona' },
        citizen: { da: 'Sådan holdes dine møder nu: {value}.', en: 'Your talks: {value}.' },
        lawyer: {
          da: `Kravet i LAB § 33, stk. 1 og 6, om personligt fremmøde er fraveget ${until.da}. Jobcenteret kan vælge fremmøde, digitalt eller telefonisk.${east.da}`,
          en: `The demand of attendance in LAB § 33(1) and (6) is waived ${until.en}. The jobcentre may choose attendance, digital or phone.${east.en}`,
        },
        cites: talks,
        mark,
        when: all(withTalks, concerns),
        value: place,
        unit: 'code',
        labels: choiceLabels,
      }),
      coronaRule({
        id: 'syge.corona.samtaleform_akasse',
        bearer: 'akasse',
        name: { da: 'A-kassens samtaler under corona', en: 'The fund’s talks during corona' },
        citizen: { da: 'Sådan er dine møder med din a-kasse nu: {value}.', en: 'Talks with the fund: {value}.' },
        lawyer: {
          da: `A-kassen kan vælge, om cv-samtaler og andre samtaler med medlemmet holdes ved fremmøde, digitalt eller telefonisk, ${until.da}.${east.da}`,
          en: `The fund may choose attendance, digital or phone for CV talks and other talks, ${until.en}.${east.en}`,
        },
        cites: fund,
        mark,
        when: onDagpenge,
        value: place,
        unit: 'code',
        labels: fundLabels,
      }),
      coronaRule({
        id: 'syge.form.naeste',
        name: { da: 'Sådan holdes næste opfølgning', en: 'How the next follow-up is held' },
        citizen: { da: 'Sådan er din næste samtale om din sygdom: {value}.', en: 'Next talk: {value}.' },
        lawyer: {
          da: `Kravet om, at opfølgningen sker ved personligt fremmøde, er fraveget ${until.da}. Jobcenteret kan vælge fremmøde, digitalt eller telefonisk. Standby består.${east.da}`,
          en: `The demand that follow-up is in person is waived ${until.en}. The jobcentre may choose attendance, digital or phone. Standby remains.${east.en}`,
        },
        cites: sick,
        mark,
        when: followedUp,
        value: choose(
          [[yes('standby'), forms.standby], ...followUps, ...(byRegion ? ([[oest, formLabels.length]] as const) : [])],
          formLabels.length + 1,
        ),
        unit: 'code',
        labels: followUpLabels,
      }),
      virtualTeam(order),
      ...registration(order),
    ],
  };
}

const virtualTeam = ({ team, mark }: FormOrder): Rule =>
  coronaRule({
    id: 'syge.corona.team_virtuelt',
    kind: 'right',
    name: { da: 'Mødet i teamet kan være på video', en: 'The team may meet by video' },
    citizen: {
      da: 'Mødet om din sag kan være på video. Det kan kun holdes uden dig, hvis du siger ja.',
      en: 'The meeting about your case may be by video. It can be held without you only if you agree.',
    },
    lawyer: {
      da: 'Møder i rehabiliteringsteamet kan holdes virtuelt. Sagen kan behandles uden borgeren med dennes samtykke; ønsker borgeren at deltage, sikrer kommunen det. Der træffes afgørelse på indstillingen, når borgeren er enig i den, ellers behandles sagen på ny med fysisk fremmøde, når indstillingen ikke kan følges.',
      en: 'The rehabilitation team may meet virtually. The case may be treated without the citizen with consent; a citizen who wants to take part must be able to. Where the recommendation cannot be followed the case is treated anew in person.',
    },
    cites: team,
    mark,
    when: any(
      is('forloeb.forloeb', 'jobafklaringsforloeb', 'ressourceforloeb'),
      all(concept('syge.sag'), is('sygedagpengekategori', 'kategori_3')),
    ),
  });

const registration = ({ registration: cites, byRegion, mark }: FormOrder): readonly Rule[] => {
  if (cites === null) return [];
  const unregistered = all(not(has('tilmelding')), any(onDagpenge, mustRegister));
  return [
    coronaRule({
      id: 'syge.corona.tilmelding',
      kind: 'right',
      name: { da: 'Tilmelding uden fremmøde', en: 'Registration without attendance' },
      citizen: {
        da: 'Du kan blive tilmeldt som jobsøgende uden at møde op. Ring til kommunen.',
        en: 'You can be registered as a jobseeker without attending. Call the municipality.',
      },
      lawyer: {
        da: 'Kravet om personligt fremmøde ved registrering og tilmelding som jobsøgende (LAB § 19; BEK-LAB § 18, stk. 1, og § 22, stk. 3) er fraveget. Det kan ske telefonisk, digitalt eller ved brev efter ordrens nærmere regler.',
        en: 'The demand of attendance at registration as a jobseeker is waived; by phone, digitally or by letter as the order says.',
      },
      cites,
      mark,
      when: byRegion ? all(oest, unregistered) : unregistered,
    }),
  ];
};

/** Dagpenge when there is nobody to mind the children: in every order from 27 May 2020 to 31 August 2021. */
export const childCare = (cites: readonly [Cite, ...Cite[]], mark: Mark = 'V'): Rule =>
  coronaRule({
    id: 'syge.corona.boernepasning',
    kind: 'right',
    bearer: 'akasse',
    name: { da: 'Dagpenge uden børnepasning', en: 'Dagpenge without child care' },
    citizen: {
      da: 'Du kan få dagpenge, selv om du ikke kan møde frem, fordi der ikke er nogen til at passe dit barn.',
      en: 'You can receive dagpenge although you cannot attend, because nobody can mind your child.',
    },
    lawyer: {
      da: 'Et medlem kan få dagpenge, uanset medlemmet ikke kan overtage arbejde eller deltage i samtaler, aktiviteter eller tilbud med fysisk fremmøde, hvis det skyldes manglende pasningsmulighed for et eller flere børn.',
      en: 'A member may receive dagpenge although unable to take work or attend in person, where the reason is lack of care for a child.',
    },
    cites,
    mark,
    when: onDagpenge,
  });

/** Duties suspended by the order in force are a reasonable ground; the rest of availability is back. */
export const onlySuspended = (cites: readonly [Cite, ...Cite[]], mark: Mark = 'V'): Rule =>
  coronaRule({
    id: 'syge.corona.rimelig_grund',
    name: { da: 'Kun det suspenderede er undtaget', en: 'Only what is suspended is excused' },
    citizen: {
      da: 'Du skal igen stå til rådighed. Det, der er sat på pause, skal du ikke.',
      en: 'You must again be available. What is paused you need not do.',
    },
    lawyer: {
      da: 'Modtagere af hjælp anses alene for at have en rimelig grund for de rettigheder og pligter, der er suspenderet efter bekendtgørelsen. Vejledning om rettigheder og pligter gives ved førstkommende samtale.',
      en: 'Recipients are taken to have a reasonable ground only for what the order suspends. Guidance is given at the next talk.',
    },
    cites,
    mark,
    when: onSocialBenefit,
  });
