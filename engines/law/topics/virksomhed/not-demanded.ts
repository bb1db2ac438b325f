import { all, always, any, atMost, concept, value } from '../../language/build.ts';
import type { NotDemanded } from '../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../sources.ts';
import { plannedIs } from './staff.ts';

const someGroup = any(concept('virksomhed.korte_pladser'), concept('virksomhed.lange_pladser'));

/** Common beliefs about jobs and places that the law does not demand. */
export const virksomhedNotDemanded: readonly NotDemanded[] = [
  {
    id: 'virksomhed.ordinaert_job',
    text: {
      da: 'Du skal ikke have lov til et almindeligt job, heller ikke til få timer. Virksomheden skal ikke søge om noget.',
      en: 'You need no permission for an ordinary job, not even for few hours. The company need not apply for anything.',
    },
    because: {
      da: 'Ansøgning, rimelighedskrav, merbeskæftigelse og udtalelse fra de ansatte gælder praktik, løntilskud og nytteindsats. Ordinære løntimer er ikke et tilbud.',
      en: 'Application, ratio, net increase and the employees’ statement are for placements, wage subsidy and community work. Ordinary paid hours are no offer.',
    },
    cites: [lab2019('§ 52'), lab2024('§ 52'), labOrder2019('§§ 65, 78, 133'), labOrder2023('§§ 65, 78, 136')],
    mark: 'V',
    when: someGroup,
  },
  {
    id: 'virksomhed.praktik_foer_loentilskud',
    text: {
      da: 'Du skal ikke først i praktik for at få løntilskud.',
      en: 'You need no placement before a subsidised job.',
    },
    because: {
      da: 'Loven stiller ikke krav om praktik før løntilskud.',
      en: 'The law demands no placement before wage subsidy.',
    },
    cites: [lab2019('§§ 66-69'), lab2024('§§ 66-69')],
    mark: 'V',
    when: concept('virksomhed.kan_faa_loentilskud'),
  },
  {
    id: 'virksomhed.praktik_seks_maaneder',
    text: {
      da: 'Du skal ikke have fået ydelse i seks måneder for at komme i praktik.',
      en: 'You need not have had benefits for six months to have a placement.',
    },
    because: {
      da: 'Kravet om en forudgående periode gælder løntilskud, ikke praktik. Praktik kræver heller ikke merbeskæftigelse.',
      en: 'The demand for an earlier period is for wage subsidy, not for placements. Placements ask for no net increase either.',
    },
    cites: [lab2019('§ 57'), lab2019('§ 69'), lab2024('§ 57'), lab2024('§ 69')],
    mark: 'V',
    when: someGroup,
  },
  {
    id: 'virksomhed.praktik_otte_uger',
    text: {
      da: 'Otte uger i praktik er ikke en særlig regel for nyuddannede eller folk over 50.',
      en: 'Eight weeks of placement is no special rule for graduates or people over 50.',
    },
    because: {
      da: 'Loven har fire uger for denne gruppe. Otte uger stammer fra forsøg eller lokal praksis.',
      en: 'The law has four weeks for this group. Eight weeks stem from trials or local practice.',
    },
    cites: [lab2019('§ 61'), lab2024('§ 61')],
    mark: 'V',
    when: concept('gruppe.dagpenge'),
  },
  {
    id: 'virksomhed.lovet_job',
    text: {
      da: 'Virksomheden skal ikke love dig et job bagefter.',
      en: 'The company need not promise you a job afterwards.',
    },
    because: {
      da: 'Løntimer er et mål, der skal undersøges så vidt muligt. De er ikke en betingelse for pladsen.',
      en: 'Paid hours are an aim, to be looked into as far as possible. They are no condition of the place.',
    },
    cites: [lab2019('§ 59'), lab2024('§ 59')],
    mark: 'V',
    when: someGroup,
  },
  {
    id: 'virksomhed.foertidspension_seks_maaneder',
    text: {
      da: 'Med førtidspension skal du ikke vente et halvt år på løntilskud. Et loft over pladser i firmaet gælder heller ikke for dig.',
      en: 'On førtidspension you need not wait six months for a subsidy, and the company need not meet the ratio.',
    },
    because: {
      da: 'Nr. 11 er ikke nævnt i kravet om en forudgående periode og er undtaget fra rimelighedskravet for løntilskud.',
      en: 'Nr. 11 is not named in the demand for an earlier period, and is exempt from the ratio for wage subsidy.',
    },
    cites: [lab2019('§ 69'), lab2024('§ 69'), labOrder2019('§ 83, stk. 5'), labOrder2023('§ 83, stk. 5')],
    mark: 'V',
    when: concept('gruppe.foertidspension'),
  },
  {
    id: 'virksomhed.ordinaer_ansaettelse',
    text: {
      da: 'I skal ikke søge om noget for at ansætte en person på almindelige vilkår, heller ikke til få timer.',
      en: 'You need apply for nothing to employ a person on ordinary terms, not even for few hours.',
    },
    because: {
      da: 'VITAS, rimelighedskrav, merbeskæftigelse og inddragelse af de ansatte gælder kun støttede pladser.',
      en: 'VITAS, the ratio, the net increase and the employees’ side are for supported places only.',
    },
    cites: [lab2024('§ 63'), lab2024('§§ 77-79'), labOrder2019('§ 133'), labOrder2023('§ 136')],
    mark: 'V',
    when: always,
    subject: 'virksomhed',
  },
  {
    id: 'virksomhed.praktik_merbeskaeftigelse',
    text: {
      da: 'Praktik kræver ikke, at I bliver flere ansatte.',
      en: 'A placement does not ask that your staff grows.',
    },
    because: {
      da: 'Kravet om merbeskæftigelse gælder ansættelse med løntilskud.',
      en: 'The net increase is asked for employment with wage subsidy.',
    },
    cites: [lab2019('§ 79'), lab2024('§ 79'), labOrder2023('§ 78')],
    mark: 'V',
    when: plannedIs('virksomhedspraktik'),
    subject: 'virksomhed',
  },
  {
    id: 'virksomhed.praktik_droeftelse',
    text: {
      da: 'I skal ikke drøfte en praktik på op til 13 uger på forhånd. Det er nok, at I udtaler jer på skrift om antallet.',
      en: 'A placement of up to 13 weeks need not be discussed beforehand. The written statement on the ratio is enough.',
    },
    because: {
      da: 'Drøftelse kræves ved praktik i mere end 13 uger.',
      en: 'A discussion is demanded for placements of more than 13 weeks.',
    },
    cites: [lab2019('§ 63, stk. 2'), lab2024('§ 63, stk. 2'), labOrder2023('§§ 64-65')],
    mark: 'V',
    when: all(plannedIs('virksomhedspraktik'), atMost(value('planlagt_plads.uger'), 13)),
    subject: 'virksomhed',
  },
  {
    id: 'virksomhed.rimelighed_cvr',
    text: {
      da: 'I skal ikke regne loftet over pladser ud for hele firmaet. Det gælder for hvert sted.',
      en: 'The ratio is not counted for the whole company but for each site.',
    },
    because: {
      da: 'Arbejdsgiveren afgrænses ved P-nummeret. CVR-nummeret bruges ved merbeskæftigelse hos private.',
      en: 'The employer is the P-number. The CVR number is used for the net increase of private employers.',
    },
    cites: [labOrder2019('§§ 60, 66'), labOrder2023('§§ 60, 66')],
    mark: 'V',
    when: plannedIs('virksomhedspraktik', 'loentilskud'),
    subject: 'virksomhed',
  },
  {
    id: 'virksomhed.tillidsrepraesentantens_veto',
    text: {
      da: 'De ansattes repræsentant skal ikke sige ja, men skal høres. Det skal fremgå, om I er enige.',
      en: 'The representative need not say yes but must be heard. It must appear whether you agree.',
    },
    because: {
      da: 'Reglerne kræver drøftelse og en skriftlig tilkendegivelse af, hvorvidt betingelserne er opfyldt. Uenighed om merbeskæftigelse afgøres ved mægling, voldgift eller af det regionale arbejdsmarkedsråd.',
      en: 'The rules demand discussion and a written statement on whether the conditions are met. Disagreement on the net increase goes to mediation, arbitration or the regional council.',
    },
    cites: [labOrder2019('§§ 65, 80-83'), labOrder2023('§§ 65, 80-83')],
    mark: 'V',
    when: plannedIs('loentilskud'),
    subject: 'virksomhed',
  },
];
