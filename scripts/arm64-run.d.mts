import type { Command } from '../vm/pool/peer.js';

export function arm64Command(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Command>;
