import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneModel } from "../model/pane-model";
import type { PaneState } from "../model/state";
import type { Store } from "../model/store";

const ModelContext = createContext<PaneModel | null>(null);

export const ModelProvider = ModelContext.Provider;

export function useModel(): PaneModel {
  const model = useContext(ModelContext);
  if (!model) throw new Error("no pane model above this component");
  return model;
}

/** A part of the pane's state; the component renders again when that part is another. */
export function usePane<T>(pick: (state: PaneState) => T): T {
  const { store } = useModel();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
