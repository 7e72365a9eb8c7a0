/** Runs tasks that use the state one at a time. */
export interface Queue {
  /** Runs a task after all tasks that were queued before. */
  run<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Within a task: runs other tasks while `wait` is pending, and continues when the queue is free again. */
  stepAside<Result>(wait: () => Promise<Result>): Promise<Result>;
}

/** Creates an empty queue. */
export function createQueue(): Queue {
  let last = Promise.resolve();
  let leave = () => {};
  async function enter(): Promise<void> {
    const before = last;
    let done = () => {};
    last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    leave = done;
  }
  return {
    async run(task) {
      await enter();
      try {
        return await task();
      } finally {
        leave();
      }
    },
    async stepAside(wait) {
      leave();
      try {
        return await wait();
      } finally {
        await enter();
      }
    },
  };
}

/** For a task that reads the state and holds no turn: other requests run while the task waits. */
export const withoutTurn: Queue = { run: (task) => task(), stepAside: (wait) => wait() };
