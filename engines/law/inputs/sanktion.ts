import { plainDate } from '../dates/index.ts';
import { choice, date, fields, number, optional, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

/** What a decision or a complaint is about. */
const matter = choice({
  sanktion: { da: 'fradrag i kontanthjælpen', en: 'deduction from cash benefit' },
  skaerpet_sanktion: { da: 'skærpet rådighedssanktion', en: 'intensified sanction' },
  nedsat_efter_snyd: { da: 'nedsat hjælp efter arbejde eller udland', en: 'cut after work or stay abroad' },
  karantaene: { da: 'karantæne', en: 'quarantine' },
  dagpengeret_mistet: { da: 'mistet ret til dagpenge', en: 'right to dagpenge lost' },
  dage_uden_dagpenge: { da: 'dage uden dagpenge', en: 'days without dagpenge' },
  tilbud: { da: 'et tilbud', en: 'an offer' },
  raadighedsafproevende_tilbud: { da: 'et tilbud, der afprøver rådighed', en: 'an offer that tests availability' },
  henvisning_til_arbejde: { da: 'henvisning til et job', en: 'referral to a job' },
  anden_aktoer: { da: 'indsats hos anden aktør', en: 'effort at another provider' },
  selvbooking: { da: 'selvbooking', en: 'self-booking' },
  mindre_intensiv_indsats: { da: 'mindre intensiv indsats', en: 'less intensive effort' },
  andet: { da: 'andet', en: 'something else' },
});

const authority = choice({
  kommune: { da: 'kommunen', en: 'the municipality' },
  akasse: { da: 'a-kassen', en: 'the fund' },
});

/** Inputs of the topic `sanktion` that no other topic defines. */
export const sanktionInputs = {
  forseelse: moment({
    name: { da: 'Mulig forseelse', en: 'Possible breach' },
    meaning: {
      da: 'Noget, du skulle have gjort, er ikke sket. Om du havde en god grund, er ikke afgjort med det.',
      en: 'Something that should have been done was not. Whether there was a good reason is not decided by it. The day is the day of the event.',
    },
    shape: fields({
      art: [
        'hvad',
        'what',
        choice({
          udeblevet_samtale: { da: 'kom ikke til en samtale', en: 'missed a talk' },
          udeblevet_tilbud: { da: 'kom ikke i et tilbud den dag', en: 'absent from an offer that day' },
          ikke_booket: { da: 'bookede ikke inden fristen', en: 'did not book by the deadline' },
          ikke_tilmeldt_eller_cv: { da: 'ikke tilmeldt, eller cv mangler', en: 'not registered, or CV missing' },
          ophoert_arbejde: { da: 'holdt op i arbejde', en: 'left work' },
          afskediget_egen_skyld: { da: 'fyret af egen skyld', en: 'dismissed through own fault' },
          afslaaet_arbejde: { da: 'sagde nej til arbejde', en: 'refused work' },
          afslaaet_tilbud: { da: 'sagde nej til et tilbud', en: 'refused an offer' },
          ophoert_tilbud: { da: 'holdt op i et tilbud', en: 'left an offer' },
          sygdom_ikke_meldt: { da: 'meldte ikke sygdom', en: 'did not report sickness' },
          soegte_ikke_paalagt_job: { da: 'søgte ikke et pålagt job', en: 'did not apply for an ordered job' },
          sygdom_ikke_meldt_opfoelgning: {
            da: 'meldte ikke sygdom før sygeopfølgning',
            en: 'did not report sickness before follow-up',
          },
          ophoert_uddannelse: { da: 'holdt op på en uddannelse', en: 'left an education' },
          jobsoegningsaftale_brudt: { da: 'holdt ikke aftalen om jobsøgning', en: 'broke the agreement on job search' },
          joblog_frist_overskredet: {
            da: 'skrev ikke i joblog inden fristen',
            en: 'missed the deadline of the job log',
          },
          ingen_jobsoegning_i_maaneden: {
            da: 'søgte ikke job i en hel måned',
            en: 'no job search in a whole month',
            from: plainDate('2022-04-01'),
            until: plainDate('2024-01-01'),
          },
          medvirkede_ikke_til_plan: { da: 'ville ikke lave aftaler', en: 'refused to make agreements' },
          oplyste_ikke_arbejde_eller_udland: {
            da: 'oplyste ikke om arbejde eller ophold i udlandet',
            en: 'did not tell of work or a stay abroad',
          },
        }),
      ],
      udfald: [
        'udfald',
        'outcome',
        choice({
          uafgjort: { da: 'ikke afgjort', en: 'not decided' },
          sanktion: { da: 'sanktion givet', en: 'sanction given' },
          ingen_sanktion: { da: 'ingen sanktion', en: 'no sanction' },
        }),
      ],
      ophoert: ['rettet den', 'made good on', optional(date)],
      indkaldt: [
        'indkaldt',
        'summoned',
        optional(
          choice({
            skriftligt_og_personligt: { da: 'skriftligt og personligt', en: 'in writing and personally' },
            selvbooket: { da: 'selv booket', en: 'booked by the citizen' },
            paa_anden_vis: { da: 'på anden vis', en: 'in another way' },
          }),
        ),
      ],
      konstateret: ['opdaget den', 'found out on', optional(date)],
    }),
    readBy: ['LAS §§ 35-43', 'LAS § 13, stk. 2-3', 'ALF §§ 62-63 a', 'BEK-SELVFORSKYLDT §§ 4-11'],
  }),
  forseelse_oplyst: moment({
    name: { da: 'Besked om forseelsen', en: 'Told of the breach' },
    meaning: {
      da: 'Du har fået at vide, hvad der er sket, og at det kan give en sanktion.',
      en: 'The citizen was told of the breach and of the coming sanction.',
    },
    shape: yesNo,
    readBy: ['LAS § 35, stk. 3'],
  }),
  partshoering: moment({
    name: { da: 'Høring', en: 'Hearing' },
    meaning: {
      da: 'Du har fået sagens oplysninger og en frist for at svare. Dagen er den dag, du fik brevet.',
      en: 'The party received the facts of the case and a deadline. The day is the day of receipt.',
    },
    shape: fields({
      fra: ['fra', 'from', authority],
      frist: ['frist for svar', 'deadline for an answer', date],
      agterskrivelse: ['høring og afgørelse i ét brev', 'hearing and decision in one letter', yesNo],
      fireOplysninger: ['de fire krav er med', 'the four demands are met', optional(yesNo)],
      samletForMaaned: ['samlet for måneden', 'one statement for the month', optional(yesNo)],
    }),
    readBy: ['FVL §§ 19-21', 'LAS § 35, stk. 3 og 6', 'ALF § 65 a, stk. 4'],
  }),
  partshoering_svar: moment({
    name: { da: 'Svar på høring', en: 'Answer to a hearing' },
    meaning: {
      da: 'Du har svaret på høringen eller bedt om mere tid.',
      en: 'The party answered the hearing or asked for more time.',
    },
    shape: choice({
      bemaerkninger: { da: 'bemærkninger', en: 'remarks' },
      ingen_bemaerkninger: { da: 'ingen bemærkninger', en: 'no remarks' },
      oensker_mere_tid: { da: 'ønsker mere tid', en: 'wants more time' },
    }),
    readBy: ['FVL §§ 19-21'],
  }),
  kontaktforsoeg: moment({
    name: { da: 'Forsøg på kontakt', en: 'Attempt at contact' },
    meaning: {
      da: 'Kommunen har prøvet at få personlig kontakt med dig.',
      en: 'The municipality tried to get into personal contact.',
    },
    shape: fields({
      maade: [
        'hvordan',
        'how',
        choice({
          telefon: { da: 'telefon', en: 'phone' },
          bopael: { da: 'besøg på bopælen', en: 'visit at home' },
          tilbudssted: { da: 'tilbudssted eller behandlingssted', en: 'place of offer or treatment' },
          mentor: { da: 'mentor', en: 'mentor' },
          paaroerende: { da: 'pårørende, værge eller anden', en: 'relative, guardian or other' },
          anden: { da: 'på anden vis', en: 'another way' },
        }),
      ],
      opnaaet: ['kontakt opnået', 'contact reached', yesNo],
      noteret: ['skrevet i sagen', 'noted in the case', yesNo],
      samtykke: ['begge har givet samtykke', 'both have consented', optional(yesNo)],
    }),
    readBy: ['LAS § 35, stk. 7', 'LAS § 69 a, stk. 2', 'BEK-RAADIGHED-AP § 13'],
  }),
  afgoerelse: moment({
    name: { da: 'Afgørelse', en: 'Decision' },
    meaning: {
      da: 'En afgørelse er skrevet som udkast eller truffet.',
      en: 'A decision was drafted or made on that day.',
    },
    shape: fields({
      om: ['om', 'about', matter],
      af: ['af', 'by', authority],
      trin: [
        'trin',
        'stage',
        choice({ udkast: { da: 'udkast', en: 'draft' }, truffet: { da: 'truffet', en: 'made' } }),
      ],
      medhold: [
        'medhold',
        'in favour',
        choice({
          fuldt: { da: 'fuldt', en: 'wholly' },
          delvist: { da: 'delvist', en: 'in part' },
          intet: { da: 'intet', en: 'not at all' },
        }),
      ],
      skriftlig: ['skriftlig', 'in writing', yesNo],
      begrundet: ['begrundet', 'with reasons', optional(yesNo)],
      klagevejledt: ['klagevejledning med', 'with guidance on complaint', optional(yesNo)],
      modtaget: ['modtaget', 'received', optional(date)],
      virkningsdag: ['virker fra', 'takes effect', optional(date)],
    }),
    readBy: ['FVL §§ 22-25', 'RSL § 67', 'LAB §§ 204-207', 'ALF §§ 98-99', 'BEK-SELVFORSKYLDT §§ 25-26'],
  }),
  klage: moment({
    name: { da: 'Klage', en: 'Complaint' },
    meaning: {
      da: 'Du har klaget, eller myndigheden har gjort noget ved klagen.',
      en: 'A complaint was received, or something was done about it.',
    },
    shape: fields({
      over: ['over', 'over', matter],
      til: ['til', 'to', authority],
      trin: [
        'trin',
        'stage',
        choice({
          modtaget: { da: 'modtaget', en: 'received' },
          medhold: { da: 'medhold', en: 'upheld' },
          delvist_medhold: { da: 'delvist medhold', en: 'upheld in part' },
          orienteret_om_mere_tid: { da: 'besked om mere tid', en: 'told that it takes longer' },
          borger_fastholder: { da: 'borgeren holder fast', en: 'kept by the citizen' },
          oversendt: { da: 'sendt til klageinstansen', en: 'sent to the appeals body' },
          afgjort_medhold: { da: 'klageinstansen gav medhold', en: 'won on appeal' },
          afgjort_ikke_medhold: { da: 'klageinstansen gav ikke medhold', en: 'lost on appeal' },
        }),
      ],
    }),
    readBy: ['RSL §§ 66-67', 'RSL § 72', 'LAB §§ 204-207', 'ALF §§ 98-99', 'BEK-SELVFORSKYLDT § 28'],
  }),
  aktindsigt: moment({
    name: { da: 'Aktindsigt', en: 'Access to documents' },
    meaning: {
      da: 'Nogen har bedt om at se dokumenter, eller der er svaret.',
      en: 'Access to documents was asked for or answered.',
    },
    shape: fields({
      egenSag: ['i egen sag', 'in own case', yesNo],
      trin: [
        'trin',
        'stage',
        choice({
          anmodet: { da: 'bedt om', en: 'asked for' },
          givet: { da: 'givet', en: 'given' },
          afslaaet: { da: 'afslået', en: 'refused' },
          udsat_med_grund: { da: 'besked om grund og ny dag', en: 'told why and when' },
        }),
      ],
    }),
    readBy: ['FVL §§ 9-9 b', 'FVL § 16', 'OFFL § 36'],
  }),
  sagsskridt: moment({
    name: { da: 'Skridt i sagen', en: 'Step in the case' },
    meaning: {
      da: 'Noget i sagen er sket, som loven spørger efter.',
      en: 'Something was done in the case that the law asks for.',
    },
    shape: choice({
      hoering_undladt_med_grund: {
        da: 'høring undladt, og grunden er skrevet',
        en: 'hearing left out, with the ground noted',
      },
      udsaettelse_afslaaet: { da: 'mere tid afslået med grund', en: 'more time refused with a ground' },
      aktindsigt_udsaetter_ikke: {
        da: 'aktindsigt udsætter ikke afgørelsen, og grunden er skrevet',
        en: 'access does not postpone, with the ground noted',
      },
      daglig_aktivitet_klar: { da: 'aktivitet klar fra samme dag', en: 'activity ready from the same day' },
      begrundelse_oensket: { da: 'skriftlig begrundelse ønsket', en: 'written reasons asked for' },
      begrundelse_givet: { da: 'skriftlig begrundelse givet', en: 'written reasons given' },
      begrundelse_udsat: { da: 'besked om, hvornår begrundelsen kommer', en: 'told when the reasons come' },
      ny_sagsfrist_meddelt: { da: 'besked om ny frist i sagen', en: 'told of a new deadline of the case' },
      oplysningspligt_meddelt: {
        da: 'besked om oplysninger og pligter',
        en: 'told of access to information and of duties',
      },
      udbetaling_standset: { da: 'udbetaling af dagpenge standset', en: 'payment of dagpenge stopped' },
    }),
    readBy: ['FVL §§ 9 b, 19-23', 'RSL §§ 3, 12', 'LAS § 40 a', 'ALF § 65 a'],
  }),
  sagsfrist: moment({
    name: { da: 'Ansøgning med sagsfrist', en: 'Application with a deadline' },
    meaning: {
      da: 'Kommunen har fået en ansøgning. Fristen er den, kommunen har offentliggjort.',
      en: 'An application was received; the deadline is the one the municipality has published.',
    },
    shape: fields({
      frist: ['frist', 'deadline', date],
      afgjort: ['afgjort', 'decided', optional(date)],
    }),
    readBy: ['RSL § 3'],
  }),
  mundtlig_oplysning: moment({
    name: { da: 'Mundtlig oplysning', en: 'Oral information' },
    meaning: {
      da: 'Myndigheden har fået noget at vide mundtligt, som betyder noget for en afgørelse.',
      en: 'Something that matters for a decision was told orally.',
    },
    shape: fields({ noteret: ['noteret', 'noted', optional(date)] }),
    readBy: ['OFFL § 13'],
  }),
  dokument: moment({
    name: { da: 'Dokument', en: 'Document' },
    meaning: {
      da: 'Et dokument, der betyder noget for sagen, er modtaget eller sendt.',
      en: 'A document that matters for the case was received or sent.',
    },
    shape: fields({ journaliseret: ['journaliseret', 'filed', optional(date)] }),
    readBy: ['OFFL § 15'],
  }),
  ki_brugt: moment({
    name: { da: 'Kunstig intelligens brugt', en: 'AI used' },
    meaning: {
      da: 'Kunstig intelligens eller noget lignende er brugt i sagen.',
      en: 'Artificial intelligence or the like was used in the case.',
    },
    shape: fields({
      dokumenteret: ['dokumenteret', 'documented', yesNo],
      oplystTilBorger: ['tydeligt for borgeren', 'clear to the citizen', yesNo],
      afgjortAfMenneske: ['et menneske afgør', 'decided by a human', yesNo],
    }),
    readBy: ['BEK-AI §§ 1-2'],
  }),
  raadighedstvivl: moment({
    name: { da: 'Tvivl om rådighed', en: 'Doubt about availability' },
    meaning: {
      da: 'A-kassen er i tvivl om din rådighed eller har vurderet den.',
      en: 'The fund doubts the availability of the member or has judged it.',
    },
    shape: fields({
      trin: [
        'trin',
        'stage',
        choice({
          tvivl: { da: 'tvivl opstået', en: 'doubt arisen' },
          raadig: { da: 'står til rådighed', en: 'available' },
          raadig_med_frist: { da: 'frist til at vise det', en: 'deadline to prove it' },
          ikke_raadig_efter_samtale: { da: 'ikke til rådighed, efter samtale', en: 'not available, after a talk' },
          ikke_raadig_efter_frist: { da: 'ikke til rådighed, efter frist', en: 'not available, after the deadline' },
        }),
      ],
      frist: ['frist', 'deadline', optional(date)],
      begrundelseNoteret: ['begrundelse noteret', 'reasons noted', optional(yesNo)],
    }),
    readBy: ['BEK-RAADIGHED §§ 39-44', 'ALF § 65'],
  }),
  jobhenvisning: moment({
    name: { da: 'Henvist til et job', en: 'Referred to a job' },
    meaning: {
      da: 'Kommunen eller a-kassen har henvist dig til et bestemt job. Dagen er den dag, du fik besked.',
      en: 'The authority referred the citizen to one job. The day is the day of notice.',
    },
    shape: fields({
      af: ['af', 'by', authority],
      tiltraedes: ['jobbet begynder', 'the job begins', date],
      skriftlig: ['skriftlig', 'in writing', yesNo],
      orienteretForinden: ['orienteret om kort varsel før', 'told of short notice before', optional(yesNo)],
      telefonSaerligSituation: ['på telefon i en særlig situation', 'by phone in a special situation', optional(yesNo)],
    }),
    readBy: ['BEK-LAB §§ 10-12', 'BEK-RAADIGHED § 7'],
  }),
  kontanthjaelp_beregnet: interval({
    name: { da: 'Beregnet kontanthjælp i måneden', en: 'Calculated cash benefit of the month' },
    meaning: {
      da: 'Den hjælp, kommunen har beregnet til dig for måneden, i øre, før fradrag for sanktioner.',
      en: 'The help calculated for the calendar month, in øre, before sanctions.',
    },
    shape: number(0, 10_000_000),
    silence: 'unknown',
    readBy: ['LAS § 35, stk. 4', 'LAS §§ 42-43'],
  }),
} as const;
