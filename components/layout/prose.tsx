/** A text of the message catalogue: paragraphs are set apart by empty lines, lines that begin with `- ` make a list. */
export function Prose({ text }: { readonly text: string }) {
  return text.split('\n\n').map((block) =>
    block.startsWith('- ') ? (
      <ul key={block}>
        {block.split('\n').map((line) => (
          <li key={line}>{line.replace(/^- /, '')}</li>
        ))}
      </ul>
    ) : (
      <p key={block}>{block}</p>
    ),
  )
}
