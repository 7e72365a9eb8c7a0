/** Lets one task at a time have the state. */
export interface Queue {
  /** Runs a task after those that came before it. */
  run<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Within a task: lets others have their turn while something outside is awaited, and goes on when it is its turn again. */
  stepAside<Result>(wait: () => Promise<Result>): Promise<Result>;
}

/** Makes a queue with nobody in it. */
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
