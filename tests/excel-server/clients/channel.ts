import { CLIENT_LEVEL, type ExcelServer } from "../server";
import { TRANSPORT_FAILURES } from "../protocol";

/** The message kinds of the channel between the pane's frame and Excel on the web. */
const MESSAGE = { request: 0, response: 1 } as const;
const REQUEST = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { toCall: 0, toEvent: 1 } as const;
const UNKNOWN_ACTION = 2;

/** Numbers of the methods and events that are called by number. */
const CALL = { richApi: 93, commandCompleted: 94 } as const;
const COMMAND_EVENT = 39;

/** "This operation isn't supported": what a method that is not played here answers. */
const NOT_SUPPORTED = 5001;

interface ChannelMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
  } | null;
}

export interface ChannelOptions {
  /** Origin of the page that plays Excel; its host name must be the add-in's. */
  readonly origin: string;
  readonly locale?: string;
  /** Level of ExcelApi this Excel says it has. */
  readonly excelApi?: string;
}

const SETS = { SharedRuntime: "1.1", AddinCommands: "1.3", RichApiRuntime: "1.2" };

/**
 * Excel on the web as the add-in's frame sees it: text messages in, text messages out, as
 * Microsoft's office.js sends and expects them. Who holds the frame carries them.
 */
export class WebChannel {
  /** Ribbon commands that have called event.completed(). */
  completedCommands = 0;
  private commandHandler: ChannelMessage | null = null;
  private readonly waiting: [functionName: string, controlId: string][] = [];
  private commands = 0;

  constructor(
    private readonly server: ExcelServer,
    private readonly options: ChannelOptions,
  ) {}

  /** What the frame's name must be for office.js to find its host. */
  frameName(): string {
    const { origin, locale = "zh-CN" } = this.options;
    return JSON.stringify({
      baseFrameName: "excel",
      hostInfo: `Excel|Web|16.01|${locale}|session|||0`,
      xdmInfo: `conversation|addin|${origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Answers one message of the frame: the messages to post back, in order. */
  receive(text: string): string[] {
    const message = JSON.parse(text) as ChannelMessage;
    if (message._messageType !== MESSAGE.request) return [];
    if (message._actionType === REQUEST.registerEvent) {
      const registered = this.answer(message, { Error: 0 });
      if (message._data?.eventDispId !== COMMAND_EVENT) return [registered];
      this.commandHandler = message;
      return [registered, ...this.waiting.splice(0).flatMap((click) => this.click(...click))];
    }
    if (message._actionType === REQUEST.unregisterEvent)
      return [this.answer(message, { Error: 0 })];
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return [this.answer(message, this.appContext())];
      case "ContextActivationManager_notifyHost":
        return [];
      case "executeMethod":
        return [this.answer(message, this.execute(message))];
      default:
        return [this.answer(message, null, UNKNOWN_ACTION)];
    }
  }

  /**
   * A click on a ribbon button of the manifest: the messages that bring it to the frame. A click made
   * while the add-in still starts waits for it: guess, from /office/dev/add-ins/design/add-in-commands,
   * where a button is what starts the runtime.
   */
  click(functionName: string, controlId: string): string[] {
    if (!this.commandHandler) {
      this.waiting.push([functionName, controlId]);
      return [];
    }
    const source = JSON.stringify({ source: { id: controlId } });
    const data = [`command-${++this.commands}`, functionName, source];
    return [this.answer(this.commandHandler, data, 0, RESPONSE.toEvent)];
  }

  private execute({ _data: data }: ChannelMessage): unknown {
    const call = data?.DdaMethod?.DispatchId;
    if (call === CALL.commandCompleted) {
      this.completedCommands++;
      return { Version: 1, Error: 0 };
    }
    if (call !== CALL.richApi) return { Version: 1, Error: NOT_SUPPORTED };
    const [, , , , body, , flags] = data?.ArrayData ?? [];
    const answer = this.server.process(String(body), Number(flags));
    if ("failure" in answer) return { Version: 1, Error: TRANSPORT_FAILURES[answer.failure] };
    const headers = ["CONTENT-TYPE", "application/json"];
    return { Version: 1, Error: 0, Data: [200, headers, [answer.text]] };
  }

  private answer(
    { _actionName, _conversationId, _correlationId }: ChannelMessage,
    _data: unknown,
    _errorCode = 0,
    _responseType: number = RESPONSE.toCall,
  ): string {
    const routing = { _actionName, _conversationId, _correlationId, _origin: this.options.origin };
    const kind = {
      _messageType: MESSAGE.response,
      _responseType,
      _errorCode,
      _serializerVersion: 1,
    };
    return JSON.stringify({ ...routing, ...kind, _data });
  }

  private appContext(): Record<string, unknown> {
    const { locale = "zh-CN", excelApi: ExcelApi = CLIENT_LEVEL } = this.options;
    return {
      _id: "addin",
      _appName: 16,
      _appVersion: "16.01",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "https://example.sharepoint.com/form.xlsx",
      _clientMode: 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "session",
      _appInstanceId: "instance",
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify({ ...SETS, ExcelApi }),
      _hostFullVersion: "16.0.19127.35001",
      _addinName: "pingfen",
      _appDomains: [],
      _initialDisplayMode: 0,
      _hostCustomMessage: "",
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
    };
  }
}
