/** An expected failure is data, so that it can cross a thread. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (error: string): Result<never> => ({ ok: false, error });

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The port's code where there is one: callers put it into words. */
export const codeOf = (error: unknown): string => (error as { code?: string }).code ?? messageOf(error);
