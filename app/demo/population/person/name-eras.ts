/**
 * The name lists tell no year. Which names belong to which decades is our judgement: names from the lists, three groups by
 * year of birth that overlap as names do. Names that could be taken for a joke or for one known person are left out.
 */
export interface NameEra {
  /** First year of birth of the era; the last era holds for everybody younger. */
  readonly from: number;
  readonly female: readonly string[];
  readonly male: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const early: NameEra = {
  from: 1900,
  female: words(`
    Anette Anne Anna Annette Bente Berit Birgit Birgitte Birthe Birte Bodil Connie Dorte Dorthe Elin Elisabeth Ellen Else
    Elsebeth Gitte Grete Grethe Hanne Helle Inga Inge Ingelise Inger Irma Janne Jonna Jytte Karen Karin Kirsten Kirstine Lene
    Lone Lotte Margit Margrethe Marianne Merete Pia Randi Rita Ruth Sanne Solveig Sonja Susanne Tina Tove Ulla Vivian Winnie
    Yvonne`),
  male: words(`
    Allan Arne Asger Bent Bjarne Bo Børge Carsten Christian Claus Ebbe Erik Erling Ernst Finn Flemming Frank Frede Georg Gert
    Gunnar Hans Helge Henrik Holger Ib Ivan Jan Jens Johannes John Johnny Jørgen Karl Karsten Keld Kent Kim Kjeld Klaus Kurt
    Lars Leif Michael Mogens Niels Ole Otto Ove Palle Peder Per Peter Poul Preben Richard Robert Steen Sten Stig Søren Tage
    Tom Tommy Torben Troels Uffe Vagn Verner`),
};

const middle: NameEra = {
  from: 1968,
  female: words(`
    Andrea Anette Anna Anne Annemette Berit Bettina Birgitte Britt Britta Camilla Carina Caroline Cathrine Charlotte Christina
    Christine Ditte Dorthe Elisabeth Gitte Hanne Heidi Helle Henriette Janne Jannie Johanne Julie Karen Karina Katja Katrine
    Kirstine Kristina Kristine Laura Lea Lena Lene Line Lone Lotte Louise Maiken Maja Malene Maria Marianne Marie Marlene
    Merete Mette Mia Mie Nadia Nanna Nina Pernille Pia Rebecca Rikke Sabine Sandra Sanne Sara Signe Simone Solveig Stine
    Susanne Tanja Tina Tine Trine`),
  male: words(`
    Allan Anders Andreas Asger Benny Bo Brian Carsten Casper Christian Christoffer Claus Dan Daniel David Dennis Erik Frank
    Henrik Jacob Jakob Jan Jens Jeppe Jesper Jimmy Johnny Jon Jonas Karsten Kasper Kenneth Kenny Kent Kim Klaus Kristian Lars
    Lasse Mads Mark Martin Michael Mikael Mikkel Morten Nicolai Niels Nikolaj Ole Patrick Per Peter Rasmus René Robert Ronni
    Ronnie Rune Simon Stefan Stig Søren Thomas Tim Tobias Tom Tommy Torben Troels Ulrik`),
};

const late: NameEra = {
  from: 1990,
  female: words(`
    Alberte Alma Amalie Amanda Andrea Anna Anne Asta Astrid Camilla Caroline Cathrine Cecilie Clara Ella Ellen Emilie Emma
    Filippa Frederikke Freja Frida Ida Ingrid Isabella Jasmin Johanne Josefine Julie Karla Karoline Katrine Kirstine Kristine
    Laura Lea Line Liva Louise Lærke Maja Malou Maria Marie Mathilde Michelle Mie Mille Naja Nana Nanna Natasja Nicoline Nora
    Olivia Pernille Rebecca Regitze Rikke Ronja Rosa Sandra Sara Sarah Selma Signe Sigrid Silje Sille Simone Sofia Sofie
    Sophie Stine Thea Tilde Trine Vera Victoria Viola`),
  male: words(`
    Adam Aksel Albert Alex Alexander Anders Andreas Anton August Benjamin Bertram Carl Casper Christian Christoffer Daniel
    Elias Emil Frederik Gustav Hjalte Hugo Jacob Jakob Jeppe Johan Johannes Jonas Jonathan Julius Kasper Kristian Lasse
    Laurits Lucas Ludvig Mads Magnus Malthe Marcus Marius Martin Mathias Mikkel Morten Nicklas Nicolai Nikolaj Noah Oliver
    Oscar Oskar Patrick Philip Rasmus Sebastian Silas Simon Thomas Tobias Valdemar Victor Villads`),
};

/** The oldest first. */
export const nameEras: readonly [NameEra, ...NameEra[]] = [early, middle, late];

export function eraOf(birthYear: number): NameEra {
  return nameEras.reduce((found, era) => (era.from <= birthYear ? era : found), nameEras[0]);
}
