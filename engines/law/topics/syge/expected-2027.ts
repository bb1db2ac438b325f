import { all, any, concept, has, is } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { agreement2025, klHearing2025, starReform, starReformQuestions } from './sources.ts';

type Given = Pick<Rule, 'id' | 'name' | 'citizen' | 'lawyer' | 'cites' | 'when'>;

/** Everything here is a plan. It changes no rule of the law in force. */
const planned = (given: Given): Rule => ({ kind: 'status', subject: 'person', bearer: 'stat', mark: 'S', ...given });

const onCashBenefit = is('ydelse', 'kontanthjaelp');

/** The main act and the changes of sanctions and sickness benefit that are expected on 1 January 2027. */
export const expected2027: Part = {
  rules: [
    planned({
      id: 'syge.forventet_2027.hovedlov',
      name: { da: 'Forventet, ikke vedtaget: ny hovedlov', en: 'Expected, not adopted: new main act' },
      citizen: {
        da: 'Der ventes en ny lov fra 2027. Den er ikke vedtaget og gælder ikke endnu.',
        en: 'A new act is expected from 2027. It is not adopted and does not hold yet.',
      },
      lawyer: {
        da: 'Forventet, ikke vedtaget: ny hovedlov om en aktiv beskæftigelsesindsats med fem målgrupper i stedet for 13, ophævelse af LOB og et lovforslag om sanktioner og sygedagpenge, alle med forventet ikrafttræden 1. januar 2027. Udkast var i høring 13. oktober - 10. november 2025. Et fremsat forslag er ikke set; målgruppernes navne kendes ikke.',
        en: 'Expected, not adopted: a new main act with five target groups instead of 13, repeal of LOB, and a bill on sanctions and sickness benefit, all expected on 1 January 2027. Drafts were in hearing 13 October - 10 November 2025. No bill was seen; the names of the groups are not known.',
      },
      cites: [starReform('fase 2'), agreement2025('målgrupper')],
      when: any(
        onCashBenefit,
        is('ydelse', 'dagpenge', 'sygedagpenge', 'ressourceforloebsydelse', 'ledighedsydelse', 'foertidspension'),
      ),
    }),
    planned({
      id: 'syge.forventet_2027.jobparat',
      name: {
        da: 'Forventet, ikke vedtaget: jobparat fra start',
        en: 'Expected, not adopted: job-ready from the start',
      },
      citizen: {
        da: 'Det er aftalt, at alle på kontanthjælp fra 2027 mødes som parate til et job. Det er ikke vedtaget.',
        en: 'It is agreed that everybody on cash benefit is met as ready for a job from 2027. It is not adopted.',
      },
      lawyer: {
        da: 'Forventet, ikke vedtaget: alle kontanthjælpsmodtagere registreres som udgangspunkt automatisk som jobparate med en forventning om job inden for seks måneder.',
        en: 'Expected, not adopted: all recipients of cash benefit are registered as job-ready by default, with a job expected within six months.',
      },
      cites: [agreement2025('målgrupper, pkt. 1')],
      when: onCashBenefit,
    }),
    planned({
      id: 'syge.forventet_2027.uddannelsespaalaeg',
      name: { da: 'Forventet, ikke vedtaget: intet uddannelsespålæg', en: 'Expected, not adopted: no education order' },
      citizen: {
        da: 'Det er aftalt, at uddannelsespålæg afskaffes fra 2027. Det er ikke vedtaget.',
        en: 'It is agreed that education orders end from 2027. It is not adopted.',
      },
      lawyer: {
        da: 'Forventet, ikke vedtaget: uddannelsespålægget afskaffes, også for unge på dagpenge, som får kontaktforløbet i a-kassen de første tre måneder. Særregler for unge om gentagen aktivering, ret til mentor og test afskaffes.',
        en: 'Expected, not adopted: the education order ends, also for young people on dagpenge, who get the fund’s course in the first three months. Special rules for the young on repeated activation, mentor and tests end.',
      },
      cites: [agreement2025('målgrupper, pkt. 2'), starReformQuestions('uddannelsespålæg')],
      when: has('uddannelsesindsats'),
    }),
    planned({
      id: 'syge.forventet_2027.jobafklaring',
      name: { da: 'Forventet, ikke vedtaget: ingen jobafklaring', en: 'Expected, not adopted: no job clarification' },
      citizen: {
        da: 'Det ventes, at jobafklaring afløses af en lavere sats for sygedagpenge fra 2027. Det er ikke vedtaget.',
        en: 'Job clarification is expected to give way to a lower rate of sickness benefit from 2027. It is not adopted.',
      },
      lawyer: {
        da: 'Forventet, ikke vedtaget: jobafklaringsforløb afskaffes 1. januar 2027; den, hvis sygedagpenge ikke kan forlænges, overgår til en reduceret sygedagpengesats. Satsen kendes ikke. Sanktionskravene for sygedagpengemodtagere ventes lempet.',
        en: 'Expected, not adopted: job clarification ends on 1 January 2027; whoever cannot be extended moves to a reduced rate, not known. Milder sanctions for sickness benefit are expected.',
      },
      cites: [klHearing2025('Indførelse af ny reduceret sygedagpengesats')],
      when: any(concept('syge.sag'), is('forloeb.forloeb', 'jobafklaringsforloeb')),
    }),
    planned({
      id: 'syge.forventet_2027.sanktioner',
      name: { da: 'Forventet, ikke vedtaget: færre sanktioner', en: 'Expected, not adopted: fewer sanctions' },
      citizen: {
        da: 'Det ventes, at aktivitetsparate som udgangspunkt ikke får sanktioner fra 2027. Det er ikke vedtaget.',
        en: 'Activity-ready people are expected not to be sanctioned as a rule from 2027. It is not adopted.',
      },
      lawyer: {
        da: 'Forventet, ikke vedtaget: aktivitetsparate kontanthjælpsmodtagere sanktioneres som udgangspunkt ikke.',
        en: 'Expected, not adopted: activity-ready recipients of cash benefit are as a rule not sanctioned.',
      },
      cites: [klHearing2025('indledning')],
      when: all(onCashBenefit, is('parathed.parathed', 'aktivitetsparat')),
    }),
    planned({
      id: 'syge.forventet_2027.forsoeg',
      name: { da: 'Forventet, ikke vedtaget: forsøg på dagpenge', en: 'Expected, not adopted: trials on dagpenge' },
      citizen: {
        da: 'Der ventes forsøg fra 2027, hvor du kan vælge, hvem der holder samtaler med dig. Det er ikke vedtaget.',
        en: 'Trials are expected from 2027 in which you choose who holds talks with you. They are not adopted.',
      },
      lawyer: {
        da: 'Forventet, ikke vedtaget: to treårige forsøg fra 2027, hvor dagpengemodtagere vælger kommune, a-kasse eller anden aktør i fire måneder, eller a-kassen har kontaktforløbet i fire måneder.',
        en: 'Expected, not adopted: two three-year trials from 2027: recipients choose municipality, fund or another provider for four months, or the fund has the course for four months.',
      },
      cites: [starReformQuestions('forsøg')],
      when: is('ydelse', 'dagpenge'),
    }),
  ],
};
