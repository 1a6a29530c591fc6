/** All sentences that the host says to the reader, sorted. */
export function sentences(): string[];
