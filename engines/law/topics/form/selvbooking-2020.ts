import {
  all,
  any,
  atLeast,
  between,
  concept,
  count,
  day,
  has,
  less,
  not,
  onOrAfter,
  onOrBefore,
  param,
  plusDays,
  plusWeeks,
  today,
} from '../../language/build.ts';
import type { Bool } from '../../language/node.ts';
import type { Part } from '../../rules/pack.ts';
import type { Concept } from '../../rules/rule.ts';
import { lab2019, labOrder2019 } from '../sources.ts';
import { aabenlyst, booket, dagpenge, frist, fristSat, harFrist, jobparat } from './groups.ts';
import { bookingRights } from './selvbooking-rights.ts';
import { w } from './words.ts';

const pligt = concept('selvbooking.pligt');
const guided = atLeast(count('vejledning', { where: { emne: 'selvbooking' }, until: plusDays(fristSat, 1) }), 1);
const longEnough = atLeast(between('days', fristSat, frist), param('form.bookingfrist_dage'));
export const hasBooked = onOrBefore(booket, today);
const heldSince = atLeast(count('samtale', { where: { status: 'holdt' }, from: fristSat }), 1);
/** Set while booking was out of force in 2020, or run out in that time: binding deadlines could first be given from 15 August. */
const inCoronaBreak = any(
  all(onOrAfter(fristSat, day('2020-03-20')), less(fristSat, day('2020-08-15'))),
  all(less(fristSat, day('2020-03-20')), onOrAfter(frist, day('2020-03-20')), onOrAfter(today, day('2020-03-20'))),
);
/** Guided, with a deadline that is long enough: only then is there a duty to book. */
export const bindingDeadline = all(pligt, harFrist, guided, longEnough, not(inCoronaBreak));
/** A binding deadline has run out without a booking or a talk. */
export const notBookedInTime = all(bindingDeadline, less(frist, today), not(any(hasBooked, heldSince)));
const freedOfJobSearch = (...kategori: ('uddannelsesloeft' | 'uddannelsesloeft_110' | 'mink_uddannelse')[]) =>
  has('tilbud', { kategori });

/** Who must book: these groups, unless exempt, withdrawn or outside the contact course. */
export function bookingDuty(groups: Bool, cites: Concept['cites']): Concept {
  return {
    id: 'selvbooking.pligt',
    name: w('skal selv booke samtaler', 'must book talks'),
    when: all(
      groups,
      not(has('selvbooking')),
      not(concept('fritaget.kontaktforloeb')),
      not(concept('fritaget.mindre_intensiv')),
    ),
    cites,
  };
}

/** Self-booking from 1 January 2020. */
export const selvbooking2020: Part = {
  concepts: [
    bookingDuty(any(dagpenge, jobparat, aabenlyst, concept('gruppe.jobafklaring')), [
      lab2019('§ 34, stk. 1'),
      labOrder2019('§ 44, stk. 1'),
    ]),
  ],
  rules: [
    {
      id: 'form.selvbooking.book',
      kind: 'duty',
      subject: 'person',
      bearer: 'borger',
      name: w('Book en samtale', 'Book a talk'),
      citizen: w('Book selv din næste samtale senest {due}.', 'Book your next talk yourself by {due}.'),
      lawyer: w(
        'Personen skal inden fristen selv booke jobsamtalen digitalt, uanset samtalens form. Pligten forudsætter vejledning forinden og en frist på mindst 8 dage.',
        'The person books the talk digitally before the deadline, whatever its form. The duty presupposes guidance and a deadline of at least 8 days.',
      ),
      cites: [lab2019('§ 34, stk. 1'), labOrder2019('§ 44, stk. 1'), labOrder2019('§ 44, stk. 2')],
      mark: 'V',
      when: bindingDeadline,
      done: any(hasBooked, heldSince),
      due: frist,
    },
    {
      id: 'form.selvbooking.frist',
      kind: 'guard',
      subject: 'person',
      bearer: 'kommune',
      name: w('Fristen er lang nok', 'The deadline is long enough'),
      citizen: w('Du har altid mindst otte dage til at booke.', 'You always have at least eight days to book.'),
      lawyer: w(
        'Fristen for at booke er mindst 8 dage. Dagen, hvor fristen sættes, regnes ikke med.',
        'The deadline for booking is at least 8 days; the day of setting is not counted.',
      ),
      cites: [labOrder2019('§ 44, stk. 1')],
      mark: 'V',
      when: all(pligt, harFrist),
      done: longEnough,
    },
    {
      id: 'form.selvbooking.vejledning',
      kind: 'guard',
      subject: 'person',
      bearer: 'kommune',
      name: w('Vejledt om at booke', 'Guided on booking'),
      citizen: w(
        'Du skal først booke selv, når du har fået at vide hvordan, og hvad der sker, hvis du ikke gør det.',
        'You must book only when you have been told how, and what happens if you do not.',
      ),
      lawyer: w(
        'Det er en betingelse for pligten, at personen forinden er vejledt om selvbooking og om følgerne af ikke at booke. A-kassen vejleder dagpengemodtagere.',
        'It is a condition of the duty that the person was guided beforehand; the fund guides its members.',
      ),
      cites: [labOrder2019('§ 44, stk. 2')],
      mark: 'V',
      when: all(pligt, harFrist),
      done: guided,
    },
    {
      id: 'form.selvbooking.samtale_senest',
      kind: 'duty',
      subject: 'person',
      bearer: 'kommune',
      name: w('Samtalen holdes kort efter fristen', 'The talk is held soon after the deadline'),
      citizen: w('Den samtale, du har booket, bliver holdt senest {due}.', 'The talk you booked is held by {due}.'),
      lawyer: w(
        'Den selvbookede jobsamtale holdes senest en uge efter bookingfristens udløb.',
        'The booked talk is held at the latest one week after the booking deadline.',
      ),
      cites: [labOrder2019('§ 44, stk. 1')],
      mark: 'V',
      when: all(pligt, harFrist, hasBooked),
      done: atLeast(count('samtale', { where: { status: ['holdt', 'udeblevet'] }, from: fristSat }), 1),
      due: plusWeeks(frist, param('form.samtale_efter_frist_uger')),
    },
    {
      id: 'form.selvbooking.uden_for_jobnet',
      kind: 'duty',
      subject: 'person',
      bearer: 'kommune',
      name: w('Fristen meddeles uden for Jobnet', 'The deadline is told outside Jobnet'),
      citizen: w(
        'Du får også et brev om fristen, fordi du ikke skal søge job lige nu.',
        'You also get a letter about the deadline, because you need not seek work now.',
      ),
      lawyer: w(
        'Er personen fritaget for at søge job efter bekendtgørelsens § 56 eller under uddannelsesløft efter § 96, meddeler kommunen skriftligt på anden vis end på Jobnet, at der er en bookingfrist. § 56-tilfælde registreres ikke som faktum.',
        'For persons freed of job search the municipality tells the deadline in writing outside Jobnet as well.',
      ),
      cites: [labOrder2019('§ 44, stk. 3')],
      mark: 'V',
      when: all(pligt, harFrist, onOrAfter(frist, today), freedOfJobSearch('uddannelsesloeft')),
      done: atLeast(count('bookingfrist', { where: { meddeltUdenForJobnet: true }, from: fristSat }), 1),
    },
    ...bookingRights,
  ],
};
