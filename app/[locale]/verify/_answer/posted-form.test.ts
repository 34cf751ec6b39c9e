import { describe, expect, test } from 'vitest'
import { findFormFault } from './posted-form'

const boundary = '----TeaFormBoundary0123456789abcdef'
const form = `--${boundary}\r\nContent-Disposition: form-data; name="text"\r\n\r\ncups,spoons\r\n--${boundary}--\r\n`

function post(body: string | Buffer, headers: Record<string, string> = {}): Request {
  return new Request('http://record.example/en/verify', {
    method: 'POST',
    body: Buffer.from(body),
    headers: { Host: 'record.example', 'Content-Type': `multipart/form-data; boundary=${boundary}`, ...headers },
  })
}

describe('who sent the form', () => {
  test.each([
    ['the page itself', { Origin: 'http://record.example' }],
    ['the page itself, behind a server that ends TLS', { Origin: 'https://record.example' }],
    ['the page, behind a server of another name', { Origin: 'https://tea.example', 'X-Forwarded-Host': 'tea.example, record.example' }],
    ['a program', {}],
  ])('%s may', async (_, headers) => {
    expect(await findFormFault(post(form, headers))).toBeNull()
  })

  test.each([
    ['another site', { Origin: 'https://tea.example' }],
    ['another port', { Origin: 'http://record.example:8080' }],
    ['a page that hides where it is from', { Origin: 'null' }],
    ['no address at all', { Origin: 'tea' }],
    ['this site in front of another', { Origin: 'http://record.example', 'X-Forwarded-Host': 'tea.example' }],
  ])('%s may not', async (_, headers) => {
    expect(await findFormFault(post(form, headers))).toBe('foreign')
  })
})

test.each([
  ['cut off', form.slice(0, -30), {}],
  ['without its first line', form.slice(10), {}],
  ['of another boundary', form.replaceAll(boundary, 'tea'), {}],
  ['empty', '', {}],
  ['without a boundary', form, { 'Content-Type': 'multipart/form-data' }],
  ['of another kind', 'text=cups', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['of no kind', 'cups', { 'Content-Type': '' }],
])('a form that is %s is unreadable', async (_, body, headers) => {
  expect(await findFormFault(post(body, headers))).toBe('unreadable')
})

test('a form cut off beyond the size of a file is too large', async () => {
  const cut = Buffer.concat([Buffer.from(form.slice(0, -45)), Buffer.alloc(20 * 1024 * 1024, 'tea\n')])
  expect(await findFormFault(post(cut))).toBe('tooLarge')
})
