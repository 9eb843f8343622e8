/** The reach of the ministry, said explicitly: never an empty code. */
export const national = 'national'
