import { all, any, before, concept, day, has, latest, measure, onOrAfter, today } from '../../../language/build.ts';
import type { Part } from '../../../rules/pack.ts';
import {
  reopening686of2020,
  reopening867of2020,
  reopening1398of2020,
  reopening1576of2021,
  samtaleform2021,
} from '../../sources.ts';
import { forms } from '../lab-2020/form.ts';
import { dayAfter } from '../lab-2020/talks.ts';
import { starJune2021 } from '../sources.ts';
import { eastExceptions, eastRules } from './east.ts';
import { childCare, freeForm, onlySuspended } from './form.ts';
import { coronaRule, paused, withTalks } from './shared.ts';

/** Self-booking was waived until 15 August 2020; binding deadlines could first be given from that day. */
export const noSelfBooking: Part = {
  suspends: [
    paused(
      ['form.selvbooking.book', 'form.selvbooking.samtale_senest', 'form.afmelding.ikke_booket*', 'syge.selvbooking'],
      {
        da: 'Selvbooking var sat på pause til 15. august 2020. Først fra den dag kunne der gives bindende frister.',
        en: 'Self-booking was paused until 15 August 2020. Binding deadlines could first be given from that day.',
      },
      [
        reopening686of2020('§§ 2, 6, 8, 11, 14 og 15'),
        reopening867of2020('§ 1, stk. 1, nr. 3'),
        reopening867of2020('§ 4, stk. 1, nr. 1-2'),
        reopening867of2020('§ 5, stk. 1, nr. 2'),
      ],
    ),
  ],
};

const formOf686 = freeForm({
  byRegion: true,
  talks: [reopening686of2020('§ 2, stk. 1, nr. 3'), reopening686of2020('§ 11, stk. 1, nr. 2')],
  fund: [reopening686of2020('§ 6, stk. 1, nr. 4'), reopening686of2020('§ 14, stk. 1, nr. 3')],
  sick: [reopening686of2020('§ 8, stk. 1, nr. 1'), reopening686of2020('§ 15, stk. 1, nr. 1')],
  team: [reopening686of2020('§ 4, stk. 2-4'), reopening686of2020('§ 12')],
  registration: [reopening686of2020('§ 2, stk. 1, nr. 1')],
  mark: 'V',
  until: { da: 'fra 27. maj 2020', en: 'from 27 May 2020' },
});

/** BEK nr. 686: 27 May to 14 June 2020, by region. */
export const partial: Part = {
  ...formOf686,
  exceptions: eastExceptions,
  rules: [
    ...(formOf686.rules ?? []),
    ...eastRules,
    onlySuspended([reopening686of2020('§ 5'), reopening686of2020('§ 13'), reopening686of2020('§ 18, stk. 5')]),
    childCare([reopening686of2020('§ 6, stk. 2'), reopening686of2020('§ 14, stk. 2')]),
  ],
};

const formOf867 = freeForm({
  byRegion: false,
  talks: [reopening867of2020('§ 1, stk. 1, nr. 2')],
  fund: [reopening867of2020('§ 1, stk. 1, nr. 1'), reopening867of2020('§ 4, stk. 1, nr. 3')],
  sick: [reopening867of2020('§ 5, stk. 1, nr. 1')],
  team: [reopening867of2020('§ 2')],
  registration: null,
  mark: 'V',
  until: { da: 'indtil 1. oktober 2020', en: 'until 1 October 2020' },
});

/** BEK nr. 867: 15 June to 30 September 2020, the whole country. */
export const summer: Part = {
  ...formOf867,
  rules: [
    ...(formOf867.rules ?? []),
    onlySuspended([reopening867of2020('§ 3'), reopening867of2020('§ 8, stk. 5')]),
    childCare([reopening867of2020('§ 4, stk. 2')]),
  ],
};

const formOf1398 = freeForm({
  byRegion: false,
  talks: [reopening1398of2020('§ 1, stk. 1, nr. 2')],
  fund: [reopening1398of2020('§ 1, stk. 1, nr. 1'), reopening1398of2020('§ 4, stk. 1')],
  sick: [reopening1398of2020('§ 5, stk. 1')],
  team: [reopening1398of2020('§ 2')],
  registration: null,
  mark: 'V',
  until: { da: 'til og med 31. december 2020', en: 'to and including 31 December 2020' },
});

/** BEK nr. 1398: from 1 October 2020. */
export const autumn: Part = {
  ...formOf1398,
  rules: [
    ...(formOf1398.rules ?? []),
    onlySuspended([reopening1398of2020('§ 3'), reopening1398of2020('§ 8, stk. 4')]),
    childCare([reopening1398of2020('§ 4, stk. 2')]),
  ],
};

