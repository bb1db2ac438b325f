import { fact } from '../fact.ts';
import { choice, fields } from '../shape.ts';

/** Grounds on which duties pause or must be planned around. */
export const absenceFacts = {
  fravaer: fact({
    name: { da: 'Fravær', en: 'Absence' },
    meaning: {
      da: 'En periode, hvor du af en lovlig grund ikke kan møde. Sygdom er en oplysning for sig.',
      en: 'A time in which the person cannot attend for a lawful reason. Sickness is a fact of its own.',
    },
    shape: choice({
      ferie: { da: 'ferie', en: 'holiday' },
      barsel_adoption_sorgorlov: { da: 'barsel, adoption eller sorgorlov', en: 'parental or grief leave' },
      andet_gyldigt: { da: 'andet gyldigt fravær', en: 'other valid absence' },
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['borger', 'kommune', 'a-kasse'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: [
      'LAB § 27, stk. 4',
      'BEK-LAB § 39, nr. 4',
      'BEK-LAB § 49',
      'LAS § 13, stk. 9 og 12',
      'DFDG §§ 32-34',
      'SDPL § 24, stk. 3',
    ],
  }),
  mindre_intensiv_indsats: fact({
    name: { da: 'Mindre intensiv indsats', en: 'Less intensive effort' },
    meaning: {
      da: 'Du har snart et job eller en anden afklaring. Derfor skal du ikke søge job, møde til samtaler eller i tilbud.',
      en: 'The person has something ahead within six weeks (or is sent home), so duties pause.',
    },
    shape: choice({
      job_inden_seks_uger: { da: 'job på fuld tid inden seks uger', en: 'full-time job within six weeks' },
      fleksjob_inden_seks_uger: { da: 'fleksjob inden seks uger', en: 'fleksjob within six weeks' },
      barsel_inden_seks_uger: { da: 'barsel inden seks uger', en: 'parental leave within six weeks' },
      pension_inden_seks_uger: {
        da: 'efterløn, fleksydelse eller folkepension inden seks uger',
        en: 'retirement within six weeks',
      },
      uddannelse_inden_seks_uger: {
        da: 'uddannelse på fuld tid inden seks uger',
        en: 'full-time study within six weeks',
      },
      hjemsendt: { da: 'hjemsendt på grund af vejr eller materialer', en: 'sent home for weather or materials' },
      arbejdsfordeling: { da: 'arbejdsfordeling', en: 'work sharing' },
      tidlig_eller_seniorpension_inden_seks_uger: {
        da: 'tidlig pension eller seniorpension inden seks uger',
        en: 'early or senior pension within six weeks',
      },
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'confidential',
    sources: ['borger', 'kommune', 'a-kasse', 'arbejdsgiver'],
    knownTo: ['sagsbehandler', 'a-kasse'],
    readBy: ['LAB § 106', 'LAB § 27, stk. 1', 'LAB § 100', 'LAB § 104', 'BEK-RAADIGHED § 22', 'DFDG §§ 32-34'],
  }),
  undtaget_kontaktforloeb: fact({
    name: { da: 'Undtaget fra kontaktforløbet', en: 'Exempt from the contact course' },
    meaning: {
      da: 'En særlig grund gør, at du ikke indkaldes til samtaler.',
      en: 'A special ground for which no talks are held. Grounds that follow from other facts are not repeated here.',
    },
    shape: choice({
      folkepensionsalder_uden_optjening: {
        da: 'folkepensionsalder uden optjent pension',
        en: 'pension age without earned pension',
      },
      foertidspension_uden_optjening: {
        da: 'opfylder ikke optjening til førtidspension',
        en: 'no earned right to disability pension',
      },
      under_18_uden_forsoerger: { da: 'under 18 år uden forsørger', en: 'under 18 without a provider' },
      revalidering_med_kontrakt: {
        da: 'revalidering: kontrakt begynder inden fire uger',
        en: 'rehabilitation: a contract begins within four weeks',
      },
      anbragt_ved_dom: { da: 'kan ikke møde efter en dom', en: 'cannot attend because of a judgment' },
    }),
    valid: 'interval',
    basis: 'decided',
    sensitivity: 'special',
    sources: ['kommune'],
    knownTo: ['sagsbehandler'],
    readBy: ['LAB § 39, nr. 2', 'BEK-LAB § 39, nr. 1-3, 5 og 8'],
  }),
  pasning: fact({
    name: { da: 'Pasning', en: 'Care of others' },
    meaning: {
      da: 'Tider, hvor du mangler pasning til børn eller andre i hjemmet. Du skal fortælle det på forhånd.',
      en: 'Times without care for children or others at home, reported beforehand; talks, jobs and offers must fit.',
    },
    shape: fields({
      hvem: [
        'for',
        'for',
        choice({
          boern: { da: 'børn', en: 'children' },
          andre_i_husstanden: { da: 'andre i husstanden', en: 'others in the household' },
        }),
      ],
      hvornaar: [
        'hvornår',
        'when',
        choice({
          uden_for_aabningstid: { da: 'uden for institutionens åbningstid', en: 'outside opening hours' },
          hele_dagen: { da: 'hele dagen', en: 'all day' },
        }),
      ],
    }),
    valid: 'interval',
    basis: 'registered',
    sensitivity: 'confidential',
    sources: ['borger'],
    knownTo: ['sagsbehandler', 'virksomhedskonsulent', 'a-kasse'],
    readBy: ['BEK-LAB §§ 11-12', 'BEK-LAB § 46, stk. 2', 'BEK-LAB § 49, stk. 2', 'BEK-LAB § 57'],
  }),
} as const;
