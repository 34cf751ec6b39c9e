import { checkPort, readAddress, serve } from './serve.mjs'
import { checkNode, generate, install, main, prepareDatabase } from './steps.mjs'

/** `npm run dev`: the same preparation, then a server that follows every change of the code. */
await main(async () => {
  checkNode()
  const address = readAddress()
  await checkPort(address)
  await install()
  await generate()
  await prepareDatabase()
  await serve('dev', address)
})
