import type { PlanKind } from './kinds.ts';

/** A goal as somebody says it, with the job or the education it points to. */
export interface GoalIdea {
  readonly words: string;
  readonly aim: 'job' | 'education' | 'both';
  /** A title that the classification of occupations knows. */
  readonly job?: string;
  readonly education?: string;
}

const job = (words: string, title?: string): GoalIdea => ({ words, aim: 'job', ...(title ? { job: title } : {}) });
const school = (words: string, education: string): GoalIdea => ({ words, aim: 'education', education });
const open = (words: string, education?: string, title?: string): GoalIdea => ({
  words,
  aim: 'both',
  ...(education ? { education } : {}),
  ...(title ? { job: title } : {}),
});

export const goals: Readonly<Record<PlanKind, readonly GoalIdea[]>> = {
  'graduate-academic': [
    job('Jeg vil have mit første job, hvor jeg kan bruge det, jeg har læst. Det må gerne være i en mindre virksomhed.'),
    job('Jeg vil arbejde med data, som andre kan træffe beslutninger ud fra.', 'dataanalytiker'),
    job('Jeg drømmer om at styre projekter fra idé til færdig løsning.', 'projektleder'),
    job('Jeg vil arbejde med kommunikation i en kommune eller en forening.', 'kommunikationskonsulent'),
    job('Jeg vil gerne undervise og dele ud af mit fag.', 'gymnasielærer'),
    job('Jeg vil arbejde med grøn omstilling og se noget blive bygget.', 'miljøingeniør'),
    job('Jeg vil ind i en HR-afdeling og hjælpe folk til at trives på arbejdet.', 'HR-medarbejder'),
    job('Jeg vil udvikle programmer, som folk bliver glade for at bruge.', 'softwareudvikler'),
    job('Jeg vil bruge mine sprog i en virksomhed, der handler med udlandet.', 'import- og eksportmedarbejder'),
  ],
  'graduate-trade': [
    job('Jeg er lige blevet udlært og vil ud på en byggeplads med det samme.', 'tømrer'),
    job('Jeg vil arbejde som elektriker og helst med solceller og varmepumper.', 'elektriker'),
    job('Jeg vil være der for ældre mennesker og have faste vagter.', 'social- og sundhedsassistent'),
    job('Jeg vil have børn omkring mig hver dag og være en god voksen.', 'pædagog'),
    job('Jeg vil arbejde som sygeplejerske tæt på, hvor jeg bor.', 'sygeplejerske'),
    job('Jeg vil have ansvar for et lokale og en god menu.', 'kok'),
    job('Jeg vil arbejde med regnskab i et firma, hvor jeg kender kunderne.', 'bogholder'),
    job('Jeg vil reparere biler på et værksted med gode kolleger.', 'automekaniker'),
    job('Jeg vil sidde i en reception og være den første, folk møder.', 'receptionist'),
  ],
  insured: [
    job('Jeg vil tilbage til et job med kunder, hvor dagene er forskellige.', 'butiksassistent'),
    job('Jeg vil blive i transport, men helst uden nattevagter.', 'lastbilchauffør'),
    job('Jeg vil finde et job på lager, hvor jeg kan bruge mit truckkort.', 'lagermedarbejder'),
    job('Jeg har ledet andre i mange år og vil gerne gøre det igen.', 'produktionsleder'),
    job('Jeg vil arbejde på kontor og holde styr på tingene for andre.', 'sekretær'),
    open(
      'Jeg vil væk fra fabrikken og have et job, kroppen kan holde til.',
      'Kursus i kundeservice',
      'kundeservicemedarbejder',
    ),
    job('Jeg vil arbejde i et køkken, der laver mad fra bunden.', 'køkkenassistent'),
    job('Jeg vil have et job tæt på, så jeg kan hente børn til tiden.'),
    job('Jeg vil fortsætte som maler, helst hos en mester med faste folk.', 'maler'),
    job('Jeg vil prøve kræfter med salg, fordi jeg er god til at tale med folk.', 'salgskonsulent'),
    job('Jeg vil passe grønne områder og være ude hele året.', 'gartner'),
    open('Jeg overvejer at læse videre, men vil helst have job ved siden af.', 'Akademiuddannelse i ledelse'),
    job('Jeg vil i gang igen inden foråret og tager gerne et vikariat først.'),
    job('Jeg vil arbejde som pedel på en skole.', 'pedel'),
  ],
  senior: [
    job('Jeg har nogle gode år endnu og vil bruge min erfaring, hvor den gør gavn.'),
    job('Jeg vil gerne have tredive timer om ugen og kolleger at spise frokost med.'),
    job('Jeg vil være chauffør for skolebørn og ældre.', 'buschauffør'),
    job('Jeg vil hjælpe i en butik, hvor kunderne har tid til at snakke.', 'butiksassistent'),
    job('Jeg vil køre et lille værksted i orden for en mester, der har travlt.', 'værkstedsleder'),
    job('Jeg vil have få timer, der passer til kroppen, og så tage flere, når det går.'),
    job('Jeg vil passe nøgler, planter og døre et sted med liv.', 'servicemedarbejder'),
  ],
  jobready: [
    job('Jeg vil tjene mine egne penge og have en fast vagtplan.', 'rengøringsassistent'),
    job('Jeg vil arbejde på lager, fordi jeg godt kan lide at bruge kroppen.', 'lagermedarbejder'),
    job('Jeg vil tale mere dansk på arbejde og lære et fag undervejs.', 'køkkenmedhjælper'),
    job('Jeg vil tilbage til byggeriet, når jeg har fået mit certifikat.', 'byggearbejder'),
    job('Jeg vil arbejde i en butik og stå ved kassen.', 'butiksassistent'),
    job('Jeg vil køre taxa eller varebil, så snart kørekortet er på plads.', 'chauffør til varelevering'),
    open(
      'Jeg vil være SOSU-hjælper, fordi jeg passede min mor i flere år.',
      'Social- og sundhedshjælper',
      'social- og sundhedshjælper',
    ),
    job('Jeg vil have et job på et hotel i sæsonen og håbe, at det bliver til mere.', 'stuepige'),
    job('Jeg vil have et arbejde, hvor ingen dage ligner hinanden.'),
    job('Jeg vil passe dyr eller marker. Jeg er vokset op på landet.', 'landbrugsmedhjælper'),
    job('Jeg vil arbejde i et vaskeri, hvor jeg kender en, der er glad for det.', 'vaskeriarbejder'),
  ],
  support: [
    job('Jeg vil begynde med få timer et sted, hvor der er ro.'),
    job('Jeg vil have noget at stå op til to dage om ugen.'),
    job('Jeg vil arbejde i en genbrugsbutik, for jeg er god til møbler.', 'butiksassistent'),
    job('Jeg vil være i et gartneri med få mennesker omkring mig.', 'gartnerimedarbejder'),
    job('Jeg vil lave mad til andre igen. Det har jeg altid været god til.', 'køkkenmedhjælper'),
    job('Jeg vil have styr på hverdagen først og så prøve et par timer i en kantine.'),
    job('Jeg vil hjælpe til på et sted med dyr.'),
    job('Jeg vil vise mine børn, at jeg går på arbejde.'),
    job('Jeg vil have løn for de timer, jeg kan holde til.'),
    job('Jeg vil ud blandt folk og lære nogen at kende.'),
  ],
  young: [
    school('Jeg vil være tømrer og begynder på grundforløbet til sommer.', 'Tømrer'),
    school('Jeg vil prøve noget med strøm og teknik.', 'Elektriker'),
    school('Jeg vil tage HF færdig, så jeg kan vælge bagefter.', 'HF'),
    school('Jeg vil være frisør. Det har jeg ment i flere år.', 'Frisør'),
    school('Jeg vil arbejde med biler og lære det rigtigt.', 'Personvognsmekaniker'),
    open('Jeg vil arbejde et år først og så tage en uddannelse.', 'Erhvervsuddannelse', 'butiksassistent'),
    school('Jeg vil ind på SOSU-skolen, fordi jeg er god til gamle mennesker.', 'Social- og sundhedsassistent'),
    school('Jeg vil være kok på et sted, hvor man kan se ud i lokalet.', 'Gastronom'),
    school('Jeg vil være pædagogisk assistent og arbejde i en vuggestue.', 'Pædagogisk assistent'),
    open('Jeg ved ikke hvad endnu, men jeg vil gerne prøve to steder af.'),
  ],
  'young-support': [
    open('Jeg vil have en dag, der ligner andres, og så se på skole.'),
    school('Jeg vil tage dansk og matematik i mit eget tempo.', 'FGU, almen grunduddannelse'),
    open('Jeg vil prøve et værksted, hvor der ikke er for mange.'),
    school('Jeg vil på FGU, for der er plads til at lave ting med hænderne.', 'FGU, produktionsgrunduddannelse'),
    open('Jeg vil have et fritidsjob først. Resten må komme.'),
    open('Jeg vil kunne tage bussen alene og møde op.'),
    school('Jeg vil være dyrepasser en dag.', 'Dyrepasser'),
    open('Jeg vil finde ud af, hvad jeg er god til.'),
  ],
  'sick-employed': [
    job('Jeg vil tilbage til mit job på fuld tid, lidt ad gangen.'),
    job('Jeg vil begynde med ti timer om ugen og lægge på hver anden uge.'),
    job('Jeg vil have andre opgaver i en periode, så jeg kan blive på arbejdspladsen.'),
    job('Jeg vil gerne beholde mine kolleger og finde en rytme, der holder.'),
    job('Jeg vil tilbage i butikken til jul, hvis kroppen siger ja.', 'butiksassistent'),
    job('Jeg vil tale med min chef om at arbejde hjemme to dage.'),
  ],
  sick: [
    job('Jeg vil blive rask nok til at søge job igen til foråret.'),
    job('Jeg vil finde et job, hvor jeg kan sidde og stå på skift.', 'kundeservicemedarbejder'),
    job('Jeg vil prøve kræfter et sted, der kan være med i mit tempo.'),
    job('Jeg vil vide, hvor mange timer jeg kan holde til.'),
    job('Jeg vil tilbage til mit fag på en ny måde.'),
    open('Jeg vil lære noget nyt, fordi jeg ikke kan løfte mere.', 'Kursus i bogføring', 'bogholder'),
    job('Jeg vil have arbejde igen, men først skal jeg have søvn og kræfter.'),
  ],
  fleks: [
    job('Jeg vil have et fleksjob på tolv timer tæt på, hvor jeg bor.'),
    job('Jeg vil passe et lille lager for en håndværker.', 'lagermedarbejder'),
    job('Jeg vil sidde i en reception om formiddagen.', 'receptionist'),
    job('Jeg vil bruge mit håndværk til at lære unge op.'),
    job('Jeg vil have et fleksjob, hvor timerne kan vokse.'),
    job('Jeg vil lave regninger og svare telefon for et mindre firma.', 'kontormedarbejder'),
    job('Jeg vil blive, hvor jeg er. Det er det bedste job, jeg har haft.'),
    job('Jeg vil hjælpe i et køkken, hvor der er tid til det.', 'køkkenassistent'),
  ],
  minor: [
    open('Jeg vil have et fritidsjob og finde ud af, hvilken skole der passer.'),
    school('Jeg vil tage tiende klasse og se på et værksted ved siden af.', '10. klasse'),
    school('Jeg vil på FGU, for jeg lærer bedst, når jeg laver noget.', 'FGU, erhvervsgrunduddannelse'),
    open('Jeg vil prøve at være på et værksted en dag om ugen.'),
  ],
  own: [
    job('Jeg vil i arbejde igen efter nogle år hjemme.'),
    job('Jeg vil finde noget, der passer til min mands vagter.'),
    job('Jeg vil bruge min uddannelse fra mit hjemland i Danmark.'),
    job('Jeg vil arbejde i en børnehave, hvis jeg kan komme ind som vikar.', 'pædagogmedhjælper'),
  ],
};
