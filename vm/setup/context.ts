/** What a set-up tells of itself. */
export type SetupEvent =
  | { readonly type: 'step'; readonly step: string; readonly state: 'started' | 'cached' }
  | { readonly type: 'step'; readonly step: string; readonly state: 'progress'; readonly share: number }
  | { readonly type: 'step'; readonly step: string; readonly state: 'done'; readonly seconds: number }
  | { readonly type: 'notice'; readonly text: string };

/** What every step is given. */
export interface SetupContext {
  readonly emit: (event: SetupEvent) => void;
  readonly signal?: AbortSignal | undefined;
}
