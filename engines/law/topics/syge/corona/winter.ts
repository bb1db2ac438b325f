import { all, any, has } from '../../../language/build.ts';
import type { Cite, Mark } from '../../../rules/cite.ts';
import type { Part } from '../../../rules/pack.ts';
import { reopening113of2021, reopening1576of2021 } from '../../sources.ts';
import { starApril2021, starJune2021 } from '../sources.ts';
import { childCare, freeForm, onlySuspended } from './form.ts';
import { coronaRule, onDagpenge, onSocialBenefit, paused, sick } from './shared.ts';

const placement = has('tilbud', { kategori: ['virksomhedspraktik', 'loentilskud_privat', 'loentilskud_offentlig'] });

/** Right and duty to offers and offers at workplaces were suspended. BEK 113/2021; its days before and after by mark. */
function winterPart(mark: Mark): Part {
  const form = freeForm({
    byRegion: false,
    talks: [reopening113of2021('§ 1, stk. 1, nr. 2')],
    fund: [reopening113of2021('§ 1, stk. 1, nr. 1'), reopening113of2021('§ 4, stk. 1, nr. 1')],
    sick: [reopening113of2021('§ 6, stk. 1, nr. 1')],
    team: [reopening113of2021('§ 2')],
    registration: [reopening113of2021('§ 9, nr. 2')],
    mark,
    until: {
      da: 'til og med 28. februar 2021, siden forlænget',
      en: 'to and including 28 February 2021, later prolonged',
    },
  });
  return {
    suspends: [
      ...(form.suspends ?? []),
      paused(
        ['tilbud.loebende_vurdering'],
        {
          da: 'Ret og pligt til tilbud var suspenderet fra 20. december 2020.',
          en: 'Right and duty to offers were suspended from 20 December 2020.',
        },
        [reopening113of2021('§ 1, stk. 1, nr. 4'), reopening1576of2021('§ 14, stk. 3')],
      ),
      paused(
        [
          'virksomhed.praktik.adgang',
          'virksomhed.loentilskud.adgang',
          'virksomhed.nytteindsats.adgang',
          'uddannelse.oevrig.mulighed',
        ],
        {
          da: 'Praktik og andre tilbud var sat på pause. De kunne gå videre, hvis de var i gang eller på nettet.',
          en: 'Placements, subsidised jobs, community work and other guidance were suspended unless digital, under way or leading to a job.',
        },
        [reopening113of2021('§ 1, stk. 1, nr. 3, og stk. 2-5')],
      ),
      paused(
        ['syge.indsats.ret', 'syge.indsats.mestringskursus'],
        {
          da: 'Hjælp til syge var sat på pause. Du kunne stadig komme tilbage til dit job lidt ad gangen.',
          en: 'The effort on sickness benefit was suspended. Gradual return went on.',
        },
        [reopening113of2021('§ 6, stk. 1, nr. 2-3')],
      ),
    ],
    rules: [
      ...(form.rules ?? []),
      onlySuspended([reopening113of2021('§ 3')], mark),
      childCare([reopening113of2021('§ 4, stk. 3')], mark),
      coronaRule({
        id: 'syge.corona.tilbud_fortsaet',
        kind: 'right',
        name: { da: 'Dit tilbud kan fortsætte', en: 'Your offer can go on' },
        citizen: {
          da: 'Din praktik eller dit job med løntilskud kan gå videre, hvis du siger ja.',
          en: 'Your placement or subsidised job can go on if you agree.',
        },
        lawyer: {
          da: 'Bevilgede og påbegyndte tilbud om praktik og løntilskud kan videreføres og forlænges efter de almindelige regler, hvis borgeren er enig. Løntilskud udbetales fortsat. Tilbud afbrudt i Nordjylland i november 2020 kan genoptages inden 1. februar 2021.',
          en: 'Placements and subsidised jobs under way may go on and be prolonged under the ordinary rules if the citizen agrees. Offers broken off in North Jutland in November 2020 may be resumed before 1 February 2021.',
        },
        cites: [reopening113of2021('§ 1, stk. 2-3')],
        mark,
        when: placement,
      }),
      coronaRule({
        id: 'syge.corona.nye_tilbud',
        kind: 'right',
        name: { da: 'Nye tilbud er frivillige', en: 'New offers are voluntary' },
        citizen: {
          da: 'Du skal ikke i praktik eller løntilskud lige nu. Digitale tilbud kan begynde, hvis du er enig.',
          en: 'You need not take placements for now. Digital offers can begin if you agree.',
        },
        lawyer: {
          da: 'Praktik og løntilskud kan bevilges, hvis forløbet er digitalt, og borgeren er enig. Øvrig vejledning og opkvalificering (§ 91) kan gives digitalt eller med arbejdsgivererklæring om ordinær ansættelse. Nytteindsats kan ikke gives. Pligt til virksomhedsrettede tilbud kræver informeret og uigenkaldeligt samtykke.',
          en: 'Placements and subsidised jobs may be granted if digital and the citizen agrees. Guidance and upskilling (§ 91) if digital or with an employer’s declaration. No community work. A duty demands informed, irrevocable consent.',
        },
        cites: [
          reopening113of2021('§ 1, stk. 4-5'),
          reopening113of2021('§ 3, stk. 3'),
          reopening113of2021('§ 4, stk. 1, nr. 2'),
        ],
        mark,
        when: any(onDagpenge, onSocialBenefit),
      }),
      coronaRule({
        id: 'syge.corona.gradvist_tilbage',
        kind: 'right',
        name: { da: 'Gradvist tilbage i arbejde', en: 'Gradual return to work' },
        citizen: {
          da: 'Du kan stadig komme tilbage til dit job lidt ad gangen.',
          en: 'You can still return gradually to your work.',
        },
        lawyer: {
          da: 'Indsatsen efter §§ 13 c og 13 d er suspenderet, men sygemeldte kan fortsat vende gradvist tilbage i arbejde. Opfølgningssamtalerne fortsætter.',
          en: 'The effort of §§ 13 c and 13 d is suspended, but gradual return and follow-up talks go on.',
        },
        cites: [reopening113of2021('§ 6, stk. 1, nr. 2')],
        mark,
        when: all(sick, has('sygdom', { fra: ['arbejde', 'egen_virksomhed'] })),
      }),
    ],
  };
}

