export const id = 653;
export const ids = [653];
export const modules = {

/***/ 6653:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageFacts: () => (/* binding */ imageFacts),
  imageSize: () => (/* binding */ imageSize),
  knownBase: () => (/* binding */ knownBase)
});

;// CONCATENATED MODULE: ./lib/src/knowledge/base-images/common.js
const FULL_TOOLS = ['bash', 'curl', 'wget', 'git', 'python3', 'perl'];
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const FULL = {
    shell: 'bash',
    tools: FULL_TOOLS,
    packages: 'apt',
    libc: 'glibc',
    toolchains: ['gcc', 'g++', 'make'],
};
const SLIM = {
    tag: /(^|-)slim\b/,
    shell: 'bash',
    tools: ['bash', 'perl'],
    packages: 'apt',
    libc: 'glibc',
    toolchains: [],
};
const ALPINE = {
    tag: /alpine/,
    shell: 'sh',
    tools: ['wget', 'nc'],
    packages: 'apk',
    libc: 'musl',
    toolchains: [],
};
const WINDOWS = {
    tag: /windowsservercore|nanoserver/,
    windows: true,
    user: null,
    shell: null,
    tools: null,
    packages: null,
    libc: null,
};
const DEBIAN = { shell: 'bash', packages: 'apt', libc: 'glibc' };
const DNF = { shell: 'bash', packages: 'dnf', libc: 'glibc' };
const JRE = { tag: /(^|-)jre/, role: 'runtime', toolchains: [] };
const NO_SHELL = { shell: 'none', tools: [], packages: 'none' };
const NONROOT = { tag: /nonroot/, user: '65532' };
const DEBUG = { tag: /debug/, shell: 'sh', tools: ['wget', 'nc'] };

;// CONCATENATED MODULE: ./lib/src/knowledge/base-images/languages.js

const LANGUAGES = [
    {
        repositories: ['node'],
        role: 'interpreter',
        language: 'node',
        user: '',
        account: { name: 'node', uid: 1000 },
        ...FULL,
        env: [`PATH=${PATH}`],
        entrypoint: ['docker-entrypoint.sh'],
        cmd: ['node'],
        variants: [SLIM, ALPINE],
    },
    {
        repositories: ['python'],
        role: 'interpreter',
        language: 'python',
        user: '',
        ...FULL,
        env: [`PATH=/usr/local/bin:${PATH}`],
        cmd: ['python3'],
        variants: [
            { ...SLIM, tools: ['bash', 'perl', 'python3'] },
            { ...ALPINE, tools: ['wget', 'nc', 'python3'] },
        ],
    },
    {
        repositories: ['ruby'],
        role: 'interpreter',
        language: 'ruby',
        user: '',
        ...FULL,
        env: [
            `PATH=/usr/local/bundle/bin:${PATH}`,
            'GEM_HOME=/usr/local/bundle',
            'BUNDLE_APP_CONFIG=/usr/local/bundle',
        ],
        cmd: ['irb'],
        variants: [SLIM, ALPINE],
    },
    { repositories: ['perl'], role: 'interpreter', language: 'perl', user: '', ...FULL, variants: [SLIM] },
    {
        repositories: ['php'],
        role: 'interpreter',
        language: 'php',
        user: '',
        account: { name: 'www-data', uid: 33 },
        ...DEBIAN,
        tools: ['bash', 'curl', 'perl'],
        toolchains: ['gcc', 'g++', 'make'],
        env: [`PATH=${PATH}`],
        entrypoint: ['docker-php-entrypoint'],
        cmd: ['php', '-a'],
        variants: [
            {
                tag: /apache/,
                role: 'server',
                serves: true,
                ports: ['80/tcp'],
                cmd: ['apache2-foreground'],
                workdir: '/var/www/html',
                drops: { to: 'www-data', how: 'workers' },
            },
            {
                tag: /fpm/,
                role: 'server',
                serves: true,
                ports: ['9000/tcp'],
                cmd: ['php-fpm'],
                workdir: '/var/www/html',
                drops: { to: 'www-data', how: 'workers' },
            },
            { ...ALPINE, tools: ['curl', 'wget', 'nc'], account: { name: 'www-data', uid: 82 } },
        ],
    },
    {
        repositories: ['oven/bun'],
        role: 'interpreter',
        language: 'bun',
        user: '',
        account: { name: 'bun', uid: 1000 },
        ...DEBIAN,
        tools: ['bash', 'perl'],
        workdir: '/home/bun/app',
        entrypoint: ['/usr/local/bin/docker-entrypoint.sh'],
        cmd: ['/usr/local/bin/bun'],
        env: [`PATH=${PATH}`],
        variants: [ALPINE, { tag: /distroless/, ...NO_SHELL, entrypoint: ['/usr/local/bin/bun'], cmd: null }],
    },
    {
        repositories: ['denoland/deno'],
        role: 'interpreter',
        language: 'deno',
        user: '',
        account: { name: 'deno', uid: 1993 },
        ...DEBIAN,
        tools: ['bash', 'perl'],
        env: [`PATH=${PATH}`, 'DENO_DIR=/deno-dir/'],
        cmd: ['run', 'https://docs.deno.com/examples/scripts/hello_world.ts'],
        variants: [
            { ...ALPINE, libc: 'glibc', account: { name: 'deno', uid: 1000 } },
            { tag: /distroless/, ...NO_SHELL },
        ],
    },
    {
        repositories: ['elixir', 'hexpm/elixir'],
        role: 'interpreter',
        language: 'elixir',
        user: '',
        ...FULL,
        variants: [SLIM, ALPINE],
    },
    {
        repositories: ['erlang', 'hexpm/erlang'],
        role: 'interpreter',
        language: 'erlang',
        user: '',
        ...FULL,
        variants: [SLIM, ALPINE],
    },
    { repositories: ['julia', 'r-base', 'rocker/*'], role: 'interpreter', user: '' },
];

