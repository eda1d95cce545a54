import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

vi.mock('node:os', async (original) => ({ ...(await original<typeof import('node:os')>()), hostname: () => 'mocked' }));

describe("Vitest's worker", () => {
  it('mocks modules', async () => {
    const { hostname } = await import('node:os');
    expect(hostname()).toBe('mocked');
  });

  it('has fake timers', () => {
    vi.useFakeTimers();
    const late = vi.fn();
    setTimeout(late, 3_600_000);
    vi.advanceTimersByTime(3_600_000);
    expect(late).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('compares snapshots', () => {
    expect({ calls: ['getjiffies', 'diffjiffies', 'pdiffjiffies'] }).toMatchInlineSnapshot(`
      {
        "calls": [
          "getjiffies",
          "diffjiffies",
          "pdiffjiffies",
        ],
      }
    `);
  });

  it('sees the project at its own path', () => {
    expect(readFileSync(new URL(import.meta.url), 'utf8')).toContain('sees the project at its own path');
  });
});
