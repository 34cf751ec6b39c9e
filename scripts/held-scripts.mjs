/** A script or a preload of one as React writes it into a page. The polyfills, `noModule`, are for browsers that know no other. */
const script = /(<script src="[^"]*"[^>]*?) async=""/g
const preload = /(<link) rel="preload"( as="script")/g

/**
 * Makes the scripts of a page data that a browser does not fetch, until `lib/client/reader.ts` turns them back when a
 * reader first reaches for the page. Whatever is missed, such as a tag that lies across two chunks, is fetched at once,
 * as it would be otherwise. The HTML keeps its length in bytes.
 */
export function holdScripts(response) {
  const { write, end } = response
  const held = (chunk) => {
    const isText = typeof chunk === 'string' || chunk instanceof Uint8Array
    const isPage = String(response.getHeader('content-type')).startsWith('text/html') && response.statusCode < 500
    return isText && isPage ? hold(chunk) : chunk
  }
  response.write = (chunk, ...rest) => write.call(response, held(chunk), ...rest)
  response.end = (chunk, ...rest) => end.call(response, held(chunk), ...rest)
}

/** Byte by byte: a letter of two bytes may lie across two chunks. */
function hold(chunk) {
  const text = Buffer.from(chunk).toString('latin1')
  return Buffer.from(text.replaceAll(script, '$1 type="-"').replaceAll(preload, '$1 rel="heldoff"$2'), 'latin1')
}