;// CONCATENATED MODULE: ./lib/src/knowledge/base-images/runtimes.js

const RUNTIMES = [
    {
        repositories: [
            'mcr.microsoft.com/dotnet/aspnet',
            'mcr.microsoft.com/dotnet/core/aspnet',
            'mcr.microsoft.com/dotnet/nightly/aspnet',
        ],
        role: 'runtime',
        language: 'dotnet',
        user: '',
        ...DEBIAN,
        tools: ['bash', 'perl'],
        env: [`PATH=${PATH}`],
        variants: [
            { ...ALPINE, tools: ['wget', 'nc'] },
            {
                tag: /^(8|9|[1-9]\d)\./,
                account: { name: 'app', uid: 1654 },
                env: [`PATH=${PATH}`, 'APP_UID=1654', 'ASPNETCORE_HTTP_PORTS=8080'],
            },
            { tag: /chiseled|distroless/, ...NO_SHELL, user: '1654' },
        ],
    },
    {
        repositories: [
            'mcr.microsoft.com/dotnet/runtime',
            'mcr.microsoft.com/dotnet/runtime-deps',
            'mcr.microsoft.com/dotnet/core/runtime',
            'mcr.microsoft.com/dotnet/core/runtime-deps',
        ],
        role: 'runtime',
        language: 'dotnet',
        user: '',
        ...DEBIAN,
        tools: ['bash', 'perl'],
        env: [`PATH=${PATH}`],
        variants: [
            ALPINE,
            { tag: /^(8|9|[1-9]\d)\./, account: { name: 'app', uid: 1654 }, env: [`PATH=${PATH}`, 'APP_UID=1654'] },
            { tag: /chiseled|distroless/, ...NO_SHELL, user: '1654' },
        ],
    },
    {
        repositories: ['gcr.io/distroless/static*', 'gcr.io/distroless/base*', 'gcr.io/distroless/cc*'],
        role: 'minimal',
        user: '',
        account: { name: 'nonroot', uid: 65532 },
        ...NO_SHELL,
        env: [`PATH=${PATH}`],
        libc: 'glibc',
        variants: [NONROOT, DEBUG],
    },
    {
        repositories: ['gcr.io/distroless/nodejs*'],
        role: 'minimal',
        language: 'node',
        user: '',
        account: { name: 'nonroot', uid: 65532 },
        ...NO_SHELL,
        env: [`PATH=${PATH}`],
        libc: 'glibc',
        entrypoint: ['/nodejs/bin/node'],
        variants: [NONROOT, DEBUG],
    },
    {
        repositories: ['gcr.io/distroless/python3*'],
        role: 'minimal',
        language: 'python',
        user: '',
        account: { name: 'nonroot', uid: 65532 },
        ...NO_SHELL,
        tools: ['python3'],
        env: [`PATH=${PATH}`],
        libc: 'glibc',
        entrypoint: ['/usr/bin/python3'],
        variants: [NONROOT, { ...DEBUG, tools: ['python3', 'wget', 'nc'] }],
    },
    {
        repositories: ['gcr.io/distroless/java*'],
        role: 'minimal',
        language: 'java',
        user: '',
        account: { name: 'nonroot', uid: 65532 },
        ...NO_SHELL,
        env: [`PATH=${PATH}`],
        libc: 'glibc',
        entrypoint: ['/usr/bin/java', '-jar'],
        variants: [NONROOT, DEBUG],
    },
    {
        repositories: ['cgr.dev/chainguard/wolfi-base', 'chainguard/wolfi-base'],
        role: 'os',
        user: '',
        shell: 'sh',
        packages: 'apk',
        libc: 'glibc',
    },
    {
        repositories: ['cgr.dev/chainguard/*', 'cgr.dev/chainguard-private/*', 'chainguard/*'],
        role: 'minimal',
        user: '65532',
        account: { name: 'nonroot', uid: 65532 },
    },
];

