/**
 * Python packages that PyPI has no Linux wheels of: pip compiles them against a library of the system, which the running
 * program loads again. Read from their installation pages and PyPI's lists of files; Debian's names from bookworm and
 * trixie, November 2026.
 */

export interface LibraryPackage {
  /** As PEP 503 compares names. */
  readonly name: string
  readonly library: string
  /** Packages with the headers, which whoever compiles it installs. */
  readonly headers: RegExp
  /** Packages that bring the library, those with the headers among them. */
  readonly brings: RegExp
  /** What to install where it runs, by distribution. */
  readonly runtime: { readonly debian: string; readonly alpine: string }
  /** The full images that stand on buildpack-deps have the headers. */
  readonly inFullImages: boolean
}

const POSTGRES = {
  library: 'libpq',
  headers: /^(libpq-dev|postgresql\d*-dev|postgresql-server-dev-.*)$/,
  brings: /^(libpq|postgresql|pgcli|php.*-pgsql)/,
  runtime: { debian: 'libpq5', alpine: 'libpq' },
  inFullImages: true,
}

const MARIADB = {
  library: 'libmariadb',
  headers:
    /^(default-libmysqlclient-dev|libmariadb-dev(-compat)?|libmysqlclient-dev|mariadb-dev|mariadb-connector-c-dev)$/,
  brings: /mysql|mariadb/,
  runtime: { debian: 'libmariadb3', alpine: 'mariadb-connector-c' },
  inFullImages: true,
}

const LDAP = {
  library: 'libldap',
  headers: /^(libldap2?-dev|openldap-dev)$/,
  brings: /ldap/,
  runtime: { debian: 'libldap-2.5-0 (bookworm) or libldap2 (trixie)', alpine: 'libldap' },
  inFullImages: false,
}

export const LIBRARY_PACKAGES: readonly LibraryPackage[] = [
  { name: 'psycopg2', ...POSTGRES },
  { name: 'mysqlclient', ...MARIADB },
  { name: 'python-ldap', ...LDAP },
]
