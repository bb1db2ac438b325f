/** One office word and what people say instead. */
export interface OfficeWord {
  /** One word or a few; in lower case. An abbreviation has its full stop. */
  readonly office: string;
  readonly plain: string;
  /** True where the plain words can stand in the same place; else the sentence must be turned, and they are only an example. */
  readonly fits: boolean;
}

/* "forms of the office word: plain words". Each form has its own plain form, so that a click leaves a sentence that is right. */
const fitting = `
afholde: holde | afholder: holder | afholdes: holdes | afholdt: holdt
fremsende: sende | fremsender: sender | fremsendes: sendes | fremsendt: sendt | tilsende: sende
påbegynde: begynde | påbegynder: begynder | påbegyndes: begynder | påbegyndt: begyndt
ophøre: stoppe | ophører: stopper | ophørt: stoppet | ophørte: stoppede
iværksætte: sætte i gang | iværksættes: sættes i gang | iværksat: sat i gang
igangsætte: sætte i gang | igangsætter: sætter i gang | igangsættes: sættes i gang | igangsat: sat i gang
anvende: bruge | anvender: bruger | anvendes: bruges | anvendt: brugt
benytte: bruge | benytter: bruger | benyttes: bruges | benyttet: brugt
anmode: bede | anmoder: beder | anmodede: bad
fordre: kræve | fordrer: kræver | forefindes: findes | besidde: have | besidder: har
udfærdige: skrive | udfærdiger: skriver | udfærdiges: skrives | udfærdiget: skrevet
journalisere: gemme | journaliserer: gemmer | journaliseres: gemmes | journaliseret: gemt
tilvejebringe: skaffe | tilvejebringer: skaffer | tilvejebragt: skaffet
mestre: klare | mestrer: klarer | nødvendiggør: gør det nødvendigt
besvare: svare på | besvarer: svarer på | meddele: fortælle | meddeler: fortæller
udebliver: ikke kommer | undertegnede: jeg | borgeren: du
såfremt: hvis | vedrørende: om | vedr.: om | mht.: om | iht.: efter | jf.: se | hermed: her
idet: fordi | eftersom: fordi | hvorvidt: om | samt: og | grundet: på grund af | pga.: på grund af | uagtet: selv om
ligeledes: også | tillige: også | endvidere: desuden | eksempelvis: for eksempel | forinden: før
rettidigt: i tide | omgående: med det samme | fremadrettet: fra nu af | progression: fremskridt
fornøden: nødvendig | fornødent: nødvendigt | fornødne: nødvendige
i henhold til: efter | i forbindelse med: ved | for så vidt angår: om | på baggrund af: ud fra
med henblik på at: for at | på nuværende tidspunkt: nu | på daværende tidspunkt: dengang
snarest muligt: så snart som muligt | dags dato: i dag | der henvises til: se | i tilfælde af at: hvis`;

const turning = `
afholdelse, afholdelsen: at holde mødet
fremmøde, fremmødet, fremmødepligt: møde op
rådighed, rådigheden, rådighedspligt: at du kan tage et job
rådighedsvurdering, rådighedsvurderingen: om du kan tage et job
beskæftigelsesindsats, beskæftigelsesindsatsen, beskæftigelsesindsatser: hjælp til at finde job
beskæftigelsesrettet, beskæftigelsesrettede: som handler om job
aktivering, aktiveringen, aktiveringstilbud, aktiveres: praktik, kursus eller job med løntilskud
indsatser, indsatserne: den hjælp, du får
ydelsesophør, ydelsesophøret: du får ikke længere penge fra os
forsørgelsesgrundlag, forsørgelsesgrundlaget: det, du lever af
partshøring, partshøringen, partshøres, partshørt, partshøre: du kan sige din mening, før vi beslutter noget
hjemmel, lovhjemmel, hjemlet: den regel, vi følger
lovgrundlag, lovgrundlaget, retsgrundlag, retsgrundlaget: den regel, vi følger
sanktion, sanktionen, sanktioner, sanktioneres, sanktioneret: hvad det betyder for dine penge
klagevejledning, klagevejledningen: sådan klager du
bevilling, bevillingen, bevilges, bevilget: vi har sagt ja til
imødekomme, imødekommes, imødekommet: sige ja til
visitation, visiteres, visiteret, visitere: finde den hjælp, der passer
kompetenceafklaring, kompetenceafklaringen: finde ud af, hvad du er god til
afklaringsforløb, afklaringsforløbet, afklares: finde ud af
opkvalificering, opkvalificeringen, opkvalificerende: lære noget nyt til et job
virksomhedsrettet, virksomhedsrettede: på en arbejdsplads
kontaktforløb, kontaktforløbet, samtaleforløb: vores samtaler
jobparat, jobparate, arbejdsmarkedsparat: klar til at tage et job
aktivitetsparat, aktivitetsparate: på vej til at kunne arbejde
uddannelsesparat, uddannelsesparate: klar til at tage en uddannelse
målgruppe, målgruppen, målgruppevurdering: dem, reglen gælder for
indkaldes, indkaldelse, indkaldelsen: du er inviteret til
udeblivelse, udeblivelsen, udeblevet: hvis du ikke kommer
ledighedsperiode, ledighedsperioden, ledighedsanciennitet: tiden uden job
funktionsniveau, funktionsniveauet: det, du kan klare
arbejdsevne, arbejdsevnen: hvor meget du kan arbejde
sagsbehandlingstid, sagsbehandlingstiden: hvor lang tid det tager
helhedsorienteret, helhedsorienterede: som ser på det hele
tværfaglig, tværfagligt, tværfaglige: fra flere fag
rettidig, rettidige: som kommer i tide
nærværende: den her
ovennævnte, førnævnte, pågældende, vedkommende: navnet på det, du mener
borgerens: din
anmodes: jeg beder dig
anmodning, anmodningen: det, du har bedt om
orienteres, meddeles: du får at vide
tilsendes, tilsendt: du får det med posten
foretages, foretaget: vi gør
mhp.: for at
ift.: om
med henblik på: for at
tilrettelægge, tilrettelægges, tilrettelæggelse: planlægge`;

const lines = (table: string): string[] => table.trim().split('\n');
const halves = (entry: string): [string, string] => {
  const at = entry.indexOf(':');
  return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
};

/** Words of the office, and what to say to people. Gathered from letters of municipalities; the Danish is what citizens are told. */
export const glossary: readonly OfficeWord[] = [
  ...lines(fitting)
    .flatMap((line) => line.split(' | '))
    .map(halves)
    .map(([office, plain]) => ({ office, plain, fits: true })),
  ...lines(turning)
    .map(halves)
    .flatMap(([forms, plain]) => forms.split(', ').map((office) => ({ office, plain, fits: false }))),
];
