/**
 * What counts how much when a title is linked. The terms are chosen by reason. The figures were set by coordinate search on ground of our
 * own: a sixth of ESCO's alternative labels held out and looked for, 427 everyday titles written down with the ISCO group they belong
 * to, and labels with two typing errors. STAR's mapping was run as a blind test: how it was used is told in docs/modules/occupations.md.
 * Tried and left out: raising occupations that need the same skills as other likely ones (0.4 points better on held-out labels, 0.5
 * worse on everyday titles).
 */
export interface LinkWeights {
  /** Likeness of the words' parts (compound parts, stemmed), against {@link LinkWeights.letters}. */
  readonly parts: number;
  /** Likeness of runs of three and four letters: misspellings and words nobody has met. */
  readonly letters: number;
  /** Label and title name the same kind of job: lærer, leder, montør. */
  readonly head: number;
  /** How much more the part that says what the job is weighs among the parts. */
  readonly headPart: number;
  /** The least rarity of that part: "tekniker" is common, yet a tekniker is no dyrlæge. */
  readonly headFloor: number;
  /** Title and label are the same. */
  readonly same: number;
  /** And that label is the occupation's own name. */
  readonly ownName: number;
  /** A label by its kind; the preferred one is 1. */
  readonly alternative: number;
  /** Behind ESCO's own labels: where ESCO has the title, ESCO says what it is. */
  readonly everyday: number;
  /** An everyday title that the searched one only resembles. */
  readonly everydayLike: number;
  readonly group: number;
  /** The English label, for titles that are English. */
  readonly englishLabel: number;
  /** Taken off for each doubling of the occupations that share a label: "maskinoperatør" says little. */
  readonly shared: number;
  /** Added for what the occupation's own first label resembles. */
  readonly preferred: number;
  /** Added for all labels of the occupation together. */
  readonly support: number;
  /** Added for the words of all its labels as one. */
  readonly bag: number;
  /** Added for English words in the title or behind it. */
  readonly english: number;
  /** Added for the title of the ISCO group. */
  readonly groupTitle: number;
  /** A kin word stands for the word itself. */
  readonly kin: number;
  /** Parts of a known word that an unknown one is spelt nearly like stand for its own. */
  readonly alike: number;
  /** The title with its unknown words read as misspellings of known ones. */
  readonly misspelt: number;
  /** How much a label's length counts: 1 fully (cosine), 0 not at all. */
  readonly length: number;
}

export const linkWeights: LinkWeights = {
  parts: 0.5,
  letters: 0.5,
  head: 0.04,
  headPart: 1.2,
  headFloor: 3,
  same: 0.3,
  ownName: 0.3,
  alternative: 0.97,
  everyday: 0.85,
  everydayLike: 0.6,
  group: 0.8,
  englishLabel: 0.85,
  shared: 0.04,
  preferred: 0.1,
  support: 0.2,
  bag: 0.1,
  english: 0.2,
  groupTitle: 0.2,
  kin: 0.6,
  alike: 0.8,
  misspelt: 0.6,
  length: 0.6,
};
