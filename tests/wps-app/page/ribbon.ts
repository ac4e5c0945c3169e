import type { Ribbon } from "../../workbench/page/ribbon";

/** The functions of the add-in's hidden page, by name. */
type Callbacks = Readonly<Record<string, (control: { readonly Id: string }) => unknown>>;

/**
 * The ribbon as WPS draws it from ribbon.xml, and how its buttons are pressed. WPS resolves callbacks
 * on the window of the hidden page; builds from 12.1.0.23539 on don't draw a ribbon whose callbacks
 * answer later (a WPS staff post), and the publish page takes a file that doesn't begin with
 * "<customUI" for invalid (wpsjs 2.2.3, publish.html).
 */
export function readRibbon(
  source: string,
  page: Window,
): { ribbon: Ribbon; load: () => void; press: (id: string) => void } {
  if (!source.startsWith("<customUI")) throw new Error("ribbon.xml must begin with <customUI");
  const xml = new DOMParser().parseFromString(source, "text/xml");
  const call = (name: string | null, Id: string): unknown => {
    const answer = (page as unknown as Callbacks)[name ?? ""]?.({ Id });
    if (answer === undefined) throw new Error(`no callback ${name}, or it answers nothing`);
    if (answer instanceof Object) throw new Error(`${name} must answer at once`);
    return answer;
  };
  const all = (under: Element | Document, tag: string) => [...under.getElementsByTagName(tag)];
  const buttons = all(xml, "button");
  const buttonOf = (own: Element) => {
    const id = own.id;
    const icon = new URL(String(call(own.getAttribute("getImage"), id)), page.location.href).href;
    const label = own.getAttribute("label") ?? "";
    return {
      id: `ribbon-${id}`,
      label,
      tip: label,
      icon,
      functionName: own.getAttribute("onAction"),
    };
  };
  return {
    ribbon: {
      tab: all(xml, "tab")[0]?.getAttribute("label") ?? "",
      pane: "",
      groups: all(xml, "group").map((group) => ({
        label: group.getAttribute("label") ?? "",
        buttons: all(group, "button").map(buttonOf),
      })),
    },
    load: () => call(xml.documentElement.getAttribute("onLoad"), ""),
    press: (id) => {
      const pressed = buttons.find((own) => `ribbon-${own.id}` === id);
      call(pressed?.getAttribute("onAction") ?? null, pressed?.id ?? "");
    },
  };
}
