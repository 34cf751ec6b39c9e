/** A script or a preload of one as React writes it into a page. The polyfills, `noModule`, are for browsers that know no other. */
const script = /(<script src="[^"]*"[^>]*?) async=""/g
const preload = /(<link) rel="preload"( as="script")/g

/** The empty document of a page that failed, which its script draws. */
const failedPage = '<html id="__next_error__"'

/**
 * Makes the scripts of a page data that a browser does not fetch, until `lib/client/reader-script.ts` turns them back when a
 * reader first reaches for the page. Whatever is missed, such as a tag that lies across two chunks, is fetched at once,
 * as it would be otherwise, and so is the script of a page that failed. The HTML keeps its length in bytes.
 */
export function holdScripts(response) {
  const { write, end } = response
  let hasFailed = false
  const held = (chunk) => {
    const isText = typeof chunk === 'string' || chunk instanceof Uint8Array
    if (!isText || !String(response.getHeader('content-type')).startsWith('text/html')) return chunk
    hasFailed ||= Buffer.from(chunk).includes(failedPage)
    return hasFailed ? chunk : hold(chunk)
  }
  response.write = (chunk, ...rest) => write.call(response, held(chunk), ...rest)
  response.end = (chunk, ...rest) => end.call(response, held(chunk), ...rest)
}

/** Byte by byte: a letter of two bytes may lie across two chunks. */
function hold(chunk) {
  const text = Buffer.from(chunk).toString('latin1')
  return Buffer.from(text.replaceAll(script, '$1 type="-"').replaceAll(preload, '$1 rel="heldoff"$2'), 'latin1')
}
