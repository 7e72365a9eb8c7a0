import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Starts a command in a folder, and waits until it has written `ready`. Returns what it wrote so far.
 * @throws Error with its output, when the command ends before
 */
export function start(command, args, { cwd, ready, env = {} }) {
  // In a group of its own: npx starts the command as a process below itself.
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk) => {
      said += chunk;
      if (said.includes(ready)) resolve({ said, stop: () => stop(child) });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`${command} ${args.join(' ')} ended:\n${said}`)));
  });
}

/** Ends everything that was started. */
export function stopAll() {
  for (const child of running) stop(child);
}

function stop(child) {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // The group has ended meanwhile.
  }
}
