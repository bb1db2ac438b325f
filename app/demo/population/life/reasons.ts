import type { Readiness } from '../fact.ts';

/** Why a caseworker assessed somebody so: what the person can and needs, never what they lack as a person. */
export const readinessReasons: Readonly<Record<Readiness, readonly string[]>> = {
  jobparat: [
    'Har nylig erfaring fra butik og kan begynde i et job med det samme.',
    'Har arbejdet på lager i flere år og er klar til at søge bredt.',
    'Har kørekort, referencer og et opdateret cv. Kan tage et job nu.',
    'Har passet hus og børn og vil tilbage til rengøring eller køkken. Ser ingen hindringer.',
    'Kan arbejde fuld tid og søger selv job. Vil gerne have hjælp til at finde de rigtige steder.',
    'Har haft et år med meget andet at se til og vil nu gerne i arbejde igen.',
    'Har en håndværksmæssig baggrund og to aftaler om samtaler i den kommende uge.',
    'Taler godt dansk og har arbejdet i køkken før. Kan selvforsørge sig inden for tre måneder.',
  ],
  aktivitetsparat: [
    'Er på vej, men har brug for mere ro, før fuld tid er realistisk.',
    'Vil gerne arbejde og skal begynde med få timer om ugen med en mentor.',
    'Har faste aftaler flere steder i ugen. Vi følges ad, så et job kan passe ind.',
    'Har flere ting at få styr på samtidig: bolig, økonomi og søvn. Målet er stadig et job.',
    'Ønsker et sted, hvor arbejdet kan veksle mellem at stå og sidde. Timerne skal vokse langsomt.',
    'Har været længe væk fra arbejdsmarkedet og vil prøve kræfter med noget praktisk først.',
    'Har brug for støtte i mere end tre måneder, før et job på almindelige vilkår er muligt.',
    'Er alene med børn og mangler pasning i ydertimerne. Vi ser på job inden for åbningstiden.',
    'Har brug for en fast hverdag at bygge på. Er glad for kontakten og møder op.',
    'Ønsker job i gartneri. Vi skal finde ud af, hvor mange timer der er det rette.',
  ],
  uddannelsesparat: [
    'Vil gerne være elektriker og mangler dansk og matematik på det rette niveau.',
    'Er i gang med at finde ud af, om SOSU-uddannelsen er den rette. Kan begynde inden for et år.',
    'Har brug for et forløb på FGU, før en erhvervsuddannelse er realistisk.',
    'Er afklaret om retning og søger læreplads. Kan gennemføre med lidt hjælp undervejs.',
    'Har afbrudt en uddannelse og vil prøve en anden vej. Har et godt netværk hjemme.',
    'Venter på studiestart og arbejder lidt ved siden af.',
    'Har ro på igen efter et svært år og kan begynde på en uddannelse til sommer.',
    'Kan begynde på en uddannelse inden for omkring et år. Vi besøger to skoler sammen.',
  ],
  aabenlyst_uddannelsesparat: [
    'Har en studentereksamen og ingen hindringer for at begynde på en uddannelse nu.',
    'Er optaget på en uddannelse og kan begynde ved næste optag.',
    'Har gennemført grundforløbet og kan gå videre med det samme.',
    'Har klart mål og gode forudsætninger. Søger selv om optagelse.',
  ],
};
