import { choice, date, fields, number, optional, text, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

const authority = choice({
  kommune: { da: 'kommunen', en: 'the municipality' },
  akasse: { da: 'a-kassen', en: 'the fund' },
  anden_aktoer: { da: 'anden aktør', en: 'another provider' },
});

/** Inputs that many topics read. */
export const sharedInputs = {
  samtale: moment({
    name: { da: 'Samtale', en: 'Talk' },
    meaning: {
      da: 'En samtale mellem dig og kommunen eller a-kassen. Dagen er den dag, samtalen er eller skal være.',
      en: 'A talk with the municipality or the fund. The day is the day of the talk, also when it lies ahead.',
    },
    shape: fields({
      myndighed: ['med', 'with', authority],
      slags: [
        'slags',
        'kind',
        choice({
          jobsamtale: { da: 'jobsamtale', en: 'job talk' },
          cv_samtale: { da: 'CV-samtale', en: 'CV talk' },
          faellessamtale: { da: 'jobsamtale med a-kassen', en: 'job talk together with the fund' },
          opfoelgning_sygedagpenge: { da: 'opfølgning ved sygdom', en: 'follow-up on sickness' },
          raadighedssamtale: { da: 'rådighedssamtale', en: 'talk on availability' },
          anden: { da: 'anden samtale', en: 'other talk' },
        }),
      ],
      status: [
        'status',
        'status',
        choice({
          planlagt: { da: 'planlagt', en: 'planned' },
          holdt: { da: 'holdt', en: 'held' },
          udeblevet: { da: 'borgeren kom ikke', en: 'not met' },
          aflyst: { da: 'aflyst', en: 'cancelled' },
        }),
      ],
      form: [
        'form',
        'form',
        optional(
          choice({
            fremmoede: { da: 'fremmøde', en: 'in person' },
            telefon: { da: 'telefon', en: 'phone' },
            video: { da: 'video', en: 'video' },
            brev: { da: 'brev', en: 'letter' },
            uden_kontakt: { da: 'uden kontakt', en: 'without contact' },
          }),
        ),
      ],
    }),
    readBy: ['LAB §§ 27-35', 'SDPL § 13 b', 'LAS § 37', 'TILSYN § 5', 'DFDG §§ 20-27'],
  }),
  tilbud: interval({
    name: { da: 'Tilbud', en: 'Offer' },
    meaning: {
      da: 'Et tilbud efter beskæftigelsesloven, fra den dag det begynder.',
      en: 'An offer under the employment act, from the day it begins. Open while it runs.',
    },
    shape: fields({
      kategori: [
        'kategori',
        'category',
        choice({
          virksomhedspraktik: { da: 'virksomhedspraktik', en: 'work placement' },
          loentilskud_privat: { da: 'privat løntilskud', en: 'wage subsidy, private' },
          loentilskud_offentlig: { da: 'offentligt løntilskud', en: 'wage subsidy, public' },
          nytteindsats: { da: 'nytteindsats', en: 'community work' },
          ordinaer_uddannelse: { da: 'ordinær uddannelse', en: 'ordinary education' },
          oevrig_vejledning: { da: 'øvrig vejledning og opkvalificering', en: 'other guidance and upskilling' },
          jobsoegningskursus: { da: 'jobsøgningskursus', en: 'job-search course' },
          faerdighedskursus: { da: 'kursus i læsning, skrivning eller regning', en: 'literacy or numeracy course' },
          realkompetencevurdering: { da: 'realkompetencevurdering', en: 'assessment of prior learning' },
          uddannelsesloeft: { da: 'uddannelsesløft', en: 'education lift' },
          regionalt_kursus: { da: 'kursus fra den regionale pulje', en: 'course from the regional pool' },
          uddannelsesloeft_110: { da: 'uddannelsesløft med 110 procent', en: 'education lift at 110 per cent' },
          mink_uddannelse: { da: 'uddannelse efter minkerhverv', en: 'education after mink farming' },
          jobrettet_uddannelse: { da: 'seks ugers jobrettet uddannelse', en: 'six weeks of job-directed education' },
          mentor: { da: 'mentor', en: 'mentor' },
          jobrotation: { da: 'jobrotation', en: 'job rotation' },
          repatriering: { da: 'forberedelse til repatriering', en: 'preparation for repatriation' },
        }),
      ],
      aftaltTil: ['aftalt til og med', 'agreed to and including', optional(date)],
      timerPrUge: ['timer om ugen', 'hours a week', optional(number(0, 80, 2))],
      selvfundet: ['selv fundet', 'found by the citizen', optional(yesNo)],
      raadighedsafproevende: ['afprøver rådighed', 'tests availability', optional(yesNo)],
    }),
    overlaps: true,
    readBy: ['LAB §§ 48-105 b', 'LAB § 113', 'LAB § 167', 'BEK-LAB § 115', 'TILSYN §§ 3-5', 'SDPL § 13 b'],
  }),
  vejledning: moment({
    name: { da: 'Vejledning givet', en: 'Guidance given' },
    meaning: {
      da: 'Du har fået vejledning om noget, loven kræver, at du får at vide.',
      en: 'Guidance that the law demands was given on that day.',
    },
    shape: fields({
      emne: [
        'om',
        'about',
        choice({
          raadighed_og_sanktioner: { da: 'rådighed og sanktioner', en: 'availability and sanctions' },
          skaerpet_raadighedssanktion: { da: 'skærpet rådighedssanktion', en: 'intensified sanction' },
          jobsoegning_i_kalendermaaned: { da: 'jobsøgning i hver måned', en: 'job search in each month' },
          foelger_af_ikke_at_medvirke: { da: 'følger af ikke at medvirke', en: 'effects of not taking part' },
          selvbooking: { da: 'selvbooking', en: 'self-booking' },
          repatriering: { da: 'repatriering', en: 'repatriation' },
          timekrav_225: { da: '225-timersreglen', en: 'the 225-hour rule' },
          anden_aktoer: { da: 'anden aktør', en: 'another provider' },
          ret_til_samtaler: { da: 'retten til samtaler', en: 'the right to talks' },
          klage: { da: 'klage', en: 'complaint' },
          udeblivelse_fra_foerste_samtale: {
            da: 'at blive væk fra første samtale',
            en: 'staying away from the first talk',
          },
          joblog_fra_2024: { da: 'joblog fra 2024', en: 'the job log from 2024' },
        }),
      ],
      form: [
        'form',
        'form',
        choice({
          skriftlig: { da: 'skriftligt', en: 'in writing' },
          mundtlig: { da: 'mundtligt', en: 'orally' },
          samtale_og_skriftlig: { da: 'i en samtale og skriftligt', en: 'in a talk and in writing' },
        }),
      ],
      ogsaaTilAegtefaelle: ['også til ægtefællen', 'also to the spouse', optional(yesNo)],
    }),
    readBy: ['LAS § 35', 'LAB § 39', 'BEK-LAB § 44', 'SDPL § 21'],
  }),
  anmodning: moment({
    name: { da: 'Ønske fra borgeren', en: 'Request by the citizen' },
    meaning: {
      da: 'Du har bedt om noget, som loven giver dig ret til.',
      en: 'The citizen (or the named party) asked for something that the law gives a right to.',
    },
    shape: fields({
      om: [
        'om',
        'for',
        choice({
          samtale: { da: 'en samtale', en: 'a talk' },
          opfoelgning_arbejdsgiver: { da: 'opfølgning, fra arbejdsgiveren', en: 'follow-up, by the employer' },
          samtale_uden_fremmoede: { da: 'en samtale uden fremmøde', en: 'a talk without attendance' },
          akassen_moeder_frem: { da: 'at a-kassen møder frem', en: 'that the fund attends in person' },
          fritagelse_selvbooking: { da: 'fritagelse for selvbooking', en: 'exemption from self-booking' },
          hjaelp_til_cv: { da: 'hjælp til cv', en: 'help with the CV' },
          jobsoegningskursus: { da: 'jobsøgningskursus', en: 'job-search course' },
          realkompetencevurdering: { da: 'realkompetencevurdering', en: 'assessment of prior learning' },
          faerdighedskursus: { da: 'kursus i læsning, skrivning eller regning', en: 'literacy or numeracy course' },
          mentor: { da: 'mentor', en: 'mentor' },
          befordringsgodtgoerelse: { da: 'befordringsgodtgørelse', en: 'transport allowance' },
          merudgift: { da: 'godtgørelse af merudgifter', en: 'expense allowance' },
        }),
      ],
      imoedekommet: ['imødekommet', 'granted', optional(date)],
    }),
    readBy: ['LAB §§ 24, 31-35', 'LAB § 167', 'LAB §§ 175-176', 'SDPL § 13 b', 'SDPL § 13 f', 'BEK-LAB §§ 45, 106'],
  }),
  pligt_fastholdt: interval({
    name: { da: 'Pligten er fastholdt', en: 'Duties kept' },
    meaning: {
      da: 'Kommunen eller a-kassen har afgjort, at pligterne gælder, selv om du snart skal noget andet.',
      en: 'The authority decided that the duties hold in spite of the grounds of LAB § 106.',
    },
    shape: yesNo,
    readBy: ['LAB § 106, stk. 3'],
  }),
  vurdering: interval({
    name: { da: 'Svar på et åbent spørgsmål', en: 'Answer to an open question' },
    meaning: {
      da: 'En medarbejder har vurderet et spørgsmål, som loven overlader til et skøn.',
      en: 'A person answered a question that the law leaves to judgement: the id of the question and the answer.',
    },
    shape: fields({
      spoergsmaal: [
        'spørgsmål',
        'question',
        text(/^[a-z0-9_]+(\.[a-z0-9_]+)+$/, { da: 'spørgsmålets navn', en: 'the id of the question' }),
      ],
      svar: ['svar', 'answer', yesNo],
    }),
    overlaps: true,
    readBy: ['FVL § 24'],
  }),
} as const;
