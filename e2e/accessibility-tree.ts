import type { Page } from '@playwright/test'

/** A node of the tree that browsers hand to screen readers and other aids. */
export type TreeNode = {
  readonly role: string
  readonly name: string
  /** Heading levels, spoken values, live regions and what else is said of it. */
  readonly properties: ReadonlyMap<string, unknown>
  /** From its parent up to the document. */
  readonly ancestors: readonly TreeNode[]
}

/** Every node that is not ignored, in the order of the document. */
export async function readTree(page: Page): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const made = new Map<string, TreeNode>()
  const make = (node: (typeof nodes)[number]): TreeNode => {
    const known = made.get(node.nodeId)
    if (known) return known
    const parent = node.parentId === undefined ? undefined : byId.get(node.parentId)
    const above = parent && make(parent)
    const properties = new Map((node.properties ?? []).map(({ name, value }) => [String(name), value.value as unknown]))
    const own = { role: String(node.role?.value), name: String(node.name?.value ?? ''), properties }
    const result = { ...own, ancestors: above ? [above, ...above.ancestors] : [] }
    made.set(node.nodeId, result)
    return result
  }
  return nodes.filter(({ ignored }) => !ignored).map(make)
}

const controls = ['button', 'slider', 'combobox', 'checkbox', 'radio', 'textbox', 'searchbox', 'DisclosureTriangle', 'Date', 'spinbutton']
const named = ['link', 'region', 'navigation', 'figure', 'heading', 'image', ...controls]
const landmarks = ['banner', 'navigation', 'main', 'contentinfo', 'search', 'region', 'complementary', 'form']
/** What tells the controls in it apart from others of the same name. */
const groups = [
  'region',
  'figure',
  'form',
  'navigation',
  'group',
  'radiogroup',
  'row',
  'listitem',
  'search',
  'main',
  'banner',
  'contentinfo',
]

/** What is wrong with a page for those who are read it: names, levels, spoken values, and what has the same name as another. */
export function listTreeFaults(tree: readonly TreeNode[]): string[] {
  const levels = tree.filter(({ role }) => role === 'heading').map(({ properties }) => Number(properties.get('level')))
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...(levels[0] === 1 ? [] : ['a heading before the h1']),
    ...levels.flatMap((level, index) =>
      index > 0 && level > Number(levels[index - 1]) + 1 ? [`h${level} after h${levels[index - 1]}`] : [],
    ),
    ...tree.filter(({ role, name }) => named.includes(role) && name.trim() === '').map(({ role }) => `${role} without a name`),
    ...tree
      .filter(({ role, properties }) => role === 'slider' && !properties.get('valuetext'))
      .map(({ name }) => `slider says nothing: ${name}`),
    ...listTwins(tree.filter(isLandmark).map(({ role, name }) => `${role} ${name}`)),
    ...listTwins(tree.filter(({ role }) => controls.includes(role)).map((node) => `${node.role} ${node.name} in ${placeOf(node)}`)),
    ...listTwins(tree.filter(({ role }) => role === 'slider').map(({ name }) => `slider ${name}`)),
    ...listTwins(
      tree.filter((node) => node.role === 'link' && groupOf(node)?.role === 'navigation').map((node) => `${node.name} in ${placeOf(node)}`),
    ),
  ]
}

/** A form without a name is no landmark. */
function isLandmark({ role, name }: TreeNode): boolean {
  return landmarks.includes(role) && (role !== 'form' || name !== '')
}

function listTwins(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))].map((text) => `twice: ${text}`)
}

function groupOf({ ancestors }: TreeNode): TreeNode | undefined {
  return ancestors.find(({ role }) => groups.includes(role))
}

/** The groups about a control, the nearest first. */
function placeOf({ ancestors }: TreeNode): string {
  return ancestors
    .filter(({ role }) => groups.includes(role))
    .map(({ role, name }) => `${role} ${name}`)
    .join(' < ')
}
