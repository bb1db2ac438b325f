import { choice, date, fields, list, number, optional, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

const authority = choice({
  kommune: { da: 'kommunen', en: 'the municipality' },
  akasse: { da: 'a-kassen', en: 'the fund' },
  anden_aktoer: { da: 'anden aktør', en: 'another provider' },
});

/** Inputs of the topic `form` that no other topic defines. */
export const formInputs = {
  bookingfrist: moment({
    name: { da: 'Frist for at booke', en: 'Deadline for booking' },
    meaning: {
      da: 'Du har fået en frist for selv at booke en samtale. Dagen er den dag, du fik fristen.',
      en: 'The citizen was given a deadline for booking a talk. The day is the day on which it was set.',
    },
    shape: fields({
      myndighed: ['sat af', 'set by', authority],
      frist: ['frist', 'deadline', date],
      booket: ['booket', 'booked', optional(date)],
      samtaledag: ['samtalen er', 'day of the talk', optional(date)],
      meddeltUdenForJobnet: [
        'også meddelt skriftligt uden for Jobnet',
        'also told in writing outside Jobnet',
        optional(yesNo),
      ],
    }),
    readBy: ['LAB § 34', 'BEK-LAB §§ 27-30', 'BEK-LAB § 44', 'LAS § 37 a', 'DFDG §§ 21-23'],
  }),
  fremmoede_besluttet: moment({
    name: { da: 'Krav om fremmøde', en: 'Attendance demanded' },
    meaning: {
      da: 'Kommunen eller a-kassen har besluttet, at en bestemt samtale skal være et møde.',
      en: 'The authority decided that one talk is to be held in person.',
    },
    shape: fields({
      myndighed: ['af', 'by', authority],
      samtaledag: ['samtalen er', 'day of the talk', date],
    }),
    readBy: ['LAB § 33, stk. 2', 'BEK-RAADIGHED § 12, stk. 6'],
  }),
  indkaldelse: moment({
    name: { da: 'Indkaldelse', en: 'Summons' },
    meaning: {
      da: 'Du er indkaldt til en samtale. Dagen er den dag, indkaldelsen er sendt.',
      en: 'The citizen was summoned to a talk. The day is the day of sending.',
    },
    shape: fields({
      myndighed: ['af', 'by', authority],
      samtaledag: ['samtalen er', 'day of the talk', date],
      modtaget: ['modtaget', 'received', optional(date)],
      skriftligOgPersonlig: ['skriftlig og personlig', 'in writing and personal', yesNo],
    }),
    readBy: [
      'LAB § 34, stk. 2',
      'BEK-LAB § 46',
      'BEK-RAADIGHED § 12, stk. 2',
      'BEK-RAADIGHED-JP § 7, stk. 3',
      'DFDG §§ 18-20',
    ],
  }),
  brev: moment({
    name: { da: 'Brev fra kommunen', en: 'Letter from the municipality' },
    meaning: {
      da: 'Kommunen har sendt en afgørelse, en henvisning eller en indkaldelse.',
      en: 'The municipality sent a decision, a referral or a summons.',
    },
    shape: fields({
      slags: [
        'slags',
        'kind',
        choice({
          afgoerelse: { da: 'afgørelse', en: 'decision' },
          henvisning: { da: 'henvisning til job', en: 'job referral' },
          indkaldelse: { da: 'indkaldelse', en: 'summons' },
          underretning: { da: 'kopi af besked til a-kassen', en: 'copy of a notice to the fund' },
        }),
      ],
      maskinelt: ['lavet af en maskine alene', 'made by a machine alone', yesNo],
      udstederNavngivet: ['udstederen er nævnt', 'the issuer is named', yesNo],
    }),
    readBy: ['BEK-LAB §§ 132-133'],
  }),
  min_plan: moment({
    name: { da: 'Min Plan lavet eller ændret', en: 'My plan made or revised' },
    meaning: {
      da: 'Din plan er lavet eller ændret.',
      en: 'The plan was made or revised on that day.',
    },
    shape: fields({
      af: ['af', 'by', authority],
      medarbejderNavngivet: ['medarbejderen er nævnt', 'the employee is named', yesNo],
      papir: ['givet på papir', 'given on paper', optional(yesNo)],
      indhold: [
        'indhold',
        'content',
        list(
          choice({
            jobmaal: { da: 'jobmål', en: 'job goal' },
            uddannelsesmaal: { da: 'uddannelsesmål', en: 'education goal' },
            jobsoegning: { da: 'aftaler om jobsøgning', en: 'agreements on job search' },
            tilbud: { da: 'tilbud', en: 'offers' },
            stabiliserende: { da: 'aktiviteter, der stabiliserer', en: 'stabilising activities' },
            oevrige: { da: 'andre indsatser', en: 'other efforts' },
            status: { da: 'status på indsatser', en: 'status of efforts' },
          }),
        ),
      ],
    }),
    readBy: ['LAB §§ 40-42', 'BEK-LAB § 51', 'BEK-LAB §§ 134-135', 'BEK-LAB § 138', 'DFDG § 45'],
  }),
  fritaget_joblog: interval({
    name: { da: 'Fritaget for joblog', en: 'Exempt from the job log' },
    meaning: {
      da: 'Du viser din jobsøgning på en anden måde end i joblog.',
      en: 'The municipality exempted the person from the log; job search is shown in another way.',
    },
    shape: yesNo,
    readBy: ['LAS § 75, stk. 5', 'LAB § 20, stk. 2'],
  }),
  joblog: moment({
    name: { da: 'Skrevet i joblog', en: 'Entry in the job log' },
    meaning: {
      da: 'Du har skrevet din jobsøgning i en joblog.',
      en: 'The citizen entered job search in the log on that day.',
    },
    shape: choice({
      bestemt_job: { da: 'et bestemt job', en: 'a certain job' },
      anden_jobsoegning: { da: 'anden jobsøgning', en: 'other job search' },
    }),
    silence: 'unknown',
    readBy: ['LAB § 20, stk. 2', 'BEK-LAB § 31', 'LAS § 13 a', 'BEK-RAADIGHED § 14'],
  }),
  jobsoegningsaftale: moment({
    name: { da: 'Aftale om jobsøgning', en: 'Agreement on job search' },
    meaning: {
      da: 'Kravene til din jobsøgning er aftalt eller fastlagt.',
      en: 'The demands on the job search were agreed or laid down.',
    },
    shape: fields({
      med: ['med', 'with', authority],
      joblogfrist: ['frist for joblog', 'deadline of the job log', optional(date)],
      udloeber: ['aftalen løber til og med', 'runs to and including', optional(date)],
      antalUpload: ['ansøgninger at uploade', 'applications to upload', optional(number(0, 200))],
    }),
    readBy: ['LAS § 13 a, stk. 3', 'BEK-RAADIGHED § 14', 'LAB § 41, stk. 2, nr. 3', 'DFDG § 44'],
  }),
  paalaeg_trin: moment({
    name: { da: 'Trin i uddannelsespålæg', en: 'Step of the education order' },
    meaning: {
      da: 'Kommunen har pålagt dig et skridt på vej mod en uddannelse.',
      en: 'The municipality ordered a step towards an education.',
    },
    shape: fields({
      trin: [
        'trin',
        'step',
        choice({
          forslag: { da: 'komme med forslag', en: 'propose' },
          ansoegning: { da: 'søge om optagelse', en: 'apply' },
          gennemfoer: { da: 'begynde og gennemføre', en: 'begin and finish' },
        }),
      ],
      frist: ['frist', 'deadline', optional(date)],
      opfyldt: ['opfyldt', 'met', optional(date)],
    }),
    readBy: ['LAB § 30, stk. 2-5'],
  }),
  uddannelsesbesked: moment({
    name: { da: 'Besked om uddannelse', en: 'Message about the education' },
    meaning: {
      da: 'Kommunen og uddannelsesstedet har givet hinanden besked, eller kommunen har kontaktet dig.',
      en: 'The municipality and the school told each other, or the municipality contacted the person.',
    },
    shape: fields({
      slags: [
        'slags',
        'kind',
        choice({
          optaget: { da: 'optaget på uddannelse', en: 'admitted' },
          frafaldsrisiko: { da: 'risiko for frafald', en: 'risk of dropping out' },
          skolen_underrettet: { da: 'uddannelsesstedet har fået besked', en: 'the school was told' },
          stoettebehov_vurderet: { da: 'behov for støtte er vurderet', en: 'need of support assessed' },
          kontakt_taget: { da: 'kommunen har kontaktet borgeren', en: 'the person was contacted' },
        }),
      ],
      studiestart: ['studiestart', 'start of studies', optional(date)],
    }),
    readBy: ['LAB § 30, stk. 7-10'],
  }),
  afmelding: moment({
    name: { da: 'Afmelding som jobsøgende', en: 'Removal from the register' },
    meaning: {
      da: 'Du er afmeldt som jobsøgende. Dagen er den første dag uden tilmelding.',
      en: 'The person was removed as a jobseeker. The day is the first day without registration.',
    },
    shape: fields({
      af: [
        'af',
        'by',
        choice({
          borger: { da: 'borgeren', en: 'the citizen' },
          kommune: { da: 'kommunen', en: 'the municipality' },
          akasse: { da: 'a-kassen', en: 'the fund' },
        }),
      ],
      grund: [
        'grund',
        'ground',
        choice({
          oensker_ikke: { da: 'ønsker det ikke længere', en: 'no longer wants it' },
          job: { da: 'job på fuld tid', en: 'full-time job' },
          sygdom: { da: 'sygdom', en: 'sickness' },
          ikke_booket: { da: 'har ikke booket i tide', en: 'did not book in time' },
          ukendt_adresse: { da: 'adressen kendes ikke', en: 'address unknown' },
          cv_ikke_synligt: { da: 'cv kan ikke ses', en: 'CV not visible' },
          uddannelse: { da: 'ordinær uddannelse', en: 'ordinary education' },
          ydelse_ophoert: { da: 'får ikke ydelsen længere', en: 'benefit ended' },
          myndighedens_fejl: { da: 'fejl hos myndigheden', en: 'error of the authority' },
        }),
      ],
      varslet: ['varslet på forhånd', 'told beforehand', optional(date)],
      underrettet: ['underrettet om afmeldingen', 'told of the removal', optional(date)],
    }),
    readBy: ['BEK-LAB §§ 24-30', 'LAB § 23, stk. 4'],
  }),
  sag_om_varig_stoette: interval({
    name: { da: 'Sag om varig støtte', en: 'Case about lasting support' },
    meaning: {
      da: 'Kommunen behandler en sag om rehabilitering, fleksjob eller førtidspension.',
      en: 'A case for the rehabilitation team, or the municipality finds the person to be in the group for fleksjob, support as self-employed or disability pension.',
    },
    shape: choice({
      rehabiliteringsteam: { da: 'sag i rehabiliteringsteamet', en: 'case for the rehabilitation team' },
      fleksjob: { da: 'fleksjob', en: 'fleksjob' },
      selvstaendig_med_tilskud: { da: 'tilskud til selvstændige', en: 'support as self-employed' },
      foertidspension: { da: 'førtidspension', en: 'disability pension' },
    }),
    readBy: ['LAB § 40, stk. 2', 'LAB §§ 43-45', 'LOV-1750 § 43'],
  }),
  sagsplan: moment({
    name: { da: 'Plan eller beskrivelse til sagen', en: 'Plan or description for the case' },
    meaning: {
      da: 'En særlig plan eller beskrivelse er skrevet.',
      en: 'A special plan or description was written on that day.',
    },
    shape: choice({
      rehabiliteringsplan: { da: 'rehabiliteringsplan', en: 'rehabilitation plan' },
      samlet_beskrivelse: { da: 'samlet beskrivelse', en: 'full description' },
      helhedsorienteret_plan: { da: 'helhedsorienteret plan', en: 'holistic plan' },
    }),
    readBy: ['LAB § 40', 'LAB §§ 43-46'],
  }),
  indberetning: moment({
    name: { da: 'Indberetning', en: 'Report to the common data' },
    meaning: {
      da: 'Kommunen har registreret og indberettet noget om din sag.',
      en: 'The municipality registered and reported something about the case.',
    },
    shape: choice({
      kontaktgruppe: { da: 'kontaktgruppe', en: 'contact group' },
      indkaldelse: { da: 'indkaldelse', en: 'summons' },
      bookingfrist: { da: 'bookingfrist', en: 'booking deadline' },
      akasse_valg: { da: 'valg af a-kassens deltagelse', en: 'choice of the fund taking part' },
      samtale: { da: 'holdt samtale', en: 'talk held' },
      foerste_henvendelse: { da: 'første henvendelse', en: 'first contact' },
      visitation: { da: 'visitation', en: 'readiness' },
      cv: { da: 'status for cv', en: 'status of the CV' },
      fravaer: { da: 'fravær eller fritagelse', en: 'absence or exemption' },
      plan: { da: 'Min Plan', en: 'my plan' },
      bevilling: { da: 'om hjælpen er bevilget', en: 'whether help was granted' },
    }),
    silence: 'unknown',
    readBy: ['BEK-LAB § 23', 'DFDG §§ 16-45'],
  }),
} as const;