;// CONCATENATED MODULE: ./lib/src/knowledge/base-images/sdks.js

const SDKS = [
    {
        repositories: ['golang'],
        role: 'sdk',
        language: 'go',
        user: '',
        ...FULL,
        toolchains: ['the Go toolchain', 'gcc'],
        workdir: '/go',
        env: [`PATH=/go/bin:/usr/local/go/bin:${PATH}`, 'GOPATH=/go', 'GOTOOLCHAIN=local'],
        cmd: ['bash'],
        variants: [
            { ...ALPINE, toolchains: ['the Go toolchain'], cmd: ['/bin/sh'] },
            { ...WINDOWS, toolchains: ['the Go toolchain'] },
        ],
    },
    {
        repositories: [
            'rust',
            'rustlang/rust',
            'lukemathwalker/cargo-chef',
            'clux/muslrust',
            'ekidd/rust-musl-builder',
        ],
        role: 'sdk',
        language: 'rust',
        user: '',
        ...FULL,
        toolchains: ['the Rust toolchain', 'gcc'],
        env: [
            `PATH=/usr/local/cargo/bin:${PATH}`,
            'CARGO_HOME=/usr/local/cargo',
            'RUSTUP_HOME=/usr/local/rustup',
        ],
        cmd: ['bash'],
        variants: [
            { ...SLIM, toolchains: ['the Rust toolchain', 'gcc'] },
            { ...ALPINE, toolchains: ['the Rust toolchain', 'gcc'], cmd: ['/bin/sh'] },
        ],
    },
    {
        repositories: ['maven'],
        role: 'sdk',
        language: 'java',
        user: '',
        ...DEBIAN,
        toolchains: ['Maven', 'a JDK'],
        env: ['MAVEN_CONFIG=/root/.m2'],
        entrypoint: ['/usr/local/bin/mvn-entrypoint.sh'],
        cmd: ['mvn'],
        variants: [{ ...ALPINE, toolchains: ['Maven', 'a JDK'] }],
    },
    {
        repositories: ['gradle'],
        role: 'sdk',
        language: 'java',
        user: '',
        account: { name: 'gradle', uid: 1000 },
        ...DEBIAN,
        toolchains: ['Gradle', 'a JDK'],
        cmd: ['gradle'],
        variants: [{ ...ALPINE, toolchains: ['Gradle', 'a JDK'] }],
    },
    {
        repositories: ['eclipse-temurin'],
        role: 'sdk',
        language: 'java',
        user: '',
        ...DEBIAN,
        tools: ['bash', 'curl', 'wget', 'perl'],
        toolchains: ['a JDK'],
        env: [`PATH=/opt/java/openjdk/bin:${PATH}`, 'JAVA_HOME=/opt/java/openjdk'],
        entrypoint: ['/__cacert_entrypoint.sh'],
        cmd: ['jshell'],
        variants: [
            { ...ALPINE, tools: ['bash', 'wget', 'nc'], toolchains: ['a JDK'] },
            { tag: /ubi\d/, ...DNF, tools: null },
            { ...JRE, cmd: null },
        ],
    },
    {
        repositories: [
            'openjdk',
            'adoptopenjdk',
            'adoptopenjdk/*',
            'bellsoft/liberica-openjdk-*',
            'azul/zulu-openjdk*',
            'ibmjava',
            'sapmachine',
        ],
        role: 'sdk',
        language: 'java',
        user: '',
        toolchains: ['a JDK'],
        env: [`PATH=${PATH}`],
        variants: [{ ...ALPINE, toolchains: ['a JDK'] }, JRE],
    },
    {
        repositories: ['ghcr.io/graalvm/*'],
        role: 'sdk',
        language: 'java',
        user: '',
        toolchains: ['the GraalVM JDK'],
        env: [`PATH=${PATH}`],
    },
    {
        repositories: ['amazoncorretto'],
        role: 'sdk',
        language: 'java',
        user: '',
        toolchains: ['a JDK'],
        variants: [
            { ...ALPINE, toolchains: ['a JDK'] },
            JRE,
            { tag: /headless/, role: 'runtime', toolchains: [] },
        ],
    },
    {
        repositories: [
            'mcr.microsoft.com/dotnet/sdk',
            'mcr.microsoft.com/dotnet/core/sdk',
            'mcr.microsoft.com/dotnet/nightly/sdk',
            'microsoft/dotnet',
        ],
        role: 'sdk',
        language: 'dotnet',
        user: '',
        ...DEBIAN,
        tools: ['bash', 'curl', 'wget', 'git', 'perl'],
        toolchains: ['the .NET SDK'],
        env: [`PATH=${PATH}`],
        variants: [
            { ...ALPINE, toolchains: ['the .NET SDK'] },
            { tag: /^(8|9|[1-9]\d)\./, account: { name: 'app', uid: 1654 }, env: [`PATH=${PATH}`, 'APP_UID=1654'] },
            { tag: /runtime/, role: 'runtime', toolchains: [], tools: ['bash', 'perl'] },
        ],
    },
    { repositories: ['gcc'], role: 'sdk', language: 'c', user: '', ...FULL },
    {
        repositories: ['buildpack-deps'],
        role: 'sdk',
        language: 'c',
        user: '',
        ...FULL,
        variants: [
            { tag: /curl/, toolchains: [], role: 'os', tools: ['bash', 'curl', 'wget', 'perl'] },
            { tag: /scm/, toolchains: [], role: 'os' },
        ],
    },
    {
        repositories: ['haskell', 'fpco/stack-build', 'fpco/stack-build-small'],
        role: 'sdk',
        language: 'haskell',
        user: '',
        ...DEBIAN,
        toolchains: ['GHC'],
    },
    {
        repositories: ['swift', 'swiftlang/swift'],
        role: 'sdk',
        language: 'swift',
        user: '',
        ...DEBIAN,
        toolchains: ['the Swift toolchain'],
        variants: [{ tag: /slim/, role: 'runtime', toolchains: [] }],
    },
    {
        repositories: ['dart'],
        role: 'sdk',
        language: 'dart',
        user: '',
        ...DEBIAN,
        toolchains: ['the Dart SDK'],
    },
    {
        repositories: ['clojure'],
        role: 'sdk',
        language: 'clojure',
        user: '',
        toolchains: ['Clojure tools', 'a JDK'],
    },
    {
        repositories: ['sbtscala/scala-sbt', 'hseeberger/scala-sbt', 'mozilla/sbt'],
        role: 'sdk',
        language: 'scala',
        user: '',
        toolchains: ['sbt', 'a JDK'],
    },
    { repositories: ['crystallang/crystal'], role: 'sdk', toolchains: ['the Crystal compiler'] },
    { repositories: ['ocaml/opam'], role: 'sdk', toolchains: ['the OCaml compiler'] },
    { repositories: ['nimlang/nim'], role: 'sdk', toolchains: ['the Nim compiler'] },
    { repositories: ['emscripten/emsdk'], role: 'sdk', toolchains: ['the Emscripten compiler'] },
];

