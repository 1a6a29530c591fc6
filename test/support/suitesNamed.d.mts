export const suitesNamed: (titles: readonly string[]) => RegExp;
