import { checkPort, readAddress, serve } from './serve.mjs'
import { build, checkNode, generate, install, main, prepareDatabase } from './steps.mjs'

/** `npm start`: from a fresh clone to a running server. What is done already is not done again. */
await main(async () => {
  checkNode()
  const address = readAddress()
  await checkPort(address)
  await install()
  await generate()
  await prepareDatabase()
  await build()
  await serve('start', address)
})
