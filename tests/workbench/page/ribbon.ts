/** A button of the manifest: it runs a function, or (null) shows the pane. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly functionName: string | null;
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  readonly pane: string;
}

/** The ribbon and the pane's address, as Excel takes them from a manifest in Chinese. */
export function readManifest(source: string): Ribbon {
  const xml = new DOMParser().parseFromString(source, "text/xml");
  const all = (under: Element | Document, name: string) => [...under.getElementsByTagName(name)];
  const resources = new Map(
    [...all(xml, "bt:Image"), ...all(xml, "bt:Url"), ...all(xml, "bt:String")].map((own) => [
      own.getAttribute("id"),
      own.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const resource = (own: Element | undefined): string =>
    resources.get(own?.getAttribute("resid") ?? "") ?? "";
  const label = (under: Element | undefined): string =>
    resource([...(under?.children ?? [])].find(({ tagName }) => tagName === "Label"));
  return {
    tab: label(all(xml, "CustomTab")[0]),
    pane: resource(all(xml, "Runtime")[0]),
    groups: all(xml, "Group").map((group) => ({
      label: label(group),
      buttons: all(group, "Control").map((control) => ({
        id: control.getAttribute("id") ?? "",
        label: label(control),
        tip: resource(all(control, "Description")[0]),
        icon: resource(
          all(control, "bt:Image").find((image) => image.getAttribute("size") === "32"),
        ),
        functionName: all(control, "FunctionName")[0]?.textContent ?? null,
      })),
    })),
  };
}
