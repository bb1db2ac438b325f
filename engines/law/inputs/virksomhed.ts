import { choice, date, fields, list, number, optional, yesNo } from '../facts/shape.ts';
import { interval, moment } from './input.ts';

const pladsSlags = choice({
  virksomhedspraktik: { da: 'virksomhedspraktik', en: 'work placement' },
  loentilskud: { da: 'løntilskud', en: 'wage subsidy' },
  nytteindsats: { da: 'nytteindsats', en: 'community work' },
});

const repraesentant = choice({
  tr_pnr: { da: 'tillidsrepræsentant på arbejdsstedet', en: 'shop steward at the site' },
  tr_cvr: { da: 'tillidsrepræsentant i virksomheden', en: 'shop steward in the company' },
  faelles_tr_cvr: { da: 'fællestillidsrepræsentant i virksomheden', en: 'joint shop steward in the company' },
  medarbejder_pnr: { da: 'medarbejderrepræsentant på arbejdsstedet', en: 'employee representative at the site' },
});

const aarsvaerk = number(0, 200000, 4);

/** Inputs of the topic `virksomhed` that no other topic defines. */
export const virksomhedInputs = {
  plads_forlaenget: moment({
    name: { da: 'Forlænget plads', en: 'Prolonged place' },
    meaning: {
      da: 'Kommunen har vurderet, at din praktik eller dit løntilskud skal vare længere.',
      en: 'The municipality decided, after a concrete assessment, to prolong a placement or a subsidised job.',
    },
    shape: fields({
      slags: [
        'slags',
        'kind',
        choice({
          virksomhedspraktik: { da: 'virksomhedspraktik', en: 'work placement' },
          loentilskud: { da: 'løntilskud', en: 'wage subsidy' },
        }),
      ],
      grund: [
        'grund',
        'ground',
        choice({
          konkret_vurdering: { da: 'konkret vurdering', en: 'concrete assessment' },
          helt_saerligt_behov: { da: 'helt særligt behov', en: 'quite special need' },
        }),
      ],
    }),
    readBy: ['LAB § 61, stk. 2', 'LAB § 68, nr. 2'],
  }),
  loentilskud_grundlag: interval({
    name: { da: 'Ydelse, som lønnen skal svare til', en: 'Benefit that the pay must match' },
    meaning: {
      da: 'Din ydelse om måneden før skat, i øre. Lønnen i offentligt løntilskud følger den.',
      en: 'Own dagpenge, or all help under LAS of the month before (særlig støtte divided by 0.6), a month before tax, in øre.',
    },
    shape: number(0, 10000000),
    silence: 'unknown',
    readBy: ['LAB § 72, stk. 3-4', 'BEK-LAB §§ 70-71'],
  }),
  arbejdssted: interval({
    subject: 'virksomhed',
    name: { da: 'Arbejdssted', en: 'Place of work' },
    meaning: {
      da: 'Et arbejdssted (P-nummer): privat eller offentligt, og om det kan få et CVR-nummer.',
      en: 'One site (P-number): private or public, under a collective agreement or not, and whether it can have a CVR number.',
    },
    shape: fields({
      sektor: [
        'sektor',
        'sector',
        choice({ privat: { da: 'privat', en: 'private' }, offentlig: { da: 'offentlig', en: 'public' } }),
      ],
      overenskomst: ['har overenskomst', 'has a collective agreement', optional(yesNo)],
      udenCvr: ['kan ikke få CVR-nummer', 'cannot have a CVR number', optional(yesNo)],
    }),
    silence: 'unknown',
    readBy: ['LAB §§ 57-89', 'BEK-LAB §§ 66, 80, 136'],
  }),
  ordinaere_aarsvaerk: interval({
    subject: 'virksomhed',
    name: { da: 'Ordinært ansatte i en måned', en: 'Ordinary staff in a month' },
    meaning: {
      da: 'Ordinært ansatte i én kalendermåned, omregnet til fuld tid. Perioden er måneden. Skriv også 0.',
      en: 'Ordinary staff of one calendar month as full-time persons; the interval is that month. Never subsidised staff. Write 0 too.',
    },
    shape: fields({
      pnrUdenUnder18: ['arbejdsstedet, uden unge under 18', 'the site, without people under 18', aarsvaerk],
      opgoerelsesenhed: [
        'privat: hele virksomheden; offentlig: arbejdsstedet; med unge under 18',
        'private: the company (CVR); public: the site; with people under 18',
        aarsvaerk,
      ],
    }),
    silence: 'unknown',
    readBy: ['BEK-LAB §§ 65, 79, 83, 102'],
  }),
  stoettede_aarsvaerk: interval({
    subject: 'virksomhed',
    name: { da: 'Personer med støtte på arbejdsstedet', en: 'Supported people at the site' },
    meaning: {
      da: 'Personer i støttede pladser på arbejdsstedet nu, omregnet til fuld tid. Skriv også 0.',
      en: 'People in supported places at the site on the day, as full-time persons, without the place now planned. Write 0 too.',
    },
    shape: fields({
      praktik: ['virksomhedspraktik', 'work placement', aarsvaerk],
      loentilskud: ['løntilskud uden førtidspensionister', 'wage subsidy, not førtidspension', aarsvaerk],
      loentilskudFoertidspension: ['løntilskud til førtidspensionister', 'wage subsidy, førtidspension', aarsvaerk],
      nytteindsats: ['nytteindsats', 'community work', aarsvaerk],
      loentilskudHandicap: ['løntilskud til nyuddannede med handicap', 'wage subsidy, disabled graduates', aarsvaerk],
      integrationPraktik: ['praktik efter integrationsloven', 'placement under the integration act', aarsvaerk],
      integrationNytteindsats: ['nytteindsats efter integrationsloven', 'community work, integration act', aarsvaerk],
    }),
    silence: 'unknown',
    readBy: ['LAB §§ 63, 77, 87', 'BEK-LAB §§ 65, 83, 102'],
  }),
  planlagt_plads: interval({
    subject: 'virksomhed',
    name: { da: 'Planlagt plads', en: 'Planned place' },
    meaning: {
      da: 'En plads, som virksomheden vil oprette, fra den dag planen er kendt, til pladsen slutter.',
      en: 'A place that the company wants to set up, from the day the plan is known until the place ends.',
    },
    shape: fields({
      slags: ['slags', 'kind', pladsSlags],
      aarsvaerk: ['fuldtidspersoner', 'full-time persons', number(0, 1, 4)],
      begynder: ['begynder', 'begins', date],
      uger: ['uger', 'weeks', number(1, 520)],
      maalgruppe: ['målgruppe (nr. i LAB § 6)', 'target group (number in LAB § 6)', number(1, 13)],
      ansatHer: ['sygemeldt og ansat her', 'on sick leave and employed here', optional(yesNo)],
    }),
    readBy: ['BEK-LAB §§ 64-65, 78-79, 83, 86, 101-102, 136'],
  }),
  arbejdsfordeling: interval({
    subject: 'virksomhed',
    name: { da: 'Arbejdsfordeling', en: 'Work-sharing' },
    meaning: {
      da: 'Virksomheden har eller har aftalt arbejdsfordeling.',
      en: 'Work-sharing is set up or agreed: the ordinary kind, or under the covid-19 act in the very unit.',
    },
    shape: choice({
      almindelig: { da: 'almindelig', en: 'ordinary' },
      covid19_i_enheden: { da: 'efter covid-19-loven, i denne enhed', en: 'covid-19 act, in this unit' },
    }),
    readBy: ['BEK-LAB § 67, stk. 2', 'BEK-LAB § 61 (2021-2023)'],
  }),
  medarbejderrepraesentant: interval({
    subject: 'virksomhed',
    name: { da: 'Repræsentanter for de ansatte', en: 'Representatives of the employees' },
    meaning: {
      da: 'Hvem der kan tale for de ansatte, og hvem af dem der er væk i mere end tre arbejdsdage.',
      en: 'Who can speak for the relevant group of employees, and who of them is absent for more than three working days.',
    },
    shape: fields({
      findes: ['findes', 'present', list(repraesentant)],
      fravaerende: ['væk i mere end tre arbejdsdage', 'absent over three working days', list(repraesentant)],
    }),
    silence: 'unknown',
    readBy: ['BEK-LAB §§ 64-65, 82-83, 101-102'],
  }),
  medarbejderside: moment({
    subject: 'virksomhed',
    name: { da: 'De ansatte er inddraget', en: 'The employees were involved' },
    meaning: {
      da: 'Arbejdsgiveren har drøftet pladsen med de ansattes repræsentant, orienteret eller fået en skriftlig udtalelse.',
      en: 'The employer discussed the place with the representative, informed, gave staff figures, or a written statement was made.',
    },
    shape: fields({
      hvad: [
        'hvad',
        'what',
        choice({
          droeftelse: { da: 'drøftelse', en: 'discussion' },
          skriftlig_tilkendegivelse: { da: 'skriftlig tilkendegivelse', en: 'written statement' },
          orientering: { da: 'orientering', en: 'information' },
          oplysninger_om_ansatte: { da: 'oplysninger om antallet af ansatte', en: 'figures on staff' },
        }),
      ],
      slags: ['plads', 'place', pladsSlags],
    }),
    readBy: ['LAB §§ 63, 78, 87', 'BEK-LAB §§ 64-65, 80-83, 101-102'],
  }),
  vitas: moment({
    subject: 'virksomhed',
    name: { da: 'Ansøgning i VITAS', en: 'Application in VITAS' },
    meaning: {
      da: 'Arbejdsgiveren har sendt en ansøgning om en plads, eller kommunen har svaret.',
      en: 'The employer sent an application for a place (in VITAS, or otherwise when no CVR number can be had), or it was answered.',
    },
    shape: fields({
      trin: [
        'trin',
        'step',
        choice({ ansoegning: { da: 'ansøgning', en: 'application' }, svar: { da: 'svar', en: 'answer' } }),
      ],
      slags: ['plads', 'place', pladsSlags],
    }),
    readBy: ['BEK-LAB §§ 136-137'],
  }),
  loentilskud_anmodning: moment({
    subject: 'virksomhed',
    name: { da: 'Anmodning om løntilskud', en: 'Claim for wage subsidy' },
    meaning: {
      da: 'Arbejdsgiveren har bedt om løntilskud for en måned. Dagen er den dag, kommunen fik anmodningen.',
      en: 'The employer claimed the subsidy of a month; the day is the day on which the municipality received it.',
    },
    shape: fields({
      loenmaaned: ['for måneden, der begynder', 'for the month that begins', date],
      udbetalt: ['udbetalt', 'paid', optional(date)],
    }),
    readBy: ['BEK-LAB §§ 91-92'],
  }),
  loenomkostning: interval({
    subject: 'virksomhed',
    name: { da: 'Støtte og løn i et løntilskud', en: 'Support and pay in a subsidised job' },
    meaning: {
      da: 'Al støtte og hele lønudgiften i et år fra løntilskuddets begyndelse, i øre.',
      en: 'All support and the whole wage cost of one subsidised job, over a year from its start, in øre.',
    },
    shape: fields({
      stoette: ['støtte', 'support', number(0, 1000000000)],
      loen: ['samlet lønudgift', 'whole wage cost', number(1, 1000000000)],
    }),
    silence: 'unknown',
    readBy: ['BEK-LAB § 86'],
  }),
  dispensation_rimelighed: interval({
    subject: 'virksomhed',
    name: { da: 'Dispensation fra rimelighedskravet', en: 'Dispensation from the ratio' },
    meaning: {
      da: 'Det regionale arbejdsmarkedsråd har givet lov til flere i nytteindsats.',
      en: 'The regional labour market council dispensed from the ratio for community work.',
    },
    shape: yesNo,
    readBy: ['LAB § 87, stk. 3 (til 2024-12-31)'],
  }),
  pladsmelding: moment({
    subject: 'virksomhed',
    name: { da: 'Melding om en plads', en: 'Message about a place' },
    meaning: {
      da: 'En person er henvist til pladsen, pladsen er sluttet før tid, eller arbejdsgiveren har meldt tilbage.',
      en: 'A person was referred to a place, the place ended early, or the employer told the municipality.',
    },
    shape: fields({
      hvad: [
        'hvad',
        'what',
        choice({
          henvist: { da: 'person henvist', en: 'person referred' },
          resultat_meddelt: { da: 'resultat meddelt', en: 'result told' },
          ophoert_foer_tid: { da: 'sluttet før tid', en: 'ended early' },
          ophoer_meddelt: { da: 'slutningen meddelt', en: 'the end told' },
        }),
      ],
    }),
    readBy: ['BEK-LAB §§ 62, 76, 90, 94, 100'],
  }),
} as const;
