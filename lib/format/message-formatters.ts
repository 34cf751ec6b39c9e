/** The browser's own formatters for numbers and plurals in texts, each made once: making one takes longer than using it. */
export const messageFormatters = {
  getNumberFormat: remember((...parameters: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...parameters)),
  getPluralRules: remember((...parameters: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...parameters)),
  getDateTimeFormat: remember((...parameters: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...parameters)),
}

function remember<Parameters extends readonly unknown[], Formatter>(make: (...parameters: Parameters) => Formatter) {
  const made = new Map<string, Formatter>()
  return (...parameters: Parameters): Formatter => {
    const name = JSON.stringify(parameters)
    const formatter = made.get(name) ?? make(...parameters)
    made.set(name, formatter)
    return formatter
  }
}
