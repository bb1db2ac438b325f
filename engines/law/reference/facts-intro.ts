/** The beginning of FACTS.md: how to write facts and cases, and how answers are read. */
export const factsIntro = `# The facts that the law reads, and how to ask it

Written by \`engines/law/reference/render-facts.ts\` from the definitions in \`engines/law/facts/kinds/\` and \`engines/law/inputs/\`; a test holds them
equal. To renew after a change: \`WRITE_FACTS=1 npx vitest run engines/law/reference\`. The ids of all rules stand in [RULES.md](RULES.md).

- **One vocabulary** for the law packs (2020 to 2027) and for the platform. A pack maps these facts to its own groups; the
  number in LAB § 6 is never stored, because it changes with the law.
- **Every fact is bitemporal**: *valid* [from, to) says when it was so, *recorded* says when we learnt it. Nothing is
  overwritten: a correction is recorded later. "Once" holds for life and has recorded time only.
- **Basis**: *registered* from its source; *decided* by an authority; *judged* by a professional. Decided and judged facts keep
  author, reason and date. No machine makes or changes a judged fact.
- **Protection**: *ordinary*; *confidential* (duty of secrecy, forvaltningsloven § 27); *special* (GDPR art. 9, or art. 10 and
  databeskyttelsesloven § 8). A diagnosis is never a fact.
- **Known to**: who may see it without a grant: the citizen always; \`sagsbehandler\` of the authority that has the case;
  \`virksomhedskonsulent\` of the same municipality; \`a-kasse\` of the member. Everybody else needs a grant with a legal basis.

## A file of facts

\`\`\`yaml
facts:
  - foedselsdato: 1984-05-02             # once: no from, no to
  - ydelse: kontanthjaelp
    from: 2026-08-03                     # first day
    to: 2026-11-01                       # first day after it ended; leave it out while it lasts
  - parathed: { parathed: jobparat, status: endelig }
    from: 2026-08-07
    recorded: 2026-08-10                 # when we learnt it; leave it out when it does not matter
  - samtale: { myndighed: kommune, slags: jobsamtale, status: holdt, form: fremmoede }
    on: 2026-08-07                       # something that happened on one day
\`\`\`

\`npx fodfaeste law evaluate --facts F.yaml --on 2026-11-25 [--known-at DATE] [--subject person|virksomhed|kommune] [--expected lab-2027] [--json]\`

Ten whole files stand in [examples](examples); [what the law says of them](../../docs/law/ten-people.md) on seven days.

- One entry a list item: the key of one kind with its value, and \`from\`/\`to\` (intervals), \`on\` (moments) or nothing (once).
  Also \`recorded\`, \`superseded\` (days, or instants \`2026-08-10T09:30:00Z\`) and \`note\`, which is read by nobody.
- Parts of a value that "may be left out" may be left out; all others are given.
- **Silence**: for each kind the tables say what it means that nothing is recorded. *no*: it is not so (nobody is exempt, no talk was
  held). *not known*: the rules that need it answer "not known" and name it under \`missing\`. After a recorded \`ydelse\` has ended,
  silence means that the person receives none.
- Two entries of one kind may not hold on the same day, unless the table says *several*.
- \`--on\` chooses the law *and* the day of the facts; entries that begin later are not seen, except where a rule looks ahead (planned talks, agreed offers).
  \`--known-at\` leaves out what was recorded after that day (its end), and takes back what was superseded later.
- Wrong input ends with exit code 2 and names file, line and field: a date that does not exist, an unknown kind or code, a period that ends
  before it begins, entries of one kind that overlap, something that begins before the birth, a benefit the law did not know then.

## What comes back (\`--json\`)

| field | |
|---|---|
| \`on\`, \`knownAt\`, \`pack\` {\`id\`, \`title\`, \`legalBasis\`, \`chain\`} | the day and the version of the law; an overlay in force (corona, an expected act) gives its id |
| \`until\` | first day on which an answer may be another if nothing new is recorded; null when none is in sight |
| \`duties\`, \`rights\`, \`limits\`, \`statuses\`, \`amounts\`, \`guards\` | the rules that concern the person, each with the fields below |
| \`unknown\` | rules that cannot be answered yet, with \`missing\` facts and \`questions\` |
| \`missing\`, \`openQuestions\` | the same, gathered |
| \`notDemanded\` | common beliefs that are not demands of the law here |
| \`lifted\`, \`suspended\` | rules that an exception lifts, that another rule sets aside, or that an overlay suspends |
| \`conflicts\` | rules that contradict each other; always empty in the shipped law, which a property test holds |

Each rule: \`rule\` (id), \`name\`, \`kind\`, \`bearer\` (whose duty it is, or who must give it), \`state\`, \`due\` (last day in time), \`opens\` (earliest day), \`need\` and \`have\` (how
many, of how many), \`value\` with \`unit\` and \`valueText\` (money in øre), \`citizen\` and \`lawyer\` (texts), \`cites\`, \`mark\` (V read in the statute, S secondary, D derived), \`because\` (facts), \`missing\`, \`questions\`, \`trace\`.

| state | |
|---|---|
| \`open\`, \`met\`, \`overdue\` | a duty: not yet done and in time; done; not done and the day has passed |
| \`allowed\`, \`refused\` | a guard: the step may, or may not, be taken today |
| \`yes\` | a right, limit, status or amount that holds |
| \`unknown\` | something is missing, or a person must judge |
| \`no\`, \`lifted\`, \`set-aside\`, \`suspended\` | does not concern the person; lifted by an exception; another rule comes first; out of force for everybody |

## A file of cases

\`npx fodfaeste law cases DIR\` prints \`N passed, M failed\` and each difference; exit code 0 when all pass, 1 when some fail, 2 for files that cannot be read.

\`\`\`yaml
paragraph: LAB § 31, stk. 5
source: https://www.retsinformation.dk/eli/lta/2024/280
base:                                    # named lists of facts, optional
  jobparat:
    - foedselsdato: 1984-05-02
    - ydelse: kontanthjaelp
      from: 2024-02-01
cases:
  - name: Første samtale er ikke holdt
    on: 2024-02-01
    known-at: 2024-02-03                 # optional
    expected-acts: [lab-2027]            # optional
    subject: person                      # or virksomhed, kommune
    as: jobparat                         # begin with a base
    facts:
      - foerste_henvendelse: 2024-01-29
        from: 2024-01-29
    pack: lab-2024                       # optional
    expect:
      kontakt.foerste_samtale: { state: open, due: 2024-02-05, need: 1, have: 0 }
      tilbud.foerste: no                 # a state alone
    nothing-of: ['sanktion.*']           # none of these may concern the person
    not-demanded: [form.ritual_login]
\`\`\`

Of a rule one may expect \`state\`, \`due\`, \`opens\`, \`need\`, \`have\`, \`value\` (money in øre, days as dates), \`missing\`, \`questions\`, \`lifted-by\`. Only what is given is compared.`;
