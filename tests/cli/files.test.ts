import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HostError } from "../../src/app/errors";
import { collectInputs, outputPaths } from "../../src/cli/files";
import { replaceKeepingBackup } from "../../src/cli/backup";
import { writeWhole } from "../../src/cli/write";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "pingfen-files-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...path: string[]): void {
  const file = join(folder, ...path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "x");
}

describe("the files a person means", () => {
  test("a folder gives its workbooks, lock files and other files left out", () => {
    put("人社局", "表2.xlsx");
    put("人社局", "表1.XLSM");
    put("人社局", "~$表1.xlsx");
    put("人社局", "~$表3.xls");
    put("人社局", "表3.xls");
    put("人社局", "表4.ET");
    put("人社局", "说明.docx");
    expect(collectInputs(["人社局"], folder).map(({ path }) => path)).toEqual([
      join("人社局", "表1.XLSM"),
      join("人社局", "表2.xlsx"),
      join("人社局", "表3.xls"),
      join("人社局", "表4.ET"),
    ]);
  });

  test("a file named twice is done once; one that isn't there is kept to be reported", () => {
    put("表.xlsx");
    expect(collectInputs(["表.xlsx", ".", "没有.xlsx"], folder)).toEqual([
      { path: "表.xlsx", exists: true },
      { path: "没有.xlsx", exists: false },
    ]);
  });
});

describe("where filled copies go", () => {
  test("different names: all into the one folder", () => {
    const paths = outputPaths(["a/表1.xlsx", "b/表2.xlsx"], "filled", folder);
    expect([...paths.values()]).toEqual([join("filled", "表1.xlsx"), join("filled", "表2.xlsx")]);
  });

  test("equal names: the folders below what is common are kept", () => {
    const paths = outputPaths(["x/a/表.xlsx", "x/b/表.xlsx"], "filled", folder);
    expect([...paths.values()]).toEqual([
      join("filled", "a", "表.xlsx"),
      join("filled", "b", "表.xlsx"),
    ]);
  });
});

describe("writing whole or not at all", () => {
  test("nothing but the file is left behind", () => {
    writeWhole(join(folder, "out", "表.xlsx"), "new");
    expect(readdirSync(join(folder, "out"))).toEqual(["表.xlsx"]);
  });

  test("a refused write says so and keeps what was there", () => {
    put("表.xlsx", "下面");
    expect(() => writeWhole(join(folder, "表.xlsx", "下面", "x.xlsx"), "new")).toThrow(HostError);
    expect(readFileSync(join(folder, "表.xlsx", "下面"), "utf8")).toBe("x");
  });

  test("in place keeps the file as it was beside it", () => {
    put("表.xlsx");
    replaceKeepingBackup(join(folder, "表.xlsx"), Buffer.from("new"));
    expect(readFileSync(join(folder, "表.xlsx"), "utf8")).toBe("new");
    expect(readFileSync(join(folder, "表.xlsx.bak"), "utf8")).toBe("x");
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("a second time keeps both, the true original too", () => {
    put("表.xlsx");
    replaceKeepingBackup(join(folder, "表.xlsx"), Buffer.from("new"));
    replaceKeepingBackup(join(folder, "表.xlsx"), Buffer.from("newer"));
    expect(readFileSync(join(folder, "表.xlsx.bak"), "utf8")).toBe("x");
    expect(readFileSync(join(folder, "表.xlsx.bak2"), "utf8")).toBe("new");
  });
});