;// CONCATENATED MODULE: ./lib/src/knowledge/base-images/servers.js

const NGINX_VARIANTS = [
    { tag: /^1\.(\d|1[0-7])(?!\d)/, tools: ['bash', 'perl'] },
    { ...ALPINE, tools: ['curl', 'wget', 'nc'] },
    { tag: /^1\.(\d|1[0-7])(?!\d).*alpine|alpine.*-slim/, tools: ['wget', 'nc'] },
];
const KEY_VALUE = {
    role: 'database',
    user: '',
    serves: true,
    ports: ['6379/tcp'],
    entrypoint: ['docker-entrypoint.sh'],
    ...DEBIAN,
    variants: [ALPINE],
};
const SERVERS = [
    {
        repositories: ['nginx'],
        role: 'server',
        user: '',
        account: { name: 'nginx', uid: 101 },
        drops: { to: 'nginx', how: 'workers' },
        unprivileged: 'nginxinc/nginx-unprivileged',
        ...DEBIAN,
        tools: ['bash', 'curl', 'perl'],
        serves: true,
        ports: ['80/tcp'],
        entrypoint: ['/docker-entrypoint.sh'],
        cmd: ['nginx', '-g', 'daemon off;'],
        env: [`PATH=${PATH}`],
        variants: NGINX_VARIANTS,
    },
    {
        repositories: [
            'nginxinc/nginx-unprivileged',
            'ghcr.io/nginx/nginx-unprivileged',
            'ghcr.io/nginxinc/nginx-unprivileged',
            'public.ecr.aws/nginx/nginx-unprivileged',
        ],
        role: 'server',
        user: '101',
        account: { name: 'nginx', uid: 101 },
        ...DEBIAN,
        tools: ['bash', 'curl', 'perl'],
        serves: true,
        ports: ['8080/tcp'],
        entrypoint: ['/docker-entrypoint.sh'],
        cmd: ['nginx', '-g', 'daemon off;'],
        env: [`PATH=${PATH}`],
        variants: NGINX_VARIANTS,
    },
    {
        repositories: ['openresty/openresty'],
        role: 'server',
        user: '',
        drops: { to: 'nobody', how: 'workers' },
        serves: true,
        ports: ['80/tcp'],
    },
    {
        repositories: ['httpd'],
        role: 'server',
        user: '',
        account: { name: 'www-data', uid: 33 },
        drops: { to: 'www-data', how: 'workers' },
        ...DEBIAN,
        serves: true,
        ports: ['80/tcp'],
        cmd: ['httpd-foreground'],
        tools: ['bash', 'perl'],
        variants: [{ ...ALPINE, account: { name: 'www-data', uid: 82 } }],
    },
    {
        repositories: ['caddy'],
        role: 'server',
        user: '',
        shell: 'sh',
        tools: ['wget', 'nc'],
        packages: 'apk',
        libc: 'musl',
        serves: true,
        ports: ['80/tcp', '443/tcp', '2019/tcp'],
        cmd: ['caddy', 'run', '--config', '/etc/caddy/Caddyfile', '--adapter', 'caddyfile'],
        variants: [{ tag: /builder/, role: 'sdk', serves: false, toolchains: ['the Go toolchain'] }],
    },
    { repositories: ['traefik', 'tomcat', 'tomee'], role: 'server', user: '', serves: true },
    {
        repositories: ['wordpress', 'drupal', 'nextcloud', 'phpmyadmin', 'matomo', 'joomla'],
        role: 'server',
        language: 'php',
        user: '',
        serves: true,
        ports: ['80/tcp'],
        drops: { to: 'www-data', how: 'workers' },
        ...DEBIAN,
        variants: [ALPINE],
    },
    {
        repositories: ['ghost'],
        role: 'server',
        language: 'node',
        user: '',
        serves: true,
        ports: ['2368/tcp'],
        drops: { to: 'node', how: 'entrypoint' },
    },
    { repositories: ['haproxy'], role: 'server', user: null, serves: true },
    {
        repositories: [
            'jetty',
            'solr',
            'jenkins/jenkins',
            'jenkins',
            'grafana/grafana',
            'prom/prometheus',
            'quay.io/keycloak/keycloak',
            'quay.io/wildfly/wildfly',
            'jboss/wildfly',
            'apache/airflow',
            'docker.elastic.co/elasticsearch/elasticsearch',
            'docker.elastic.co/kibana/kibana',
        ],
        role: 'server',
        serves: true,
    },
    {
        repositories: ['postgres', 'timescale/timescaledb', 'postgis/postgis', 'pgvector/pgvector'],
        role: 'database',
        user: '',
        account: { name: 'postgres', uid: 999 },
        drops: { to: 'postgres', how: 'entrypoint' },
        serves: true,
        ports: ['5432/tcp'],
        entrypoint: ['docker-entrypoint.sh'],
        cmd: ['postgres'],
        ...DEBIAN,
        variants: [{ ...ALPINE, account: { name: 'postgres', uid: 70 } }],
    },
    {
        repositories: ['redis'],
        ...KEY_VALUE,
        account: { name: 'redis', uid: 999 },
        drops: { to: 'redis', how: 'entrypoint' },
        cmd: ['redis-server'],
    },
    {
        repositories: ['valkey/valkey'],
        ...KEY_VALUE,
        account: { name: 'valkey', uid: 999 },
        drops: { to: 'valkey', how: 'entrypoint' },
        cmd: ['valkey-server'],
    },
    {
        repositories: ['mysql', 'mariadb'],
        role: 'database',
        user: '',
        account: { name: 'mysql', uid: 999 },
        drops: { to: 'mysql', how: 'entrypoint' },
        serves: true,
        ports: ['3306/tcp'],
        entrypoint: ['docker-entrypoint.sh'],
    },
    { repositories: ['percona'], role: 'database', user: null, serves: true, ports: ['3306/tcp'] },
    {
        repositories: ['mongo'],
        role: 'database',
        user: '',
        account: { name: 'mongodb', uid: 999 },
        drops: { to: 'mongodb', how: 'entrypoint' },
        serves: true,
        ports: ['27017/tcp'],
        entrypoint: ['docker-entrypoint.sh'],
        cmd: ['mongod'],
    },
    {
        repositories: ['rabbitmq'],
        role: 'database',
        user: '',
        drops: { to: 'rabbitmq', how: 'entrypoint' },
        serves: true,
        ports: ['5672/tcp'],
        entrypoint: ['docker-entrypoint.sh'],
        cmd: ['rabbitmq-server'],
    },
    { repositories: ['memcached'], role: 'database', user: 'memcache', serves: true, ports: ['11211/tcp'] },
    { repositories: ['bitnami/*', 'docker.io/bitnami/*'], role: 'server', user: null },
];

