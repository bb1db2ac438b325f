import type { Insertable, Updateable } from 'kysely';
import type { DB } from '../database/schema.generated.ts';

export type TableName = keyof DB & string;

/** A change of one table as a value. Every row and every key names its authority. */
export type Write<T extends TableName = TableName> = T extends TableName
  ? InsertWrite<T> | UpdateWrite<T> | DeleteWrite<T>
  : never;

export interface InsertWrite<T extends TableName> {
  readonly op: 'insert';
  readonly table: T;
  readonly row: Insertable<DB[T]>;
}
export interface UpdateWrite<T extends TableName> {
  readonly op: 'update';
  readonly table: T;
  readonly key: Readonly<Partial<Record<keyof DB[T], unknown>>>;
  readonly set: Updateable<DB[T]>;
}
export interface DeleteWrite<T extends TableName> {
  readonly op: 'delete';
  readonly table: T;
  readonly key: Readonly<Partial<Record<keyof DB[T], unknown>>>;
}

export const insert = <T extends TableName>(table: T, row: Insertable<DB[T]>): InsertWrite<T> => ({
  op: 'insert',
  table,
  row,
});
export const update = <T extends TableName>(
  table: T,
  key: Readonly<Partial<Record<keyof DB[T], unknown>>>,
  set: Updateable<DB[T]>,
): UpdateWrite<T> => ({ op: 'update', table, key, set });
export const remove = <T extends TableName>(
  table: T,
  key: Readonly<Partial<Record<keyof DB[T], unknown>>>,
): DeleteWrite<T> => ({ op: 'delete', table, key });
