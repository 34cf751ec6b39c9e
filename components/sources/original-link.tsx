/** A document where its publisher put it. */
export function OriginalLink({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="noopener noreferrer external" className="address">
      {url}
    </a>
  )
}
