/** Names of what is left out under qemu-user, each with the reason. */
type Without = Readonly<Record<string, string>>;

export const exercisesWithout: Without;
export const casesWithout: Without;
export const callsWithout: Without;
export const underQemuUser: boolean;
export function reasons(all: object, without: Without): (name: string) => string | undefined;
