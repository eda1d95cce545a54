export const exercises: Record<string, () => void | Promise<void>>;
