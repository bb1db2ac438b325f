import type { PlanKind } from './kinds.ts';

/** Notes after a talk: short, to the citizen as much as to the next colleague. No illness is named. */
const search: readonly string[] = [
  'Vi talte om de to job, du har søgt. Du ringer til det ene, hvis du ikke har hørt noget på fredag.',
  'Du har fået svar fra en virksomhed og skal til samtale i næste uge. Vi øvede tre spørgsmål.',
  'Cv er blevet kortere og bedre. Nu mangler kun en linje om, hvad du gerne vil.',
  'Du er træt af afslag. Vi aftalte at søge bredere og at ringe før hver ansøgning.',
  'Vi så på job inden for en times kørsel. Der er tre, som du vil se nærmere på.',
  'Du vil gerne prøve en ny branche. Vi finder et sted, hvor du kan være med i to uger.',
  'Du har haft en god samtale hos en mester og venter svar. Ellers går vi videre med planen.',
  'Vi gik planen igennem. Det meste er gjort, og det, der mangler, er aftalt med dato.',
  'Du fortalte, at pengene er stramme. Vi aftalte, hvem du kan ringe til.',
  'Vi talte kort i telefon. Du har styr på søgningen og ringer, hvis du går i stå.',
];
const support: readonly string[] = [
  'Det går fremad. Du kom af sted tre gange i sidste uge, og det vil du gentage.',
  'Vi talte om, hvad der gør en dag god. Formiddage er bedst, så møder lægges der.',
  'Du var glad for besøget. Vi aftaler en prøvetid på to timer om ugen.',
  'Det har været en svær måned. Vi holder planen lille og ses igen snart.',
  'Du har fået ro på boligen. Nu er der plads til at tale om arbejde.',
  'Bostøtten var med. I aftalte, hvem der minder om hvad.',
  'Vi gik en tur, mens vi talte. Du sagde, at du gerne vil prøve flere timer.',
];
const school: readonly string[] = [
  'Du har valgt. Vi mangler kun en ansøgning, og den skriver vi sammen på onsdag.',
  'Besøget på skolen gik godt. Du kunne lide værkstedet mere end klassen.',
  'Du er i tvivl mellem to ting. Vi prøver begge, før du vælger.',
  'Du mødte op hver gang i denne måned. Det er flot.',
  'Du mangler ét fag for at komme ind. Vi har fundet et hold, der begynder i februar.',
  'Vi talte om, hvad der skal til, for at du kommer af sted om morgenen. En sms hjælper.',
];
const sick: readonly string[] = [
  'Du arbejder nu tolv timer om ugen, og det holder. Vi lægger to på om fjorten dage.',
  'Vi talte om opgaver, der kan lade sig gøre siddende. Chefen er med på det.',
  'Du har fået en tid på sygehuset. Vi venter med at ændre timer til efter den.',
  'Det gik for hurtigt sidst. Vi går et trin ned og ser på det om tre uger.',
  'Du har det bedre og sover igen. Du vil selv tale med din chef først.',
  'Vi talte i telefon. Der er ikke noget nyt, og planen er den samme.',
];
const flexible: readonly string[] = [
  'Du er glad for kollegerne og kan godt klare en time mere om ugen.',
  'Vi talte om de opgaver, der tager mest på kræfterne. Dem bytter I ud.',
  'Virksomheden vil gerne have dig fra januar. Vi mangler kun at aftale timerne.',
  'Du søger et sted tættere på. Vi har skrevet til to.',
  'Alt går, som det skal. Vi tales ved igen om et halvt år.',
];

export const notes: Readonly<Record<PlanKind, readonly string[]>> = {
  'graduate-academic': search,
  'graduate-trade': search,
  insured: search,
  senior: search,
  jobready: search,
  support,
  young: school,
  'young-support': [...support.slice(0, 4), ...school.slice(2)],
  'sick-employed': sick,
  sick: [...sick, ...support.slice(0, 3)],
  fleks: flexible,
  minor: school,
  own: search,
};

export const firstNote: readonly string[] = [
  'Vi hilste på hinanden og talte om, hvad du gerne vil. Målet er dit, og vi ser på det igen næste gang.',
  'Første samtale. Du fortalte, hvor du kommer fra, og hvad du kan. Vi skrev målet med dine ord.',
  'Vi lavede planen sammen. Du bestemmer, hvordan vi tales ved, og du har mit nummer.',
];

/** What a caseworker sometimes answers when a note is not shared. */
export const notShared: readonly string[] = [
  'Noten nævner en anden person, som ikke skal kunne læses om her.',
  'Den er en huskeseddel til et møde, der ikke er holdt endnu.',
];

export const notMetReasons: readonly string[] = [
  'Bussen kom ikke, og telefonen var løbet tør for strøm.',
  'Mit barn blev syg om morgenen, og jeg nåede ikke at ringe.',
  'Jeg troede, at det var dagen efter.',
  'Jeg var til jobsamtale og glemte at flytte mødet.',
  'Jeg havde det ikke godt den dag og orkede ikke at ringe.',
];

export const topics: readonly string[] = [
  'Jeg vil gerne tale om et kursus, jeg har fundet.',
  'Kan vi se på, hvor mange timer jeg må arbejde ved siden af?',
  'Jeg har fået et svar fra en virksomhed, som jeg gerne vil vise.',
  'Jeg vil gerne have min søster med.',
];
