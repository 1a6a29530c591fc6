/** See release.mjs. */
export function faults(state: {
  readonly manifest: { readonly version: string; readonly repository?: unknown };
  readonly changelog: string;
  readonly changed: string;
  readonly tags: readonly string[];
}): string[];
/** See release.mjs. */
export function weaknesses(
  report: { vulnerabilities?: Record<string, { severity: string; range?: string }>; message?: string },
  bom: { components: { name: string }[] },
): string[];
