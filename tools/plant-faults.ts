import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plots, sheetOf } from "../tests/checks/planted/plot";
import { allFaults } from "../tests/checks/planted/measure";
import { cellName } from "../src/core";
import { writeWorkbook } from "./plant/write-workbook";

/**
 * `npm run plant -- DIR`: the published forms with one fault in each copy, as workbooks, and
 * faults.json that says which check must report which cells; `clean` lists the forms as published.
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: plant-faults DIR");
mkdirSync(folder, { recursive: true });

const clean = plots.map((plot) => {
  const file = `clean-${plot.id}.xlsx`;
  writeFileSync(join(folder, file), writeWorkbook([sheetOf(plot)]));
  const genuine = plot.known.map(({ check, level, spots }) => ({
    ...{ check, level, rows: spots.map(({ row }) => row) },
  }));
  return { file, table: plot.id, sheet: plot.context.form.sheet, region: plot.profile.id, genuine };
});

let count = 0;
const faults = [...allFaults()].map(({ plot, fault }) => {
  const named = fault.fileName?.replace(".xlsx", "") ?? fault.check;
  const file = `${named}-${++count}.xlsx`;
  writeFileSync(join(folder, file), writeWorkbook(fault.sheets));
  const { check, cells } = fault;
  const sheet = fault.sheets[0]?.name ?? "";
  return { file, table: plot.id, sheet, region: plot.profile.id, check, cells };
});

const same = plots.flatMap((plot) =>
  plot.rows.slice(0, 1).flatMap(({ row }) => {
    const spot = row.cells.points;
    if (!spot || row.points === null) return [];
    const sheet = sheetOf(plot);
    sheet.put(spot, `${row.points}.0分`);
    const file = `same-${plot.id}.xlsx`;
    writeFileSync(join(folder, file), writeWorkbook([sheet]));
    const where = {
      file,
      table: plot.id,
      sheet: sheet.name,
      region: plot.profile.id,
      cell: cellName(spot),
    };
    return [{ ...where, row: row.row, field: "points", value: row.points }];
  }),
);

writeFileSync(join(folder, "faults.json"), JSON.stringify({ faults, same, clean }, null, 1));
process.stdout.write(
  `${faults.length} faults, ${same.length} odd writings, ${clean.length} forms\n`,
);
