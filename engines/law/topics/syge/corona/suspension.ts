import { all, any, has, not, yes } from '../../../language/build.ts';
import type { Part } from '../../../rules/pack.ts';
import { suspension2020 } from '../../sources.ts';
import { rightToAskEarly } from '../lab-2020/early.ts';
import { starCorona2020 } from '../sources.ts';
import { coronaRule, onDagpenge, onSocialBenefit, paused, sick, withTalks } from './shared.ts';

const placement = has('tilbud', {
  kategori: ['virksomhedspraktik', 'loentilskud_privat', 'loentilskud_offentlig', 'nytteindsats'],
});
const course = has('tilbud', {
  kategori: [
    'oevrig_vejledning',
    'ordinaer_uddannelse',
    'jobsoegningskursus',
    'faerdighedskursus',
    'jobrettet_uddannelse',
  ],
});

/** BEK nr. 245 of 20 March 2020: most of the effort was out of force. Guards of the citizen are not paused: they still protect. */
export const suspension: Part = {
  suspends: [
    paused(
      [
        'kontakt.foerste_samtale*',
        'kontakt.samtaler.*',
        'kontakt.faelles.*',
        'kontakt.fravalg_af_akasse',
        'kontakt.ret_til_samtaler',
        'kontakt.samtale_efter_oenske',
        'kontakt.seksten_maaneder',
        'kontakt.intensiveret_indsats',
        'kontakt.barsel',
        'kontakt.foertidspension',
        'kontakt.anden_aktoer.*',
        'kontakt.kontrol.*',
        'kontakt.indhold.*',
        'kontakt.test.*',
        'kontakt.giv_besked',
        'form.samtale.*',
        'form.selvbooking.book',
        'form.selvbooking.samtale_senest',
        'form.selvbooking.uden_for_jobnet',
        'form.selvbooking.ombook',
        'form.selvbooking.fritagelse',
        'form.moede.*',
        'form.paalaeg.vurder',
        'form.paalaeg.forslag',
        'form.paalaeg.opfyld',
        'form.paalaeg.gennemfoer',
        'form.paalaeg.skolen',
        'form.paalaeg.til_studiestart',
      ],
      {
        da: 'Der var ingen samtaler. Kommunen kunne ringe til dig, når der var brug for det.',
        en: 'Talks were suspended. The municipality could choose phone or video where it was particularly needed.',
      },
      [suspension2020('§ 1, stk. 1, nr. 4, og stk. 4'), suspension2020('§ 4, stk. 1, nr. 3-4')],
    ),
    paused(
      [
        'form.jobsoegning.*',
        'form.afmelding.ikke_booket*',
        'form.afmelding.underretning',
        'form.gentilmelding.samtale',
        'form.cv.frist',
        'form.cv.snarest',
        'form.cv.samtale',
        'form.cv.hjaelp',
      ],
      {
        da: 'Kravene om jobsøgning, joblog og cv var suspenderet. Et cv, der lå på Jobnet før 12. marts 2020, skulle blive der for dagpengemodtagere.',
        en: 'Demands on job search, job log and CV were suspended. A CV on Jobnet before 12 March 2020 had to stay for recipients of dagpenge.',
      },
      [suspension2020('§ 1, stk. 1, nr. 2-3'), suspension2020('§ 4, stk. 1, nr. 5-6'), suspension2020('§ 3')],
    ),
    paused(
      ['form.plan.*'],
      { da: 'Reglerne om en plan var sat på pause i foråret 2020.', en: 'The rules on plans were suspended.' },
      [suspension2020('§ 1, stk. 1, nr. 5')],
    ),
    paused(
      [
        'virksomhed.praktik.adgang',
        'virksomhed.loentilskud.adgang',
        'virksomhed.nytteindsats.adgang',
        'uddannelse.seks_uger.ret',
        'uddannelse.ordinaer.mulighed',
        'uddannelse.oevrig.mulighed',
        'uddannelse.faerdighedskursus.ret',
        'uddannelse.realkompetence.ret',
        'uddannelse.regional_pulje.mulighed',
        'uddannelse.loeft80.mulighed',
        'uddannelse.opkvalificering_ved_ansaettelse',
        'uddannelse.varsling.mulighed',
        'uddannelse.varsling.plan',
        'uddannelse.mentor.mulighed',
        'uddannelse.mentor.psykiatri',
        'uddannelse.mentor.spoerg_ved_udskrivning',
        'uddannelse.hjaelpemiddel.mulighed',
      ],
      {
        da: 'Tilbud, ret og pligt var suspenderet. Tilbud, der var begyndt, kunne fortsætte, når begge var enige.',
        en: 'Offers, right and duty were suspended. Offers that had begun could go on where both agreed.',
      },
      [suspension2020('§ 1, stk. 1, nr. 6-15'), suspension2020('§ 4, stk. 1, nr. 4')],
    ),
    paused(
      ['tilbud.rehabiliteringsteam_deltag', 'tilbud.rehabiliteringsteam_igen'],
      {
        da: 'Der blev ikke holdt møder i teamet i foråret 2020.',
        en: 'Meetings of the rehabilitation team were suspended.',
      },
      [suspension2020('§ 2, nr. 1')],
    ),
    paused(
      [
        'sanktion.raadighed.staa_til_raadighed',
        'sanktion.raadighed.deltage_i_program',
        'sanktion.raadighed.melde_sygdom',
        'sanktion.raadighed.kommunen_vurderer',
      ],
      {
        da: 'Du skulle ikke stå til rådighed. Det gjaldt alle, også på dagpenge.',
        en: 'Everybody had a reasonable ground for not being available. Demands on recipients of dagpenge were suspended.',
      },
      [suspension2020('§ 3, stk. 1-3'), suspension2020('§ 4, stk. 1, nr. 1-2 og 7')],
    ),
    paused(
      [
        'syge.opfoelgning.*',
        'syge.tidlig.samtale',
        'syge.form.naeste',
        'syge.selvbooking',
        'syge.kategori_1.over_8_uger',
        'syge.kategori_1.ledig_medlem',
        'syge.indsats.*',
        'syge.kategori_3.rehabteam',
      ],
      {
        da: 'Samtaler og hjælp til syge var sat på pause. Kommunen kunne ringe, men ikke til alvorligt syge.',
        en: 'Follow-up and effort on sickness benefit were suspended. Phone or video could be chosen, save in standby.',
      },
      [suspension2020('§ 6')],
    ),
  ],
  rules: [
    {
      ...rightToAskEarly,
      citizen: {
        da: 'Du kan bede om hjælp tidligt. Kommunen holder ikke samtaler nu, men den kan ringe til dig.',
        en: 'You can ask for early help. The municipality holds no talks for now, but it can call you.',
      },
      cites: [...rightToAskEarly.cites, suspension2020('§ 6')],
    },
    coronaRule({
      id: 'syge.corona.samtaler',
      name: { da: 'Ingen samtaler lige nu', en: 'No talks for now' },
      citizen: {
        da: 'Du skal ikke til samtaler lige nu. Kommunen kan ringe til dig, hvis du har særligt brug for det.',
        en: 'You need not go to talks for now. The municipality can call you if you have a particular need.',
      },
      lawyer: {
        da: 'Kapitel 7 om kontaktforløbet er suspenderet. Kommunen kan vælge digitale eller telefoniske samtaler, hvor det er særligt påkrævet, f.eks. af hensyn til borgerens sociale eller psykiske ve og vel. Retten til en koordinerende sagsbehandler (§ 36) og til ferie består. Fra 1. april 2020 hviler det på en forlængelse, der ikke er læst.',
        en: 'Chapter 7 is suspended. Phone or digital talks may be chosen where particularly called for. The right to a coordinating caseworker (§ 36) and to holiday remains. From 1 April 2020 this rests on a prolongation that was not read.',
      },
      cites: [suspension2020('§ 1, stk. 1, nr. 4, og stk. 4'), starCorona2020('temaside')],
      when: withTalks,
    }),
    coronaRule({
      id: 'syge.corona.raadighed',
      kind: 'right',
      name: { da: 'Intet krav om rådighed', en: 'No demand of availability' },
      citizen: {
        da: 'Du beholder din ydelse, selv om du ikke søger job eller møder op lige nu. Du må gerne søge job.',
        en: 'You keep your benefit although you do not search or attend for now. You may well search for jobs.',
      },
      lawyer: {
        da: 'Modtagere af kontanthjælp, uddannelseshjælp, overgangsydelse, selvforsørgelses- og hjemrejseydelse, ressourceforløbsydelse og ledighedsydelse anses for at have en rimelig grund til ikke at stå til rådighed. For dagpengemodtagere er kravene i § 4, stk. 1, nr. 1-6, fraveget, og a-kassen træffer ikke afgørelse om følger. De grundlæggende betingelser for ydelsen består.',
        en: 'Recipients of social benefits are taken to have a reasonable ground for not being available. For dagpenge the demands of § 4(1)(1)-(6) are waived and the fund makes no decisions on effects. The basic conditions of the benefit remain.',
      },
      cites: [suspension2020('§ 3, stk. 1-3'), suspension2020('§ 4, stk. 1, nr. 1-6 og 8')],
      when: any(onSocialBenefit, onDagpenge),
    }),
    coronaRule({
      id: 'syge.corona.tilbud_fortsaet',
      kind: 'right',
      name: { da: 'Dit tilbud kan fortsætte', en: 'Your offer can go on' },
      citizen: {
        da: 'Dit tilbud kan fortsætte, hvis du og arbejdspladsen er enige. Du bestemmer selv.',
        en: 'Your offer can go on if you and the workplace agree. It is your choice.',
      },
      lawyer: {
        da: 'Praktik, løntilskud og nytteindsats, der er begyndt, kan videreføres og forlænges op til grænserne i §§ 61, 68 og 85, når borger og arbejdsgiver er enige. Løntilskud udbetales fortsat.',
        en: 'Placements, subsidised jobs and community work under way may go on, and be prolonged up to §§ 61, 68 and 85, where citizen and employer agree. Subsidies are still paid.',
      },
      cites: [suspension2020('§ 1, stk. 6')],
      when: placement,
    }),
    coronaRule({
      id: 'syge.corona.kursus_fortsaet',
      kind: 'right',
      name: { da: 'Dit kursus kan fortsætte digitalt', en: 'Your course can go on digitally' },
      citizen: {
        da: 'Dit kursus kan fortsætte, hvis du vil, og hvis det er på nettet.',
        en: 'Your course can go on if you wish and it is held digitally.',
      },
      lawyer: {
        da: 'Jobrettet uddannelse efter kapitel 9 og vejledning og opkvalificering efter kapitel 14, der er begyndt, kan videreføres, når borgeren ønsker det, og forløbet afholdes digitalt.',
        en: 'Education under chapter 9 and guidance and upskilling under chapter 14 under way may go on where the citizen wishes and it is digital.',
      },
      cites: [suspension2020('§ 1, stk. 5 og 7')],
      when: course,
    }),
    coronaRule({
      id: 'syge.corona.opfoelgning_telefon',
      name: { da: 'Opfølgning kun på telefon eller video', en: 'Follow-up only by phone or video' },
      citizen: {
        da: 'Kommunen skal ikke følge op lige nu. Den kan vælge at ringe til dig.',
        en: 'The municipality need not follow up for now. It may choose to call you.',
      },
      lawyer: {
        da: 'Jobcenterets pligt til opfølgning (§§ 13 a-13 b) og indsats (§§ 13 a, 13 c og 13 d) er suspenderet. Jobcenteret kan vælge telefonisk eller digital opfølgning, dog ikke i standby-sager.',
        en: 'The duty to follow up (§§ 13 a-13 b) and of effort (§§ 13 a, 13 c, 13 d) is suspended. Phone or digital follow-up may be chosen, save in standby.',
      },
      cites: [suspension2020('§ 6')],
      when: all(sick, not(yes('standby'))),
    }),
  ],
};
