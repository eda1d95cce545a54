import { constants } from 'node:os';

/**
 * Ends this process, and the machine that it runs, where what it prints has nowhere to go.
 *
 * @param failed the exit code, where none says so already
 */
export function endWithOutput(failed: number): void {
  const streams = { 'standard output': process.stdout, 'standard error': process.stderr };
  for (const [name, stream] of Object.entries(streams)) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Its reader has gone, as `head` does, which ends a program without a word.
      if (error.code === 'EPIPE') process.exit(128 + constants.signals.SIGPIPE);
      if (stream !== process.stderr) process.stderr.write(`jiffies-syscall: ${name}: ${error.message}\n`);
      process.exit(process.exitCode || failed);
    });
  }
}
