/** Whether the last argument is the options of a promised call; no structure has a field of that name. */
export function isOptions(value: unknown): value is { readonly signal?: AbortSignal } {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 1 && 'signal' in value;
}
