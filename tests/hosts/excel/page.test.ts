/** @jest-environment jsdom */
/// <reference types="office-js" />
import { createExcelPort, excelSupport } from "../../../src/hosts/excel";
import { Book } from "../../excel-server/book/book";
import { WebChannel } from "../../excel-server/clients/channel";
import { loadOffice, type OfficeFrame } from "../../excel-server/clients/page";
import { ExcelServer } from "../../excel-server/server";
import { plain } from "../contract";
import { sampleGrid, SMALL_FORM } from "../sample";

const origin = "https://localhost";
const book = Book.of([sampleGrid(SMALL_FORM)]);
const server = new ExcelServer(book);
const channel = new WebChannel(server, { origin });
let frame: OfficeFrame;

beforeAll(async () => {
  frame = await loadOffice(channel, origin);
});

describe("the add-in in a frame of Excel on the web, with Microsoft's whole office.js", () => {
  test("knows its host and what it can do", () => {
    expect([Office.context.host, Office.context.displayLanguage]).toEqual(["Excel", "zh-CN"]);
    expect(excelSupport()).toEqual({ supported: true, undoGroups: false });
  });

  test("reads and writes the workbook through the page's own Excel.run", async () => {
    const port = createExcelPort();
    expect(plain(await port.readActive())).toEqual(plain(sampleGrid(SMALL_FORM)));
    const score = { sheet: "自评表", cell: "E3", kind: "value" as const, before: null, after: 9 };
    await port.apply([score]);
    expect(book.sheets[0]?.cell(2, 4)?.value).toBe(9);
  });

  test("meets a cell that is being edited", async () => {
    book.editingCell = true;
    const reading = createExcelPort().readActive();
    await expect(reading).rejects.toMatchObject({ code: "editing-cell" });
    book.editingCell = false;
  });

  test("gets the ribbon's clicks and says when it is done", async () => {
    const clicked = await new Promise<string>((resolve) => {
      Office.actions.associate("score", (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve(event.source.id);
      });
      setTimeout(() => frame.click("score", "Pingfen.ScoreButton"), 20);
    });
    expect(clicked).toBe("Pingfen.ScoreButton");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(channel.completedCommands).toBe(1);
  });

  test("can have its pane shown", async () => {
    await expect(Office.addin.showAsTaskpane()).resolves.toBeUndefined();
  });
});
