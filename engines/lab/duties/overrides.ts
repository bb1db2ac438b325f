import type { DemandTable } from '../model/demand.ts';
import { groups } from '../model/groups.ts';
import { kindBit } from './offer-kinds.ts';
import { isReadyForEducationInLaw, latticePeople } from './people.ts';

/**
 * ØVO (LAB § 91) no longer fulfils the duty of a first offer: what lov 295/2023 did to nr. 1-3 (LAB § 102, stk. 6), and what KL asked of in
 * 2022. Nr. 4-5 keep what counted for them, as that act let them.
 */
export function withoutGuidance(table: DemandTable): DemandTable {
  const without = (bits: number) => bits & ~kindBit('guidance');
  const byRow = table.countsByRow?.map((bits, row) => {
    const person = latticePeople[row];
    return person !== undefined && isReadyForEducationInLaw(person) ? bits : without(bits);
  });
  return { ...table, counts: without(table.counts), ...(byRow ? { countsByRow: byRow } : {}) };
}

/**
 * Contact course and offers out of force for everybody, as from 20 March 2020 (BEK 245/2020). The count of the demands stays that of the law:
 * only these are suspended.
 */
export function suspended(table: DemandTable): DemandTable {
  const { dueToAll: _, ...rest } = table;
  const none = () => new Uint8Array(table.talks.length);
  return { ...rest, talks: none(), fundTalks: none(), offers: none() };
}

/** Whether the table asks for anything at all of a group. */
export function asksOf(table: DemandTable, group: (typeof groups)[number]): boolean {
  const perGroup = table.talks.length / groups.length;
  const first = groups.indexOf(group) * perGroup;
  return [table.talks, table.fundTalks, table.offers].some((one) =>
    one.subarray(first, first + perGroup).some((due) => due > 0),
  );
}
