import { RichApiError, textArgument, type RichObject } from "../rich-object";
import type { Shell } from "../shell";

/** Top-level services that the platform part of office.js asks for by itself or for Office.addin. */
export function serviceObject(name: string, shell: Shell): RichObject {
  switch (name) {
    case "Microsoft.InternalService.AddinInternalService":
      return { type: name, methods: { NotifyActionHandlerReady: () => null } };
    case "Microsoft.AppRuntime.AppRuntimeService":
      return {
        type: name,
        methods: {
          GetAppRuntimeState: () => shell.paneState,
          SetAppRuntimeState: (state) => void (shell.paneState = textArgument(state, "state")),
        },
      };
    default:
      throw new RichApiError("EmulatorNotImplemented", `The test server has no ${name}.`, 501);
  }
}
