import { administrator, administratorFlags } from './commands/administrator.ts';
import { restoreBackup, takeBackup } from './commands/backup.ts';
import { bench } from './commands/bench.ts';
import { importCvr } from './commands/cvr.ts';
import { demo, showFigures } from './commands/demo.ts';
import { exportFigures, importFigures, listFigures } from './commands/figures.ts';
import { lab, labFlags } from './commands/lab.ts';
import { labValidate } from './commands/lab-validate.ts';
import { law, lawFlags } from './commands/law.ts';
import { noStarMapping, occupationFlags, occupations } from './commands/occupations.ts';
import { out } from './commands/out.ts';
import { outlook, outlookFlags } from './commands/outlook.ts';
import { recordFlags, records } from './commands/records.ts';
import { exportTraining, importTraining } from './commands/training.ts';
import { readWords } from './commands/words.ts';
import { badSetting } from './kernel/config/settings-error.ts';
import { readSettings } from './read-settings.ts';
import { serveUntilStopped } from './serve.ts';
import { endWithSentence } from './start-failure.ts';

const usage = `fodfaeste KOMMANDO [--data MAPPE] [--municipality KODE|NAVN]

  start             det samme som npm start / the same as npm start
  administrator --name "NAVN" --email MAIL --phone TELEFON --login ID [--authority NUMMER]
                    den første administrator i kommunen (eller i en a-kasse) / the first administrator of the municipality (or an a-kasse)
  backup FIL        alt i én fil / everything in one file
  restore FIL       en fil fra backup lagt ind i en tom database / a backup into an empty database
  demo              byg demokommunen uden at starte serveren / make the demo municipality without serving
  demo --national   400.000 personer i 98 kommuner, kræver DATABASE_URL / 400,000 people in 98 municipalities, needs DATABASE_URL
  demo --figures    kommunens tal og demoens, linje for linje / the municipality's figures and the demo's, line by line
  figures [--refresh]  kilderne til tallene, og hent dem igen / where the figures come from, and fetch them again
  import SLAGS FIL  tal fra jobindsats:y25i01 (svar fra API v3) eller statbank:AUP03 (CSV), alt eller intet
                    figures of jobindsats:y25i01 (an answer of API v3) or statbank:AUP03 (CSV), all or nothing
  import cvr FIL    virksomheder fra et CVR-udtræk (CSV), alt eller intet / companies from a CVR extract (CSV), all or nothing
  import training FIL [FIL]  kurser og hold fra Excel eller CSV, alt eller intet / courses and classes from Excel or CSV, all or nothing
  export figures KILDE [FIL]  tal som CSV / figures as CSV
  export training FIL [FIL]  kurser og hold i ét Excel-ark, eller som CSV i hver sin fil / courses and classes in one Excel file, or as CSV in one each
  records replay --from DATO  alt siden da sendt til sagsindekset igen / everything since then to the case index again
  law evaluate --facts FIL --on DATO [--known-at DATO] [--subject person|virksomhed|kommune] [--expected lab-2027] [--json]
                    hvad loven siger om en person på en dag / what the law says about a person on a day
  law timeline --facts FIL --from DATO --to DATO [--json]
                    hvordan hver regel står over tid / how each rule stands over time
  law cases MAPPE   sager i YAML mod reglerne / YAML cases against the rules
  lab run SCENARIE.yaml [--seed TAL] [--municipality KODE|NAVN] [--thorough] [--json]
                    hvem får mere og mindre, gruppe for gruppe / who gets more and less, group by group
  lab validate [--json]  laboratoriet mod virkeligheden: hvad passer / the lab against reality: what fits
  outlook forecast --series FIL --horizon TAL [--season 12] [--levels 80,95] [--breaks 2025M07] [--together yes|no] [--json]
                    series,period,value -> series,period,mean,lo80,hi80,lo95,hi95
  outlook backtest --series FIL [--horizon 12] [--season 12] [--origins 3] [--breaks 2025M07] [--together yes|no] [--json]
                    hvor godt hver metode rammer / how well each method hits
  occupations link [--lang da] [--top 10] [--no-star-mapping]
                    stillingsbetegnelser på stdin, én pr. linje -> JSON-linjer / job titles on stdin, one a line -> JSON lines
  bench web [--json]  sidernes tid mod deres bare SQL / page times against their bare SQL
  bench outlook [--json]  serier i sekundet og fejl mod et bibliotek / series per second and errors against a library
  bench occupations [--json]  100.000 personer til en plads mod PostgreSQLs søgning / 100,000 people for a place against PostgreSQL's search
  bench law [--json]  personer i sekundet, forklaret og i kolonner, mod ti af reglerne i andre regelmotorer /
                    people per second, explained and in columns, against ten of the rules in other rules libraries
`;

/** Flags with a value that only this command knows. */
const ownFlags: Readonly<Record<string, readonly string[]>> = {
  administrator: administratorFlags,
  lab: labFlags,
  law: lawFlags,
  outlook: outlookFlags,
  occupations: occupationFlags,
  records: recordFlags,
};

async function main(): Promise<void> {
  const [command = 'help', ...rest] = process.argv.slice(2);
  const given = readWords(rest, ownFlags[command] ?? []);
  const { words, flags, national, json, figures } = given;
  if (command === 'start') await serveUntilStopped(readSettings(flags));
  else if (command === 'administrator') await administrator(given);
  else if (command === 'backup') await takeBackup(words, flags);
  else if (command === 'restore') await restoreBackup(words, flags);
  else if (command === 'demo' && figures) showFigures(flags);
  else if (command === 'demo') await demo(flags, national);
  else if (command === 'bench') await bench(words, flags, json);
  else if (command === 'figures') await listFigures(flags, given.refresh);
  else if (command === 'import' && words[0] === 'cvr') await importCvr(words, flags);
  else if (command === 'import' && words[0] === 'training') await importTraining(words, flags);
  else if (command === 'import') await importFigures(words, flags);
  else if (command === 'export' && words[0] === 'training') await exportTraining(words, flags);
  else if (command === 'export') await exportFigures(words, flags);
  else if (command === 'lab' && words[0] === 'validate') labValidate(words, json);
  else if (command === 'lab')
    lab({ words, flags: given.own, municipality: flags.municipality, thorough: given.thorough, json });
  else if (command === 'law') process.exitCode = law({ words, flags: given.own, json });
  else if (command === 'outlook') process.exitCode = outlook({ words, flags: given.own, json });
  else if (command === 'records') await records(given);
  else if (command === 'occupations') occupations({ words, flags: given.own, star: !rest.includes(noStarMapping) });
  else if (command === 'help' || command === '--help') out(usage);
  else throw badSetting(`${command} kendes ikke.\n${usage}`, `${command} is not known.`);
  if (command !== 'start') await leave();
}

/** Ends once what was written has gone out: a pipe takes a long answer piece by piece. */
async function leave(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) await new Promise((done) => stream.write('', done));
  process.exit();
}

main().catch(endWithSentence);
