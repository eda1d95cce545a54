import type { Command } from '../vm/pool/peer.js';

export function i386Command(command: readonly string[], env?: NodeJS.ProcessEnv): Promise<Command>;