const formOf1576 = freeForm({
  byRegion: false,
  talks: [reopening1576of2021('§ 1, stk. 1, nr. 2'), starJune2021('nyhed')],
  fund: [reopening1576of2021('§ 1, stk. 1, nr. 1'), reopening1576of2021('§ 4, stk. 1')],
  sick: [reopening1576of2021('§ 5')],
  team: [reopening1576of2021('§ 2')],
  registration: [reopening1576of2021('§ 8, nr. 2')],
  mark: 'S',
  until: {
    da: 'indtil 1. august 2021; de første ti dage hviler på BEK nr. 1251/2021, som ikke er læst',
    en: 'until 1 August 2021; the first ten days rest on order 1251/2021, which was not read',
  },
});

/** July 2021: right and duty are back, the form is still free. */
export const july2021: Part = {
  ...formOf1576,
  rules: [
    ...(formOf1576.rules ?? []),
    onlySuspended([reopening1576of2021('§ 3')], 'S'),
    childCare([reopening1576of2021('§ 4, stk. 2')], 'S'),
  ],
};

const bookedEarly = all(
  onOrAfter(latest('indkaldelse', { take: 'samtaledag' }), day('2021-08-01')),
  before(latest('indkaldelse', {}), day('2021-06-23')),
);

/** August 2021: in person again, save in closed municipalities and for talks summoned before 23 June. */
export const august2021: Part = {
  exceptions: [
    {
      id: 'syge.corona.lukket_kommune',
      name: { da: 'kommunen er helt eller delvist lukket ned', en: 'the municipality is wholly or partly closed' },
      lifts: ['form.samtale.fremmoede', 'form.samtale.akassen_moeder_frem'],
      when: has('kommunen_nedlukket'),
      cites: [reopening1576of2021('§ 15')],
      mark: 'V',
    },
    {
      id: 'syge.corona.indkaldt_foer_23_juni',
      name: { da: 'samtalen er indkaldt før 23. juni 2021', en: 'the talk was summoned before 23 June 2021' },
      lifts: ['form.samtale.fremmoede', 'form.samtale.akassen_moeder_frem'],
      when: bookedEarly,
      cites: [reopening1576of2021('§ 16')],
      mark: 'V',
    },
  ],
  rules: [
    coronaRule({
      id: 'syge.corona.lokal_nedlukning',
      name: { da: 'Din kommune er lukket ned', en: 'Your municipality is closed' },
      citizen: {
        da: 'Din samtale kan være på telefon eller video. Din kommune er lukket ned.',
        en: 'Your talk can be by phone or digital, because your municipality is closed.',
      },
      lawyer: {
        da: 'I kommuner, der er helt eller delvist nedlukket i august 2021, kan jobcenter, kommune og a-kasse vælge digitale eller telefoniske samtaler. Er tidspunktet for ret- og pligttilbud i nedlukningen, igangsættes tilbud inden 1. september 2021.',
        en: 'In municipalities wholly or partly closed in August 2021 talks may be digital or by phone. An offer that falls due in the closure is started before 1 September 2021.',
      },
      cites: [reopening1576of2021('§ 15'), reopening1576of2021('§ 14, stk. 2')],
      when: all(withTalks, has('kommunen_nedlukket')),
    }),
    childCare([reopening1576of2021('§ 4, stk. 2')]),
  ],
};

const formOf2464 = freeForm({
  byRegion: false,
  talks: [samtaleform2021('§ 1, stk. 1, nr. 2')],
  fund: [samtaleform2021('§ 1, stk. 1, nr. 1'), samtaleform2021('§ 3')],
  sick: [samtaleform2021('§ 4')],
  team: [samtaleform2021('§ 2')],
  registration: [samtaleform2021('§ 6')],
  mark: 'V',
  // From 1 January 2022 attendance is demanded in the first six months only; after them the citizen chooses.
  concerns: any(before(today, day('2022-01-01')), concept('periode.inden_seks_maaneder')),
  followUps: [
    [all(onOrAfter(today, day('2022-01-01')), onOrAfter(today, dayAfter(measure('syge.halvaar')))), forms.selvValgt],
  ],
  until: {
    da: 'fra 19. december 2021 til 16. januar 2022. Fra 1. januar 2022 står kravet i § 31 a; borgerens eget valg efter seks måneder (ny § 33) er ikke fraveget (udledt)',
    en: 'from 19 December 2021 to 16 January 2022. From 1 January 2022 the demand stands in § 31 a; the citizen’s own choice after six months (new § 33) is not waived (derived)',
  },
});

/** BEK nr. 2464: 19 December 2021 to 15 January 2022. */
export const form2021: Part = formOf2464;
