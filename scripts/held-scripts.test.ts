import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { holdScripts } from './held-scripts.mjs'

const page =
  '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/a.js"/><link rel="preload" as="font" href="/a.woff2"/>' +
  '<script src="/a.js" async="" nonce="n"></script><script src="/b.js" noModule="" nonce="n"></script>' +
  '<script nonce="n" id="_R_">start()</script><p>Щонайменше async=""</p><script src="/c.js" nonce="n" async=""></script>'
const heldPage = page
  .replace('rel="preload" as="script"', 'rel="heldoff" as="script"')
  .replace('<script src="/a.js" async=""', '<script src="/a.js" type="-"')
  .replace('<script src="/c.js" nonce="n" async=""', '<script src="/c.js" nonce="n" type="-"')

/** Stands for a server's response, and keeps what is written to it. */
class Response extends EventEmitter {
  readonly written: Buffer[] = []
  constructor(readonly type: string | undefined) {
    super()
  }
  getHeader = (name: string) => (name === 'content-type' ? this.type : undefined)
  write = (chunk: string | Uint8Array) => this.written.push(Buffer.from(chunk))
  end = (chunk?: string | Uint8Array) => chunk && this.written.push(Buffer.from(chunk))
}

function send(type: string | undefined, chunks: readonly (string | Uint8Array)[]): Buffer {
  const response = new Response(type)
  holdScripts(response)
  for (const chunk of chunks) response.write(chunk)
  response.end()
  return Buffer.concat(response.written)
}

test('scripts and their preloads are held, all else is sent as it is, in as many bytes', () => {
  for (const chunks of [[page], [Buffer.from(page)]]) {
    const sent = send('text/html; charset=utf-8', chunks)
    expect(sent.toString()).toBe(heldPage)
    expect(sent.length).toBe(Buffer.byteLength(page))
  }
  const response = new Response('text/html')
  holdScripts(response)
  response.end(page)
  expect(String(response.written[0])).toBe(heldPage)
})

test('a page in chunks of any size keeps its letters; a tag across two of them is fetched at once', () => {
  const bytes = Buffer.from(page)
  for (const size of [1, 7, 64]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
    const sent = send('text/html', chunks).toString()
    expect(sent.replaceAll('type="-"', 'async=""').replaceAll('heldoff', 'preload')).toBe(page)
  }
})

test('what is no page is left alone, and a page that failed, which its script draws', () => {
  const failed = ['<!DOCTYPE html><html id="__next_error__"><head>', page]
  expect(send('text/html', failed).toString()).toBe(failed.join(''))
  for (const type of ['text/csv', 'text/x-component', 'image/svg+xml', undefined]) expect(send(type, [page]).toString()).toBe(page)
})
