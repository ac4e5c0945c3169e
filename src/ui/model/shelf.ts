import type { WorkbookPort } from "../../app/ports";
import { findProfile, readProfile } from "../../app/profiles";
import { profiles, type Profile } from "../../core";
import type { Memory } from "./environment";
import { Store } from "./store";

const OWN = "pingfen.profiles";
const inWorkbook = (id: string): string => `pingfen.profile/${id}`;

/** The built-in profiles and the person's own ones. */
export class Shelf {
  readonly own: Store<readonly Profile[]>;

  constructor(private readonly memory: Memory) {
    this.own = new Store(readOwn(memory.get(OWN)));
  }

  /** All profiles, the person's own first. */
  all(): readonly Profile[] {
    return [...this.own.get(), ...profiles];
  }

  find(id: string | null): Profile | null {
    if (id === null) return null;
    return this.own.get().find((profile) => profile.id === id) ?? findProfile(id);
  }

  isOwn(id: string): boolean {
    return this.own.get().some((profile) => profile.id === id);
  }

  put(profile: Profile): void {
    const others = this.own.get().filter(({ id }) => id !== profile.id);
    this.store([...others, profile]);
  }

  remove(id: string): void {
    this.store(this.own.get().filter((profile) => profile.id !== id));
  }

  /** Leaves a copy of an own profile in the workbook, so that it scores alike on another machine. */
  async leave(id: string, port: WorkbookPort): Promise<void> {
    const profile = this.own.get().find((one) => one.id === id);
    if (profile) await port.writeSetting(inWorkbook(id), JSON.stringify(profile));
  }

  /** Brings a profile from the workbook when it is not on the shelf; an unreadable one is not taken. */
  async bring(id: string | null, port: WorkbookPort): Promise<void> {
    if (id === null || this.find(id)) return;
    const text = await port.readSetting(inWorkbook(id));
    const [profile] = text === null ? [] : readOwn(`[${text}]`);
    if (profile) this.put(profile);
  }

  private store(own: readonly Profile[]): void {
    this.own.set(own);
    this.memory.set(OWN, JSON.stringify(own));
  }
}

/** Profiles from kept text; what no longer fits the schema is left out. */
function readOwn(text: string | null): readonly Profile[] {
  if (text === null) return [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  if (!Array.isArray(json)) return [];
  return json.flatMap((entry: unknown) => {
    const reading = readProfile(entry);
    return "profile" in reading ? [reading.profile] : [];
  });
}
