import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { Agent } from '../../vm/agent.js';

it('is not idle while a Node that waited runs a command', () => {
  const agent = new Agent(new PassThrough());
  expect(agent.idle).toBe(true);
  agent.adoptWaiting();
  expect(agent.idle).toBe(false);
});
