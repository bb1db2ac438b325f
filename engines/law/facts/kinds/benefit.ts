import { plainDate } from '../../dates/index.ts';
import { fact } from '../fact.ts';
import { choice, date, fields, number, yesNo } from '../shape.ts';

const cashReform = plainDate('2025-07-01');
const closedToNew = plainDate('2026-02-01');

/** What the person lives on, and the courses and periods that hang on it. */
export const benefitFacts = {
  ydelse: fact({
    name: { da: 'Ydelse', en: 'Benefit' },
    meaning: {
      da: 'Den ydelse, du lever af. Hver periode på samme ydelse er en oplysning med fra- og til-dato.',
      en: 'The benefit the person lives on. One spell on the same benefit is one fact with from and to.',
    },
    shape: choice({
      dagpenge: { da: 'dagpenge', en: 'unemployment benefit (dagpenge)' },
      kontanthjaelp: { da: 'kontanthjælp', en: 'cash benefit (kontanthjælp)' },
      uddannelseshjaelp: { da: 'uddannelseshjælp', en: 'education benefit (uddannelseshjælp)', until: cashReform },
      overgangsydelse: { da: 'overgangsydelse', en: 'transition benefit (overgangsydelse)', until: cashReform },
      selvforsoergelses_og_hjemrejseydelse: {
        da: 'selvforsørgelses- og hjemrejseydelse',
        en: 'self-support and return benefit',
        until: cashReform,
      },
      sygedagpenge: { da: 'sygedagpenge', en: 'sickness benefit (sygedagpenge)' },
      ressourceforloebsydelse: { da: 'ressourceforløbsydelse', en: 'resource course benefit' },
      ledighedsydelse: { da: 'ledighedsydelse', en: 'benefit while waiting for a fleksjob (ledighedsydelse)' },
      revalideringsydelse: { da: 'revalideringsydelse', en: 'rehabilitation benefit (revalideringsydelse)' },
      fleksloentilskud: { da: 'fleksløntilskud', en: 'wage supplement in a fleksjob' },
      foertidspension: { da: 'førtidspension', en: 'disability pension (førtidspension)' },
      seniorpension: { da: 'seniorpension', en: 'senior pension' },
      tidlig_pension: { da: 'tidlig pension', en: 'early pension' },
      folkepension: { da: 'folkepension', en: 'state pension' },
      efterloen: { da: 'efterløn', en: 'early retirement benefit (efterløn)' },
      fleksydelse: { da: 'fleksydelse', en: 'early retirement benefit after a fleksjob (fleksydelse)' },
      barselsdagpenge: { da: 'barselsdagpenge', en: 'maternity or paternity benefit' },
      feriedagpenge: { da: 'feriedagpenge', en: 'holiday benefit' },
      su: { da: 'SU', en: 'student grant (SU)' },
      ingen: { da: 'ingen ydelse', en: 'no benefit' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['kommune', 'a-kasse', 'udbetaling-danmark', 'indkomstregister'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: ['LAB § 6', 'LAB § 9', 'BEK-LAB §§ 7-9', 'LAS § 16', 'LAS-2024 §§ 22-25', 'DFDG § 15', 'FIN § 5'],
  }),
  foerste_henvendelse: fact({
    name: { da: 'Første henvendelse om hjælp', en: 'First contact about help' },
    meaning: {
      da: 'Dagen, hvor du først bad kommunen om hjælp til forsørgelse. Fristerne regnes herfra.',
      en: 'The day the person first asked the municipality for support; deadlines run from it.',
    },
    shape: date,
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'ordinary',
    sources: ['kommune', 'borger'],
    knownTo: ['sagsbehandler'],
    readBy: [
      'LAB § 9, stk. 2, nr. 2',
      'LAB § 19, stk. 3',
      'LAB § 23, stk. 1, nr. 3',
      'LAB § 31, stk. 5',
      'BEK-LAB § 6, stk. 3',
      'BEK-LAB § 48, stk. 2',
      'DFDG § 28',
    ],
  }),
  ledig_selvforsoergende: fact({
    name: { da: 'Ledig og selvforsørgende', en: 'Unemployed and self-supporting' },
    meaning: {
      da: 'Du er uden arbejde og har ikke ret til en ydelse, men kan få hjælp til at finde job.',
      en: 'Without work and not entitled to public support, but may get help to find a job.',
    },
    shape: yesNo,
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['kommune'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent'],
    readBy: ['LAB § 6, nr. 12', 'LAB § 53, stk. 7', 'BEK-LAB § 9, stk. 3', 'DFDG § 15, stk. 1, nr. 15'],
  }),
  akasse: fact({
    name: { da: 'A-kasse', en: 'Unemployment insurance fund' },
    meaning: {
      da: 'Din a-kasse, og om du er forsikret på fuld tid eller deltid.',
      en: 'The fund, and whether the person is insured full time or part time.',
    },
    shape: fields({
      akasse: ['a-kasse', 'fund', number(9001, 9099)],
      forsikring: [
        'forsikring',
        'insurance',
        choice({
          fuldtid: { da: 'fuldtidsforsikret', en: 'insured full time' },
          deltid: { da: 'deltidsforsikret', en: 'insured part time' },
        }),
      ],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['a-kasse'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['LAB § 27, stk. 2', 'BEK-LAB § 7, stk. 2 og 4', 'ALF § 41, stk. 3-5', 'DFDG §§ 60-62'],
  }),
  dagpengeperiode: fact({
    name: { da: 'Dagpengeperiode', en: 'Benefit period in dagpenge' },
    meaning: {
      da: 'Dagen, hvor din ret til dagpenge begyndte, og hvad retten bygger på.',
      en: 'The day of placement in a benefit period (indplacering), and what the right rests on.',
    },
    shape: fields({
      indplaceret: ['indplaceret', 'placed', date],
      grundlag: [
        'grundlag',
        'basis',
        choice({
          indkomst: { da: 'indkomst', en: 'income' },
          loentimer: { da: 'løntimer', en: 'paid hours' },
          dimittend: { da: 'afsluttet uddannelse', en: 'finished education' },
          vaernepligt: { da: 'værnepligt', en: 'military service' },
          forlaengelse: { da: 'forlænget periode', en: 'extended period' },
        }),
      ],
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['a-kasse'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['LAB § 9, stk. 2, nr. 1, og stk. 7', 'BEK-LAB § 7, stk. 5', 'ALF §§ 53-56', 'DFDG § 69'],
  }),
  dagpengeforbrug: fact({
    name: { da: 'Forbrug af dagpenge', en: 'Hours of dagpenge used' },
    meaning: {
      da: 'Hvor mange timers dagpenge du har brugt, siden perioden begyndte. Opgjort ved månedens slutning.',
      en: 'Hours of dagpenge used since placement, counted at the end of a month.',
    },
    shape: fields({
      timer: ['timer brugt', 'hours used', number(0, 5772, 2)],
      opgjortTilOgMed: ['opgjort til og med', 'counted to and including', date],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['a-kasse'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['BEK-LAB § 7', 'ALF § 55', 'ALF § 49, stk. 5', 'DFDG § 72', 'DFDG § 80'],
  }),
  dimittend: fact({
    name: { da: 'Dimittend', en: 'New graduate' },
    meaning: {
      da: 'Din ret til dagpenge bygger på en uddannelse, du har afsluttet. Den giver en særlig sats.',
      en: 'The right to dagpenge rests on an education that was finished; it gives a rate of its own.',
    },
    shape: fields({ uddannelseAfsluttet: ['uddannelse afsluttet', 'education finished', date] }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['a-kasse'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['ALF § 49, stk. 5', 'ALF § 54', 'DFDG § 80'],
  }),
  forloeb: fact({
    name: { da: 'Forløb', en: 'Course' },
    meaning: {
      da: 'Et forløb, som kommunen har givet dig ret til.',
      en: 'A course that the municipality has granted. Only people granted by 31 January 2026 keep the closed ones.',
    },
    shape: fields({
      forloeb: [
        'forløb',
        'course',
        choice({
          jobafklaringsforloeb: { da: 'jobafklaringsforløb', en: 'job clarification course' },
          ressourceforloeb: { da: 'ressourceforløb', en: 'resource course' },
          forrevalidering: { da: 'forrevalidering', en: 'preparation for rehabilitation' },
          revalidering: { da: 'revalidering', en: 'vocational rehabilitation' },
        }),
      ],
      bevilget: ['bevilget', 'granted', date],
    }),
    rule: ({ forloeb, bevilget }) =>
      forloeb !== 'jobafklaringsforloeb' && bevilget >= closedToNew
        ? {
            da: 'Ressourceforløb og revalidering kan kun være bevilget senest 31. januar 2026.',
            en: 'A resource course or rehabilitation can only have been granted by 31 January 2026.',
          }
        : null,
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['kommune'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent'],
    readBy: ['LAB § 6, nr. 7, 8 og 10', 'LAB § 9', 'LAB § 36, stk. 3', 'LAB § 107', 'LAB §§ 112-113', 'DFDG § 15'],
  }),
  fleksjob: fact({
    name: { da: 'Fleksjob', en: 'Fleksjob' },
    meaning: {
      da: 'Kommunen har afgjort, at du kan få et fleksjob eller tilskud til egen virksomhed.',
      en: 'The municipality has found the person entitled to a fleksjob or support as self-employed.',
    },
    shape: fields({
      visiteret: ['visiteret', 'entitled from', date],
      status: [
        'status',
        'status',
        choice({
          soeger_fleksjob: { da: 'søger fleksjob', en: 'looks for a fleksjob' },
          i_fleksjob: { da: 'er i fleksjob', en: 'is in a fleksjob' },
          selvstaendig_med_tilskud: { da: 'driver virksomhed med tilskud', en: 'self-employed with support' },
        }),
      ],
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'special',
    sources: ['kommune'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent'],
    readBy: ['LAB § 6, nr. 9', 'LAB § 37', 'LAB § 66, stk. 1', 'LAB § 116', 'LAB §§ 120-121', 'LAS § 74', 'DFDG § 15'],
  }),
} as const;