;// CONCATENATED MODULE: ./lib/src/knowledge/base-images/sizes.js
const SOURCE = 'docker-library/repo-info';
const DATE = '2026-08';
const CODENAME = '(bookworm|trixie|bullseye)';
function measured(repository, tag, like, mb) {
    return { repository, tag, like, mb, source: SOURCE, date: DATE };
}
const IMAGE_SIZES = [
    measured('node', '24-bookworm', new RegExp(`^(1[89]|2\\d)(\\.[\\d.]+)?(-${CODENAME})?$|^(lts|latest|current)(-${CODENAME})?$`), 1140),
    measured('node', '22-bookworm-slim', new RegExp(`^((1[89]|2\\d)(\\.[\\d.]+)?|lts|current)?-?(${CODENAME}-)?slim$`), 227),
    measured('node', '24-alpine', /^((1[89]|2\d)(\.[\d.]+)?|lts|current)?-?alpine[\d.]*$/, 167),
    measured('python', '3.12-bookworm', new RegExp(`^3(\\.(9|1\\d)[\\d.]*)?(-${CODENAME})?$|^latest$`), 1020),
    measured('python', '3.12-slim-bookworm', new RegExp(`^(3(\\.(9|1\\d)[\\d.]*)?-)?slim(-${CODENAME})?$`), 124),
    measured('python', '3.12-alpine3.23', /^(3(\.(9|1\d)[\d.]*)?-)?alpine[\d.]*$/, 49),
    measured('golang', '1.27-bookworm', new RegExp(`^1(\\.2\\d[\\d.]*)?(-${CODENAME})?$|^latest$|^${CODENAME}$`), 845),
    measured('golang', '1.27-alpine3.24', /^(1(\.2\d[\d.]*)?-)?alpine[\d.]*$/, 253),
    measured('rust', '1-slim-bookworm', new RegExp(`^(1[\\d.]*-)?slim(-${CODENAME})?$`), 910),
    measured('eclipse-temurin', '17-jre-noble', /^(17|21)[\w.]*-jre(-noble|-jammy)?$/, 264),
    measured('eclipse-temurin', '17-jre-alpine-3.24', /^(17|21)[\w.]*-jre-alpine[-\d.]*$/, 184),
    measured('ruby', '3.4-slim-bookworm', new RegExp(`^(3[\\d.]*-)?slim(-${CODENAME})?$`), 158),
    measured('php', '8.4-fpm-bookworm', new RegExp(`^8[\\d.]*-(fpm|cli|apache|zts)(-${CODENAME})?$`), 501),
    measured('php', '8.4-fpm-alpine3.24', /^8[\d.]*-(fpm|cli)-alpine[\d.]*$/, 96),
    measured('nginx', '1.31-alpine', /^((1[\d.]*|stable|mainline)-)?alpine[\d.]*$/, 63),
    measured('nginx', '1.31-alpine-slim', /^((1[\d.]*|stable|mainline)-)?alpine[\d.]*-slim$/, 13),
    measured('nginx', '1.31', new RegExp(`^(1|1\\.(2[89]|3\\d)[\\d.]*|stable|mainline|latest)(-${CODENAME})?$`), 162),
    measured('debian', 'bookworm', /^(bullseye|bookworm|trixie|1[123][\d.]*|stable|latest)(-\d{8})?$/, 117),
    measured('debian', 'bookworm-slim', /^(bookworm|trixie|12[\d.]*|13[\d.]*|stable)-slim$/, 75),
    measured('alpine', '3.22', /^(3[\d.]*|latest)$/, 8),
];

