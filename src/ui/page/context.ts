import { createContext, useContext } from "react";
import type { PageModel } from "./page-model";

const PageContext = createContext<PageModel | null>(null);

export const PageProvider = PageContext.Provider;

export function usePage(): PageModel {
  const page = useContext(PageContext);
  if (!page) throw new Error("no page model above this component");
  return page;
}
