/**
 * A text as a workbook has to state it. There `_xHHHH_` stands for the character of that number (ECMA-376, ST_Xstring):
 * what looks like one is escaped, and so are characters that XML loses. `write-excel-file` 4.1 looks texts up in a plain
 * object, where it finds other things than texts by names such as `constructor`: written with one character escaped,
 * they are the same text by another key.
 */
export function toExcelText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}/gu, escapeCharacter)
  return escaped in Object.prototype ? escaped.replace(/^./, escapeCharacter) : escaped
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
