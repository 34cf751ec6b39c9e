import type { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { Busy } from '@/lib/domain/errors'
import { startWorker } from './chart-png'
import { createDrawer } from './png-drawer'

/** A picture of one colour. */
function square(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="${colour}"/></svg>`
}

/** Takes many seconds: each blur is as large as the picture. */
const endless = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><filter id="f"><feGaussianBlur stdDeviation="3"/></filter>${'<g filter="url(#f)">'.repeat(
  60,
)}<rect width="10" height="10"/>${'</g>'.repeat(60)}</svg>`

/** A drawer that says which threads it has started, and how many pictures each was given. */
function watched({ mostWaiting = 8, patience = 60_000 } = {}) {
  const threads: Worker[] = []
  const given: string[] = []
  const start = () => {
    const thread = startWorker()
    const post = thread.postMessage.bind(thread)
    thread.postMessage = (drawable) => {
      given.push(drawable.svg)
      post(drawable)
    }
    threads.push(thread)
    return thread
  }
  return { draw: createDrawer({ start, mostWaiting, patience }), threads, given }
}

async function colourOf(png: Uint8Array): Promise<string> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return `${info.width} ${data.toString('hex', 0, 3)}`
}

test('each of many pictures asked for at once is its own, drawn by one thread', async () => {
  const { draw, threads } = watched()
  const colours = ['ff0000', '00ff00', '0000ff', '123456']
  const drawn = await Promise.all(colours.map((colour) => draw({ svg: square(`#${colour}`), width: 20 })))
  expect(await Promise.all(drawn.map(colourOf))).toEqual(colours.map((colour) => `20 ${colour}`))
  expect(threads).toHaveLength(1)
})

test('one asked for twice at a time is drawn once, and again when it is asked for later', async () => {
  const { draw, given } = watched()
  const ask = () => draw({ svg: square('#ff0000'), width: 20 })
  const [first, second] = await Promise.all([ask(), ask()])
  expect(second).toBe(first)
  expect(given).toHaveLength(1)
  await ask()
  expect(given).toHaveLength(2)
})

test('while it draws, this thread goes on', async () => {
  const { draw, threads } = watched()
  const drawn = draw({ svg: endless, width: 2_000 })
  let turns = 0
  while (turns < 20) turns += await new Promise<number>((resolve) => setTimeout(resolve, 10, 1))
  await threads[0]?.terminate()
  await expect(drawn).rejects.toThrow('its thread ended')
})

test('one more than may wait is refused, and those that wait are drawn', async () => {
  const { draw } = watched({ mostWaiting: 2 })
  const drawn = ['#ff0000', '#00ff00', '#0000ff'].map((colour) => draw({ svg: square(colour), width: 20 }))
  expect(() => draw({ svg: square('#123456'), width: 20 })).toThrow(Busy)
  expect(await Promise.all(drawn)).toHaveLength(3)
  expect(await colourOf(await draw({ svg: square('#123456'), width: 20 }))).toBe('20 123456')
})

test('a thread that ends fails its picture, and another draws those that wait', async () => {
  const { draw, threads } = watched()
  await draw({ svg: square('#ff0000'), width: 20 })
  const lost = draw({ svg: endless, width: 2_000 })
  const next = draw({ svg: square('#00ff00'), width: 20 })
  await threads[0]?.terminate()
  await expect(lost).rejects.toThrow('A picture was not drawn: its thread ended')
  expect(await colourOf(await next)).toBe('20 00ff00')
  expect(threads).toHaveLength(2)
})

test('a thread that ended while nothing was asked is replaced', async () => {
  const { draw, threads } = watched()
  await draw({ svg: square('#ff0000'), width: 20 })
  await threads[0]?.terminate()
  expect(await colourOf(await draw({ svg: square('#00ff00'), width: 20 }))).toBe('20 00ff00')
})

test('one that takes too long fails, and its thread is put away', async () => {
  const { draw, threads } = watched({ patience: 3_000 })
  await expect(draw({ svg: endless, width: 2_000 })).rejects.toThrow('it took more than 3000 ms')
  expect(await colourOf(await draw({ svg: square('#00ff00'), width: 20 }))).toBe('20 00ff00')
  expect(threads).toHaveLength(2)
  await expect.poll(() => threads[0]?.threadId).toBe(-1)
})

test('what is no picture fails alone', async () => {
  const { draw, threads } = watched()
  await expect(draw({ svg: 'tea', width: 20 })).rejects.toThrow('A picture was not drawn')
  expect(await colourOf(await draw({ svg: square('#00ff00'), width: 20 }))).toBe('20 00ff00')
  expect(threads).toHaveLength(1)
})
