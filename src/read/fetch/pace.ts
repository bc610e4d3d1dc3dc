import { setTimeout as sleep } from 'node:timers/promises'

/** Lets one request at a time go to a host, with a pause after each. */
export interface Pace {
  /** Does the work when it is the host's turn, `pause` milliseconds after the host's last request ended at the soonest. */
  run<T>(host: string, pause: number, work: () => Promise<T>): Promise<T>
}

export function createPace(): Pace {
  const queues = new Map<string, Promise<number>>()
  return {
    run(host, pause, work) {
      const before = queues.get(host)
      const result = (before ?? Promise.resolve(-Infinity)).then(async (ended) => {
        const rest = ended + pause - performance.now()
        if (rest > 0) await sleep(rest)
        return work()
      })
      const over = (): number => performance.now()
      queues.set(host, result.then(over, over))
      return result
    },
  }
}
