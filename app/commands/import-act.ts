import { type Installation, openInstallation } from '../installation.ts';
import { perform } from '../kernel/act/perform.ts';
import type { Flags } from '../kernel/config/flags.ts';
import { inScope } from '../kernel/database/scope.ts';
import { eventById } from '../kernel/events/event-store.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { systemActor } from '../kernel/jobs/system-actor.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { readSettings } from '../read-settings.ts';
import { CommandRefused } from './command-refused.ts';
import { aside, out } from './out.ts';

/** An import asks for somebody who may bring things in. For this alone the command is an administrator. */
async function importer(kernel: Kernel, authorityId: number): Promise<Actor> {
  const nobody = systemActor({ id: authorityId, name: '' });
  const scope = { authorityId, actorId: nobody.id, caseScope: caseScopeOf(nobody) };
  const authority = await inScope(kernel.database, scope, (tx) =>
    tx.selectFrom('authority').select(['id', 'name']).where('id', '=', authorityId).executeTakeFirst(),
  );
  if (!authority)
    throw new CommandRefused(say(`${authorityId} er ikke en myndighed her.`, `${authorityId} is no authority here.`));
  return { ...systemActor(authority), roles: ['administrator'] };
}

interface Import {
  readonly act: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What is said where the act has no sentence. */
  readonly otherwise: Bilingual;
  /** A file that changes nothing is an answer, not a refusal. */
  readonly mayChangeNothing?: boolean;
}

/**
 * Performs an act that brings a file in, and answers its sentence.
 * @throws CommandRefused with each line that is wrong
 */
export async function performImport(
  kernel: Kernel,
  authorityId: number,
  { act: name, input, otherwise, mayChangeNothing = false }: Import,
): Promise<Bilingual> {
  const act = kernel.acts.get(name);
  if (!act) throw new Error(`There is no act ${name}.`);
  const actor = await importer(kernel, authorityId);
  const answer = await perform(kernel, act, { actor, input, requestId: kernel.newId() });
  if (answer.kind === 'invalid')
    throw new CommandRefused(say('Filen er tom eller for stor.', 'The file is empty or too large.'));
  if (mayChangeNothing && answer.kind === 'refused' && answer.code === 'nothing-new') return answer.text;
  if (answer.kind === 'refused' || answer.kind === 'forbidden') throw new CommandRefused(answer.text);
  if (answer.kind !== 'done') throw new Error(`The import ended as ${answer.kind}.`);
  const [made] = answer.events;
  const scope = { authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  const event = made ? await inScope(kernel.database, scope, (tx) => eventById(tx, authorityId, made.id)) : null;
  const said = event && kernel.acts.sentence(event, 'caseworker');
  return said || otherwise;
}

/** Opens the installation of the flags for one piece of work, and prints what it answers. */
export async function withInstallation(
  flags: Flags,
  work: (installation: Installation) => Promise<Bilingual>,
): Promise<void> {
  const installation = await openInstallation({ ...readSettings(flags), reset: false }, aside);
  try {
    const { da, en } = await work(installation);
    out(`${da}\n${en}`);
  } finally {
    await installation.database.close();
  }
}
