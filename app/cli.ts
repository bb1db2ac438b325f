import { administrator, administratorFlags } from './commands/administrator.ts';
import { restoreBackup, takeBackup } from './commands/backup.ts';
import { bench, demo, showFigures } from './commands/demo.ts';
import { exportFigures, importFigures, listFigures } from './commands/figures.ts';
import { law, lawFlags } from './commands/law.ts';
import { out } from './commands/out.ts';
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
  export figures KILDE [FIL]  tal som CSV / figures as CSV
  law evaluate --facts FIL --on DATO [--known-at DATO] [--subject person|virksomhed|kommune] [--expected lab-2027] [--json]
                    hvad loven siger om en person på en dag / what the law says about a person on a day
  law timeline --facts FIL --from DATO --to DATO [--json]
                    hvordan hver regel står over tid / how each rule stands over time
  law cases MAPPE   sager i YAML mod reglerne / YAML cases against the rules
  bench web [--json]  sidernes tid mod deres bare SQL / page times against their bare SQL
`;

async function main(): Promise<void> {
  const [command = 'help', ...rest] = process.argv.slice(2);
  const given = readWords(rest, command === 'administrator' ? administratorFlags : command === 'law' ? lawFlags : []);
  const { words, flags, national, json, figures } = given;
  if (command === 'start') await serveUntilStopped(readSettings(flags));
  else if (command === 'administrator') await administrator(given);
  else if (command === 'backup') await takeBackup(words, flags);
  else if (command === 'restore') await restoreBackup(words, flags);
  else if (command === 'demo' && figures) showFigures(flags);
  else if (command === 'demo') await demo(flags, national);
  else if (command === 'bench') await bench(words, flags, json);
  else if (command === 'figures') await listFigures(flags, given.refresh);
  else if (command === 'import') await importFigures(words, flags);
  else if (command === 'export') await exportFigures(words, flags);
  else if (command === 'law') process.exitCode = law({ words, flags: given.own, json });
  else if (command === 'help' || command === '--help') out(usage);
  else throw badSetting(`${command} kendes ikke.\n${usage}`, `${command} is not known.`);
  if (command !== 'start') process.exit();
}

main().catch(endWithSentence);
