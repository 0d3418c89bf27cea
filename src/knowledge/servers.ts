/** Programs that serve, and packages that make a program serve. */

/** Commands that serve whatever their arguments, unless `unless` or not `only` stands among them. */
export interface ServerCommand {
  readonly name: string
  readonly only?: readonly string[]
  readonly port?: number
  /** Made for the one who writes the program; its makers warn of serving anybody else with it. */
  readonly development?: true
  /** A build tool, of which only the word behind it says that it serves. */
  readonly task?: true
}

const SERVER_COMMANDS: readonly ServerCommand[] = [
  { name: 'nginx', port: 80 },
  { name: 'openresty', port: 80 },
  { name: 'httpd', port: 80 },
  { name: 'httpd-foreground', port: 80 },
  { name: 'apache2', port: 80 },
  { name: 'apache2ctl', port: 80 },
  { name: 'apachectl', port: 80 },
  { name: 'apache2-foreground', port: 80 },
  { name: 'lighttpd', port: 80 },
  { name: 'caddy', only: ['run', 'file-server', 'reverse-proxy'], port: 80 },
  { name: 'haproxy' },
  { name: 'traefik', port: 80 },
  { name: 'envoy' },
  { name: 'varnishd' },
  { name: 'php-fpm', port: 9000 },
  { name: 'frankenphp' },
  { name: 'catalina.sh', port: 8080 },
  { name: 'startup.sh' },
  { name: 'gunicorn', port: 8000 },
  { name: 'uvicorn', port: 8000 },
  { name: 'hypercorn', port: 8000 },
  { name: 'daphne', port: 8000 },
  { name: 'granian', port: 8000 },
  { name: 'waitress-serve', port: 8080 },
  { name: 'uwsgi' },
  { name: 'streamlit', only: ['run'], port: 8501 },
  { name: 'fastapi', only: ['run'], port: 8000 },
  { name: 'flask', only: ['run'], port: 5000, development: true },
  { name: 'mlflow', only: ['server', 'ui'] },
  { name: 'sanic', port: 8000 },
  { name: 'chalice', only: ['local'], development: true },
  { name: 'puma', port: 9292 },
  { name: 'unicorn', port: 8080 },
  { name: 'thin', only: ['start'] },
  { name: 'passenger', only: ['start'], port: 3000 },
  { name: 'rackup', port: 9292 },
  { name: 'thrust' },
  { name: 'rails', only: ['s', 'server'], port: 3000 },
  { name: 'serve' },
  { name: 'http-server', port: 8080 },
  { name: 'next', only: ['start'], port: 3000 },
  { name: 'nuxt', only: ['start', 'preview'], port: 3000 },
  { name: 'strapi', only: ['start'], port: 1337 },
  { name: 'nest', only: ['start'], port: 3000 },
  { name: 'remix-serve', port: 3000 },
  { name: 'vite', only: ['preview'], port: 4173, development: true },
  { name: 'json-server', port: 3000, development: true },
  { name: 'mongod', port: 27017 },
  { name: 'redis-server', port: 6379 },
  { name: 'postgres', port: 5432 },
  { name: 'mysqld', port: 3306 },
  { name: 'memcached', port: 11211 },
  { name: 'sshd', port: 22 },
  { name: 'jupyter', port: 8888 },
  { name: 'webpack-dev-server', development: true },
  { name: 'static-web-server', port: 80 },
  { name: 'busybox', only: ['httpd'] },
  { name: 'mix', only: ['phx.server', 'phoenix.server'], port: 4000, development: true, task: true },
  {
    name: 'mvn',
    only: ['spring-boot:run', 'jetty:run', 'quarkus:dev'],
    development: true,
    task: true,
  },
  {
    name: 'mvnw',
    only: ['spring-boot:run', 'jetty:run', 'quarkus:dev'],
    development: true,
    task: true,
  },
  { name: 'gradle', only: ['bootRun', 'quarkusDev'], development: true, task: true },
  { name: 'gradlew', only: ['bootRun', 'quarkusDev'], development: true, task: true },
  { name: 'hugo', only: ['server', 'serve'], port: 1313, development: true },
  { name: 'jekyll', only: ['serve', 's', 'server'], port: 4000, development: true },
  { name: 'mkdocs', only: ['serve'], port: 8000, development: true },
]

