import type { Worker } from 'node:worker_threads'
import { Busy } from '@/lib/domain/errors'

/** A picture as SVG, and how many dots wide it becomes. */
export type Drawable = { readonly svg: string; readonly width: number }
export type Png = Uint8Array<ArrayBuffer>

type Drawer = {
  /** Starts the thread that draws. */
  start(): Worker
  /** How many pictures may wait while one is drawn. */
  readonly mostWaiting: number
  /** How long one picture may take, in milliseconds. */
  readonly patience: number
}

type Job = {
  readonly drawable: Drawable
  resolve(png: Png): void
  reject(error: Error): void
}

/** What the thread says of a picture. */
type Answer = { readonly png: Png } | { readonly fault: string }

/**
 * Draws pictures in one other thread, one after the other; those asked for twice at a time once. A thread that ends or
 * takes too long is replaced, and its picture fails. Throws Busy where too many wait.
 */
export function createDrawer({ start, mostWaiting, patience }: Drawer): (drawable: Drawable) => Promise<Png> {
  const asked = new Map<string, Promise<Png>>()
  const waiting: Job[] = []
  let thread: Worker | null = null
  let current: Job | null = null
  let timer: NodeJS.Timeout | undefined

  return (drawable) => {
    const key = `${drawable.width} ${drawable.svg}`
    const known = asked.get(key)
    if (known) return known
    if (waiting.length >= mostWaiting)
      throw new Busy('Too many pictures are being drawn. The address is right: try again in a few seconds.')
    const png = new Promise<Png>((resolve, reject) => waiting.push({ drawable, resolve, reject })).finally(() => asked.delete(key))
    asked.set(key, png)
    if (!current) drawNext()
    return png
  }

  function drawNext(): void {
    clearTimeout(timer)
    current = waiting.shift() ?? null
    if (!current) return
    thread ??= open()
    // Neither keeps a server up that is told to end.
    timer = setTimeout(() => replace(`it took more than ${patience} ms`), patience).unref()
    thread.postMessage(current.drawable)
  }

  function open(): Worker {
    const opened = start()
    opened.unref()
    // Of one that was put away nothing is heard.
    const ifItDraws = (act: () => void) => opened === thread && act()
    opened.on('message', (answer: Answer) => ifItDraws(() => finish(answer)))
    opened.on('error', (error) => ifItDraws(() => replace(String(error))))
    opened.on('exit', (code) => ifItDraws(() => replace(`its thread ended with ${code}`)))
    return opened
  }

  function finish(answer: Answer): void {
    if ('png' in answer) current?.resolve(answer.png)
    else current?.reject(new Error(`A picture was not drawn: ${answer.fault}`))
    drawNext()
  }

  function replace(reason: string): void {
    void thread?.terminate()
    thread = null
    current?.reject(new Error(`A picture was not drawn: ${reason}.`))
    drawNext()
  }
}
