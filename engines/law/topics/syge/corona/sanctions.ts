import { all, any, ask, before, day, equal, exists, latest, never, onOrAfter } from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { type Art, arts, type Section } from '../../sanktion/breach.ts';
import { reopening113of2021, reopening686of2020, suspension2020 } from '../../sources.ts';
import { coronaRule, oest, onDagpenge, onSocialBenefit } from './shared.ts';

/** Leaving work or an education is not plainly covered by the order: the ordinary guards ask for the reasonable ground. */
const notPlain: readonly Art[] = ['ophoert_arbejde', 'ophoert_uddannelse'];
const open = (art: readonly Art[]) => latest('forseelse', { where: { art, udfald: 'uafgjort' } });

/** The latest undecided breach of the paragraph is of these kinds and lies between the days. */
const latestWithin = (section: Section, kinds: readonly Art[], from: string, until: string): Bool =>
  all(
    onOrAfter(open(arts[section]), day(from)),
    before(open(arts[section]), day(until)),
    equal(open(kinds), open(arts[section])),
  );

const noSanction = (section: Exclude<Section, '42' | 'karantaene'>): Rule =>
  coronaRule({
    id: `syge.corona.ingen_sanktion.${section}`,
    kind: 'guard',
    name: { da: 'Ingen sanktion for foråret 2020', en: 'No sanction for spring 2020' },
    citizen: {
      da: 'Det, der skete, mens alt var lukket i foråret 2020, kan ikke give dig færre penge.',
      en: 'What happened under the suspension of spring 2020 cannot lead to a deduction.',
    },
    lawyer: {
      da: 'Fra 20. marts til 26. maj 2020 havde modtagere af hjælp en rimelig grund til ikke at stå til rådighed. Forhold i den tid kan ikke føre til sanktion, heller ikke bagefter.',
      en: 'From 20 March to 26 May 2020 recipients had a reasonable ground for not being available. What happened then cannot lead to a sanction, not afterwards either.',
    },
    cites: [suspension2020('§ 3, stk. 1-3')],
    when: all(
      onSocialBenefit,
      latestWithin(
        section,
        arts[section].filter((art) => !notPlain.includes(art)),
        '2020-03-20',
        '2020-05-27',
      ),
    ),
    done: never,
    over: [`sanktion.${section}.afgoerelse`],
  });

/** What happened under the orders cannot be held against anybody later: these guards stand in the pack, not in an overlay. */
export const coronaGuards: readonly Rule[] = [
  ...(['36', '37', '37a', '38', '39', '40a'] as const).map(noSanction),
  coronaRule({
    id: 'syge.corona.ingen_karantaene',
    kind: 'guard',
    bearer: 'akasse',
    name: { da: 'Ingen karantæne for at stoppe i et tilbud', en: 'No quarantine for leaving an offer' },
    citizen: {
      da: 'Du får ikke karantæne for at stoppe i et tilbud, mens alt var lukket i foråret 2020.',
      en: 'You get no quarantine for leaving an offer under the suspension of spring 2020.',
    },
    lawyer: {
      da: 'Et medlem er ikke selvforskyldt ledigt ved at ophøre i et tilbud fra 20. marts til 26. maj 2020, og a-kassen træffer ikke afgørelse om følger af, at pligten til tilbud ikke blev opfyldt.',
      en: 'Leaving an offer from 20 March to 26 May 2020 is not self-inflicted unemployment, and the fund makes no decision on the waived duty to offers.',
    },
    cites: [suspension2020('§ 5'), suspension2020('§ 4, stk. 1, nr. 4 og 8')],
    when: all(
      onDagpenge,
      latestWithin('karantaene', ['ophoert_tilbud', 'afslaaet_tilbud'], '2020-03-20', '2020-05-27'),
    ),
    done: never,
    over: ['sanktion.karantaene.afgoerelse'],
  }),
  coronaRule({
    id: 'syge.corona.virksomhedstilbud_frivillige',
    kind: 'guard',
    name: { da: 'Nej til virksomhedstilbud var frit', en: 'Company offers could be refused' },
    citizen: {
      da: 'Du måtte sige nej til praktik og løntilskud i vinteren 2020-2021. Det kan kun give følger, hvis du havde sagt ja.',
      en: 'You could refuse placements in winter 2020-2021. It can have effects only if you had agreed.',
    },
    lawyer: {
      da: 'Fra 20. december 2020 til 28. februar 2021 var der kun pligt til virksomhedsrettede tilbud ved informeret og uigenkaldeligt samtykke (dagpenge: frivillig accept i perioden). A-kassen træffer ikke afgørelse om følger, og afslag eller ophør er ikke selvforskyldt ledighed.',
      en: 'From 20 December 2020 to 28 February 2021 there was a duty to company offers only with informed, irrevocable consent (dagpenge: free acceptance). No decisions on effects; refusing or leaving is not self-inflicted.',
    },
    cites: [
      reopening113of2021('§ 3, stk. 3'),
      reopening113of2021('§ 4, stk. 1, nr. 2, og stk. 2'),
      reopening113of2021('§ 5'),
    ],
    when: all(
      any(onDagpenge, onSocialBenefit),
      exists(
        latest('forseelse', {
          where: { art: ['afslaaet_tilbud', 'ophoert_tilbud', 'udeblevet_tilbud'], udfald: 'uafgjort' },
          from: day('2020-12-20'),
          until: day('2021-03-01'),
        }),
      ),
    ),
    done: exists(latest('samtykke_fremmoede', { from: day('2020-12-20'), until: day('2021-03-01') })),
  }),
  coronaRule({
    id: 'syge.corona.oest_fremmoede_frivilligt',
    kind: 'guard',
    name: { da: 'Nej til fremmøde var frit i øst', en: 'Attendance could be refused in the east' },
    citizen: {
      da: 'I juni 2020 måtte du i Region Hovedstaden og Sjælland sige nej til at møde op i et tilbud. Det gjaldt ikke plads hos en privat.',
      en: 'In June 2020 you could refuse to attend an offer in the Capital Region and Zealand, save with a private employer.',
    },
    lawyer: {
      da: 'Fra 27. maj til 14. juni 2020 var der i Region Hovedstaden og Region Sjælland ikke pligt til tilbud med fysisk fremmøde, bortset fra praktik og løntilskud hos private, uden aftale eller informeret og uigenkaldeligt samtykke. Afslag er ikke selvforskyldt ledighed og ikke grund til sanktion.',
      en: 'From 27 May to 14 June 2020 there was in the Capital Region and Region Zealand no duty to offers with attendance, save placements with private employers, without agreement or informed, irrevocable consent. Refusing is neither self-inflicted nor a ground for sanctions.',
    },
    cites: [reopening686of2020('§ 5, stk. 3'), reopening686of2020('§ 6, stk. 1, nr. 5'), reopening686of2020('§ 7')],
    when: all(
      any(onDagpenge, onSocialBenefit),
      exists(
        latest('forseelse', {
          where: { art: ['afslaaet_tilbud', 'ophoert_tilbud', 'udeblevet_tilbud'], udfald: 'uafgjort' },
          from: day('2020-05-27'),
          until: day('2020-06-15'),
        }),
      ),
      oest,
    ),
    done: any(
      exists(latest('samtykke_fremmoede', { from: day('2020-05-27'), until: day('2020-06-15') })),
      ask('syge.corona_plads_hos_privat'),
    ),
  }),
];
