/**
 * Words that say nearly the same in a job title, as parts of compounds or alone. A line is a group; each word stands for the others
 * with the weight before it (1 would be the same word). General Danish usage; ESCO's wording is the reason for some lines (IKT for it).
 */
const lines = `
0.8 leder chef
0.6 leder chef manager direktør bestyrer forstander ansvarlig
0.5 leder formand værkfører mester
0.6 konsulent rådgiver vejleder
0.5 konsulent specialist ekspert
0.6 medarbejder assistent medhjælper hjælper
0.5 medarbejder arbejder personale funktionær
0.5 assistent sekretær kontor
0.5 operatør maskinfører passer maskinoperatør
0.6 montør installatør
0.5 montør tekniker reparatør mekaniker
0.7 lærer underviser
0.5 lærer instruktør lektor træner pædagog
0.7 sælger ekspedient
0.5 sælger forhandler handler salg
0.7 ekspedient assistent
0.7 chauffør fører
0.7 vagt vægter betjent
0.8 elev lærling
0.6 træner coach instruktør
0.7 udvikler programmør
0.6 forsker videnskabelig
0.6 analytiker analyse
0.6 inspektør kontrollør tilsynsførende
0.6 koordinator planlægger
0.5 koordinator leder
0.7 designer formgiver
0.6 tegner designer
0.8 ikt data
0.6 ikt computer software system
0.8 marketing markedsføring reklame
0.8 personale hr
0.6 barn børn børnehave daginstitution dagtilbud vuggestue
0.9 børn barn barne
0.7 skole grundskole folkeskole
0.8 sygehus hospital
0.6 pleje omsorg sygepleje
0.6 ældre plejehjem plejecenter
0.6 psykiatri psykiatrisk psykisk
0.8 handicap handicappede
0.8 bil auto motorkøretøj
0.8 lastbil lastvogn
0.8 taxa taxi
0.8 tog jernbane lokomotiv
0.8 fly luftfart lufthavn
0.8 skib skibs søfart maritim fartøj
0.8 el elektrisk elektro
0.6 elektronik elektronisk elektro
0.7 vvs rør
0.8 byggeri bygning bygge byg anlæg
0.7 industri fabrik produktion
0.7 køkken kantine mad
0.7 restaurant café cafe kro
0.7 butik detailhandel forretning handel
0.7 kontor administration administrativ
0.7 økonomi regnskab finans bogholderi
0.8 lager logistik
0.7 land landbrug jordbrug
0.7 gartner have park
0.7 jern metal stål smed
0.8 træ tømmer
0.8 tøj beklædning
0.7 sport idræt fitness
0.8 jura juridisk
0.7 brand redning
0.8 fødevare levnedsmiddel
0.7 kød slagteri slagter
0.7 brød bager bageri
0.7 mejeri mælk
0.8 ejendom bolig bygning
0.8 bank penge
0.8 rejse turist turisme
0.7 hotel overnatning
0.8 arrangement event
0.7 presse kommunikation pr
0.8 gymnasium gymnasie gymnasial
0.7 universitet universitets videregående
0.7 flygtning indvandrer
0.7 kvalitet kvalitetskontrol
0.8 plast plastik
0.8 værktøj værktøjs
0.7 hus hjem
0.8 edb ikt
0.6 vindmølle vindenergi
0.8 kloak spildevand
0.8 svømme svømning
0.7 natur miljø
0.7 affald renovation skrald genbrug
0.8 avis blad
0.8 rekruttering ansættelse
0.8 beskæftigelse job arbejdsmarked
0.8 uddannelse kursus undervisning
0.6 bogholder regnskabsfører
0.8 toldspeditør spedition
`;

export interface KinWords {
  readonly weight: number;
  readonly words: readonly string[];
}

/** Read once. */
export const kinWords: readonly KinWords[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [weight, ...words] = line.split(' ');
    return { weight: Number(weight), words };
  });
