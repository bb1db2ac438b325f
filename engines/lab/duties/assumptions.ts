import { notCounted } from './rules.ts';

/** What the tables take for granted because the law leaves it open, or because a table has no room for it. */
export interface Assumption {
  readonly id: string;
  readonly words: { readonly da: string; readonly en: string };
}

const assume = (id: string, da: string, en: string): Assumption => ({ id, words: { da, en } });

/** Every assumption behind a table of demand, for the page. None of them is counted by anybody. */
export const assumptions: readonly Assumption[] = [
  assume(
    'frozen-law',
    'Hele forløbet leves under loven, som den var på den valgte dag. Ingen møder en senere lov undervejs.',
    'The whole spell is lived under the law of the chosen day. Nobody meets a later law on the way.',
  ),
  assume(
    'held-in-time',
    'Alt holdes til tiden: den næste frist regnes, som om den forrige blev overholdt.',
    'Everything is held in time: the next deadline is counted as if the one before was kept.',
  ),
  assume(
    'evenly',
    'Loven giver et antal samtaler og en sidste dag. Vi fordeler dem jævnt over tiden; den sidste ligger på sidste dag.',
    'The law gives a number of talks and a last day. They are spread evenly over the time; the last lies on the last day.',
  ),
  assume(
    'ordinary-person',
    'Hver række er én almindelig person: fuldtidsforsikret og ledig på fuld tid, uden børn hjemme, opfylder opholds- og beskæftigelseskravet, ingen fritagelse.',
    'Each row is one ordinary person: insured and out of work full time, no children at home, meets the demands on residence and work, not exempt.',
  ),
  assume(
    'nobody-exempt',
    'Ingen er syge, på barsel, i arbejde på 20 timer eller på anden måde fritaget (LAB §§ 102, stk. 4, og 106; BEK-LAB §§ 39 og 58). Tallene er derfor et øvre skøn.',
    'Nobody is ill, on leave, in 20 hours of work or exempt in another way (LAB §§ 102 (4) and 106; BEK-LAB §§ 39 and 58). So the figures are an upper estimate.',
  ),
  assume(
    'new-placement',
    'Hvert forløb på dagpenge begynder med en ny indplacering. I loven lægges ledighed sammen på tværs af forløb (LAB § 9), så den, der er ledig i korte perioder, får færre samtaler og når fristen for tilbud.',
    'Each spell on dagpenge begins with a new placement. In law unemployment is summed across spells (LAB § 9), so whoever is out of work for short times has fewer talks and does reach the deadline of the offer.',
  ),
  assume(
    'minimum-only',
    'Tabellen er lovens mindstetal. Samtaler efter aftale, efter ønske og efter behov (LAB § 32) er ikke med, heller ikke det, staten førte tilsyn med (fire samtaler om året efter et år).',
    'The table is the law’s minimum. Talks by agreement, on request and by need (LAB § 32) are left out, and so is what the state supervised (four talks a year after a year).',
  ),
  assume(
    'hours-weekly',
    'Forbruget af dagpenge gøres op hver uge (37 timer). I virkeligheden sker det ved månedens udgang.',
    'The use of dagpenge is counted each week (37 hours). In reality it is counted at the end of the month.',
  ),
  assume(
    'joint-talk-three-months',
    'Fælles samtale inden tre måneder (LAB § 31, stk. 2, nr. 1, til og med 2023) kræver, at nogen ser et behov. Vi regner med nej.',
    'A joint talk within three months (LAB § 31 (2) nr. 1, until 2023) needs somebody to see a need. We take it as no.',
  ),
  assume(
    'joint-talk-wanted',
    'Den ledige siger ikke nej til, at a-kassen er med. Fælles samtaler tælles som kommunens.',
    'The unemployed person does not decline the fund. Joint talks are counted as the municipality’s.',
  ),
  assume(
    'sick-course',
    'Sygemeldte er i job, i kategori 2 og uden udsigt til at være raske inden 13 eller 26 uger. De korte, forudsigelige forløb (SDPL § 13 f) skal ikke følges op og er ikke med; det trækker kravet op fra 2025.',
    'The sick have a job, are in category 2 and not expected well within 13 or 26 weeks. Short, predictable courses (SDPL § 13 f) need no follow-up and are left out, which raises the demand from 2025 on.',
  ),
  assume(
    'sick-first-day',
    'Første fraværsdag er forløbets første dag.',
    'The first day of absence is the first day of the spell.',
  ),
  assume(
    'sick-minimum-2026',
    'Fra 1. juli 2026: mindst én opfølgning i det første halve år. Fristen for den første er ikke læst; vi lægger den på sidste dag.',
    'From 1 July 2026: at least one follow-up in the first half year. The deadline of the first was not read; it lies on the last day.',
  ),
  assume(
    'minimum-not-read',
    'Mindstetallet af samtaler efter 1. juli 2026 for nr. 3, 4, 5, 7, 8 og 10 og for unge på dagpenge (LAB § 31) er ikke læst. Tabellen har ingen; med minimumNotRead: as-before har den det gamle tal.',
    'The minimum of talks after 1 July 2026 for nr. 3, 4, 5, 7, 8, 10 and for the young on dagpenge (LAB § 31) was not read. The table has none; with minimumNotRead: as-before it has the earlier number.',
  ),
  assume(
    'guidance-2026',
    'De 75 procent, og at øvrig vejledning tæller igen fra 1. juli 2026, hviler på STARs vejledning; lovens tekst er ikke læst. Alle i puljen fritages lige tit.',
    'The 75 per cent, and that other guidance counts again from 1 July 2026, rest on the agency’s guidance; the text was not read. Everybody in the pool is exempted equally often.',
  ),
  assume(
    'closed-courses',
    'Fra 1. februar 2026 begynder ingen i ressourceforløb eller revalidering. Rækkerne er dem, der fik bevilget et forløb senest 31. januar 2026.',
    'From 1 February 2026 nobody begins a resource course or rehabilitation. The rows are those granted a course by 31 January 2026.',
  ),
  assume(
    'not-in-law',
    'Loven kender ikke jobparate under 30 uden uddannelse eller uddannelsesparate over 30. De rækker har samme krav som den nærmeste, loven kender.',
    'The law knows no job-ready under 30 without education and no education-ready over 30. Those rows have the demands of the nearest that it knows.',
  ),
  assume(
    'integration-act',
    'Integrationsloven er ikke med i lovmotoren. Rækkerne for integration er tomme, fordi vi ikke ved det; ikke fordi intet kræves.',
    'The integration act is not in the law engine. The rows of integration are empty because it is not known, not because nothing is demanded.',
  ),
  assume(
    'fleksjob',
    'For ansatte i fleksjob tælles ingen samtaler eller tilbud. Opfølgningen på selve fleksjobbet (LAB kap. 20) er ikke med.',
    'For those in a fleksjob no talks or offers are counted. The follow-up of the fleksjob itself (LAB chapter 20) is left out.',
  ),
  assume(
    'four-weeks',
    'Tilbud til unge varer fire uger, når den næste frist regnes fra det forrige tilbuds slutning (LAB § 105, stk. 2).',
    'Offers to the young last four weeks when the next deadline is counted from the end of the one before (LAB § 105 (2)).',
  ),
  assume(
    'born-25',
    'De 25-29-årige er lige fyldt 25. Efter fem år ville de fylde 30; de sidste uger er som året før.',
    'Those of 25-29 have just turned 25. After five years they would turn 30; the last weeks are those of the year before.',
  ),
  assume(
    'suspension-window',
    'Loven på en dag midt i coronanedlukningen gælder hele forløbet. Dage, der står i bestemmelserne selv, er uændrede.',
    'The law of a day in the corona lock-down holds through the whole spell. Days written in the provisions themselves are unchanged.',
  ),
  assume(
    'west',
    'Rækkerne bor vest for Storebælt. Fra 27. maj til 14. juni 2020 var indsatsen stadig delvis lukket i øst (BEK 686/2020).',
    'The rows live west of the Great Belt. From 27 May to 14 June 2020 the effort was still closed in part in the east (BEK 686/2020).',
  ),
  ...Object.entries(notCounted).map(([id, words]) => ({ id: `not-counted:${id}`, words })),
];
