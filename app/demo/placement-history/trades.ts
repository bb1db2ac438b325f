/** Work that somebody can do in a trade, with a title the classification of occupations knows. */
export interface Work {
  readonly function: string;
  readonly job: string;
  readonly tasks: string;
}

const work = (function_: string, job: string, tasks: string): Work => ({ function: function_, job, tasks });

const kitchen = work('Medhjælper i køkkenet', 'køkkenmedhjælper', 'Gøre klar, anrette og vaske op.');
const shop = work('Medhjælper i butikken', 'butiksassistent', 'Fylde op, sætte priser på og hjælpe kunder.');
const store = work('Medhjælper på lageret', 'lagermedarbejder', 'Pakke varer, køre dem frem og holde orden.');
const cleaning = work('Rengøring', 'rengøringsassistent', 'Gøre rent på kontorer og trapper.');
const caretaker = work('Medhjælper hos pedellen', 'pedel', 'Små reparationer, plæner og borde til møder.');
const office = work('Hjælp på kontoret', 'kontormedarbejder', 'Post, telefon og papirer, der skal på plads.');
const building = work('Medhjælper på byggepladsen', 'byggearbejder', 'Bære frem, rydde op og hjælpe svenden.');

/** What is done in a company, by the words in its name (house/organisations.ts). */
export const trades: Readonly<Record<string, readonly Work[]>> = {
  'Tømrer- og Snedkerfirma': [building, office],
  Malerfirma: [work('Medhjælper hos maleren', 'maler', 'Dække af, slibe og male de nemme flader.')],
  VVS: [store, office],
  'El-service': [store, work('Medhjælper hos elektrikeren', 'elektriker', 'Trække kabler og bære materialer.')],
  Bageri: [shop, work('Medhjælper i bageriet', 'bager', 'Veje af, sætte på plader og pakke.')],
  Gartneri: [work('Medhjælper i gartneriet', 'gartnerimedarbejder', 'Potte om, vande og gøre klar til salg.')],
  Autoværksted: [work('Medhjælper på værkstedet', 'automekaniker', 'Skifte hjul, vaske biler og hente dele.')],
  Rengøring: [cleaning],
  Transport: [work('Medhjælper på bilen', 'chauffør til varelevering', 'Læsse, køre med og levere varer.'), store],
  'Lager og Logistik': [store],
  'Smedje og Maskinværksted': [work('Medhjælper i smedjen', 'smed', 'Slibe, bore og holde orden på værkstedet.')],
  'Køkken og Catering': [kitchen],
  Landbrug: [work('Medhjælper i stalden', 'landbrugsmedhjælper', 'Fodre, muge ud og hjælpe i marken.')],
  Murerfirma: [building],
  Bogtryk: [store, office],
  Fiskeforretning: [shop],
  Børnehus: [work('Ekstra hænder på stuen', 'pædagogmedhjælper', 'Lege, læse og hjælpe med flyverdragter.'), kitchen],
  Plejehjem: [
    work('Hjælper hos beboerne', 'social- og sundhedshjælper', 'Selskab, ture og borde, der skal dækkes.'),
    kitchen,
    cleaning,
    caretaker,
  ],
  Hotel: [
    kitchen,
    work('Medhjælper på værelserne', 'stuepige', 'Rede senge og gøre værelser klar.'),
    work('Medhjælper i receptionen', 'receptionist', 'Tage imod gæster og svare telefonen.'),
  ],
  Købmandsgård: [shop],
  Genbrug: [work('Medhjælper i genbrugsbutikken', 'butiksassistent', 'Sortere, sætte i stand og sælge.'), store],
  Dyreklinik: [work('Medhjælper på klinikken', 'receptionist', 'Tage imod dyr og ejere og holde rent.')],
  Kulturhus: [caretaker, kitchen],
  Campingplads: [caretaker, cleaning],
};

const anyWork: readonly Work[] = [office, store];

/** Longest first: "Køkken og Catering" before "Køkken". */
const words = Object.keys(trades).toSorted((a, b) => b.length - a.length);
export const workIn = (company: string): readonly Work[] =>
  trades[words.find((one) => company.endsWith(one)) ?? ''] ?? anyWork;
