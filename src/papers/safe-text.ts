/** A text that no spreadsheet takes for a formula when the table is opened or saved as CSV (OWASP, CSV injection). */
export const safeText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
