interface Ran {
  code: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

export function triedTwice(
  attempt: (filters: string[]) => Promise<Ran>,
  filters: string[],
): Promise<{ passed: number; failed: number; again: string[] }>;
