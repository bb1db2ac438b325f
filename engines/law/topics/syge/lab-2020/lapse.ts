import {
  after,
  all,
  any,
  ask,
  concept,
  count,
  equal,
  exists,
  is,
  latest,
  measure,
  never,
  not,
  onOrAfter,
  onOrBefore,
  param,
  plusDays,
  plusWeeks,
  today,
  yes,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { sdpl2025 } from '../../sources.ts';
import { unchanged } from '../cites.ts';

const firstDay = measure('syge.foerste_fravaersdag');
/** The latest failure that may make sickness benefit lapse. SDPL § 21, stk. 1. */
const failure = latest('medvirken_undladt', {
  where: {
    hvad: [
      'samtale',
      'oplysningsskema',
      'tilbud',
      'rehabiliteringsplan',
      'rehabiliteringsteam',
      'laegebehandling',
      'optraening',
    ],
  },
  from: firstDay,
});
const failed = all(concept('syge.sag'), exists(failure));
const hearing = latest('partshoering', { from: failure });
const hearingDeadline = latest('partshoering', { from: failure, take: 'frist' });
const answered = latest('partshoering_svar', {
  where: { value: ['bemaerkninger', 'ingen_bemaerkninger'] },
  from: hearing,
});
const lapsed = latest('sygedagpenge_afgoerelse', { where: { om: 'bortfald' }, from: firstDay });
const told = latest('sygedagpenge_afgoerelse', { where: { om: 'bortfald' }, from: firstDay, take: 'underrettet' });
/** Last day on which taking part again brings the benefit back: 4 weeks after the notice. */
const lastDay = plusWeeks(told, param('syge.genoptagelse_uger'));
/** Takes part again in what the lapse was about. */
const curedDay = latest('medvirken_undladt', { from: firstDay, until: plusDays(lapsed, 1), take: 'ophoert' });
/** Written guidance on the effects of not taking part, given before the failure. */
const guidedBefore = latest('vejledning', {
  where: { emne: 'foelger_af_ikke_at_medvirke', form: ['skriftlig', 'samtale_og_skriftlig'] },
  until: failure,
});

const neverLapse = (
  id: string,
  what: 'indgribende_behandling' | 'laegeattest' | 'arbejdsgiversamtale',
  name: Rule['name'],
  citizen: Rule['citizen'],
  lawyer: Rule['lawyer'],
  cites: Rule['cites'],
): Rule => ({
  id,
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name,
  citizen,
  lawyer,
  cites,
  mark: 'V',
  when: all(concept('syge.sag'), exists(latest('medvirken_undladt', { where: { hvad: what }, from: firstDay }))),
  done: never,
});

/** When sickness benefit lapses, and what protects the person. SDPL §§ 21-22. */
export const lapseRules: readonly Rule[] = [
  {
    id: 'syge.bortfald.orientering',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Skriftlig besked først', en: 'Told in writing first' },
    citizen: {
      da: 'Dine penge kan kun stoppe, hvis du har fået et brev om det først.',
      en: 'Sickness benefit can stop only if you were told of the effects in writing beforehand.',
    },
    lawyer: {
      da: 'Bortfald efter § 21, stk. 1, nr. 1 eller 2, er betinget af, at kommunen har givet den sygemeldte en skriftlig orientering om konsekvenserne af ikke at medvirke, modtage nødvendig behandling eller deltage i optræning. Orienteringen skal ligge før undladelsen.',
      en: 'Lapse under § 21(1)(1)-(2) demands that the municipality gave written guidance on the effects before the failure.',
    },
    cites: unchanged('§ 21, stk. 2'),
    mark: 'V',
    when: failed,
    done: exists(guidedBefore),
  },
  {
    id: 'syge.bortfald.hoering',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Du skal høres først', en: 'You are heard first' },
    citizen: {
      da: 'Du skal kunne fortælle din side af sagen, før kommunen kan stoppe dine penge.',
      en: 'You must be able to tell your side before the municipality can stop the benefit.',
    },
    lawyer: {
      da: 'Afgørelse om ophør kan tidligst træffes, når den sygemeldte har haft lejlighed til at udtale sig om de faktiske omstændigheder. Kommunen fastsætter en frist. Afgørelsen kan træffes, når der er svaret, eller dagen efter fristen.',
      en: 'A decision may be made at the earliest when the person could comment on the facts; the municipality sets a deadline.',
    },
    cites: unchanged('§ 21, stk. 3, 2.-3. pkt.'),
    mark: 'V',
    when: failed,
    done: any(after(today, hearingDeadline), exists(answered)),
    opens: plusDays(hearingDeadline, 1),
  },
  {
    id: 'syge.bortfald.rimelig_grund',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kun uden en rimelig grund', en: 'Only without a reasonable ground' },
    citizen: {
      da: 'Havde du en rimelig grund, kan dine sygedagpenge ikke stoppe af den grund.',
      en: 'If you had a reasonable ground, the benefit cannot stop for that reason.',
    },
    lawyer: {
      da: 'Retten bortfalder kun, så længe den sygemeldte uden rimelig grund undlader at medvirke ved opfølgningen, indsatsen, rehabiliteringsplanens forberedende del eller mødet i rehabiliteringsteamet. Det vurderes konkret.',
      en: 'The right lapses only while the person without reasonable ground does not take part. It is assessed concretely.',
    },
    cites: unchanged('§ 21, stk. 1, nr. 1'),
    mark: 'V',
    when: all(
      failed,
      not(exists(latest('medvirken_undladt', { where: { hvad: ['laegebehandling', 'optraening'] }, from: failure }))),
    ),
    done: not(ask('syge.rimelig_grund', { since: failure })),
  },
  {
    id: 'syge.bortfald.arbejdsgiver',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Arbejdsgiveren får besked', en: 'The employer is told' },
    citizen: null,
    lawyer: {
      da: 'Når kommunen partshører lønmodtageren om muligt bortfald, orienteres en arbejdsgiver, der har ret til refusion efter § 54.',
      en: 'When the employee is heard about possible lapse, an employer with a right to refund is informed.',
    },
    cites: unchanged('§ 21, stk. 5'),
    mark: 'V',
    when: all(failed, exists(hearing), yes('refusion_ved_sygdom')),
    done: onOrAfter(latest('arbejdsgiver_orienteret', {}), hearing),
    due: hearing,
  },
  {
    id: 'syge.bortfald.virkning',
    kind: 'limit',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Stopper tidligst dagen efter', en: 'Stops the day after at the earliest' },
    citizen: {
      da: 'Dine penge kan først stoppe fra {value}.',
      en: 'Sickness benefit can stop from {value} at the earliest.',
    },
    lawyer: {
      da: 'Retten ophører dagen efter, at betingelserne ikke længere er opfyldt ({value} regnet fra undladelsen).',
      en: 'The right ends on the day after the conditions are no longer met.',
    },
    cites: unchanged('§ 21, stk. 3, 1. pkt.'),
    mark: 'V',
    when: failed,
    value: plusDays(failure, 1),
    unit: 'day',
  },
  {
    id: 'syge.genoptagelse',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Få sygedagpengene igen', en: 'Get the benefit back' },
    citizen: {
      da: 'Du kan få sygedagpengene igen, hvis du medvirker igen senest {due}. Det kan ske én gang.',
      en: 'You can get the benefit back if you take part again by {due}. It can happen once.',
    },
    lawyer: {
      da: 'Udbetaling, der er bortfaldet efter § 21, stk. 1, nr. 1 eller 2, genoptages dagen efter, at betingelserne igen er opfyldt, hvis det sker senest 4 uger efter underretningen om bortfaldet ({due}). Kun én gang i det aktuelle forløb.',
      en: 'Payment that lapsed resumes the day after the conditions are met again, if that is within 4 weeks of the notice. Only once in the present course.',
    },
    cites: unchanged('§ 21, stk. 4'),
    mark: 'V',
    when: all(
      is('ydelse', 'sygedagpenge', 'ingen'),
      exists(lapsed),
      any(onOrBefore(today, lastDay), onOrBefore(curedDay, lastDay)),
      equal(count('sygedagpenge_afgoerelse', { where: { om: 'genoptaget' }, from: firstDay }), 0),
    ),
    due: lastDay,
  },
  neverLapse(
    'syge.bortfald.behandling',
    'indgribende_behandling',
    { da: 'Du må sige nej til operation og medicin', en: 'You may refuse surgery and medicine' },
    {
      da: 'Du må sige nej til operation og medicin. Det kan ikke stoppe dine sygedagpenge.',
      en: 'You may refuse an operation or medicine. It cannot stop the benefit.',
    },
    {
      da: 'Retten bortfalder ikke, hvis den sygemeldte afviser behandling foretaget af en læge i form af operation, lægeordineret medicin eller lægebehandling af tilsvarende indgribende karakter.',
      en: 'The right does not lapse when the person refuses an operation, prescribed medicine or equally invasive treatment.',
    },
    unchanged('§ 21 a'),
  ),
  neverLapse(
    'syge.bortfald.laegeattest',
    'laegeattest',
    { da: 'Attesten kan ikke stoppe ydelsen', en: 'The certificate cannot stop the benefit' },
    {
      da: 'Dine penge kan ikke stoppe, fordi der mangler en attest fra din læge til den første samtale.',
      en: 'The benefit cannot stop because the certificate for the first follow-up is missing.',
    },
    {
      da: '§ 21, stk. 1, nr. 1, undtager § 11 b. Manglende medvirken til lægeattesten til første opfølgning er ikke grund til bortfald. En lægeerklæring, der er forlangt efter § 39, er noget andet.',
      en: '§ 21(1)(1) leaves out § 11 b: not helping with the certificate for the first follow-up is no ground for lapse. A certificate demanded under § 39 is another matter.',
    },
    [...unchanged('§ 21, stk. 1, nr. 1'), sdpl2025('§ 11 b')],
  ),
  neverLapse(
    'syge.bortfald.arbejdsgiversamtale',
    'arbejdsgiversamtale',
    { da: 'Arbejdsgiverens samtale kan ikke stoppe ydelsen', en: 'The employer’s talk cannot stop the benefit' },
    {
      da: 'Dine penge kan ikke stoppe, fordi du ikke kom til samtalen på dit job.',
      en: 'The benefit cannot stop because you missed the talk with your employer.',
    },
    {
      da: 'Lønmodtagerens manglende medvirken i arbejdsgiverens samtale har ikke konsekvenser for retten til sygedagpenge.',
      en: 'Not taking part in the employer’s talk has no effect on the right to sickness benefit.',
    },
    unchanged('§ 7 a, stk. 2, 2. pkt.'),
  ),
];
