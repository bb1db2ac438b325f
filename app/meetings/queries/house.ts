import type { Choice } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { authoritySettings } from '../../people/index.ts';
import type { Room } from '../types.ts';
import { inHouse, type Reader } from './stand.ts';

/** Setting: the address of a video meeting, with `{id}` where an id nobody can guess is put in. Without it there are no video meetings. */
export const videoLinkKey = 'video-link';

export async function rooms(tx: Tx, reader: Pick<Reader, 'actor'>, authorityId: number): Promise<readonly Room[]> {
  return inHouse(tx, reader, authorityId, () =>
    tx
      .selectFrom('room')
      .select(['id', 'name', 'address', 'seats', 'active'])
      .where('authority_id', '=', authorityId)
      .orderBy('active', 'desc')
      .orderBy('name')
      .execute(),
  );
}

export const roomChoices = async (tx: Tx, reader: Pick<Reader, 'actor'>, authorityId: number): Promise<Choice[]> =>
  (await rooms(tx, reader, authorityId))
    .filter(({ active }) => active)
    .map(({ id, name, seats }) => ({ value: id, label: say(`${name} (${seats})`, `${name} (${seats})`) }));

/** Where people meet in the house, and how they meet on video. */
export interface HousePlaces {
  readonly address: string | null;
  readonly phone: string | null;
  readonly videoTemplate: string | null;
}

export const housePlaces = (tx: Tx, reader: Pick<Reader, 'actor'>, authorityId: number): Promise<HousePlaces> =>
  inHouse(tx, reader, authorityId, async () => {
    const { contact } = await authoritySettings(tx, authorityId);
    const row = await tx
      .selectFrom('setting')
      .select('value')
      .where('authority_id', '=', authorityId)
      .where('key', '=', videoLinkKey)
      .executeTakeFirst();
    const template = typeof row?.value === 'string' && row.value.includes('{id}') ? row.value : null;
    return { address: contact.address ?? null, phone: contact.phone ?? null, videoTemplate: template };
  });

export const offersVideo = async (tx: Tx, reader: Pick<Reader, 'actor'>, authorityId: number): Promise<boolean> =>
  (await housePlaces(tx, reader, authorityId)).videoTemplate !== null;