;// CONCATENATED MODULE: ./lib/src/knowledge/base-images/systems.js

const SYSTEMS = [
    {
        repositories: ['debian'],
        role: 'os',
        user: '',
        ...DEBIAN,
        tools: ['bash', 'perl'],
        env: [`PATH=${PATH}`],
        cmd: ['bash'],
    },
    {
        repositories: ['ubuntu'],
        role: 'os',
        user: '',
        ...DEBIAN,
        tools: ['bash', 'perl'],
        env: [`PATH=${PATH}`],
        cmd: ['/bin/bash'],
        variants: [{ tag: /^(24|25|26)\.|noble|resolute/, account: { name: 'ubuntu', uid: 1000 } }],
    },
    {
        repositories: ['alpine'],
        role: 'os',
        user: '',
        shell: 'sh',
        tools: ['wget', 'nc'],
        packages: 'apk',
        libc: 'musl',
        env: [`PATH=${PATH}`],
        cmd: ['/bin/sh'],
    },
    {
        repositories: ['busybox'],
        role: 'os',
        user: '',
        shell: 'sh',
        tools: ['wget', 'nc'],
        packages: 'none',
        env: [`PATH=${PATH}`],
        cmd: ['sh'],
    },
    {
        repositories: [
            'amazonlinux',
            'public.ecr.aws/amazonlinux/amazonlinux',
            'centos',
            'quay.io/centos/centos',
            'fedora',
            'rockylinux',
            'rockylinux/rockylinux',
            'almalinux',
            'oraclelinux',
            'registry.access.redhat.com/ubi8/ubi',
            'registry.access.redhat.com/ubi9/ubi',
            'redhat/ubi8',
            'redhat/ubi9',
            'registry.access.redhat.com/ubi7',
            'registry.access.redhat.com/ubi8',
            'registry.access.redhat.com/ubi9',
        ],
        role: 'os',
        user: '',
        ...DNF,
        env: [`PATH=${PATH}`],
    },
    {
        repositories: [
            'registry.access.redhat.com/ubi8/ubi-minimal',
            'registry.access.redhat.com/ubi9/ubi-minimal',
            'registry.access.redhat.com/ubi8-minimal',
            'registry.access.redhat.com/ubi9-minimal',
        ],
        role: 'os',
        user: '',
        ...DNF,
        env: [`PATH=${PATH}`],
    },
    {
        repositories: [
            'opensuse/leap',
            'opensuse/tumbleweed',
            'archlinux',
            'archlinux/archlinux',
            'kalilinux/kali-rolling',
            'photon',
            'phusion/baseimage',
            'nvidia/cuda',
            'continuumio/miniconda3',
            'continuumio/anaconda3',
            'docker',
            'ros',
            'osrf/ros',
        ],
        role: 'os',
        user: '',
    },
    {
        repositories: [
            'tiangolo/uvicorn-gunicorn',
            'tiangolo/uvicorn-gunicorn-fastapi',
            'tiangolo/meinheld-gunicorn',
            'tiangolo/uwsgi-nginx',
            'tiangolo/uwsgi-nginx-flask',
        ],
        role: 'server',
        language: 'python',
        user: '',
        serves: true,
        ports: ['80/tcp'],
    },
    {
        repositories: [
            'mcr.microsoft.com/playwright',
            'mcr.microsoft.com/playwright/python',
            'pytorch/pytorch',
            'tensorflow/tensorflow',
            'composer',
            'composer/composer',
        ],
        role: 'interpreter',
        user: '',
    },
    {
        repositories: [
            'mcr.microsoft.com/windows/*',
            'mcr.microsoft.com/windows',
            'mcr.microsoft.com/dotnet/framework/*',
            'microsoft/windowsservercore',
            'microsoft/nanoserver',
        ],
        role: 'os',
        user: null,
        windows: true,
    },
    {
        repositories: [
            'public.ecr.aws/lambda/*',
            'amazon/aws-lambda-*',
            'lambci/lambda',
            'mcr.microsoft.com/azure-functions/*',
            'public.ecr.aws/sam/*',
        ],
        role: 'function',
        user: '',
    },
    {
        repositories: [
            'mcr.microsoft.com/devcontainers/*',
            'mcr.microsoft.com/vscode/devcontainers/*',
            'gitpod/*',
            'cimg/*',
            'circleci/*',
            'jupyter/*',
            'quay.io/jupyter/*',
            'actions/runner',
            'ghcr.io/actions/actions-runner',
            'jenkins/inbound-agent',
            'jenkins/agent',
            'jenkins/ssh-agent',
        ],
        role: 'workplace',
    },
];