const BY_NAME = new Map(SERVER_COMMANDS.map((command) => [command.name, command]))

export function serverCommand(name: string, args: readonly (string | null)[]): ServerCommand | null {
  const row = BY_NAME.get(name)
  if (!row) return moduleServer(name, args)
  const word = row.only?.find((one) => args.includes(one))
  if (row.only !== undefined && word === undefined) return null
  return row.task ? { ...row, name: `${row.name} ${word}` } : row
}

/** `python -m uvicorn`, `python manage.py runserver`, `php artisan serve`, `php -S`. */
function moduleServer(name: string, args: readonly (string | null)[]): ServerCommand | null {
  if (/^python[\d.]*$|^manage\.py$/.test(name)) return pythonServer(args)
  if (name === 'php' && ['-S', 'serve'].some((word) => args.includes(word)))
    return { name: 'php', development: true }
  if (name === 'php' && args.includes('octane:start')) return { name: 'php' }
  return name === 'bundle' && args[0] === 'exec' && args[1] ? serverCommand(args[1], args.slice(2)) : null
}

function pythonServer(args: readonly (string | null)[]): ServerCommand | null {
  if (args.includes('runserver')) return { name: 'manage.py runserver', port: 8000, development: true }
  const module = args.includes('-m') ? args[args.indexOf('-m') + 1] : null
  if (!module) return null
  return module === 'http.server'
    ? { name: module, port: 8000, development: true }
    : serverCommand(module, args.slice(args.indexOf('-m') + 2))
}

/**
 * Packages of the ecosystem whose presence says that the program listens; clients such as grpc, hyper or fasthttp are
 * used by programs that do not. Of Java the artifact, whose name may go on behind a dash; of Go the module without its
 * major version.
 */
export const SERVER_PACKAGES: Readonly<
  Record<'node' | 'python' | 'ruby' | 'java' | 'go' | 'rust' | 'php', readonly string[]>
> = {
  node: [
    'express',
    'fastify',
    'koa',
    '@hapi/hapi',
    'hapi',
    'restify',
    '@nestjs/platform-express',
    '@nestjs/platform-fastify',
    'next',
    'nuxt',
    'socket.io',
    'ws',
    'apollo-server',
    '@apollo/server',
    'polka',
    'hono',
    'elysia',
    '@adonisjs/core',
    '@feathersjs/express',
    'graphql-yoga',
    'serve',
    '@strapi/strapi',
    'sails',
    'loopback',
    '@loopback/rest',
  ],
  python: [
    'flask',
    'django',
    'fastapi',
    'aiohttp',
    'tornado',
    'sanic',
    'bottle',
    'quart',
    'uvicorn',
    'gunicorn',
    'streamlit',
    'gradio',
    'dash',
    'falcon',
    'starlette',
    'litestar',
    'grpcio',
  ],
  ruby: ['rails', 'sinatra', 'puma', 'hanami', 'roda', 'grape'],
  java: [
    'spring-boot-starter-web',
    'spring-boot-starter-webflux',
    'quarkus-resteasy',
    'quarkus-rest',
    'micronaut-http-server',
    'dropwizard-core',
    'vertx-web',
    'javalin',
    'jetty-server',
    'ktor-server',
  ],
  go: [
    'github.com/gin-gonic/gin',
    'github.com/labstack/echo',
    'github.com/gofiber/fiber',
    'github.com/go-chi/chi',
    'github.com/gorilla/mux',
    'github.com/julienschmidt/httprouter',
    'github.com/kataras/iris',
    'github.com/beego/beego',
    'github.com/cloudwego/hertz',
    'github.com/go-kratos/kratos',
    'github.com/danielgtaylor/huma',
  ],
  rust: ['actix-web', 'axum', 'rocket', 'warp', 'poem', 'salvo', 'tide', 'ntex', 'gotham', 'xitca-web'],
  php: [
    'laravel/framework',
    'laravel/lumen-framework',
    'symfony/framework-bundle',
    'slim/slim',
    'cakephp/cakephp',
    'codeigniter4/framework',
    'yiisoft/yii2',
    'hyperf/hyperf',
  ],
}
