import { all, any, choose, concept, measure, not, nothing } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023, reopening686of2020 } from '../../sources.ts';
import { askOfPlace, loentilskud, planned, resumesCutOff } from '../places.ts';

const possible = concept('virksomhed.kan_faa_loentilskud');

/** Løntilskud: after how long, and with whom not (LAB § 69, BEK-LAB §§ 9 and 67). */
export const loentilskudGuards: readonly Rule[] = [
  {
    id: 'virksomhed.loentilskud.forudgaaende_periode',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Seks måneder før løntilskud', en: 'Six months before a subsidy' },
    citizen: {
      da: 'Løntilskud kræver som regel, at du har fået ydelse i et halvt år. Det gælder ikke, hvis du er over 50, enlig forsørger eller uden uddannelse.',
      en: 'A subsidy as a rule asks for six months on benefits. Not if you are over 50, a single provider, or without education.',
    },
    lawyer: {
      da: 'Nr. 1-5 og 12 skal i en forudgående periode på mindst 6 måneder have modtaget visse offentlige ydelser. Nr. 1: sammenlagt ledighed i timer siden indplaceringen, også corona-perioderne. Andre: sammenhængende, hele og delvise uger, afbrudt af en kalendermåned uden. Kravet gælder ikke uden kompetencegivende ungdomsuddannelse, over 50 år eller for enlige forsørgere.',
      en: 'Nr. 1-5 and 12 must in at least 6 months before have received certain benefits. Nr. 1: summed hours of unemployment since placement, corona windows included. Others: unbroken, weeks in whole or part, broken by a calendar month without. Not without a qualifying youth education, over 50, or for single providers.',
    },
    cites: [lab2019('§ 69, stk. 1 og 3'), lab2024('§ 69, stk. 1 og 3'), labOrder2019('§ 9'), labOrder2023('§ 9')],
    mark: 'V',
    when: all(
      possible,
      any(
        concept('gruppe.dagpenge'),
        concept('gruppe.jobparat'),
        concept('gruppe.aktivitetsparat'),
        concept('gruppe.uddannelsesparat'),
        concept('gruppe.ung_aktivitetsparat'),
        concept('gruppe.selvforsoergende'),
      ),
    ),
    done: any(concept('virksomhed.uden_krav_om_forudgaaende_periode'), concept('virksomhed.seks_maaneder_paa_ydelse')),
    opens: choose(
      [[concept('virksomhed.uden_krav_om_forudgaaende_periode'), nothing]],
      measure('virksomhed.seks_maaneder_naaet'),
    ),
  },
  {
    id: 'virksomhed.loentilskud.forudgaaende_periode_privat',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Seks måneder før privat løntilskud', en: 'Six months before a private subsidy' },
    citizen: {
      da: 'Løntilskud i et privat firma kræver som regel, at du har fået ydelse i et halvt år. På en offentlig plads er der ikke det krav.',
      en: 'A private subsidy as a rule asks for six months on benefits. A public one does not.',
    },
    lawyer: {
      da: 'Nr. 6-8 skal for at blive ansat hos private arbejdsgivere have modtaget visse ydelser i mindst 6 måneder forud. Nr. 6 og 7: sammenlagt; sygedagpenge tæller kun uden job. Nr. 8: sammenhængende. Samme undtagelser som i § 69, stk. 3.',
      en: 'Nr. 6-8 must, to be employed by private employers, have received certain benefits in at least 6 months before. Nr. 6 and 7: summed; sickness benefit counts only without a job. Nr. 8: unbroken. Same exceptions as § 69(3).',
    },
    cites: [lab2019('§ 69, stk. 2-3'), lab2024('§ 69, stk. 2-3'), labOrder2019('§ 9, stk. 1, nr. 2-4')],
    mark: 'V',
    when: all(possible, any(concept('virksomhed.syg'), concept('gruppe.ressourceforloeb'))),
    done: any(
      concept('virksomhed.uden_krav_om_forudgaaende_periode'),
      all(concept('virksomhed.syg'), concept('virksomhed.seks_maaneder_syg_uden_job')),
      all(concept('gruppe.ressourceforloeb'), concept('virksomhed.seks_maaneder_paa_ydelse')),
    ),
  },
  {
    id: 'virksomhed.loentilskud.seneste_arbejdsgiver',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Løntilskud hos den seneste arbejdsgiver', en: 'Subsidy with the latest employer' },
    citizen: {
      da: 'Du kan ikke få løntilskud der, hvor du sidst var ansat. Skifter du ydelse, mens du er i gang, kan du blive.',
      en: 'A subsidy with your latest employer is not possible. If your benefit changes on the way, you can stay where you are.',
    },
    lawyer: {
      da: 'Ikke hos den arbejdsgiver, hvor personen senest har været ansat, heller ikke med offentligt tilskud. Undtaget: fortsættelse hos samme arbejdsgiver ved målgruppeskift.',
      en: 'Not with the employer of the latest employment, also if subsidised. Except going on with the same employer at a change of target group.',
    },
    cites: [labOrder2019('§ 67, stk. 3-4'), reopening686of2020('§ 17, nr. 3')],
    mark: 'V',
    when: all(possible, planned(...loentilskud), not(concept('virksomhed.senior_loentilskud'))),
    done: any(
      resumesCutOff(loentilskud),
      not(askOfPlace('virksomhed.hos_seneste_arbejdsgiver', loentilskud)),
      askOfPlace('virksomhed.fortsaetter_ved_maalgruppeskift', loentilskud),
    ),
  },
  {
    id: 'virksomhed.loentilskud.aegtefaelle',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Løntilskud i familiens virksomhed', en: 'Subsidy in a partner’s company' },
    citizen: {
      da: 'Du kan ikke få løntilskud i et firma, som din mand, kone eller samlever ejer.',
      en: 'A subsidy in a company owned by your spouse or partner is not possible.',
    },
    lawyer: {
      da: 'Ikke hos en privat arbejdsgiver, hvis virksomheden ejes af personens ægtefælle, registrerede partner eller samlever.',
      en: 'Not with a private employer whose company is owned by the spouse, registered partner or cohabitant.',
    },
    cites: [labOrder2019('§ 67, stk. 1'), labOrder2023('§ 67, stk. 1')],
    mark: 'V',
    when: all(possible, planned('loentilskud_privat')),
    done: not(askOfPlace('virksomhed.ejet_af_aegtefaelle_eller_samlever', loentilskud)),
  },
];
