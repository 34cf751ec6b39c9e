import { NextRequest } from 'next/server'
import { GET } from '../[[...file]]/route'

/** `ADDRESS ROWS`: for `npm run bench`, asks the route for a CSV and reads it as a client does, holding none of it. */
const [address = '', expected = ''] = process.argv.slice(2)
const url = new URL(`http://127.0.0.1/data/${address}`)
const file = url.pathname.split('/').slice(2)
const response = await GET(new NextRequest(url, { headers: { host: url.host } }), { params: Promise.resolve({ file }) })
let lines = 0
for await (const chunk of response.body ?? []) {
  for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) lines += 1
}
if (response.status !== 200 || lines !== Number(expected) + 1)
  throw new Error(`${address} answered ${response.status} and ${lines} lines, expected ${expected} and a header`)
