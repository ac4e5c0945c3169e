import { createMemoryPort } from "../../../src/hosts/memory";
import { describeHost } from "../contract";
import { sampleGrid, SMALL_FORM } from "../sample";

describeHost("memory", (sheets) => Promise.resolve(createMemoryPort(sheets)));

test("a number shows in the format of its cell", async () => {
  const port = createMemoryPort([sampleGrid(SMALL_FORM)]);
  await port.apply([{ sheet: "自评表", cell: "B4", kind: "value", before: 0.9, after: 0.85 }]);
  expect((await port.readActive()).cell(4, 2).text).toBe("85%");
});

test("the port tells which cell was selected", async () => {
  const port = createMemoryPort([sampleGrid(SMALL_FORM)]);
  await port.select("自评表", "F3");
  expect(port.selected()).toEqual({ sheet: "自评表", cell: "F3" });
});
