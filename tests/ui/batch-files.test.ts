import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { HostError } from "../../src/app/errors";
import { openWorkbook } from "../../src/hosts/xlsx/node";
import type { BatchFile } from "../../src/ui/model/batch/desk";
import { deskOf, fileOf } from "./files";
import { paneOn } from "./workbooks";

const FORMS = join(__dirname, "../forms");
const IDS = readdirSync(FORMS).filter((name) => name.startsWith("qiannan-2024-0"));

/** A page with some good files and one that is no workbook. */
function page() {
  const good = IDS.map((id) =>
    fileOf(`某局/${id}.xlsx`, readFileSync(join(FORMS, id, "blank.xlsx"))),
  );
  const bad = fileOf("坏.xlsx", new Uint8Array([1, 2, 3]));
  return deskOf([...good.slice(0, 2), bad, ...good.slice(2)]);
}

describe("many files", () => {
  it("are scored one by one; a bad one is named with its reason and stops none", async () => {
    const { desk } = page();
    const pane = paneOn(null);
    pane.batch.setFiles(desk);
    expect(pane.batch.store.get().lines.map(({ state }) => state)).toEqual(
      desk.files.map(() => "waiting"),
    );
    await pane.batch.scan();
    const { lines } = pane.batch.store.get();
    expect(lines.map(({ fileName }) => fileName)).toEqual(desk.files.map(({ name }) => name));
    const refused = lines.filter(({ state }) => state === "refused");
    expect(refused).toMatchObject([{ fileName: "坏.xlsx", why: { key: "error.not-a-workbook" } }]);
    expect(lines.filter(({ form }) => form)).toHaveLength(IDS.length);
  });

  it("are saved as one archive of filled copies with the summary", async () => {
    const { desk, saved } = page();
    const pane = paneOn(null);
    pane.batch.setFiles(desk);
    await pane.batch.scan();
    await pane.batch.saveAll("zh-CN");
    expect([...saved.keys()]).toEqual(["自评表（已评分）.zip"]);
    const inside = unzipSync([...saved.values()][0]!);
    expect(Object.keys(inside).sort()).toEqual(
      [...IDS.map((id) => `某局/${id}.xlsx`), "自评汇总.xlsx"].sort(),
    );
    expect(pane.batch.store.get().receipt).toMatchObject({ kind: "saved", forms: IDS.length });
    const pension = inside["某局/qiannan-2024-07-chengxiang-jumin-yanglao.xlsx"]!;
    const book = openWorkbook(pension);
    expect(book.read(book.activeSheet).cell(15, 8).value).toBe(3.59);
  });

  it("leave a file that can't be written out of the archive, and name it", async () => {
    const { desk, saved } = page();
    const [first] = desk.files;
    const failing: BatchFile = { ...first!, copy: () => Promise.reject(new HostError("damaged")) };
    const pane = paneOn(null);
    pane.batch.setFiles({ ...desk, files: [failing, ...desk.files.slice(1)] });
    await pane.batch.scan();
    await pane.batch.saveAll("zh-CN");
    const { receipt } = pane.batch.store.get();
    expect(receipt!.failed).toHaveLength(1);
    expect(receipt!.failed[0]).toContain(failing.name);
    expect(Object.keys(unzipSync([...saved.values()][0]!))).not.toContain(failing.name);
  });

  it("hand nothing over when it is cancelled", async () => {
    const { desk, saved } = page();
    const pane = paneOn(null);
    pane.batch.setFiles(desk);
    await pane.batch.scan();
    const stop = pane.store.subscribe(() => pane.store.get().busy?.cancel?.());
    await pane.batch.saveAll("zh-CN");
    stop();
    expect(saved.size).toBe(0);
    expect(pane.store.get()).toMatchObject({ busy: null, problem: null });
  });
});
