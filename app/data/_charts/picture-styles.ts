import { family } from './picture-fonts'
import { readProjectFile } from './project-file'

const sheets = ['charts', 'chart-marks', 'chart-labels', 'surveys', 'timeline'] as const
/** What programs that draw SVG know of style sheets. */
const properties = /^(fill|stroke|opacity|display|overflow|paint-order|shape-rendering|font-)/
const simpleSelector = /^[\w\s.-]+$/
export const fontStack = `'${family}','Source Sans Pro',system-ui,sans-serif`

type Rule = { readonly selectors: readonly string[]; readonly declarations: readonly string[] }

/**
 * The site's own style sheets as other programs can read them: the rules of drawings, with the light colours of
 * tokens.css in place of variables, and of the widths that charts ask for those that hold for `width` pixels. Of these
 * rules, those that the drawing has elements for.
 */
export function drawingStyles(width: number, drawing: string): string {
  const tokens = readTokens()
  const used = new Set([...drawing.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
  const tones = [...readSheet('charts').matchAll(/\.(tone-[a-z]+)\s*\{\s*--tone:\s*var\(--([a-z]+)\);\s*\}/g)]
  const rules = sheets.flatMap((sheet) => listRules(readSheet(sheet), width)).flatMap((rule) => onlyUsed(rule, used))
  const usedTones = tones.filter(([, tone = '']) => used.has(tone))
  return rules
    .flatMap((rule) => {
      if (!rule.declarations.some((declaration) => declaration.includes('var(--tone)'))) return writeRule(below('drawing', rule), tokens)
      return usedTones.flatMap(([, tone = '', colour = '']) =>
        writeRule(below(tone, rule), new Map([...tokens, ['tone', tokens.get(colour) ?? '']])),
      )
    })
    .join('')
}

function onlyUsed(rule: Rule, used: ReadonlySet<string>): Rule[] {
  const selectors = rule.selectors.filter((selector) => [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => used.has(name)))
  return selectors.length > 0 ? [{ ...rule, selectors }] : []
}

/** Every rule is put below one class, those with a tone below that tone's: which of two rules counts stays as it was. */
function below(name: string, rule: Rule): Rule {
  return { ...rule, selectors: rule.selectors.map((selector) => `.${name} ${selector}`) }
}

/** A colour of paper, `paper` of `--paper`. Throws where tokens.css has none of that name. */
export function tokenColour(name: string): string {
  const colour = readTokens().get(name)
  if (colour === undefined) throw new Error(`tokens.css has no colour "--${name}"`)
  return colour
}

/** Those of light paper: the first of two. */
function readTokens(): Map<string, string> {
  const [, block = ''] = /:root\s*\{([^}]*)\}/.exec(readSheet('tokens')) ?? []
  const tokens = [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']): [string, string] => {
    const [, light = value] = /^light-dark\(([^,]+),/.exec(value) ?? []
    return [name, light]
  })
  return new Map([...tokens, ['sans', fontStack]])
}

const read = new Map<string, string>()

function readSheet(name: string): string {
  const sheet =
    read.get(name) ??
    readProjectFile('app/styles', `${name}.css`)
      .toString('utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
  read.set(name, sheet)
  return sheet
}

/** Plain rules, and those of the containers that hold at this width; media queries are left out. */
function listRules(sheet: string, width: number): Rule[] {
  const blocks = sheet.matchAll(/(@[^{]+)\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}|([^{}@]+)\{([^{}]*)\}/g)
  return [...blocks].flatMap(([, condition, inner = '', selectors = '', declarations = '']) => {
    if (condition === undefined) return toRule(selectors, declarations)
    return holds(condition, width) ? listRules(inner, width) : []
  })
}

function holds(condition: string, width: number): boolean {
  const [, bound, pixels] = /^@container\s+(?:[\w-]+\s+)?\((min|max)-width:\s*(\d+)px\)\s*$/.exec(condition) ?? []
  if (bound === undefined) return false
  return bound === 'min' ? width >= Number(pixels) : width <= Number(pixels)
}

function toRule(selectors: string, declarations: string): Rule[] {
  const rule = {
    selectors: selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => simpleSelector.test(selector)),
    declarations: declarations
      .split(';')
      .map((declaration) => declaration.trim())
      .filter((declaration) => properties.test(declaration)),
  }
  return rule.selectors.length > 0 && rule.declarations.length > 0 ? [rule] : []
}

function writeRule({ selectors, declarations }: Rule, tokens: ReadonlyMap<string, string>): string[] {
  const written = declarations
    .map((declaration) =>
      declaration.replace(/var\(--([\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? 'inherit').replace(/\s*:\s*/, ':'),
    )
    .filter((declaration) => !declaration.endsWith(':inherit'))
  return written.length > 0 ? [`${selectors.join(',')}{${written.join(';')}}`] : []
}