// EXTERNAL MODULE: ./lib/src/knowledge/reference.js
var knowledge_reference = __webpack_require__(1836);
;// CONCATENATED MODULE: ./lib/src/knowledge/images.js








const UNKNOWN = {
    role: 'os',
    language: null,
    user: null,
    account: null,
    drops: null,
    unprivileged: null,
    shell: null,
    tools: null,
    packages: null,
    libc: null,
    codename: null,
    toolchains: [],
    serves: false,
    ports: [],
    env: [],
    entrypoint: null,
    cmd: null,
    workdir: '',
    windows: false,
};
const answers = new Map();
function imageFacts(reference) {
    const known = answers.get(reference);
    if (known !== undefined)
        return known;
    if (answers.size > 2_000)
        answers.clear();
    const facts = lookUp(reference);
    answers.set(reference, facts);
    return facts;
}
function lookUp(reference) {
    const parsed = (0,knowledge_reference/* parseImageReference */.o)(reference);
    const row = parsed && rowOf(parsed.repository);
    if (!parsed || !row)
        return null;
    const { repositories: _, variants = [], ...own } = row;
    const tag = parsed.tag ?? '';
    const traits = Object.assign({}, UNKNOWN, own);
    for (const { tag: pattern, ...differences } of [...variants, WINDOWS])
        if (pattern.test(tag))
            Object.assign(traits, differences);
    return { ...traits, codename: codenameOf(parsed.repository, tag), reference, ...parsed };
}
const exact = new Map();
const prefixes = [];
for (const row of [...LANGUAGES, ...SDKS, ...RUNTIMES, ...SERVERS, ...SYSTEMS]) {
    for (const name of row.repositories) {
        if (name.endsWith('*'))
            prefixes.push({ prefix: name.slice(0, -1), row });
        else
            exact.set(name, row);
    }
}
function rowOf(repository) {
    return exact.get(repository) ?? prefixes.find(({ prefix }) => repository.startsWith(prefix))?.row ?? null;
}
const CODENAMES = /(?:^|-)(jessie|stretch|buster|bullseye|bookworm|trixie|xenial|bionic|focal|jammy|noble|resolute|alpine)/;
const DEFAULTS = [
    { repository: /^node$/, tag: /^2[024]\b/, codename: 'bookworm' },
    { repository: /^node$/, tag: /^26\b/, codename: 'trixie' },
    { repository: /^python$/, tag: /^3\.1[0-5]\b/, codename: 'trixie' },
    { repository: /^golang$/, tag: /^1\.2[67]\b/, codename: 'trixie' },
    { repository: /^rust$/, tag: /^(1(-slim)?|latest)?$/, codename: 'trixie' },
    { repository: /^ruby$/, tag: /^3\.[345]\b|^4\b/, codename: 'trixie' },
    { repository: /^debian$/, tag: /^(latest|stable|13\b)/, codename: 'trixie' },
    { repository: /^debian$/, tag: /^12\b/, codename: 'bookworm' },
    { repository: /^ubuntu$/, tag: /^24\.04\b/, codename: 'noble' },
    { repository: /^ubuntu$/, tag: /^22\.04\b/, codename: 'jammy' },
    { repository: /^ubuntu$/, tag: /^20\.04\b/, codename: 'focal' },
];
function codenameOf(repository, tag) {
    const written = CODENAMES.exec(tag)?.[1] ?? /-debian(1[123])\b/.exec(repository)?.[1];
    if (written === 'alpine')
        return null;
    const byNumber = { '11': 'bullseye', '12': 'bookworm', '13': 'trixie' };
    if (written !== undefined)
        return written in byNumber ? byNumber[written] : written;
    return DEFAULTS.find((row) => row.repository.test(repository) && row.tag.test(tag))?.codename ?? null;
}
function imageSize(reference) {
    const parsed = (0,knowledge_reference/* parseImageReference */.o)(reference);
    if (!parsed)
        return null;
    const tag = parsed.tag ?? 'latest';
    const found = IMAGE_SIZES.find((size) => size.repository === parsed.repository && size.like.test(tag));
    return found ? { ...found, exact: found.tag === tag } : null;
}
function knownBase(reference) {
    const facts = imageFacts(reference);
    if (!facts)
        return null;
    return {
        ...(facts.user === null ? {} : { User: facts.user }),
        WorkingDir: facts.workdir,
        Env: facts.env,
        Cmd: facts.cmd,
        Entrypoint: facts.entrypoint,
        ExposedPorts: facts.ports,
    };
}


/***/ }),

/***/ 1836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
const HUB_PREFIX = /^(?:(?:(?:index\.|registry-1\.)?docker\.io|registry\.(?:hub\.)?docker\.com|mirror\.gcr\.io)\/(?:library\/)?|public\.ecr\.aws\/docker\/library\/|library\/)/;
function parseImageReference(reference) {
    const match = /^([\w.-]+(?::\d+(?=\/))?(?:\/[\w.-]+)*)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[a-f0-9]{32,}))?$/i.exec(reference);
    const name = match?.[1];
    if (name === undefined)
        return null;
    return {
        repository: name.replace(HUB_PREFIX, '').toLowerCase(),
        tag: match?.[2] ?? null,
        digest: match?.[3] ?? null,
    };
}


/***/ })

};
