import { all, any, concept, has, is, no, not, yes } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import { offersOfChapters11to14 } from '../categories.ts';
import { lab2019 } from '../sources.ts';
import { dagpenge, foertidspension, kontanthjaelp, medKontaktforloeb } from './groups.ts';
import { w } from './words.ts';

/** Partly back in the job or the business during job clarification. */
export const delvistTilbage = all(
  concept('gruppe.jobafklaring'),
  has('beskaeftigelse', { tilknytning: ['ansat', 'selvstaendig'] }),
  is('sygdom.omfang', 'delvist'),
);

/** Form of talks from 1 January 2020: in person, with exceptions. */
export const samtaleform2020: Part = {
  rules: [
    {
      id: 'form.samtale.fremmoede',
      kind: 'duty',
      subject: 'person',
      bearer: 'kommune',
      name: w('Samtaler holdes som møder', 'Talks are held in person'),
      citizen: w('Dine samtaler er som regel møder på stedet.', 'Your talks are as a rule held in person.'),
      lawyer: w(
        'Jobsamtaler holdes ved personligt fremmøde. Undtaget er revalidender og førtidspensionister, personer i tilbud efter kapitel 11-14, delvist tilbagevendte i jobafklaring, barsel efter anmodning og standby.',
        'Job talks are held in person, except for the groups of stk. 2-5.',
      ),
      cites: [lab2019('§ 33, stk. 1')],
      mark: 'V',
      when: any(medKontaktforloeb, foertidspension),
      answers: 'samtalens form',
    },
    {
      id: 'form.samtale.kan_vaere_telefon',
      kind: 'status',
      subject: 'person',
      bearer: 'kommune',
      name: w('Samtalen kan holdes uden møde', 'The talk can be held without meeting'),
      citizen: w(
        'Samtalen kan også være på telefon eller video. Det vælger kommunen.',
        'The municipality can hold the talk by phone or video.',
      ),
      lawyer: w(
        'Jobsamtaler kan holdes telefonisk eller digitalt for revalidender og førtidspensionister. For personer i tilbud efter kapitel 11-14 og for delvist tilbagevendte i jobafklaring også pr. brev. Kommunen vælger.',
        'For vocational rehabilitation and disability pension by phone or digitally; in offers and when partly back during job clarification also by letter. The municipality chooses.',
      ),
      cites: [lab2019('§ 33, stk. 2'), lab2019('§ 33, stk. 3')],
      mark: 'V',
      when: any(
        concept('gruppe.revalidering'),
        foertidspension,
        all(any(medKontaktforloeb), has('tilbud', { kategori: offersOfChapters11to14 })),
        delvistTilbage,
      ),
      answers: 'samtalens form',
      over: ['form.samtale.fremmoede'],
    },
    {
      id: 'form.samtale.barsel',
      kind: 'right',
      subject: 'person',
      bearer: 'kommune',
      name: w('Samtale under barsel uden fremmøde', 'Talk on leave without attendance'),
      citizen: w(
        'Du kan få samtalen på telefon, på nettet eller i et brev, mens du er på barsel. Du skal bare bede om det.',
        'While on leave you can have the talk by phone, online or by letter. Just ask.',
      ),
      lawyer: w(
        'Jobsamtaler under barsel efter § 27, stk. 2, skal holdes telefonisk, digitalt eller pr. brev, hvis personen anmoder herom.',
        'Talks during leave under § 27, stk. 2, are held by phone, digitally or by letter on request.',
      ),
      cites: [lab2019('§ 33, stk. 4')],
      mark: 'V',
      when: all(kontanthjaelp, has('fravaer', { value: 'barsel_adoption_sorgorlov' })),
    },
    {
      id: 'form.samtale.standby',
      kind: 'status',
      subject: 'person',
      bearer: 'kommune',
      name: w('Forløb uden kontakt', 'Course without contact'),
      citizen: w(
        'Du skal ikke til samtaler, så længe du er alvorligt syg. Kommunen følger din sag uden at kontakte dig.',
        'You need no talks while you are seriously ill. The municipality follows your case without contact.',
      ),
      lawyer: w(
        'Kontaktforløbet for en sygemeldt kan foregå uden kontakt ved alvorlig sygdom, når kontakt ikke er hensigtsmæssig eller mulig (standby). Det indgår navnlig, om sygdommen er livstruende. Vurderingen er faktum standby.',
        'For a sick person the course may run without contact when the illness is serious and contact is not suitable or possible.',
      ),
      cites: [lab2019('§ 33, stk. 5')],
      mark: 'V',
      when: all(yes('standby'), has('sygdom'), medKontaktforloeb),
      answers: 'samtalens form',
      over: [
        'form.samtale.fremmoede',
        'form.samtale.fremmoede.akasse',
        'form.samtale.kan_vaere_telefon',
        'form.samtale.frit_valg',
        'form.samtale.frit_valg.akasse',
      ],
    },
    {
      id: 'form.samtale.akassen_moeder_frem',
      kind: 'right',
      subject: 'person',
      bearer: 'akasse',
      name: w('A-kassen møder frem', 'The fund attends'),
      citizen: w(
        'A-kassen kan være med på video. Vil du have, at den møder op sammen med dig, så bed om det.',
        'The fund may take part by video. If you want it to attend with you, ask for it.',
      ),
      lawyer: w(
        'A-kassen kan deltage ved personligt digitalt fremmøde i de fælles jobsamtaler, medmindre personen anmoder om personligt fremmøde.',
        'The fund may join by video unless the person asks it to attend.',
      ),
      cites: [lab2019('§ 33, stk. 6')],
      mark: 'V',
      when: all(dagpenge, not(no('akasse_med_til_samtale'))),
      groupOnly: true,
    },
  ],
};
