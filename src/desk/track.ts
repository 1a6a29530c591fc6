/** An article's text and analysis kept in step through edits. The open article feeds it. */

import type { Edit } from '../model/edits';
import { applyEdit, joinEdits, narrowEdit, shiftAnalysis } from '../model/follow';
import type { Analysis, Snapshot } from '../model/types';

export interface TrackedResult {
  readonly version: number;
  readonly analysis: Analysis;
  readonly complete: boolean;
}

/** Lays a person's decisions over what the machine found; equal input gives an equal snapshot. */
export type Layer = (machine: Snapshot) => Snapshot;

/** Edits kept to bring a late result up to date; a result older than these is left to the next one. */
const MAX_KEPT_EDITS = 2_000;

export class Track {
  #text: string;
  /** Edits that `#text` does not have yet: a long text is put together when it is asked for, not at each keystroke. */
  #unwritten: Edit[] = [];
  #length: number;
  #version: number;
  /** Edits since `#from`, each with the version that it led to. */
  #edits: { readonly version: number; readonly edit: Edit }[] = [];
  /** What the machine found. */
  #machine: Following | undefined;
  /** The same with decisions laid over it; undefined until somebody asks. */
  #shown: Following | undefined;
  /** Oldest version from which `#edits` leads to the present without a gap. */
  #from: number;

  constructor(
    private readonly uri: string,
    text: string,
    version: number,
    private readonly layer: Layer = (machine) => machine,
  ) {
    this.#text = text;
    this.#length = text.length;
    this.#version = version;
    this.#from = version;
  }

  get text(): string {
    for (const edit of this.#unwritten) this.#text = applyEdit(this.#text, edit);
    this.#unwritten = [];
    return this.#text;
  }

  get length(): number {
    return this.#length;
  }

  get version(): number {
    return this.#version;
  }

  /**
   * Takes edits in the order in which they apply and returns them as narrowed. Only notes them down: spans are
   * shifted when somebody reads the snapshot, so a keystroke in a long article costs next to nothing.
   */
  edit(edits: readonly Edit[], version: number): readonly Edit[] {
    const narrowed: Edit[] = [];
    for (const each of edits) {
      const edit = each.start < each.end && each.text !== '' ? narrowEdit(this.text, each) : each;
      if (edit.start === edit.end && edit.text === '') continue;
      this.#unwritten.push(edit);
      this.#length += edit.text.length - (edit.end - edit.start);
      this.#edits.push({ version, edit });
      narrowed.push(edit);
    }
    this.#version = version;
    for (const edit of narrowed) {
      this.#machine?.add(edit);
      this.#shown?.add(edit);
    }
    if (this.#edits.length > MAX_KEPT_EDITS)
      this.#forgetUntil(this.#edits[this.#edits.length >> 1]?.version ?? version);
    return narrowed;
  }

  /** The text as a whole, where edits cannot be trusted: whatever differs is one edit. */
  replace(text: string, version: number): readonly Edit[] {
    return this.edit([{ start: 0, end: this.#length, text }], version);
  }

  /** Takes a result for this or an earlier version; false where it is too old to be brought up to date. */
  accept(result: TrackedResult): boolean {
    if (result.version < this.#from || result.version > this.#version) return false;
    this.#forgetUntil(result.version);
    const { version, analysis, complete } = result;
    this.#machine = new Following({ uri: this.uri, version, text: this.text, analysis, complete });
    for (const { edit } of this.#edits) this.#machine.add(edit);
    this.#shown = undefined;
    return true;
  }

  /** Forgets the analysis; the text goes on. */
  clear(): void {
    this.#machine = undefined;
    this.#shown = undefined;
  }

  /** Decisions changed: they are laid over the machine's result anew. */
  relay(): void {
    this.#shown = undefined;
  }

  /** Where nothing is analysed, decisions are laid over nothing. */
  begin(analysis: Analysis): void {
    if (this.#machine) return;
    const { version, text } = this;
    this.#machine = new Following({ uri: this.uri, version, text, analysis, complete: false });
    this.#shown = undefined;
  }

  /** Of the text, as the machine tells it; undefined before it told anything. */
  get language(): string | undefined {
    return this.#machine?.language;
  }

  /** What the machine alone found, in step with the text. */
  get machine(): Snapshot | undefined {
    return this.#machine?.at(this.#version, this.text);
  }

  /** In step with the text; the same object until something changes. */
  get snapshot(): Snapshot | undefined {
    if (!this.#machine) return undefined;
    this.#shown ??= new Following(this.layer(this.#machine.at(this.#version, this.text)));
    return this.#shown.at(this.#version, this.text);
  }

  #forgetUntil(version: number): void {
    this.#edits = this.#edits.filter((each) => each.version > version);
    this.#from = version;
  }
}

/** A snapshot that follows the text. Edits are noted down, and spans moved when somebody asks. */
class Following {
  #pending: Edit[] = [];

  constructor(private snapshot: Snapshot) {}

  get language(): string {
    return this.snapshot.analysis.language;
  }

  /** Typing is one growing edit, so that a list of many thousand spans is gone through once. */
  add(edit: Edit): void {
    const last = this.#pending.at(-1);
    const joined = last && joinEdits(last, edit);
    if (joined) this.#pending[this.#pending.length - 1] = joined;
    else this.#pending.push(edit);
  }

  /** The text is that after all edits. */
  at(version: number, text: string): Snapshot {
    if (this.snapshot.version === version && this.#pending.length === 0) return this.snapshot;
    const analysis = this.#pending.reduce(shiftAnalysis, this.snapshot.analysis);
    this.#pending = [];
    this.snapshot = { ...this.snapshot, version, text, analysis };
    return this.snapshot;
  }
}
