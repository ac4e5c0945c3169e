import { TEXT_PROPERTY } from "../api";
import { readSetting, writeSetting } from "../settings";
import { find, same, type Finding, type Scratch } from "./findings";

/** What is kept in the workbook, between the add-in's pages, and on the screen. */
export function findBook({ host, book }: Scratch): Finding[] {
  return [
    find("setting", () => {
      const long = String.fromCodePoint(0x7532).repeat(400);
      writeSetting(book, "pingfen.probe", long);
      const kept = readSetting(book, "pingfen.probe");
      writeSetting(book, "pingfen.probe", null);
      const gone = readSetting(book, "pingfen.probe");
      return { works: kept === long && gone === null };
    }),
    find("long-property", () => {
      const properties = book.CustomDocumentProperties;
      properties.Add("pingfen.long", false, TEXT_PROPERTY, "a".repeat(300));
      const kept = String(properties.Item(properties.Count).Value);
      return { works: true, detail: kept.length };
    }),
    find("still-screen", () => {
      const was = host.ScreenUpdating;
      host.ScreenUpdating = false;
      const states: boolean[] = [host.ScreenUpdating];
      host.ScreenUpdating = was;
      states.push(host.ScreenUpdating);
      return { works: same(states, [false, was]) };
    }),
    find("ready", () => ({ works: host.Ready, detail: host.Ready })),
    find("shared-storage", () => {
      host.PluginStorage.setItem("pingfen.probe", "1");
      return { works: String(host.PluginStorage.getItem("pingfen.probe")) === "1" };
    }),
  ];
}
