import { NO_CORRECTIONS, readTracker } from "../../src/actions";
import type { ColumnCorrection, Corrections } from "../../src/tracker/corrections";
import type { Plan, TrackerTable } from "../../src/tracker/model";
import { withWorkbook } from "../support/openOffice";
import { SAMPLE_NAMES, sampleBytes } from "../support/samples";

/** Every column of a table set to what it was read as. */
function columnsOf({ sheet, header, ...table }: TrackerTable): ColumnCorrection[] {
  const read = [
    ...Object.entries(table.columns).map(([role, column]) => ({ role, column })),
    ...table.milestoneColumns.map(({ column }) => ({ role: "milestone", column })),
    ...table.quarters.map(({ column }) => ({ role: "quarter", column })),
  ] as { role: ColumnCorrection["role"]; column: string }[];
  return read.map(({ role, column }) => {
    const label = header.labels.find((each) => each.column === column);
    const named = { column: label?.label ?? "", which: label?.which ?? 0 };
    return { sheet, header: header.fingerprint, ...named, role };
  });
}

function everything({ tables }: Plan): Corrections {
  return {
    ...NO_CORRECTIONS,
    columns: tables.flatMap(columnsOf),
    headers: tables.map(({ sheet, range, headerRows, header }) => ({
      ...{ sheet, row: Number(/\d+/.exec(range)?.[0]), rows: headerRows },
      header: header.fingerprint,
    })),
  };
}

test.each(SAMPLE_NAMES)("%s reads the same when all is set to what was read", async (name) => {
  await withWorkbook(sampleBytes(name), async () => {
    const asOf = "2026-01-15";
    const { plan, flags } = await readTracker({ asOf });
    const set = await readTracker({ asOf, corrections: everything(plan) });
    expect(set.plan.actions).toEqual(plan.actions);
    expect(set.flags).toEqual(flags);
    expect(set.plan.corrections.filter(({ used }) => !used)).toEqual([]);
  });
});
