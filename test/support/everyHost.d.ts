/** What every host of ours has, beside the language itself: for tsconfig.pure.json, which knows no host. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes?: ArrayBufferView | ArrayBuffer): string;
}
declare class URL {
  constructor(address: string, base?: string);
  readonly protocol: string;
  readonly href: string;
}
declare function atob(packed: string): string;
