import type { Classification } from '../classification.ts';
import type { SkillTable } from '../near/skill-index.ts';

/** `isco | preferred | other labels, with / | English`. */
const lines = `
2221 | sygeplejerske | autoriseret sygeplejerske | nurse responsible for general care
2221 | specialsygeplejerske | | specialist nurse
3240 | veterinærsygeplejerske | sygeplejerske hos en dyrlæge | veterinary nurse
5322 | social- og sundhedshjælper | hjemmehjælper/sosu-hjælper | home care aide
7411 | elektriker | elinstallatør | electrician
7231 | automekaniker | mekaniker/bilmekaniker | vehicle technician
7115 | tømrer | bygningstømrer | carpenter
7522 | møbelsnedker | snedker | cabinet maker
2250 | almen dyrlæge | dyrlæge uden speciale | general veterinarian
3240 | dyrlægetekniker | tekniker hos en dyrlæge | veterinary technician
9112 | rengøringsassistent | rengøringsmedarbejder | building cleaner
5151 | rengøringsleder | rengøringschef | cleaning manager
2341 | grundskolelærer | folkeskolelærer | primary school teacher
2512 | softwareudvikler | systemudvikler | software developer
3512 | IKT-supportmedarbejder | it-supporter | ICT help desk agent
8331 | buschauffør | rutebilchauffør | bus driver
8322 | taxichauffør | taxachauffør | taxi driver
8121 | operatør af valsemaskine | maskinoperatør/valser | rolling mill operator
8122 | operatør af slibemaskine | maskinoperatør/sliber | grinding machine operator
2113 | kemiker | biokemiker | chemist
2131 | biokemiker | | biochemist
1345 | skoleleder | skoleinspektør | head teacher
5120 | kok | | cook
`;

const groups = `
222 | Sygeplejerske- og jordemoderarbejde | Nursing and midwifery professionals
2221 | Sygeplejerskearbejde | Nursing professionals
7411 | Elektrikerarbejde | Building and related electricians
411 | Almindeligt kontorarbejde | General office clerks
4110 | Almindeligt kontorarbejde | General office clerks
`;

const cells = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** A few occupations, enough to see how titles are read. */
export const smallClassification: Classification = {
  occupations: cells(lines).map(([isco = '', preferred = '', other = '', english = ''], at) => ({
    uri: `urn:o${at}`,
    isco,
    preferred,
    alternative: other.split('/').filter((label) => label !== ''),
    english,
  })),
  groups: cells(groups).map(([code = '', title = '', titleEn = '']) => ({ uri: `urn:C${code}`, code, title, titleEn })),
};

export const uriOf = (preferred: string): string =>
  smallClassification.occupations.find((one) => one.preferred === preferred)?.uri ?? `no ${preferred}`;

/** Skills a to h; neighbours share rare ones. */
export const smallSkills: SkillTable = {
  skills: [...'abcdefgh'].map((label) => ({ id: `id-${label}`, label })),
  occupations: [
    { uri: 'urn:nurse', isco: '2221', essential: [0, 1, 2], optional: [7] },
    { uri: 'urn:midwife', isco: '2222', essential: [1, 2, 7], optional: [3] },
    { uri: 'urn:cook', isco: '5120', essential: [4, 5, 7], optional: [] },
    { uri: 'urn:baker', isco: '7512', essential: [5, 6, 7], optional: [4] },
    { uri: 'urn:diver', isco: '7541', essential: [], optional: [] },
  ],
};
