/** An article's text and analysis kept in step through edits. No editor in here: a session feeds it. */
import type { Analysis, Snapshot } from '../model/types';
import { applyEdit, narrowEdit, shiftAnalysis, type TextEdit } from './textEdit';

export interface TrackedResult {
  readonly version: number;
  readonly analysis: Analysis;
  readonly complete: boolean;
}

/** Edits kept to bring a late result up to date; a result older than these is left to the next one. */
const MAX_KEPT_EDITS = 2_000;

export class Track {
  #text: string;
  #version: number;
  /** Edits since `#from`, each with the version that it led to. */
  #edits: { readonly version: number; readonly edit: TextEdit }[] = [];
  #snapshot: Snapshot | undefined;
  /** Edits that the snapshot has not been shifted by yet. */
  #pending: TextEdit[] = [];
  /** Oldest version from which `#edits` leads to the present without a gap. */
  #from: number;

  constructor(
    private readonly uri: string,
    text: string,
    version: number,
  ) {
    this.#text = text;
    this.#version = version;
    this.#from = version;
  }

  get text(): string {
    return this.#text;
  }

  get version(): number {
    return this.#version;
  }

  /**
   * Takes edits in the order in which they apply and returns them as narrowed. Only notes them down: spans are
   * shifted when somebody reads the snapshot, so a keystroke in a long article costs next to nothing.
   */
  edit(edits: readonly TextEdit[], version: number): readonly TextEdit[] {
    const narrowed: TextEdit[] = [];
    for (const each of edits) {
      const edit = narrowEdit(this.#text, each);
      if (edit.start === edit.end && edit.text === '') continue;
      this.#text = applyEdit(this.#text, edit);
      this.#edits.push({ version, edit });
      narrowed.push(edit);
    }
    this.#version = version;
    if (this.#snapshot) this.#pending.push(...narrowed);
    if (this.#edits.length > MAX_KEPT_EDITS)
      this.#forgetUntil(this.#edits[this.#edits.length >> 1]?.version ?? version);
    return narrowed;
  }

  /** The text as a whole, where edits cannot be trusted: whatever differs is one edit. */
  replace(text: string, version: number): readonly TextEdit[] {
    return this.edit([{ start: 0, end: this.#text.length, text }], version);
  }

  /** Takes a result for this or an earlier version; false where it is too old to be brought up to date. */
  accept(result: TrackedResult): boolean {
    if (result.version < this.#from || result.version > this.#version) return false;
    this.#forgetUntil(result.version);
    this.#pending = this.#edits.map((each) => each.edit);
    this.#snapshot = {
      uri: this.uri,
      version: result.version,
      text: this.#text,
      analysis: result.analysis,
      complete: result.complete,
    };
    return true;
  }

  /** Forgets the analysis; the text goes on. */
  clear(): void {
    this.#snapshot = undefined;
    this.#pending = [];
  }

  /** In step with the text; the same object until something changes. */
  get snapshot(): Snapshot | undefined {
    const known = this.#snapshot;
    if (!known || (known.version === this.#version && this.#pending.length === 0)) return known;
    const analysis = this.#pending.reduce(shiftAnalysis, known.analysis);
    this.#pending = [];
    this.#snapshot = { ...known, version: this.#version, text: this.#text, analysis };
    return this.#snapshot;
  }

  #forgetUntil(version: number): void {
    this.#edits = this.#edits.filter((each) => each.version > version);
    this.#from = version;
  }
}