export const winter2020: Part = winterPart('D');
export const winter2021: Part = winterPart('V');
export const march2021: Part = winterPart('S');

const springForm = freeForm({
  byRegion: false,
  talks: [starApril2021('nyhed'), starJune2021('nyhed')],
  fund: [starApril2021('nyhed'), starJune2021('nyhed')],
  sick: [starApril2021('nyhed'), starJune2021('nyhed')],
  team: [starJune2021('nyhed')],
  registration: null,
  mark: 'S',
  until: {
    da: 'efter BEK nr. 646, 885 og 1251 af 2021, som ikke er læst',
    en: 'under orders 646, 885 and 1251 of 2021, which were not read',
  },
});
const springDeadlines: readonly [Cite, ...Cite[]] = [reopening1576of2021('§ 14'), starJune2021('nyhed')];

/** 15 April to 30 June 2021: workplaces opened, the deadlines of right and duty were still out of force. */
export const spring2021: Part = {
  suspends: [
    ...(springForm.suspends ?? []),
    paused(
      ['tilbud.foerste', 'tilbud.unge_foerste', 'tilbud.unge_naeste', 'tilbud.loebende_vurdering'],
      {
        da: 'Reglerne i §§ 102 og 105 om ret og pligt var suspenderet til og med 30. juni 2021.',
        en: 'The rules of §§ 102 and 105 on right and duty were suspended to and including 30 June 2021.',
      },
      springDeadlines,
    ),
  ],
  rules: [
    ...(springForm.rules ?? []),
    // The orders before and after have it in the same words.
    childCare([reopening113of2021('§ 4, stk. 3'), reopening1576of2021('§ 4, stk. 2')], 'D'),
    coronaRule({
      id: 'syge.corona.nye_tilbud',
      name: { da: 'Tilbud kan igen begynde', en: 'Offers can begin again' },
      citizen: {
        da: 'Du kan igen komme i praktik og løntilskud. Kommunen skal tage hensyn, hvis du er i risiko ved smitte.',
        en: 'Placements can begin again. The municipality must take risk of infection into account.',
      },
      lawyer: {
        da: 'Fra 15. april 2021 kan virksomhedsrettede tilbud gives med fremmøde. Nytteindsats og øvrig vejledning med fremmøde kan gives til den, der er i særlig risiko for at miste tilknytningen til arbejdsmarkedet. Der tages hensyn til risikogrupper. Kun læst i omtale.',
        en: 'From 15 April 2021 company offers with attendance may be given; community work and guidance with attendance for those in particular risk of losing the labour market. Regard for risk groups. Read only in an account.',
      },
      cites: [starApril2021('nyhed')],
      mark: 'S',
      when: any(onDagpenge, onSocialBenefit),
    }),
  ],
};
