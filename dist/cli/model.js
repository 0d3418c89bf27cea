const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_terminal = require("./terminal.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
// lib/src/syntax/notes.js
var Given = class {
	constructor(subject) {
		return subject;
	}
};
function createNotes() {
	class Noted extends Given {
		#note;
		constructor(subject, note) {
			super(subject);
			this.#note = note;
		}
		static get(subject) {
			return #note in subject ? subject.#note : void 0;
		}
		static set(subject, note) {
			if (#note in subject) subject.#note = note;
			else new Noted(subject, note);
		}
	}
	return Noted;
}
// lib/src/knowledge/base-images/common.js
const FULL_TOOLS = [
	"bash",
	"curl",
	"wget",
	"git",
	"python3",
	"perl"
];
const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const FULL = {
	shell: "bash",
	tools: FULL_TOOLS,
	packages: "apt",
	libc: "glibc",
	toolchains: [
		"gcc",
		"g++",
		"make"
	]
};
const SLIM_TRAITS = {
	shell: "bash",
	tools: ["bash", "perl"],
	packages: "apt",
	libc: "glibc",
	toolchains: []
};
const SLIM = {
	tag: /(^|-)slim\b/,
	...SLIM_TRAITS
};
const ALPINE_TRAITS = {
	shell: "sh",
	tools: ["wget", "nc"],
	packages: "apk",
	libc: "musl",
	toolchains: []
};
const ALPINE = {
	tag: /alpine/,
	...ALPINE_TRAITS
};
const WINDOWS = {
	tag: /windowsservercore|nanoserver/,
	windows: true,
	user: null,
	shell: null,
	tools: null,
	packages: null,
	libc: null
};
const DEBIAN = {
	shell: "bash",
	packages: "apt",
	libc: "glibc"
};
const DNF = {
	shell: "bash",
	packages: "dnf",
	libc: "glibc"
};
const JRE = {
	tag: /(^|-)jre/,
	role: "runtime",
	toolchains: []
};
const NO_SHELL = {
	shell: "none",
	tools: [],
	packages: "none"
};
const NONROOT = {
	tag: /nonroot/,
	user: "65532"
};
const DEBUG = {
	tag: /debug/,
	shell: "sh",
	tools: ["wget", "nc"]
};
// lib/src/knowledge/base-images/languages.js
const UV_COMMAND = {
	workdir: "",
	entrypoint: null,
	cmd: ["/usr/local/bin/uv"]
};
const LANGUAGES = [
	{
		repositories: ["node"],
		role: "interpreter",
		language: "node",
		user: "",
		account: {
			name: "node",
			uid: 1e3
		},
		...FULL,
		env: [`PATH=${PATH}`],
		entrypoint: ["docker-entrypoint.sh"],
		cmd: ["node"],
		variants: [SLIM, ALPINE]
	},
	{
		repositories: ["python"],
		role: "interpreter",
		language: "python",
		user: "",
		...FULL,
		env: [`PATH=/usr/local/bin:${PATH}`],
		cmd: ["python3"],
		variants: [{
			...SLIM,
			tools: [
				"bash",
				"perl",
				"python3"
			]
		}, {
			...ALPINE,
			tools: [
				"wget",
				"nc",
				"python3"
			]
		}]
	},
	{
		repositories: ["ruby"],
		role: "interpreter",
		language: "ruby",
		user: "",
		...FULL,
		env: [
			`PATH=/usr/local/bundle/bin:${PATH}`,
			"GEM_HOME=/usr/local/bundle",
			"BUNDLE_APP_CONFIG=/usr/local/bundle"
		],
		cmd: ["irb"],
		variants: [SLIM, ALPINE]
	},
	{
		repositories: ["perl"],
		role: "interpreter",
		language: "perl",
		user: "",
		...FULL,
		variants: [SLIM]
	},
	{
		repositories: ["php"],
		role: "interpreter",
		language: "php",
		user: "",
		account: {
			name: "www-data",
			uid: 33
		},
		...DEBIAN,
		tools: [
			"bash",
			"curl",
			"perl"
		],
		toolchains: [
			"gcc",
			"g++",
			"make"
		],
		env: [`PATH=${PATH}`],
		entrypoint: ["docker-php-entrypoint"],
		cmd: ["php", "-a"],
		variants: [
			{
				tag: /apache/,
				role: "server",
				serves: true,
				ports: ["80/tcp"],
				cmd: ["apache2-foreground"],
				workdir: "/var/www/html",
				drops: {
					to: "www-data",
					how: "workers"
				}
			},
			{
				tag: /fpm/,
				role: "server",
				serves: true,
				ports: ["9000/tcp"],
				cmd: ["php-fpm"],
				workdir: "/var/www/html",
				drops: {
					to: "www-data",
					how: "workers"
				}
			},
			{
				...ALPINE,
				tools: [
					"curl",
					"wget",
					"nc"
				],
				account: {
					name: "www-data",
					uid: 82
				}
			}
		]
	},
	{
		repositories: ["oven/bun"],
		role: "interpreter",
		language: "bun",
		user: "",
		account: {
			name: "bun",
			uid: 1e3
		},
		...DEBIAN,
		tools: ["bash", "perl"],
		workdir: "/home/bun/app",
		entrypoint: ["/usr/local/bin/docker-entrypoint.sh"],
		cmd: ["/usr/local/bin/bun"],
		env: [`PATH=${PATH}`],
		variants: [ALPINE, {
			tag: /distroless/,
			...NO_SHELL,
			entrypoint: ["/usr/local/bin/bun"],
			cmd: null
		}]
	},
	{
		repositories: ["denoland/deno"],
		role: "interpreter",
		language: "deno",
		user: "",
		account: {
			name: "deno",
			uid: 1993
		},
		...DEBIAN,
		tools: ["bash", "perl"],
		env: [`PATH=${PATH}`, "DENO_DIR=/deno-dir/"],
		cmd: ["run", "https://docs.deno.com/examples/scripts/hello_world.ts"],
		variants: [{
			...ALPINE,
			libc: "glibc",
			account: {
				name: "deno",
				uid: 1e3
			}
		}, {
			tag: /distroless/,
			...NO_SHELL
		}]
	},
	{
		repositories: ["elixir", "hexpm/elixir"],
		role: "interpreter",
		language: "elixir",
		user: "",
		...FULL,
		variants: [SLIM, ALPINE]
	},
	{
		repositories: ["erlang", "hexpm/erlang"],
		role: "interpreter",
		language: "erlang",
		user: "",
		...FULL,
		variants: [SLIM, ALPINE]
	},
	{
		repositories: [
			"julia",
			"r-base",
			"rocker/*"
		],
		role: "interpreter",
		user: ""
	},
	{
		repositories: ["ghcr.io/astral-sh/uv"],
		role: "minimal",
		user: "",
		...NO_SHELL,
		workdir: "/io",
		entrypoint: ["/uv"],
		variants: [
			{
				tag: /debian|bullseye|bookworm|trixie/,
				role: "os",
				...FULL,
				...UV_COMMAND
			},
			{
				tag: /slim/,
				...SLIM_TRAITS
			},
			{
				tag: /(^|-)alpine/,
				role: "os",
				...ALPINE_TRAITS,
				...UV_COMMAND
			},
			{
				tag: /python\d/,
				role: "interpreter",
				language: "python",
				env: [`PATH=/usr/local/bin:${PATH}`]
			},
			{
				tag: /python\d.*slim/,
				tools: [
					"bash",
					"perl",
					"python3"
				]
			},
			{
				tag: /python\d.*alpine/,
				tools: [
					"wget",
					"nc",
					"python3"
				]
			}
		]
	},
	{
		repositories: ["pypy"],
		role: "interpreter",
		language: "python",
		user: "",
		...FULL,
		env: [`PATH=/opt/pypy/bin:${PATH}`],
		cmd: ["pypy3"],
		variants: [SLIM, {
			tag: /^2/,
			cmd: ["pypy"]
		}]
	},
	{
		repositories: ["mhart/alpine-node"],
		role: "interpreter",
		language: "node",
		user: "",
		...ALPINE_TRAITS,
		env: [`PATH=${PATH}`]
	},
	{
		repositories: ["mcr.microsoft.com/powershell"],
		role: "interpreter",
		user: "",
		env: [`PATH=${PATH}`],
		cmd: ["pwsh"],
		variants: [{
			tag: /ubuntu|debian/,
			...DEBIAN,
			tools: ["bash", "perl"]
		}, ALPINE]
	}
];
// lib/src/knowledge/base-images/runtimes.js
const RUNTIMES = [
	{
		repositories: [
			"mcr.microsoft.com/dotnet/aspnet",
			"mcr.microsoft.com/dotnet/core/aspnet",
			"mcr.microsoft.com/dotnet/nightly/aspnet"
		],
		role: "runtime",
		language: "dotnet",
		user: "",
		...DEBIAN,
		tools: ["bash", "perl"],
		env: [`PATH=${PATH}`],
		variants: [
			{
				...ALPINE,
				tools: ["wget", "nc"]
			},
			{
				tag: /^(8|9|[1-9]\d)\./,
				account: {
					name: "app",
					uid: 1654
				},
				env: [
					`PATH=${PATH}`,
					"APP_UID=1654",
					"ASPNETCORE_HTTP_PORTS=8080"
				]
			},
			{
				tag: /chiseled|distroless/,
				...NO_SHELL,
				user: "1654"
			}
		]
	},
	{
		repositories: [
			"mcr.microsoft.com/dotnet/runtime",
			"mcr.microsoft.com/dotnet/runtime-deps",
			"mcr.microsoft.com/dotnet/core/runtime",
			"mcr.microsoft.com/dotnet/core/runtime-deps"
		],
		role: "runtime",
		language: "dotnet",
		user: "",
		...DEBIAN,
		tools: ["bash", "perl"],
		env: [`PATH=${PATH}`],
		variants: [
			ALPINE,
			{
				tag: /^(8|9|[1-9]\d)\./,
				account: {
					name: "app",
					uid: 1654
				},
				env: [`PATH=${PATH}`, "APP_UID=1654"]
			},
			{
				tag: /chiseled|distroless/,
				...NO_SHELL,
				user: "1654"
			}
		]
	},
	{
		repositories: ["microsoft/aspnetcore"],
		role: "runtime",
		language: "dotnet",
		user: "",
		...DEBIAN,
		env: [`PATH=${PATH}`, "ASPNETCORE_URLS=http://+:80"]
	},
	{
		repositories: [
			"gcr.io/distroless/static*",
			"gcr.io/distroless/base*",
			"gcr.io/distroless/cc*"
		],
		role: "minimal",
		user: "",
		account: {
			name: "nonroot",
			uid: 65532
		},
		...NO_SHELL,
		env: [`PATH=${PATH}`],
		libc: "glibc",
		variants: [NONROOT, DEBUG]
	},
	{
		repositories: ["gcr.io/distroless/nodejs*"],
		role: "minimal",
		language: "node",
		user: "",
		account: {
			name: "nonroot",
			uid: 65532
		},
		...NO_SHELL,
		env: [`PATH=${PATH}`],
		libc: "glibc",
		entrypoint: ["/nodejs/bin/node"],
		variants: [NONROOT, DEBUG]
	},
	{
		repositories: ["gcr.io/distroless/python3*"],
		role: "minimal",
		language: "python",
		user: "",
		account: {
			name: "nonroot",
			uid: 65532
		},
		...NO_SHELL,
		tools: ["python3"],
		env: [`PATH=${PATH}`],
		libc: "glibc",
		entrypoint: ["/usr/bin/python3"],
		variants: [NONROOT, {
			...DEBUG,
			tools: [
				"python3",
				"wget",
				"nc"
			]
		}]
	},
	{
		repositories: ["gcr.io/distroless/java*"],
		role: "minimal",
		language: "java",
		user: "",
		account: {
			name: "nonroot",
			uid: 65532
		},
		...NO_SHELL,
		env: [`PATH=${PATH}`],
		libc: "glibc",
		entrypoint: ["/usr/bin/java", "-jar"],
		variants: [NONROOT, DEBUG]
	},
	{
		repositories: ["cgr.dev/chainguard/wolfi-base", "chainguard/wolfi-base"],
		role: "os",
		user: "",
		shell: "sh",
		packages: "apk",
		libc: "glibc"
	},
	{
		repositories: [
			"cgr.dev/chainguard/*",
			"cgr.dev/chainguard-private/*",
			"chainguard/*"
		],
		role: "minimal",
		user: "65532",
		account: {
			name: "nonroot",
			uid: 65532
		}
	}
];
// lib/src/knowledge/base-images/sdks.js
const SDKS = [
	{
		repositories: ["golang"],
		role: "sdk",
		language: "go",
		user: "",
		...FULL,
		toolchains: ["the Go toolchain", "gcc"],
		workdir: "/go",
		env: [
			`PATH=/go/bin:/usr/local/go/bin:${PATH}`,
			"GOPATH=/go",
			"GOTOOLCHAIN=local"
		],
		cmd: ["bash"],
		variants: [{
			...ALPINE,
			toolchains: ["the Go toolchain"],
			cmd: ["/bin/sh"]
		}, {
			...WINDOWS,
			toolchains: ["the Go toolchain"]
		}]
	},
	{
		repositories: [
			"rust",
			"rustlang/rust",
			"lukemathwalker/cargo-chef",
			"clux/muslrust",
			"ekidd/rust-musl-builder"
		],
		role: "sdk",
		language: "rust",
		user: "",
		...FULL,
		toolchains: ["the Rust toolchain", "gcc"],
		env: [
			`PATH=/usr/local/cargo/bin:${PATH}`,
			"CARGO_HOME=/usr/local/cargo",
			"RUSTUP_HOME=/usr/local/rustup"
		],
		cmd: ["bash"],
		variants: [{
			...SLIM,
			toolchains: ["the Rust toolchain", "gcc"]
		}, {
			...ALPINE,
			toolchains: ["the Rust toolchain", "gcc"],
			cmd: ["/bin/sh"]
		}]
	},
	{
		repositories: ["maven"],
		role: "sdk",
		language: "java",
		user: "",
		...DEBIAN,
		toolchains: ["Maven", "a JDK"],
		env: ["MAVEN_CONFIG=/root/.m2"],
		entrypoint: ["/usr/local/bin/mvn-entrypoint.sh"],
		cmd: ["mvn"],
		variants: [{
			...ALPINE,
			toolchains: ["Maven", "a JDK"]
		}]
	},
	{
		repositories: ["gradle"],
		role: "sdk",
		language: "java",
		user: "",
		account: {
			name: "gradle",
			uid: 1e3
		},
		...DEBIAN,
		toolchains: ["Gradle", "a JDK"],
		cmd: ["gradle"],
		variants: [{
			...ALPINE,
			toolchains: ["Gradle", "a JDK"]
		}]
	},
	{
		repositories: ["eclipse-temurin"],
		role: "sdk",
		language: "java",
		user: "",
		...DEBIAN,
		tools: [
			"bash",
			"curl",
			"wget",
			"perl"
		],
		toolchains: ["a JDK"],
		env: [`PATH=/opt/java/openjdk/bin:${PATH}`, "JAVA_HOME=/opt/java/openjdk"],
		entrypoint: ["/__cacert_entrypoint.sh"],
		cmd: ["jshell"],
		variants: [
			{
				...ALPINE,
				tools: ["wget", "nc"],
				toolchains: ["a JDK"]
			},
			{
				tag: /ubi\d/,
				...DNF,
				tools: null
			},
			{
				...JRE,
				cmd: null
			}
		]
	},
	{
		repositories: [
			"openjdk",
			"adoptopenjdk",
			"adoptopenjdk/*",
			"bellsoft/liberica-openjdk-*",
			"azul/zulu-openjdk*",
			"ibmjava",
			"sapmachine"
		],
		role: "sdk",
		language: "java",
		user: "",
		toolchains: ["a JDK"],
		env: [`PATH=${PATH}`],
		variants: [{
			...ALPINE,
			toolchains: ["a JDK"]
		}, JRE]
	},
	{
		repositories: ["java"],
		role: "sdk",
		language: "java",
		user: "",
		...DEBIAN,
		tools: [
			"bash",
			"curl",
			"wget",
			"git",
			"perl"
		],
		toolchains: ["a JDK"],
		env: [`PATH=${PATH}`],
		variants: [{
			...JRE,
			tag: /jre/,
			tools: [
				"bash",
				"curl",
				"wget",
				"perl"
			]
		}, {
			tag: /alpine/,
			shell: "sh",
			tools: ["wget", "nc"],
			packages: "apk",
			libc: "musl"
		}]
	},
	{
		repositories: ["ibm-semeru-runtimes"],
		role: "sdk",
		language: "java",
		user: "",
		...DEBIAN,
		tools: [
			"bash",
			"curl",
			"perl"
		],
		toolchains: ["a JDK"],
		env: [`PATH=/opt/java/openjdk/bin:${PATH}`, "JAVA_HOME=/opt/java/openjdk"],
		cmd: ["/bin/bash"],
		variants: [JRE, {
			tag: /noble/,
			account: {
				name: "ubuntu",
				uid: 1e3
			}
		}]
	},
	{
		repositories: ["ghcr.io/graalvm/*"],
		role: "sdk",
		language: "java",
		user: "",
		toolchains: ["the GraalVM JDK"],
		env: [`PATH=${PATH}`]
	},
	{
		repositories: ["amazoncorretto"],
		role: "sdk",
		language: "java",
		user: "",
		toolchains: ["a JDK"],
		variants: [
			{
				...ALPINE,
				toolchains: ["a JDK"]
			},
			JRE,
			{
				tag: /headless/,
				role: "runtime",
				toolchains: []
			}
		]
	},
	{
		repositories: [
			"mcr.microsoft.com/dotnet/sdk",
			"mcr.microsoft.com/dotnet/core/sdk",
			"mcr.microsoft.com/dotnet/nightly/sdk",
			"microsoft/dotnet"
		],
		role: "sdk",
		language: "dotnet",
		user: "",
		...DEBIAN,
		tools: [
			"bash",
			"curl",
			"wget",
			"git",
			"perl"
		],
		toolchains: ["the .NET SDK"],
		env: [`PATH=${PATH}`],
		variants: [
			{
				...ALPINE,
				toolchains: ["the .NET SDK"]
			},
			{
				tag: /^(8|9|[1-9]\d)\./,
				account: {
					name: "app",
					uid: 1654
				},
				env: [`PATH=${PATH}`, "APP_UID=1654"]
			},
			{
				tag: /runtime/,
				role: "runtime",
				toolchains: [],
				tools: ["bash", "perl"]
			}
		]
	},
	{
		repositories: ["microsoft/aspnetcore-build"],
		role: "sdk",
		language: "dotnet",
		user: "",
		...DEBIAN,
		toolchains: ["the .NET SDK"]
	},
	{
		repositories: ["mono"],
		role: "sdk",
		language: "dotnet",
		user: "",
		...DEBIAN,
		tools: [
			"bash",
			"curl",
			"perl"
		],
		toolchains: ["the Mono compilers"],
		env: [`PATH=${PATH}`],
		cmd: ["bash"],
		variants: [{
			tag: /slim/,
			role: "runtime",
			tools: ["bash", "perl"],
			toolchains: []
		}]
	},
	{
		repositories: ["gcc"],
		role: "sdk",
		language: "c",
		user: "",
		...FULL
	},
	{
		repositories: [
			"buildpack-deps",
			"amd64/buildpack-deps",
			"arm32v7/buildpack-deps",
			"arm64v8/buildpack-deps"
		],
		role: "sdk",
		language: "c",
		user: "",
		...FULL,
		variants: [{
			tag: /curl/,
			toolchains: [],
			role: "os",
			tools: [
				"bash",
				"curl",
				"wget",
				"perl"
			]
		}, {
			tag: /scm/,
			toolchains: [],
			role: "os"
		}]
	},
	{
		repositories: [
			"haskell",
			"fpco/stack-build",
			"fpco/stack-build-small"
		],
		role: "sdk",
		language: "haskell",
		user: "",
		...DEBIAN,
		toolchains: ["GHC"]
	},
	{
		repositories: ["swift", "swiftlang/swift"],
		role: "sdk",
		language: "swift",
		user: "",
		...DEBIAN,
		toolchains: ["the Swift toolchain"],
		variants: [{
			tag: /slim/,
			role: "runtime",
			toolchains: []
		}]
	},
	{
		repositories: ["dart"],
		role: "sdk",
		language: "dart",
		user: "",
		...DEBIAN,
		toolchains: ["the Dart SDK"]
	},
	{
		repositories: ["clojure"],
		role: "sdk",
		language: "clojure",
		user: "",
		toolchains: ["Clojure tools", "a JDK"]
	},
	{
		repositories: [
			"sbtscala/scala-sbt",
			"hseeberger/scala-sbt",
			"mozilla/sbt"
		],
		role: "sdk",
		language: "scala",
		user: "",
		toolchains: ["sbt", "a JDK"]
	},
	{
		repositories: ["crystallang/crystal"],
		role: "sdk",
		toolchains: ["the Crystal compiler"]
	},
	{
		repositories: ["ocaml/opam"],
		role: "sdk",
		toolchains: ["the OCaml compiler"]
	},
	{
		repositories: ["nimlang/nim"],
		role: "sdk",
		toolchains: ["the Nim compiler"]
	},
	{
		repositories: ["emscripten/emsdk"],
		role: "sdk",
		toolchains: ["the Emscripten compiler"]
	}
];
// lib/src/knowledge/base-images/servers.js
const NGINX_VARIANTS = [
	{
		tag: /^1\.(\d|1[0-7])(?!\d)/,
		tools: ["bash", "perl"]
	},
	{
		...ALPINE,
		tools: [
			"curl",
			"wget",
			"nc"
		]
	},
	{
		tag: /^1\.(\d|1[0-7])(?!\d).*alpine|alpine.*-slim/,
		tools: ["wget", "nc"]
	}
];
const KEY_VALUE = {
	role: "database",
	user: "",
	serves: true,
	ports: ["6379/tcp"],
	entrypoint: ["docker-entrypoint.sh"],
	...DEBIAN,
	variants: [ALPINE]
};
const SERVERS = [
	{
		repositories: ["nginx"],
		role: "server",
		user: "",
		account: {
			name: "nginx",
			uid: 101
		},
		drops: {
			to: "nginx",
			how: "workers"
		},
		unprivileged: "nginxinc/nginx-unprivileged",
		...DEBIAN,
		tools: [
			"bash",
			"curl",
			"perl"
		],
		serves: true,
		ports: ["80/tcp"],
		entrypoint: ["/docker-entrypoint.sh"],
		cmd: [
			"nginx",
			"-g",
			"daemon off;"
		],
		env: [`PATH=${PATH}`],
		variants: NGINX_VARIANTS
	},
	{
		repositories: [
			"nginxinc/nginx-unprivileged",
			"ghcr.io/nginx/nginx-unprivileged",
			"ghcr.io/nginxinc/nginx-unprivileged",
			"public.ecr.aws/nginx/nginx-unprivileged"
		],
		role: "server",
		user: "101",
		account: {
			name: "nginx",
			uid: 101
		},
		...DEBIAN,
		tools: [
			"bash",
			"curl",
			"perl"
		],
		serves: true,
		ports: ["8080/tcp"],
		entrypoint: ["/docker-entrypoint.sh"],
		cmd: [
			"nginx",
			"-g",
			"daemon off;"
		],
		env: [`PATH=${PATH}`],
		variants: NGINX_VARIANTS
	},
	{
		repositories: ["openresty/openresty"],
		role: "server",
		user: "",
		drops: {
			to: "nobody",
			how: "workers"
		},
		serves: true,
		ports: ["80/tcp"]
	},
	{
		repositories: ["httpd"],
		role: "server",
		user: "",
		account: {
			name: "www-data",
			uid: 33
		},
		drops: {
			to: "www-data",
			how: "workers"
		},
		...DEBIAN,
		serves: true,
		ports: ["80/tcp"],
		cmd: ["httpd-foreground"],
		tools: ["bash", "perl"],
		variants: [{
			...ALPINE,
			account: {
				name: "www-data",
				uid: 82
			}
		}]
	},
	{
		repositories: ["caddy"],
		role: "server",
		user: "",
		shell: "sh",
		tools: ["wget", "nc"],
		packages: "apk",
		libc: "musl",
		serves: true,
		ports: [
			"80/tcp",
			"443/tcp",
			"2019/tcp"
		],
		cmd: [
			"caddy",
			"run",
			"--config",
			"/etc/caddy/Caddyfile",
			"--adapter",
			"caddyfile"
		],
		variants: [{
			tag: /builder/,
			role: "sdk",
			serves: false,
			toolchains: ["the Go toolchain"]
		}]
	},
	{
		repositories: ["tomcat"],
		role: "server",
		user: "",
		serves: true,
		variants: [{
			tag: /(^|-)jdk\d/,
			toolchains: ["a JDK"]
		}]
	},
	{
		repositories: ["traefik", "tomee"],
		role: "server",
		user: "",
		serves: true
	},
	{
		repositories: [
			"wordpress",
			"drupal",
			"nextcloud",
			"phpmyadmin",
			"matomo",
			"joomla"
		],
		role: "server",
		language: "php",
		user: "",
		serves: true,
		ports: ["80/tcp"],
		drops: {
			to: "www-data",
			how: "workers"
		},
		...DEBIAN,
		variants: [ALPINE]
	},
	{
		repositories: ["ghost"],
		role: "server",
		language: "node",
		user: "",
		serves: true,
		ports: ["2368/tcp"],
		drops: {
			to: "node",
			how: "entrypoint"
		}
	},
	{
		repositories: ["haproxy"],
		role: "server",
		user: "haproxy",
		...DEBIAN,
		tools: ["bash", "perl"],
		serves: true,
		variants: [ALPINE, {
			tag: /^(1|2\.[0-3])(?!\d)/,
			user: ""
		}]
	},
	{
		repositories: ["fluentd", "fluent/fluentd"],
		role: "server",
		language: "ruby",
		user: "fluent",
		serves: true,
		ports: ["24224/tcp", "5140/tcp"],
		entrypoint: [
			"tini",
			"--",
			"/bin/entrypoint.sh"
		],
		cmd: ["fluentd"],
		variants: [
			{
				tag: /^v?(0|1\.([4-9]|1[0-5])(?!\d))/,
				user: null,
				entrypoint: ["/bin/entrypoint.sh"]
			},
			{
				tag: /^v?(0\.12|1\.[0-3])(?!\d)/,
				user: "",
				drops: {
					to: "fluent",
					how: "entrypoint"
				},
				entrypoint: ["/bin/entrypoint.sh"]
			},
			{
				tag: /debian/,
				...DEBIAN,
				tools: ["bash", "perl"]
			},
			ALPINE
		]
	},
	{
		repositories: ["minio/minio", "quay.io/minio/minio"],
		role: "server",
		user: "",
		serves: true,
		ports: ["9000/tcp"],
		entrypoint: ["/usr/bin/docker-entrypoint.sh"],
		cmd: ["minio"],
		variants: [{
			tag: /^RELEASE\.201/,
			serves: false
		}]
	},
	{
		repositories: ["minio/mc", "quay.io/minio/mc"],
		role: "os",
		user: "",
		entrypoint: ["mc"]
	},
	{
		repositories: ["registry"],
		role: "server",
		user: "",
		...ALPINE_TRAITS,
		serves: true,
		ports: ["5000/tcp"],
		env: [`PATH=${PATH}`],
		entrypoint: ["/entrypoint.sh"],
		variants: [{
			tag: /^2/,
			cmd: ["/etc/docker/registry/config.yml"]
		}]
	},
	{
		repositories: [
			"jetty",
			"solr",
			"jenkins/jenkins",
			"jenkins",
			"grafana/grafana",
			"prom/prometheus",
			"quay.io/keycloak/keycloak",
			"quay.io/wildfly/wildfly",
			"jboss/wildfly",
			"apache/airflow",
			"docker.elastic.co/elasticsearch/elasticsearch",
			"docker.elastic.co/kibana/kibana"
		],
		role: "server",
		serves: true
	},
	{
		repositories: [
			"postgres",
			"timescale/timescaledb",
			"postgis/postgis",
			"pgvector/pgvector"
		],
		role: "database",
		user: "",
		account: {
			name: "postgres",
			uid: 999
		},
		drops: {
			to: "postgres",
			how: "entrypoint"
		},
		serves: true,
		ports: ["5432/tcp"],
		entrypoint: ["docker-entrypoint.sh"],
		cmd: ["postgres"],
		...DEBIAN,
		variants: [{
			...ALPINE,
			account: {
				name: "postgres",
				uid: 70
			}
		}]
	},
	{
		repositories: ["redis"],
		...KEY_VALUE,
		account: {
			name: "redis",
			uid: 999
		},
		drops: {
			to: "redis",
			how: "entrypoint"
		},
		cmd: ["redis-server"]
	},
	{
		repositories: ["valkey/valkey"],
		...KEY_VALUE,
		account: {
			name: "valkey",
			uid: 999
		},
		drops: {
			to: "valkey",
			how: "entrypoint"
		},
		cmd: ["valkey-server"]
	},
	{
		repositories: ["mysql", "mariadb"],
		role: "database",
		user: "",
		account: {
			name: "mysql",
			uid: 999
		},
		drops: {
			to: "mysql",
			how: "entrypoint"
		},
		serves: true,
		ports: ["3306/tcp"],
		entrypoint: ["docker-entrypoint.sh"]
	},
	{
		repositories: ["percona"],
		role: "database",
		user: null,
		serves: true,
		ports: ["3306/tcp"]
	},
	{
		repositories: ["mongo"],
		role: "database",
		user: "",
		account: {
			name: "mongodb",
			uid: 999
		},
		drops: {
			to: "mongodb",
			how: "entrypoint"
		},
		serves: true,
		ports: ["27017/tcp"],
		entrypoint: ["docker-entrypoint.sh"],
		cmd: ["mongod"]
	},
	{
		repositories: ["rabbitmq"],
		role: "database",
		user: "",
		drops: {
			to: "rabbitmq",
			how: "entrypoint"
		},
		serves: true,
		ports: ["5672/tcp"],
		entrypoint: ["docker-entrypoint.sh"],
		cmd: ["rabbitmq-server"]
	},
	{
		repositories: ["memcached"],
		role: "database",
		user: "memcache",
		serves: true,
		ports: ["11211/tcp"]
	},
	{
		repositories: ["bitnami/*", "docker.io/bitnami/*"],
		role: "server",
		user: null
	}
];
// lib/src/knowledge/base-images/sizes.js
const SOURCE = "docker-library/repo-info";
const DATE = "2026-08";
const CODENAME = "(bookworm|trixie|bullseye)";
function measured(repository, tag, like, mb) {
	return {
		repository,
		tag,
		like,
		mb,
		source: SOURCE,
		date: DATE
	};
}
const IMAGE_SIZES = [
	measured("node", "24-bookworm", new RegExp(`^(1[89]|2\\d)(\\.[\\d.]+)?(-${CODENAME})?$|^(lts|latest|current)(-${CODENAME})?$`), 1140),
	measured("node", "22-bookworm-slim", new RegExp(`^((1[89]|2\\d)(\\.[\\d.]+)?|lts|current)?-?(${CODENAME}-)?slim$`), 227),
	measured("node", "24-alpine", /^((1[89]|2\d)(\.[\d.]+)?|lts|current)?-?alpine[\d.]*$/, 167),
	measured("python", "3.12-bookworm", new RegExp(`^3(\\.(9|1\\d)[\\d.]*)?(-${CODENAME})?$|^latest$`), 1020),
	measured("python", "3.12-slim-bookworm", new RegExp(`^(3(\\.(9|1\\d)[\\d.]*)?-)?slim(-${CODENAME})?$`), 124),
	measured("python", "3.12-alpine3.23", /^(3(\.(9|1\d)[\d.]*)?-)?alpine[\d.]*$/, 49),
	measured("golang", "1.27-bookworm", new RegExp(`^1(\\.2\\d[\\d.]*)?(-${CODENAME})?$|^latest$|^${CODENAME}$`), 845),
	measured("golang", "1.27-alpine3.24", /^(1(\.2\d[\d.]*)?-)?alpine[\d.]*$/, 253),
	measured("rust", "1-slim-bookworm", new RegExp(`^(1[\\d.]*-)?slim(-${CODENAME})?$`), 910),
	measured("eclipse-temurin", "17-jre-noble", /^(17|21)[\w.]*-jre(-noble|-jammy)?$/, 264),
	measured("eclipse-temurin", "17-jre-alpine-3.24", /^(17|21)[\w.]*-jre-alpine[-\d.]*$/, 184),
	measured("ruby", "3.4-slim-bookworm", new RegExp(`^(3[\\d.]*-)?slim(-${CODENAME})?$`), 158),
	measured("php", "8.4-fpm-bookworm", new RegExp(`^8[\\d.]*-(fpm|cli|apache|zts)(-${CODENAME})?$`), 501),
	measured("php", "8.4-fpm-alpine3.24", /^8[\d.]*-(fpm|cli)-alpine[\d.]*$/, 96),
	measured("nginx", "1.31-alpine", /^((1[\d.]*|stable|mainline)-)?alpine[\d.]*$/, 63),
	measured("nginx", "1.31-alpine-slim", /^((1[\d.]*|stable|mainline)-)?alpine[\d.]*-slim$/, 13),
	measured("nginx", "1.31", new RegExp(`^(1|1\\.(2[89]|3\\d)[\\d.]*|stable|mainline|latest)(-${CODENAME})?$`), 162),
	measured("debian", "bookworm", /^(bullseye|bookworm|trixie|1[123][\d.]*|stable|latest)(-\d{8})?$/, 117),
	measured("debian", "bookworm-slim", /^(bookworm|trixie|12[\d.]*|13[\d.]*|stable)-slim$/, 75),
	measured("alpine", "3.22", /^(3[\d.]*|latest)$/, 8)
];
// lib/src/knowledge/base-images/systems.js
const SYSTEMS$1 = [
	{
		repositories: ["debian"],
		role: "os",
		user: "",
		...DEBIAN,
		tools: ["bash", "perl"],
		env: [`PATH=${PATH}`],
		cmd: ["bash"]
	},
	{
		repositories: ["ubuntu"],
		role: "os",
		user: "",
		...DEBIAN,
		tools: ["bash", "perl"],
		env: [`PATH=${PATH}`],
		cmd: ["/bin/bash"],
		variants: [{
			tag: /^(24|25|26)\.|noble|resolute/,
			account: {
				name: "ubuntu",
				uid: 1e3
			}
		}]
	},
	{
		repositories: [
			"alpine",
			"amd64/alpine",
			"arm32v7/alpine",
			"arm64v8/alpine"
		],
		role: "os",
		user: "",
		shell: "sh",
		tools: ["wget", "nc"],
		packages: "apk",
		libc: "musl",
		env: [`PATH=${PATH}`],
		cmd: ["/bin/sh"]
	},
	{
		repositories: ["gliderlabs/alpine"],
		role: "os",
		user: "",
		...ALPINE_TRAITS,
		env: [`PATH=${PATH}`]
	},
	{
		repositories: ["frolvlad/alpine-glibc"],
		role: "os",
		user: "",
		...ALPINE_TRAITS,
		libc: null,
		env: [`PATH=${PATH}`],
		cmd: ["/bin/sh"]
	},
	{
		repositories: ["bash"],
		role: "os",
		user: "",
		...ALPINE_TRAITS,
		shell: "bash",
		tools: [
			"bash",
			"wget",
			"nc"
		],
		env: [`PATH=${PATH}`],
		entrypoint: ["docker-entrypoint.sh"],
		cmd: ["bash"]
	},
	{
		repositories: ["alpine/git"],
		role: "os",
		user: "",
		...ALPINE_TRAITS,
		tools: [
			"wget",
			"git",
			"nc"
		],
		workdir: "/git",
		env: [`PATH=${PATH}`],
		entrypoint: ["git"],
		cmd: ["--help"]
	},
	{
		repositories: ["busybox"],
		role: "os",
		user: "",
		shell: "sh",
		tools: ["wget", "nc"],
		packages: "none",
		env: [`PATH=${PATH}`],
		cmd: ["sh"]
	},
	{
		repositories: [
			"amazonlinux",
			"public.ecr.aws/amazonlinux/amazonlinux",
			"centos",
			"quay.io/centos/centos",
			"fedora",
			"registry.fedoraproject.org/fedora",
			"rockylinux",
			"rockylinux/rockylinux",
			"almalinux",
			"oraclelinux",
			"registry.access.redhat.com/ubi8/ubi",
			"registry.access.redhat.com/ubi9/ubi",
			"redhat/ubi8",
			"redhat/ubi9",
			"redhat/ubi10",
			"registry.access.redhat.com/ubi7",
			"registry.access.redhat.com/ubi8",
			"registry.access.redhat.com/ubi9"
		],
		role: "os",
		user: "",
		...DNF,
		env: [`PATH=${PATH}`]
	},
	{
		repositories: [
			"registry.access.redhat.com/ubi8/ubi-minimal",
			"registry.access.redhat.com/ubi9/ubi-minimal",
			"registry.access.redhat.com/ubi8-minimal",
			"registry.access.redhat.com/ubi9-minimal",
			"redhat/ubi10-minimal"
		],
		role: "os",
		user: "",
		...DNF,
		env: [`PATH=${PATH}`]
	},
	{
		repositories: [
			"opensuse/leap",
			"opensuse/tumbleweed",
			"archlinux",
			"archlinux/archlinux",
			"archlinux/base",
			"kalilinux/kali-rolling",
			"photon",
			"phusion/baseimage",
			"nvidia/cuda",
			"continuumio/miniconda3",
			"continuumio/anaconda3",
			"docker",
			"ros",
			"osrf/ros"
		],
		role: "os",
		user: ""
	},
	{
		repositories: ["biocontainers/biocontainers"],
		role: "os",
		user: "biodocker",
		account: {
			name: "biodocker",
			uid: 1e3
		},
		workdir: "/data",
		env: [`PATH=${PATH}:/home/biodocker/bin`, "HOME=/home/biodocker"],
		cmd: ["/bin/bash"],
		variants: [{
			tag: /debian/,
			...DEBIAN,
			tools: ["bash", "perl"]
		}]
	},
	{
		repositories: ["mambaorg/micromamba"],
		role: "os",
		user: "mambauser",
		...DEBIAN,
		tools: ["bash", "perl"],
		workdir: "/tmp",
		env: [
			`PATH=${PATH}`,
			"MAMBA_USER=mambauser",
			"MAMBA_ROOT_PREFIX=/opt/conda",
			"MAMBA_EXE=/bin/micromamba"
		],
		entrypoint: ["/usr/local/bin/_entrypoint.sh"],
		cmd: ["/bin/bash"],
		variants: [{
			tag: /^0\./,
			user: null
		}, {
			tag: /alpine|fedora|amazon/,
			packages: null,
			libc: null,
			tools: null
		}]
	},
	{
		repositories: ["google/cloud-sdk", "gcr.io/google.com/cloudsdktool/cloud-sdk"],
		role: "os",
		user: "",
		account: {
			name: "cloudsdk",
			uid: 1e3
		},
		...DEBIAN,
		tools: null,
		variants: [{
			tag: /alpine/,
			packages: "apk",
			libc: null
		}]
	},
	{
		repositories: ["tonistiigi/xx"],
		role: "minimal",
		user: "",
		...NO_SHELL,
		variants: [{
			tag: /golang|llvm|rust|riscv/,
			role: "sdk",
			shell: null,
			tools: null,
			packages: null
		}]
	},
	{
		repositories: [
			"tiangolo/uvicorn-gunicorn",
			"tiangolo/uvicorn-gunicorn-fastapi",
			"tiangolo/meinheld-gunicorn",
			"tiangolo/uwsgi-nginx",
			"tiangolo/uwsgi-nginx-flask"
		],
		role: "server",
		language: "python",
		user: "",
		serves: true,
		ports: ["80/tcp"]
	},
	{
		repositories: [
			"mcr.microsoft.com/playwright",
			"mcr.microsoft.com/playwright/python",
			"pytorch/pytorch",
			"tensorflow/tensorflow"
		],
		role: "interpreter",
		user: ""
	},
	{
		repositories: ["composer", "composer/composer"],
		role: "interpreter",
		user: "",
		workdir: "/app"
	},
	{
		repositories: [
			"mcr.microsoft.com/windows/*",
			"mcr.microsoft.com/windows",
			"mcr.microsoft.com/dotnet/framework/*",
			"microsoft/windowsservercore",
			"microsoft/nanoserver"
		],
		role: "os",
		user: null,
		windows: true
	},
	{
		repositories: [
			"public.ecr.aws/lambda/*",
			"amazon/aws-lambda-*",
			"lambci/lambda",
			"mcr.microsoft.com/azure-functions/*",
			"public.ecr.aws/sam/*"
		],
		role: "function",
		user: ""
	},
	{
		repositories: [
			"mcr.microsoft.com/devcontainers/*",
			"mcr.microsoft.com/vscode/devcontainers/*",
			"gitpod/*",
			"cimg/*",
			"circleci/*",
			"jupyter/*",
			"quay.io/jupyter/*",
			"actions/runner",
			"ghcr.io/actions/actions-runner",
			"jenkins/inbound-agent",
			"jenkins/agent",
			"jenkins/ssh-agent",
			"gcr.io/oss-fuzz-base/base-builder*"
		],
		role: "workplace"
	}
];
// lib/src/knowledge/reference.js
const HUB_PREFIX = /^(?:(?:(?:index\.|registry-1\.)?docker\.io|registry\.(?:hub\.)?docker\.com|mirror\.gcr\.io)\/(?:library\/)?|public\.ecr\.aws\/docker\/library\/|library\/)/;
function parseImageReference(reference) {
	const match = /^([\w.-]+(?::\d+(?=\/))?(?:\/[\w.-]+)*)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[a-f0-9]{32,}))?$/i.exec(reference);
	const name = match?.[1];
	if (name === void 0) return null;
	return {
		repository: name.replace(HUB_PREFIX, "").toLowerCase(),
		tag: match?.[2] ?? null,
		digest: match?.[3] ?? null
	};
}
// lib/src/knowledge/images.js
var images_exports = require_rolldown_runtime.__exportAll({ knownBase: () => knownBase });
const UNKNOWN = {
	role: "os",
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
	workdir: "",
	windows: false
};
const answers = new Map();
function imageFacts(reference) {
	const known = answers.get(reference);
	if (known !== void 0) return known;
	if (answers.size > 2e3) answers.clear();
	const facts = lookUp(reference);
	answers.set(reference, facts);
	return facts;
}
function lookUp(reference) {
	const parsed = parseImageReference(reference);
	const row = parsed && rowOf(parsed.repository);
	if (!parsed || !row) return null;
	const { repositories: _, variants = [], ...own } = row;
	const tag = parsed.tag ?? "";
	const traits = Object.assign({}, UNKNOWN, own);
	for (const { tag: pattern, ...differences } of [...variants, WINDOWS]) if (pattern.test(tag)) Object.assign(traits, differences);
	return {
		...traits,
		codename: codenameOf(parsed.repository, tag),
		reference,
		...parsed
	};
}
const exact = new Map();
const prefixes = [];
for (const row of [
	...LANGUAGES,
	...SDKS,
	...RUNTIMES,
	...SERVERS,
	...SYSTEMS$1
]) for (const name of row.repositories) if (name.endsWith("*")) prefixes.push({
	prefix: name.slice(0, -1),
	row
});
else exact.set(name, row);
function rowOf(repository) {
	return exact.get(repository) ?? prefixes.find(({ prefix }) => repository.startsWith(prefix))?.row ?? null;
}
const CODENAMES = /(?:^|-)(jessie|stretch|buster|bullseye|bookworm|trixie|xenial|bionic|focal|jammy|noble|resolute|alpine)/;
const DEFAULTS = [
	{
		repository: /^node$/,
		tag: /^2[024]\b/,
		codename: "bookworm"
	},
	{
		repository: /^node$/,
		tag: /^26\b/,
		codename: "trixie"
	},
	{
		repository: /^python$/,
		tag: /^3\.1[0-5]\b/,
		codename: "trixie"
	},
	{
		repository: /^golang$/,
		tag: /^1\.1[345](\.\d+)?$/,
		codename: "buster"
	},
	{
		repository: /^golang$/,
		tag: /^1\.(16|1[78](\.\d+)?)$/,
		codename: "bullseye"
	},
	{
		repository: /^golang$/,
		tag: /^1\.(19|20|2[123](\.\d+)?)$/,
		codename: "bookworm"
	},
	{
		repository: /^golang$/,
		tag: /^(1|latest|1\.24|1\.2[5-9](\.\d+)?)?$/,
		codename: "trixie"
	},
	{
		repository: /^rust$/,
		tag: /^1\.(3[7-9]|4\d|5[0-4])(\.\d+)?(-slim)?$/,
		codename: "buster"
	},
	{
		repository: /^rust$/,
		tag: /^1\.(5[5-9]|6\d|7[01])(\.\d+)?(-slim)?$/,
		codename: "bullseye"
	},
	{
		repository: /^rust$/,
		tag: /^1\.(7[2-9]|8[0-8])(\.\d+)?(-slim)?$/,
		codename: "bookworm"
	},
	{
		repository: /^rust$/,
		tag: /^((1|1\.89|1\.9\d(\.\d+)?)(-slim)?|latest|slim)?$/,
		codename: "trixie"
	},
	{
		repository: /^gcc$/,
		tag: /^(9|10|11)$/,
		codename: "bullseye"
	},
	{
		repository: /^gcc$/,
		tag: /^(12|12\.[45]|13(\.\d+)*|14\.[12](\.\d+)?)$/,
		codename: "bookworm"
	},
	{
		repository: /^gcc$/,
		tag: /^(latest|14|14\.4(\.\d+)?|15|15\.3(\.\d+)?|16(\.\d+)*)?$/,
		codename: "trixie"
	},
	{
		repository: /^ruby$/,
		tag: /^3\.[345]\b|^4\b/,
		codename: "trixie"
	},
	{
		repository: /^debian$/,
		tag: /^(latest|stable|13\b)/,
		codename: "trixie"
	},
	{
		repository: /^debian$/,
		tag: /^12\b/,
		codename: "bookworm"
	},
	{
		repository: /^ubuntu$/,
		tag: /^24\.04\b/,
		codename: "noble"
	},
	{
		repository: /^ubuntu$/,
		tag: /^22\.04\b/,
		codename: "jammy"
	},
	{
		repository: /^ubuntu$/,
		tag: /^20\.04\b/,
		codename: "focal"
	}
];
function codenameOf(repository, tag) {
	const written = CODENAMES.exec(tag)?.[1] ?? /-debian(1[123])\b/.exec(repository)?.[1];
	if (written === "alpine") return null;
	const byNumber = {
		"11": "bullseye",
		"12": "bookworm",
		"13": "trixie"
	};
	if (written !== void 0) return written in byNumber ? byNumber[written] : written;
	return DEFAULTS.find((row) => row.repository.test(repository) && row.tag.test(tag))?.codename ?? null;
}
function imageSize(reference) {
	const parsed = parseImageReference(reference);
	if (!parsed) return null;
	const tag = parsed.tag ?? "latest";
	const found = IMAGE_SIZES.find((size) => size.repository === parsed.repository && size.like.test(tag));
	return found ? {
		...found,
		exact: found.tag === tag
	} : null;
}
function knownBase(reference) {
	const facts = imageFacts(reference);
	if (!facts) return null;
	return {
		...facts.user === null ? {} : { User: facts.user },
		WorkingDir: facts.workdir,
		Env: facts.env,
		Cmd: facts.cmd,
		Entrypoint: facts.entrypoint,
		ExposedPorts: facts.ports
	};
}
// lib/src/syntax/logical-line.js
function joinPieces(text, pieces, span) {
	const first = pieces[0] ?? span;
	if (pieces.length <= 1) return {
		text: text.slice(first.start, first.end),
		segments: [{
			at: 0,
			file: first.start
		}],
		span
	};
	const parts = [];
	const segments = [];
	let at = 0;
	for (const piece of pieces) {
		parts.push(text.slice(piece.start, piece.end));
		if (piece.end === piece.start && at > 0) continue;
		segments.push({
			at,
			file: piece.start
		});
		at += piece.end - piece.start;
	}
	return {
		text: parts.join(""),
		segments,
		span
	};
}
function segmentAt(segments, at) {
	let low = 0;
	let high = segments.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((segments[middle]?.at ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
function fileOffset(segments, at) {
	const segment = segments[segmentAt(segments, at)];
	return segment === void 0 ? at : segment.file + (at - segment.at);
}
function fileSpan(segments, start, end) {
	const from = fileOffset(segments, start);
	return {
		start: from,
		end: end > start ? fileOffset(segments, end - 1) + 1 : from
	};
}
function wordOf(line, start, end) {
	return {
		text: line.text.slice(start, end),
		span: fileSpan(line.segments, start, end)
	};
}
function scriptOf(line, start, end) {
	return {
		text: line.text.slice(start, end),
		segments: segmentsWithin(line.segments, start, end)
	};
}
function segmentsWithin(segments, start, end) {
	const within = [{
		at: 0,
		file: fileOffset(segments, start)
	}];
	for (let index = segmentAt(segments, start) + 1; index < segments.length; index++) {
		const segment = segments[index];
		if (segment === void 0 || segment.at >= end) break;
		within.push({
			at: segment.at - start,
			file: segment.file
		});
	}
	return within;
}
// lib/src/syntax/source.js
function createSource(text) {
	const lineStarts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
	return {
		text,
		lineStarts
	};
}
function lineAt(source, offset) {
	let low = 0;
	let high = source.lineStarts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
function positionAt(source, offset) {
	const line = lineAt(source, offset);
	return {
		line,
		column: offset - (source.lineStarts[line - 1] ?? 0) + 1
	};
}
function rangeOf(source, span) {
	return {
		start: positionAt(source, span.start),
		end: positionAt(source, span.end)
	};
}
function spanOf$1(source, { start, end }) {
	const from = offsetAt(source, start);
	return {
		start: from,
		end: Math.max(from, offsetAt(source, end))
	};
}
function offsetAt({ text, lineStarts }, { line, column }) {
	const start = lineStarts[line - 1] ?? text.length;
	return Math.min(start + column - 1, lineStarts[line] ?? text.length);
}
function lineText(source, line) {
	const start = source.lineStarts[line - 1];
	if (start === void 0) return "";
	const end = source.lineStarts[line] ?? source.text.length + 1;
	return source.text.slice(start, end - 1).replace(/\r$/, "");
}
function textOf(source, span) {
	return source.text.slice(span.start, span.end);
}
// lib/src/snapshot.js
function unlistedAbove({ unlisted }, path) {
	return unlisted?.find((directory) => path.startsWith(`${directory}/`)) ?? null;
}
const NOT_READ_YET = "not read yet";
const indexes = new WeakMap();
function indexOf(listing) {
	const index = indexes.get(listing) ?? new Set(listing.paths);
	indexes.set(listing, index);
	return index;
}
function createSnapshot(loaded, listing) {
	const known = indexOf(listing);
	const wanted = new Set();
	return {
		wanted,
		list: () => listing,
		has: (path) => known.has(path),
		read(path) {
			const content = loaded.get(path);
			if (content) return content;
			if (!known.has(path)) {
				const above = unlistedAbove(listing, path);
				if (above !== null) return {
					kind: "unavailable",
					reason: `what ${above} holds is not listed`
				};
				return listing.complete ? { kind: "absent" } : {
					kind: "unavailable",
					reason: "the file list is not complete"
				};
			}
			wanted.add(path);
			return {
				kind: "unavailable",
				reason: NOT_READ_YET
			};
		}
	};
}
function overlay(snapshot, file) {
	return {
		...snapshot,
		list: () => {
			const listing = snapshot.list();
			if (snapshot.has(file.path)) return listing;
			return {
				...listing,
				paths: [...listing.paths, file.path].sort()
			};
		},
		has: (path) => path === file.path || snapshot.has(path),
		read: (path) => path === file.path ? {
			kind: "text",
			text: file.text
		} : snapshot.read(path)
	};
}
// lib/src/config/config.js
const ANSWERABLE = [
	"context-unknown",
	"dev-runner",
	"dynamic-start",
	"no-workdir",
	"start-not-found",
	"system-libraries"
];
const DEFAULT_CONFIG = {
	files: [
		"**/{Dockerfile,Containerfile}{,.*,-*,_*}",
		"**/*.{Dockerfile,Containerfile}",
		"**/Dockerfile[A-Z]*"
	],
	exclude: [
		"**/node_modules/**",
		"**/vendor/**",
		"**/*.{dockerignore,md,txt,j2,jinja,jinja2,tmpl,tpl,template,gotmpl,mustache,hbs,ejs,erb,m4,in,orig,bak}",
		`**/*.{c,cc,cpp,cs,ex,exs,go,h,html,java,js,json,jsx,kt,lua,mjs,php,pl,ps1,py,rb,rs,scala,sh,swift,ts,tsx,yaml,yml}`
	],
	preset: "recommended",
	rules: {},
	targets: {},
	bases: {},
	propose: {
		"target-base": "auto",
		"base-runtime": null,
		"stage-name": "runtime",
		"max-stages": 4,
		healthcheck: true,
		"cache-mounts": true,
		answers: {}
	},
	ignores: {
		"require-reason": false,
		"allow-inline": true
	}
};
// lib/src/io/config.js
var config_exports = require_rolldown_runtime.__exportAll({ createConfigReader: () => createConfigReader });
const NAMES$2 = [
	".stagewright.yaml",
	".stagewright.yml",
	".stagewright.json"
];
function findConfig(has, path) {
	const parts = path.split("/").slice(0, -1);
	for (let depth = parts.length; depth >= 0; depth--) {
		const directory = parts.slice(0, depth).map((part) => `${part}/`).join("");
		const found = NAMES$2.find((name) => has(directory + name));
		if (found) return directory + found;
	}
	return null;
}
function createConfigReader(source, rules) {
	const { has } = createSnapshot(new Map(), source.listing);
	const read = new Map();
	const load = (path) => {
		const config = read.get(path) ?? readConfig(source, path, rules);
		read.set(path, config);
		return config;
	};
	return {
		load,
		for: async (dockerfile) => {
			const path = findConfig(has, dockerfile);
			return path === null ? DEFAULT_CONFIG : load(path);
		}
	};
}
async function readConfig(source, path, rules) {
	const content = (await source.fetch([path])).get(path);
	if (content?.kind !== "text") {
		const reason = content?.kind === "unavailable" ? content.reason : "it does not exist";
		throw new require_terminal.UsageError(`the configuration ${path} cannot be read: ${reason}`);
	}
	const { ConfigError, parseConfig } = await Promise.resolve().then(() => require("./parse.js"));
	try {
		return parseConfig(content.text, path, rules);
	} catch (error) {
		if (error instanceof ConfigError) throw new require_terminal.UsageError(error.message);
		throw error;
	}
}
// lib/src/io/decode.js
const MAX_FILE_BYTES = 5e6;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
function decode$1(bytes) {
	if (bytes.byteLength > 5e6) return {
		kind: "unavailable",
		reason: `it is larger than ${MAX_FILE_BYTES / 1e6} MB`
	};
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	if (text.startsWith(LFS_POINTER)) return {
		kind: "unavailable",
		reason: "it is a Git LFS pointer"
	};
	if (text.slice(0, 8192).includes("\0")) return {
		kind: "unavailable",
		reason: "it is a binary file"
	};
	return text.includes("�") ? {
		kind: "text",
		text,
		lossy: true
	} : {
		kind: "text",
		text
	};
}
// lib/src/io/files.js
const MAX_FILES = 2e5;
const SKIPPED_DIRECTORIES = new Set([
	".git",
	"node_modules",
	".hg",
	".svn"
]);
function findRoot(path) {
	const start = (0, node_fs.statSync)(path).isDirectory() ? (0, node_path.resolve)(path) : (0, node_path.dirname)((0, node_path.resolve)(path));
	for (let directory = start;; directory = (0, node_path.dirname)(directory)) {
		if (exists((0, node_path.join)(directory, ".git"))) return directory;
		if ((0, node_path.dirname)(directory) === directory) return start;
	}
}
function exists(path) {
	return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
}
async function listFiles(root) {
	const paths = [];
	const unlisted = [];
	const hasSubmodules = exists((0, node_path.join)(root, ".gitmodules"));
	const queue = [{
		path: "",
		ignores: []
	}];
	let next = queue.pop();
	for (; next && paths.length <= MAX_FILES; next = queue.pop()) {
		const entries = entriesOf((0, node_path.join)(root, next.path));
		if (hasSubmodules && entries.length === 0) unlisted.push(next.path.slice(0, -1));
		const { files, directories } = await listDirectory(root, next, entries);
		for (const file of files) paths.push(file);
		queue.push(...directories);
	}
	return {
		paths: paths.sort(),
		complete: next === void 0,
		unlisted: unlisted.sort()
	};
}
async function listDirectory(root, directory, entries) {
	const ignores = await withOwnIgnore(root, directory, entries);
	const files = [];
	const directories = [];
	for (const entry of entries) {
		const path = directory.path + entry.name;
		if (!entry.isDirectory()) {
			if (!isIgnored(ignores, path)) files.push(path);
		} else if (!SKIPPED_DIRECTORIES.has(entry.name) && !isIgnored(ignores, `${path}/`)) directories.push({
			path: `${path}/`,
			ignores
		});
	}
	return {
		files,
		directories
	};
}
function entriesOf(path) {
	try {
		return (0, node_fs.readdirSync)(path, { withFileTypes: true });
	} catch {
		return [];
	}
}
async function withOwnIgnore(root, { path, ignores }, entries) {
	if (!entries.some((entry) => entry.name === ".gitignore")) return ignores;
	const content = readContent(root, `${path}.gitignore`);
	if (content.kind !== "text") return ignores;
	const { default: ignore } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./ignore.js").default, 1));
	const matcher = ignore().add(content.text);
	return [...ignores, {
		directory: path,
		ignores: (inside) => matcher.ignores(inside)
	}];
}
function isIgnored(ignores, path) {
	return ignores.some(({ directory, ignores }) => ignores(path.slice(directory.length)));
}
function readContent(root, path) {
	try {
		const place = realPlace(root, path);
		return place === null ? {
			kind: "unavailable",
			reason: "it is a link out of the repository"
		} : (0, node_fs.statSync)(place).isFile() ? decode$1((0, node_fs.readFileSync)(place)) : {
			kind: "unavailable",
			reason: "it is not a regular file"
		};
	} catch (error) {
		return {
			kind: "unavailable",
			reason: whyNot(error, "read")
		};
	}
}
function realPlace(root, path) {
	const real = (0, node_fs.realpathSync)((0, node_path.join)(root, path));
	const inside = (0, node_path.relative)((0, node_fs.realpathSync)(root), real);
	return inside === ".." || inside.startsWith(`..${node_path.sep}`) ? null : real;
}
function whyNot(error, what) {
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? `it could not be ${what} (${code || "unknown error"})`;
}
const REASONS = {
	EACCES: "permission denied",
	EISDIR: "it is a directory",
	ELOOP: "its links lead in a circle",
	ENOENT: "it does not exist",
	EPERM: "permission denied",
	EROFS: "the file system is read-only"
};
async function openDirectory(root) {
	return {
		listing: await listFiles(root),
		fetch: async (paths) => new Map(paths.map((path) => [path, readContent(root, path)]))
	};
}
// lib/src/io/repository.js
var repository_exports = require_rolldown_runtime.__exportAll({ select: () => select });
async function select(cwd, named, globsOf) {
	const byRoot = new Map();
	for (const path of named) {
		const place = (0, node_path.resolve)(cwd, path);
		checkPlace(path, place);
		const root = findRoot(place);
		byRoot.set(root, [...byRoot.get(root) ?? [], place]);
	}
	const selections = [];
	for (const [root, places] of byRoot) {
		const source = await openDirectory(root);
		const paths = new Set();
		for (const place of places) for (const path of await expand(root, place, source, globsOf)) paths.add(path);
		selections.push({
			root,
			source: withNamed(source, paths),
			paths: [...paths].sort(),
			overlaid: []
		});
	}
	return selections;
}
function checkPlace(named, place) {
	if ((0, node_fs.statSync)(place, { throwIfNoEntry: false })) return;
	const link = (0, node_fs.lstatSync)(place, { throwIfNoEntry: false });
	throw new require_terminal.UsageError(link ? `${named} is a link to nothing` : `there is no file or directory ${named}`);
}
async function expand(root, place, source, globsOf) {
	const path = (0, node_path.relative)(root, place).split(node_path.sep).join("/");
	if (!(0, node_fs.statSync)(place).isDirectory()) return [path];
	const { matchDockerfiles } = await Promise.resolve().then(() => require("./files.js")).then((n) => n.files_exports);
	const { paths } = source.listing;
	return matchDockerfiles(path === "" ? paths : paths.filter((file) => file.startsWith(`${path}/`)), await globsOf(source));
}
function withNamed(source, paths) {
	const listed = new Set(source.listing.paths);
	const hidden = [...paths].filter((path) => !listed.has(path));
	if (hidden.length === 0) return source;
	return {
		...source,
		listing: {
			...source.listing,
			paths: [...source.listing.paths, ...hidden].sort()
		}
	};
}
// lib/src/syntax/wording.js
var wording_exports = require_rolldown_runtime.__exportAll({ nearest: () => nearest });
function nearest(word, options) {
	let match = null;
	let least = 3;
	for (const option of options) {
		if (option === word) return null;
		if (Math.abs(option.length - word.length) >= least) continue;
		const distance = editDistance(word, option);
		if (distance >= least) continue;
		match = option;
		least = distance;
	}
	return match;
}
function editDistance(left, right) {
	const row = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let i = 0; i < left.length; i++) {
		let diagonal = i;
		row[0] = i + 1;
		for (let j = 0; j < right.length; j++) {
			const above = row[j + 1] ?? 0;
			const replaced = diagonal + (left[i] === right[j] ? 0 : 1);
			row[j + 1] = Math.min(replaced, above + 1, (row[j] ?? 0) + 1);
			diagonal = above;
		}
	}
	return row[right.length] ?? 0;
}
function oneOf$1(words) {
	const quoted = words.map((word) => `\`${word}\``);
	const last = quoted.pop() ?? "";
	return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;
function shown(text) {
	const plain = text.replace(UNSHOWABLE, " ");
	return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain;
}
// lib/src/model/problems.js
const MOST = 1e3;
var Problems = class {
	list = [];
	constructor(syntax) {
		for (const problem of syntax) this.list.push({
			...problem,
			stage: null
		});
	}
	ofFile(span, message, suggestion = null) {
		this.add({
			message,
			suggestion,
			span,
			stage: null
		});
	}
	ofStage(stage, span, message, suggestion = null) {
		this.add({
			message,
			suggestion,
			span,
			stage
		});
	}
	sorted() {
		return this.list.sort((a, b) => a.span.start - b.span.start);
	}
	add(problem) {
		if (this.list.length < MOST) this.list.push(problem);
	}
};
function quoted(text) {
	return `\`${shown(text)}\``;
}
// lib/src/model/check-options.js
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
function checkLinterOptions({ directives }, problems) {
	const directive = directives.find(({ name }) => name === "check");
	const [value = ""] = directive?.value.split(" ", 1) ?? [];
	if (!directive || value.trim() === "") return;
	for (const option of options(value)) if (!isOption(option)) {
		const message = `${quoted(option)} is no option of \`# check=\`: write skip=…, experimental=… or error=true.`;
		problems.ofFile(directive.span, message);
	}
}
function options(value) {
	const [first = "", second, ...rest] = value.trim().split(";");
	return [
		first,
		...second === void 0 ? [] : [second],
		...rest.length === 0 ? [] : [rest.join(";")]
	];
}
function isOption(option) {
	const equals = option.indexOf("=");
	const name = option.slice(0, Math.max(equals, 0)).trim();
	if (name === "error") return BOOLEAN.test(option.slice(equals + 1).trim());
	return name === "skip" || name === "experimental";
}
// lib/src/model/persistent-map.js
const BITS = 3;
const MASK = 7;
const FEW = 16;
var Names = class {
	list = [];
	ids = new Map();
	find(name) {
		return this.ids.get(name);
	}
	number(name) {
		const known = this.ids.get(name);
		if (known !== void 0) return known;
		const id = this.list.length;
		this.ids.set(name, id);
		this.list.push(name);
		return id;
	}
};
var Slot = class {
	name;
	order;
	value;
	constructor(name, order, value) {
		this.name = name;
		this.order = order;
		this.value = value;
	}
};
var PersistentMap = class PersistentMap {
	size;
	names;
	root;
	height;
	constructor(names, root, height, size) {
		this.names = names;
		this.root = root;
		this.height = height;
		this.size = size;
	}
	static empty(names) {
		return new PersistentMap(names, [], 0, 0);
	}
	get(name) {
		const id = this.names.find(name);
		return id === void 0 ? void 0 : this.slot(id)?.value;
	}
	with(name, value) {
		const id = this.names.number(name);
		const known = this.slot(id);
		let { root, height } = this;
		for (; id >> (height + 1) * BITS > 0; height += 1) root = [root];
		const slot = new Slot(id, known?.order ?? this.size, value);
		return new PersistentMap(this.names, placed(root, height, slot), height, known ? this.size : this.size + 1);
	}
	withAll(entries) {
		if (entries.length * FEW < this.size || entries.length < FEW) return entries.reduce((map, [name, value]) => map.with(name, value), this);
		const slots = [];
		for (const slot of slotsOf(this.root)) slots[slot.name] = slot;
		let { size } = this;
		for (const [name, value] of entries) {
			const id = this.names.number(name);
			const known = slots[id];
			slots[id] = new Slot(id, known?.order ?? size, value);
			if (!known) size += 1;
		}
		return laidOut(this.names, slots, size);
	}
	entries() {
		return slotsOf(this.root).sort((a, b) => a.order - b.order).map((slot) => [this.names.list[slot.name] ?? "", slot.value]);
	}
	slot(id) {
		if (id >> (this.height + 1) * BITS > 0) return void 0;
		let node = this.root;
		for (let level = this.height; level >= 0 && node; level -= 1) {
			if (node instanceof Slot) break;
			node = node[id >> level * BITS & MASK];
		}
		return node instanceof Slot ? node : void 0;
	}
};
function placed(node, level, slot) {
	const copy = node === void 0 || node instanceof Slot ? [] : node.slice();
	const index = slot.name >> level * BITS & MASK;
	while (copy.length < index) copy.push(void 0);
	copy[index] = level === 0 ? slot : placed(copy[index], level - 1, slot);
	return copy;
}
function slotsOf(root) {
	const slots = [];
	const collect = (node) => {
		for (const item of node) if (item instanceof Slot) slots.push(item);
		else if (item) collect(item);
	};
	collect(root);
	return slots;
}
function laidOut(names, slots, size) {
	let level = chunks(slots);
	let height = 0;
	for (; level.length > 1; height += 1) level = chunks(level);
	return new PersistentMap(names, level[0] ?? [], height, size);
}
function chunks(items) {
	const list = [];
	for (let start = 0; start < items.length; start += 8) list.push(items.slice(start, start + 8));
	return list;
}
// lib/src/model/environment.js
function noVariables() {
	return {
		map: PersistentMap.empty(new Names()),
		count: 0
	};
}
function withEnv({ map, count }, name, value) {
	const known = map.get(name);
	const isNew = known?.env === void 0;
	const order = isNew ? count : known.order;
	return {
		map: map.with(name, {
			env: value,
			arg: known?.arg,
			order
		}),
		count: isNew ? count + 1 : count
	};
}
function lastUpTo(writes, moment) {
	let low = 0;
	let high = writes?.length ?? 0;
	while (low < high) {
		const middle = low + high >> 1;
		if ((writes?.[middle]?.at ?? 0) <= moment) low = middle + 1;
		else high = middle;
	}
	return writes?.[low - 1];
}
var StageEnvironment = class {
	moment = 0;
	inherited;
	writes = new Map();
	constructor(inherited) {
		this.inherited = inherited;
	}
	setEnv(name, value) {
		this.write(name, value, true);
	}
	setArg(name, value) {
		this.write(name, value, false);
	}
	get(name, moment = this.moment) {
		const write = lastUpTo(this.writes.get(name), moment);
		if (write) return write.value;
		const variable = this.inherited.map.get(name);
		return variable?.env ?? variable?.arg;
	}
	env(name, moment = this.moment) {
		return lastUpTo(this.writes.get(name), moment)?.env ?? this.inherited.map.get(name)?.env;
	}
	names(moment) {
		const names = new Set(this.inherited.map.entries().map(([name]) => name));
		for (const [name, [first]] of this.writes) if (first && first.at <= moment) names.add(name);
		return [...names];
	}
	final() {
		let { count } = this.inherited;
		const changed = this.byFirstEnv().map(([name, writes]) => {
			const known = this.inherited.map.get(name);
			const env = writes.at(-1)?.env ?? known?.env;
			const order = known?.env === void 0 ? count : known.order;
			if (known?.env === void 0 && env !== void 0) count += 1;
			return [name, {
				env,
				arg: lastArg(writes) ?? known?.arg,
				order
			}];
		});
		return {
			map: this.inherited.map.withAll(changed),
			count
		};
	}
	byFirstEnv() {
		const first = (writes) => writes.find(({ isEnv }) => isEnv)?.at ?? 0;
		return [...this.writes].map(([name, writes]) => ({
			name,
			writes,
			at: first(writes)
		})).sort((a, b) => a.at - b.at).map(({ name, writes }) => [name, writes]);
	}
	write(name, value, isEnv) {
		this.moment += 1;
		const writes = this.writes.get(name);
		const write = {
			at: this.moment,
			value,
			isEnv,
			env: isEnv ? value : writes?.at(-1)?.env
		};
		if (writes) writes.push(write);
		else this.writes.set(name, [write]);
	}
};
function lastArg(writes) {
	return writes.findLast(({ isEnv }) => !isEnv)?.value;
}
function envsOf({ map }) {
	const list = [];
	for (const [name, { env, order }] of map.entries()) if (env !== void 0) list[order] = [name, env];
	return list;
}
// lib/src/model/lazy-map.js
var LazyMap = class {
	listed = null;
	find;
	names;
	constructor(find, names) {
		this.find = find;
		this.names = names;
	}
	get(name) {
		return this.find(name);
	}
	has(name) {
		return this.find(name) !== void 0;
	}
	get size() {
		return this.list().size;
	}
	forEach(visit) {
		for (const [name, value] of this.list()) visit(value, name, this);
	}
	entries() {
		return this.list().entries();
	}
	keys() {
		return this.list().keys();
	}
	values() {
		return this.list().values();
	}
	[Symbol.iterator]() {
		return this.list().entries();
	}
	list() {
		if (this.listed) return this.listed;
		this.listed = new Map();
		for (const name of this.names()) {
			const value = this.find(name);
			if (value !== void 0) this.listed.set(name, value);
		}
		return this.listed;
	}
};
// lib/src/model/ports.js
const HIGHEST = 65535;
const PROTOCOLS = [
	"tcp",
	"udp",
	"sctp"
];
function parsePort(text) {
	const parts = text.split(":");
	const container = parts.pop() ?? "";
	const host = parts.pop() ?? "";
	const ip = parts.join(":");
	const [ports = "", ...rest] = container.split("/");
	const protocol = rest.join("/") || "tcp";
	if (ports === "") return { problem: "no port is named" };
	if (!PROTOCOLS.includes(protocol.toLowerCase())) return { problem: `\`${protocol}\` is no protocol: it is tcp, udp or sctp` };
	if (ip !== "" && !isAddress(ip)) return { problem: `\`${ip}\` is no IP address` };
	return withHost(parseRange(ports), host, ports, protocol.toLowerCase());
}
function withHost(range, host, ports, protocol) {
	if (!range) return { problem: `\`${ports}\` is no port or range of ports from 0 to ${HIGHEST}` };
	if (host !== "") {
		const hosts = parseRange(host);
		if (!hosts) return { problem: `\`${host}\` is no port or range of ports from 0 to ${HIGHEST}` };
		if (range.end !== range.start && range.end - range.start !== hosts.end - hosts.start) return { problem: `the ranges \`${host}\` and \`${ports}\` have different lengths` };
	}
	return { range: {
		...range,
		protocol
	} };
}
function parseRange(text) {
	const dash = text.indexOf("-");
	const first = dash === -1 ? text : text.slice(0, dash);
	const second = dash === -1 ? first : text.slice(dash + 1);
	const start = parseNumber(first);
	const end = first === second ? start : parseNumber(second);
	if (start === null || end === null || end < start) return null;
	return {
		start,
		end
	};
}
function parseNumber(text) {
	if (!/^[+-]?[0-9]+$/.test(text)) return null;
	const port = Number(text);
	return port >= 0 && port <= HIGHEST ? port + 0 : null;
}
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
function isAddress(text) {
	const ip = /^\[([^[\]]*)\]$/.exec(text)?.[1] ?? text;
	return IPV4.test(ip) || /^[0-9a-fA-F:.]+$/.test(ip) && ip.includes(":") && URL.canParse(`http://[${ip}]/`);
}
function listPorts(ranges) {
	const ports = new Set();
	for (const { start, end, protocol } of merged(ranges)) for (let port = start; port <= end; port += 1) ports.add(`${port}/${protocol}`);
	return [...ports].sort();
}
function merged(ranges) {
	const sorted = [...ranges].sort((a, b) => a.protocol === b.protocol ? a.start - b.start : a.protocol < b.protocol ? -1 : 1);
	const list = [];
	for (const range of sorted) {
		const last = list.at(-1);
		if (last && last.protocol === range.protocol && range.start <= last.end) list[list.length - 1] = {
			...last,
			end: Math.max(last.end, range.end)
		};
		else list.push(range);
	}
	return list;
}
// lib/src/model/config.js
function withPorts(before, range) {
	return {
		range,
		before,
		count: (before?.count ?? 0) + range.end - range.start + 1
	};
}
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
function emptyConfig() {
	return {
		environment: noVariables(),
		user: "",
		workdir: "",
		cmd: null,
		hasOwnCmd: false,
		entrypoint: null,
		shell: null,
		healthcheck: null,
		ports: null,
		volumes: PersistentMap.empty(new Names()),
		labels: PersistentMap.empty(new Names()),
		stopSignal: "",
		onBuild: [],
		imageOs: "linux",
		imageKnown: true
	};
}
function configOf(image, empty) {
	return {
		environment: (image.Env ?? []).reduce((environment, entry) => withEnv(environment, ...cutEntry(entry)), empty.environment),
		user: image.User ?? "",
		workdir: image.WorkingDir ?? "",
		cmd: image.Cmd ?? null,
		hasOwnCmd: false,
		entrypoint: image.Entrypoint ?? null,
		shell: image.Shell ?? null,
		healthcheck: image.Healthcheck ?? null,
		ports: (image.ExposedPorts ?? []).reduce(exposed, null),
		volumes: (image.Volumes ?? []).reduce((volumes, path) => volumes.with(path, true), empty.volumes),
		labels: Object.entries(image.Labels ?? {}).reduce((labels, [name, value]) => labels.with(name, value), empty.labels),
		stopSignal: image.StopSignal ?? "",
		onBuild: image.OnBuild ?? [],
		imageOs: image.os ?? "linux",
		imageKnown: true
	};
}
function exposed(before, port) {
	const [number = "", protocol = "tcp"] = port.split("/");
	return withPorts(before, {
		start: Number(number),
		end: Number(number),
		protocol
	});
}
function cutEntry(entry) {
	const equals = entry.indexOf("=");
	return equals === -1 ? [entry, ""] : [entry.slice(0, equals), entry.slice(equals + 1)];
}
const WINDOWS_SHELL = [
	"cmd",
	"/S",
	"/C"
];
const LINUX_SHELL = ["/bin/sh", "-c"];
function shellOf(config) {
	if (config.shell && config.shell.length > 0) return config.shell;
	return config.imageOs === "windows" ? WINDOWS_SHELL : LINUX_SHELL;
}
var StateView = class {
	user;
	workdir;
	shell;
	environment;
	moment;
	constructor(config, environment) {
		this.user = config.user;
		this.workdir = config.workdir || "/";
		this.shell = shellOf(config);
		this.environment = environment;
		this.moment = environment.moment;
	}
	get variables() {
		return this.view((name) => this.environment.get(name, this.moment));
	}
	get env() {
		return this.view((name) => this.environment.env(name, this.moment));
	}
	view(find) {
		return new LazyMap(find, () => this.environment.names(this.moment));
	}
};
function stateOf(config, environment) {
	return new StateView(config, environment);
}
const published = createNotes();
function publish(config) {
	const known = published.get(config);
	if (known) return known;
	const answer = imageConfig(config);
	published.set(config, answer);
	return answer;
}
function imageConfig(config) {
	return {
		User: config.user,
		WorkingDir: config.workdir,
		Env: envsOf(config.environment).map(([name, value]) => `${name}=${value}`),
		Cmd: filled(config.cmd),
		Entrypoint: filled(config.entrypoint),
		Shell: filled(config.shell),
		Healthcheck: config.healthcheck,
		ExposedPorts: config.ports === null ? [] : listPorts(rangesOf(config.ports)),
		Volumes: config.volumes.size === 0 ? [] : sortedEntries(config.volumes).map(([path]) => path),
		Labels: config.labels.size === 0 ? {} : Object.fromEntries(sortedEntries(config.labels)),
		StopSignal: config.stopSignal,
		OnBuild: config.onBuild
	};
}
function rangesOf(ports) {
	const ranges = [];
	for (let chain = ports; chain; chain = chain.before) ranges.push(chain.range);
	return ranges;
}
function sortedEntries(map) {
	return [...map.entries()].sort(([a], [b]) => a < b ? -1 : 1);
}
function filled(words) {
	return words && words.length > 0 ? words : null;
}
function sizeOf({ environment, volumes, labels, ports }) {
	return environment.count + volumes.size + labels.size + (ports?.count ?? 0);
}
// lib/src/model/expand-frame.js
function isSpecial(code, stop) {
	return code === 36 || code === 34 || code === 39 || code === 92 || code === 96 || code === 60 || code === stop.charCodeAt(0);
}
function unfinished(frame) {
	if (frame.quoted) return "a \" has no partner";
	return frame.stop === "/" ? "a ${NAME/pattern has no second /" : "a ${ has no }";
}
// lib/src/model/expanded-words.js
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
var ExpandedWords = class {
	done = [];
	current = "";
	inWord = false;
	add(text) {
		for (const character of text) if (!SPACE.test(character)) this.addRaw(character);
		else if (this.inWord) this.cut();
	}
	addRaw(text) {
		this.current += text;
		this.inWord = true;
	}
	drop() {
		this.current = "";
	}
	list() {
		if (this.current !== "") this.done.push(this.current);
		this.current = "";
		return this.done;
	}
	cut() {
		if (this.current === "") return;
		this.done.push(this.current);
		this.current = "";
		this.inWord = false;
	}
};
// lib/src/model/pattern.js
var InvalidPattern = class extends Error {};
const STARTS_WITH_MARK = /^\uFEFF/;
function readPattern(text) {
	const pieces = [];
	let piece = [];
	let literal = "";
	const close = () => {
		if (literal !== "") piece.push(literal);
		literal = "";
	};
	const pattern = text.replace(STARTS_WITH_MARK, "");
	for (let at = 0; at < pattern.length; at += 1) {
		const character = pattern.charAt(at);
		if (character === "*") {
			close();
			pieces.push(piece);
			piece = [];
		} else if (character === "?") {
			close();
			piece.push(null);
		} else if (character === "\\") {
			literal += escaped(pattern, at);
			at += 1;
		} else literal += character;
	}
	close();
	pieces.push(piece);
	return { pieces };
}
function escaped(pattern, at) {
	const next = pattern.charAt(at + 1);
	if (next !== "" && "}/*?\\".includes(next)) return next;
	throw new InvalidPattern(next === "" ? "a backslash stands at its end" : `\\${next} is no escape`);
}
function trimStart(value, pattern, longest) {
	const end = matchFrom(value, 0, pattern, longest);
	return end === -1 ? value : value.slice(end);
}
function trimEnd$1(value, pattern, longest) {
	return reversed(trimStart(reversed(value), readPattern(reversedPattern(pattern)), longest));
}
function reversed(text) {
	return Array.from(text).reverse().join("");
}
function reversedPattern(pattern) {
	const units = Array.from(pattern);
	const parts = [];
	for (let at = 0; at < units.length; at += 1) {
		const unit = units[at] ?? "";
		if (unit === "\\" && at + 1 < units.length) {
			at += 1;
			parts.push(unit + (units[at] ?? ""));
		} else parts.push(unit);
	}
	return parts.reverse().join("");
}
function replaceIn(value, pattern, replacement, all) {
	if (!all) {
		const match = findFrom(value, 0, pattern);
		return match ? value.slice(0, match.start) + replacement + value.slice(match.end) : value;
	}
	return replaceAll(value, pattern, replacement);
}
function replaceAll(value, pattern, replacement) {
	const parts = [];
	let copied = 0;
	let from = 0;
	while (from <= value.length) {
		const match = findFrom(value, from, pattern);
		if (!match) break;
		parts.push(value.slice(copied, match.start));
		if (match.end > copied || match.start === 0) parts.push(template(replacement, value.slice(match.start, match.end)));
		copied = match.end;
		from = Math.max(from + Math.max(widthAt(value, from), 1), match.end);
	}
	parts.push(value.slice(copied));
	return parts.join("");
}
const REFERENCE = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;
function template(replacement, match) {
	if (!replacement.includes("$")) return replacement;
	return replacement.replace(REFERENCE, (whole, braced, bare) => {
		if (whole === "$$") return "$";
		return (braced ?? bare) === "0" ? match : "";
	});
}
function findFrom(value, from, pattern) {
	const first = pattern.pieces[0] ?? [];
	let start = first.length === 0 ? from : findPiece(value, from, first);
	while (start !== -1) {
		const end = matchFrom(value, start, pattern, true);
		if (end !== -1) return {
			start,
			end
		};
		const newline = value.indexOf("\n", start);
		if (newline === -1) return null;
		start = first.length === 0 ? newline + 1 : findPiece(value, newline + 1, first);
	}
	return null;
}
function matchFrom(value, start, pattern, longest) {
	const { pieces } = pattern;
	let at = matchPiece(value, start, pieces[0] ?? []);
	if (at === -1 || pieces.length === 1) return at;
	const newline = value.indexOf("\n", at);
	const line = newline === -1 ? value : value.slice(0, newline);
	const last = pieces.length - 1;
	for (let index = 1; index <= last; index += 1) {
		const piece = pieces[index] ?? [];
		const found = index === last && longest ? findLastPiece(line, at, piece) : findPiece(line, at, piece);
		if (found === -1) return -1;
		at = matchPiece(line, found, piece);
	}
	return at;
}
function matchPiece(value, at, piece) {
	let end = at;
	for (const part of piece) if (part === null) {
		const width = widthAt(value, end);
		if (width === 0 || value.charAt(end) === "\n") return -1;
		end += width;
	} else {
		if (!value.startsWith(part, end)) return -1;
		end += part.length;
	}
	return end;
}
function findPiece(value, from, piece) {
	const [only] = piece;
	if (piece.length === 0) return from;
	if (piece.length === 1 && typeof only === "string") return value.indexOf(only, from);
	for (let at = from; at < value.length; at += widthAt(value, at)) if (matchPiece(value, at, piece) !== -1) return at;
	return -1;
}
function findLastPiece(value, from, piece) {
	const [only] = piece;
	if (piece.length === 0) return value.length;
	if (piece.length === 1 && typeof only === "string") {
		const at = value.lastIndexOf(only);
		return at < from ? -1 : at;
	}
	for (let at = value.length - 1; at >= from; at -= 1) if (!isTrailing(value, at) && matchPiece(value, at, piece) !== -1) return at;
	return -1;
}
function widthAt(value, at) {
	const point = value.codePointAt(at);
	if (point === void 0) return 0;
	return point > 65535 ? 2 : 1;
}
function isTrailing(value, at) {
	return at > 0 && (value.codePointAt(at - 1) ?? 0) > 65535;
}
// lib/src/model/substitution.js
var CannotExpand = class extends Error {};
function createBudget() {
	return {
		growth: 1 << 24,
		work: 1 << 28
	};
}
function payGrowth(budget, characters) {
	if (!budget) return;
	budget.growth -= characters;
	if (budget.growth < 0) throw new CannotExpand("the values of this file grow beyond 16 MiB");
}
function modified(form, text, value, budget) {
	const { modifier, emptyIsUnset } = form;
	if (modifier === "#" || modifier === "%") return trimmed(modifier, text, value ?? "", budget);
	const missing = value === void 0 || emptyIsUnset && value === "";
	if (modifier === "?" && missing) throw new CannotExpand(missingValue(form, text, value));
	if (modifier === "+") return missing ? "" : text;
	return missing ? text : value;
}
function missingValue({ name, emptyIsUnset }, text, value) {
	return `${name} ${value === void 0 ? "has no value" : "is empty"}, and ${`\${${name}${emptyIsUnset ? ":" : ""}?…}`} asks for one${text === "" ? "" : `: ${text}`}`;
}
function trimmed(modifier, text, value, budget) {
	const longest = text.startsWith(modifier);
	const pattern = longest ? text.slice(1) : text;
	payWork(budget, value, pattern);
	return modifier === "#" ? trimStart(value, readPattern(pattern), longest) : trimEnd$1(value, pattern, longest);
}
function replaced({ pattern, text, all }, value, budget) {
	payWork(budget, value, pattern);
	if (budget && all && (value.length + 1) * text.length > budget.growth) payGrowth(budget, Number.POSITIVE_INFINITY);
	return replaceIn(value, readPattern(pattern), text, all);
}
function payWork(budget, value, pattern) {
	if (!budget) return;
	budget.work -= (value.length + 1) * (pattern.length + 1);
	if (budget.work < 0) throw new CannotExpand("the patterns of this file cost too much to match");
}
// lib/src/model/expand.js
function expandWord(word, values, options) {
	if (!SPECIAL.test(word)) return plain(word);
	return new Expander(word, values, options, null).run();
}
function expandWords(word, values, options) {
	return new Expander(word, values, options, new ExpandedWords()).run();
}
const SPECIAL = /[$'"\\`\uFEFF]/;
const NONE$1 = [];
function plain(text) {
	return {
		text,
		words: NONE$1,
		matched: NONE$1,
		unmatched: NONE$1,
		problem: null
	};
}
const NAME$2 = /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;
const HEREDOC_MARK = /<(?:<[\t\r ]*)?/y;
var Expander = class {
	at;
	frames = [];
	matched = new Set();
	unmatched = new Set();
	top = {
		stop: "",
		quoted: false,
		rawEscapes: false,
		preserve: false,
		out: "",
		done: () => {}
	};
	word;
	values;
	options;
	words;
	constructor(word, values, options, words) {
		this.word = word;
		this.values = values;
		this.options = options;
		this.words = words;
		this.at = word.startsWith("﻿") ? 1 : 0;
	}
	run() {
		let text = "";
		let problem = null;
		try {
			text = this.read();
		} catch (error) {
			if (!(error instanceof CannotExpand || error instanceof InvalidPattern)) throw error;
			problem = error.message;
		}
		return {
			text,
			words: problem === null ? this.words?.list() ?? NONE$1 : NONE$1,
			matched: this.matched.size === 0 ? NONE$1 : [...this.matched],
			unmatched: this.unmatched.size === 0 ? NONE$1 : [...this.unmatched],
			problem
		};
	}
	read() {
		while (this.at < this.word.length) {
			const character = this.word.charAt(this.at);
			if (character === this.top.stop) this.close();
			else if (character === "$") this.dollar();
			else if (character === this.options.escape) this.escapeCharacter();
			else if (this.opensQuote(character)) this.quote(character);
			else if (character === "<" && !this.top.quoted) this.heredocMark();
			else this.literal();
		}
		if (this.frames.length > 0) throw new CannotExpand(unfinished(this.top));
		return this.top.out;
	}
	opensQuote(character) {
		return !this.top.quoted && !this.options.skipQuotes && (character === "\"" || character === "'");
	}
	open(frame) {
		this.frames.push(this.top);
		this.top = {
			...frame,
			out: ""
		};
	}
	close() {
		const { out, done } = this.top;
		this.at += 1;
		this.top = this.frames.pop() ?? this.top;
		done(out);
	}
	emit(text, split) {
		payGrowth(this.options.budget, text.length);
		this.top.out += text;
		if (this.frames.length > 0) return;
		if (split) this.words?.add(text);
		else this.words?.addRaw(text);
	}
	keep(text, split) {
		this.top.out += text;
		if (this.words === null || this.frames.length > 0) return;
		if (split) this.words.add(text);
		else this.words.addRaw(text);
	}
	literal() {
		const { word } = this;
		let end = this.at + 1;
		while (end < word.length && !isSpecial(word.charCodeAt(end), this.top.stop)) end += 1;
		const text = word.slice(this.at, end);
		this.at = end;
		this.keep(text, true);
	}
	heredocMark() {
		HEREDOC_MARK.lastIndex = this.at;
		const mark = HEREDOC_MARK.exec(this.word)?.[0] ?? "";
		this.at += mark.length;
		this.keep(mark, false);
	}
	escapeCharacter() {
		if (this.top.quoted) this.escapedInQuotes();
		else this.escaped();
	}
	escaped() {
		this.at += 1;
		if (this.top.rawEscapes) this.keep(this.options.escape, false);
		const next = this.character();
		this.at += next.length;
		this.keep(next, false);
	}
	escapedInQuotes() {
		const mark = this.options.escape;
		const { rawEscapes } = this.top;
		this.at += 1;
		const next = this.word.charAt(this.at);
		if (next === "") return;
		if (next === "\"" || next === "$" || next === mark) {
			this.keep(rawEscapes ? mark + next : next, false);
			this.at += 1;
		} else this.keep(rawEscapes ? mark + mark : mark, false);
	}
	quote(character) {
		const { rawEscapes, preserve } = this.top;
		this.at += 1;
		if (character === "\"") {
			this.open({
				stop: "\"",
				quoted: true,
				rawEscapes,
				preserve,
				done: (text) => this.keep(text, false)
			});
			return;
		}
		const end = this.word.indexOf("'", this.at);
		if (end === -1) throw new CannotExpand("a ' has no partner");
		const text = this.word.slice(this.at, end);
		const mark = this.options.escape;
		this.keep(preserve ? text.replaceAll(mark, mark + mark) : text, false);
		this.at = end + 1;
	}
	character() {
		const point = this.word.codePointAt(this.at);
		return point === void 0 ? "" : String.fromCodePoint(point);
	}
	name() {
		NAME$2.lastIndex = this.at;
		const name = NAME$2.exec(this.word)?.[0] ?? "";
		this.at += name.length;
		return name;
	}
	value(name) {
		const value = this.values.get(name);
		if (value === void 0) this.unmatched.add(name);
		else this.matched.add(name);
		return value;
	}
	dollar() {
		this.at += 1;
		if (this.word.charAt(this.at) !== "{") {
			const name = this.name();
			if (name === "") this.keep("$", true);
			else this.emit(this.value(name) ?? "", true);
			return;
		}
		this.at += 1;
		const first = this.word.charAt(this.at);
		if (first === "") throw new CannotExpand("a ${ has no }");
		if ("{}:".includes(first)) throw new CannotExpand(`\${${first} names no variable`);
		this.substitution(this.name());
	}
	substitution(name) {
		const modifier = this.character();
		this.at += modifier.length;
		if (modifier === "}") this.emit(this.value(name) ?? "", true);
		else if (modifier === "/") this.replacement(name);
		else this.modifier(name, modifier);
	}
	modifier(name, first) {
		let modifier = first;
		const emptyIsUnset = modifier === ":";
		if (emptyIsUnset) {
			modifier = this.character();
			this.at += modifier.length;
		}
		const trims = modifier === "#" || modifier === "%";
		if (emptyIsUnset && trims || !"+-?#%".includes(modifier) || modifier === "") throw new CannotExpand(modifier === "" ? "a ${ has no }" : `\${${name}${emptyIsUnset ? ":" : ""}${modifier}…} is no form that BuildKit knows`);
		this.openText("}", trims, trims, (text) => {
			const form = {
				name,
				modifier,
				emptyIsUnset
			};
			this.emit(modified(form, text, this.value(name), this.options.budget), true);
		});
	}
	openText(stop, rawEscapes, preserve, done) {
		this.words?.drop();
		this.open({
			stop,
			quoted: false,
			rawEscapes,
			preserve,
			done
		});
	}
	replacement(name) {
		const all = this.word.charAt(this.at) === "/";
		if (all) this.at += 1;
		this.openText("/", true, true, (pattern) => {
			this.openText("}", true, false, (text) => {
				this.emit(replaced({
					pattern,
					text,
					all
				}, this.value(name) ?? "", this.options.budget), true);
			});
		});
	}
};
// lib/src/syntax/csv.js
function csvFields(text) {
	let line = text.endsWith("\n") ? text.slice(0, text.endsWith("\r\n") ? -2 : -1) : text;
	if (line === "") return null;
	const fields = [];
	for (;;) {
		const field = line.startsWith("\"") ? quotedField(line) : plainField(line);
		if (field === null) return null;
		fields.push(field.value);
		if (field.end === line.length) return fields;
		line = line.slice(field.end + 1);
	}
}
function plainField(line) {
	const comma = line.indexOf(",");
	const end = comma === -1 ? line.length : comma;
	const value = line.slice(0, end);
	return value.includes("\"") ? null : {
		value,
		end
	};
}
function quotedField(line) {
	let value = "";
	let at = 1;
	for (;;) {
		const quote = line.indexOf("\"", at);
		if (quote === -1) return null;
		value += line.slice(at, quote);
		const next = line[quote + 1];
		if (next !== "\"") return next === void 0 || next === "," ? {
			value,
			end: quote + 1
		} : null;
		value += "\"";
		at = quote + 2;
	}
}
function keyAndValue(field) {
	const equals = field.indexOf("=");
	return equals === -1 ? {
		key: field,
		value: null
	} : {
		key: field.slice(0, equals),
		value: field.slice(equals + 1)
	};
}
// lib/src/model/mount.js
const TYPES = [
	"bind",
	"cache",
	"tmpfs",
	"secret",
	"ssh"
];
const SHARINGS = [
	"shared",
	"private",
	"locked"
];
const KEYS = [
	"type",
	"from",
	"source",
	"target",
	"readonly",
	"id",
	"sharing",
	"required",
	"size",
	"mode",
	"uid",
	"gid",
	"src",
	"dst",
	"destination",
	"ro",
	"rw",
	"readwrite",
	"env"
];
const TRUE = [
	"1",
	"t",
	"T",
	"TRUE",
	"true",
	"True"
];
const FALSE = [
	"0",
	"f",
	"F",
	"FALSE",
	"false",
	"False"
];
var BadMount = class extends Error {
	suggestion;
	constructor(message, suggestion = null) {
		super(message);
		this.suggestion = suggestion;
	}
};
function mountSource(flag) {
	let from = null;
	for (const field of csvFields(flag.value ?? "") ?? []) {
		const { key, value } = cut(field);
		if (key === "from" && value !== null) from = value;
	}
	return from === "" ? null : from;
}
function readMount(flag, expand) {
	try {
		return { mount: read(flag, expand) };
	} catch (error) {
		if (!(error instanceof BadMount)) throw error;
		return {
			problem: error.message,
			suggestion: error.suggestion
		};
	}
}
function read(flag, expand) {
	const fields = csvFields(flag.value ?? "");
	if (!fields) throw new BadMount("its options are no comma-separated list");
	const draft = {
		type: "bind",
		from: null,
		source: "",
		target: "",
		id: "",
		readOnly: null,
		sharing: "",
		required: false,
		size: null,
		env: null,
		mode: null,
		uid: null,
		gid: null
	};
	for (const field of fields) {
		const { key, value } = cut(field);
		if (value === null) setBare(draft, key);
		else setValue(draft, key, expanded$1(value, expand));
	}
	check(draft);
	const { type, readOnly } = draft;
	return {
		...draft,
		flag,
		readOnly: readOnly ?? (type !== "cache" && type !== "tmpfs")
	};
}
function cut(field) {
	const equals = field.indexOf("=");
	if (equals === -1) return {
		key: field.toLowerCase(),
		value: null
	};
	return {
		key: field.slice(0, equals).toLowerCase(),
		value: field.slice(equals + 1)
	};
}
function expanded$1(value, expand) {
	const { text, problem } = expand(value);
	if (problem !== null) throw new BadMount(`\`${value}\` cannot be expanded: ${problem}`);
	return text;
}
function setBare(draft, key) {
	if (key === "readonly" || key === "ro") draft.readOnly = true;
	else if (key === "readwrite" || key === "rw") draft.readOnly = false;
	else if (key === "required") setRequired(draft, true);
	else throw new BadMount(`\`${key}\` needs a value, as in \`${key}=…\``, nearest(key, KEYS));
}
function setRequired(draft, value) {
	if (draft.type !== "secret" && draft.type !== "ssh") throw new BadMount(`\`required\` is for mounts of type secret and ssh, named before it; this is a ${draft.type} mount`);
	draft.required = value;
}
function setValue(draft, key, value) {
	const setter = SETTERS.get(key);
	if (!setter) throw new BadMount(`\`${key}\` is no option of a mount`, nearest(key, KEYS));
	setter(draft, value, key);
}
const setSource = (draft, value) => {
	draft.source = value;
};
const setTarget = (draft, value) => {
	draft.target = value;
};
const setReadOnly = (draft, value, key) => {
	draft.readOnly = bool(value, key);
};
const setReadWrite = (draft, value, key) => {
	draft.readOnly = !bool(value, key);
};
const SETTERS = new Map([
	["type", setType],
	["from", (draft, value) => {
		draft.from = value === "" ? null : value;
	}],
	["source", setSource],
	["src", setSource],
	["target", setTarget],
	["dst", setTarget],
	["destination", setTarget],
	["readonly", setReadOnly],
	["ro", setReadOnly],
	["readwrite", setReadWrite],
	["rw", setReadWrite],
	["required", (draft, value, key) => setRequired(draft, bool(value, key))],
	["size", setSize],
	["id", (draft, value) => {
		draft.id = value;
	}],
	["sharing", setSharing],
	["mode", (draft, value, key) => {
		draft.mode = integer(value, key, 8);
	}],
	["uid", (draft, value, key) => {
		draft.uid = integer(value, key, 10);
	}],
	["gid", (draft, value, key) => {
		draft.gid = integer(value, key, 10);
	}],
	["env", (draft, value) => {
		draft.env = value;
	}]
]);
function setType(draft, value) {
	const type = TYPES.find((known) => known === value.toLowerCase());
	if (!type) throw new BadMount(`\`${value}\` is no type of mount: ${TYPES.join(", ")}`, nearest(value, TYPES));
	draft.type = type;
}
function setSize(draft, value) {
	if (draft.type !== "tmpfs") throw new BadMount(`\`size\` is for tmpfs mounts, and this is a ${draft.type} mount`);
	if (!isSize(value)) throw new BadMount(`\`${value}\` is no size, as in 64m`);
	draft.size = value;
}
function setSharing(draft, value) {
	const sharing = value.toLowerCase();
	if (!SHARINGS.includes(sharing)) throw new BadMount(`\`${value}\` is no sharing: ${SHARINGS.join(", ")}`, nearest(value, SHARINGS));
	draft.sharing = sharing;
}
function bool(value, key) {
	if (TRUE.includes(value)) return true;
	if (FALSE.includes(value)) return false;
	throw new BadMount(`\`${key}=${value}\` is neither true nor false`);
}
const LARGEST_UINT32 = 4294967295;
function integer(value, key, radix) {
	const number = (radix === 8 ? /^[0-7]+$/ : /^[0-9]+$/).test(value) ? Number.parseInt(value, radix) : NaN;
	if (number <= LARGEST_UINT32) return number;
	throw new BadMount(`\`${key}=${value}\` is no ${radix === 8 ? "octal " : ""}number`);
}
const NUMBER = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const UNIT = /^(?:b|[kmgtp](?:b|ib)?)?$/i;
function isSize(text) {
	const at = Math.max(...Array.from("0123456789. ", (character) => text.lastIndexOf(character)));
	const number = text.charAt(at) === " " ? text.slice(0, at) : text.slice(0, at + 1);
	return at !== -1 && NUMBER.test(number) && UNIT.test(text.slice(at + 1));
}
function check(draft) {
	const { type } = draft;
	for (const key of [
		"mode",
		"uid",
		"gid"
	]) if (draft[key] !== null && (type === "bind" || type === "tmpfs")) throw new BadMount(`\`${key}\` is not for ${type} mounts`);
	if (type === "secret") checkSecret(draft);
	if (draft.sharing !== "" && type !== "cache") throw new BadMount(`\`sharing\` is for cache mounts, and this is a ${type} mount`);
	if (type === "ssh" && draft.source !== "") throw new BadMount("an ssh mount has no `source`");
}
function checkSecret({ from, sharing, source, target, id }) {
	if (from !== null) throw new BadMount("a secret is not taken from a stage: drop `from`");
	if (sharing !== "") throw new BadMount("a secret has no `sharing`");
	if (source === "" && target === "" && id === "") throw new BadMount("a secret needs an `id`, a `source` or a `target`");
	if (source !== "" && id !== "") throw new BadMount("a secret has a `source` or an `id`, not both");
}
// lib/src/model/reference.js
const SHA256_ALONE = /^[a-f0-9]{64}$/;
const PORT = /:[0-9]+$/;
const HOST_PART = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const IPV6_HOST = /^\[[a-fA-F0-9:]+\]$/;
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const LONGEST_PATH = 255;
const DIGEST_LENGTHS = new Map([
	["sha256", 64],
	["sha384", 96],
	["sha512", 128]
]);
function referenceProblem(reference) {
	if (SHA256_ALONE.test(reference)) return "it is a bare digest";
	const { domain, rest } = splitDomain(reference);
	const remote = rest.split(":", 1)[0] ?? "";
	if (remote.toLowerCase() !== remote) return "the name of a repository is written in lower case";
	const { name, tag, digest } = splitReference(`${domain}/${rest}`);
	if (!isName(name)) return "the name has parts that no image has";
	if (pathLength(name) > LONGEST_PATH) return `the name is longer than ${LONGEST_PATH} characters`;
	if (tag === "") return "there is no tag behind the colon";
	if (tag !== null && !TAG.test(tag)) return `\`${tag}\` is no tag`;
	if (digest !== null && !isDigest(digest)) return `\`${digest}\` is no digest`;
	return null;
}
function isDigest(text) {
	const colon = text.indexOf(":");
	const length = DIGEST_LENGTHS.get(text.slice(0, Math.max(colon, 0)));
	const digits = text.slice(colon + 1);
	return length === digits.length && /^[a-f0-9]+$/.test(digits);
}
function splitDomain(reference) {
	const slash = reference.indexOf("/");
	const first = reference.slice(0, Math.max(slash, 0));
	if (slash === -1) return {
		domain: "docker.io",
		rest: `library/${reference}`
	};
	if (!(first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first)) return {
		domain: "docker.io",
		rest: reference
	};
	const rest = reference.slice(slash + 1);
	if (first !== "index.docker.io" && first !== "docker.io") return {
		domain: first,
		rest
	};
	return {
		domain: "docker.io",
		rest: rest.includes("/") ? rest : `library/${rest}`
	};
}
function splitReference(text) {
	const at = text.indexOf("@");
	const digest = at === -1 ? null : text.slice(at + 1);
	const named = at === -1 ? text : text.slice(0, at);
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	if (colon === -1) return {
		name: named,
		tag: null,
		digest
	};
	return {
		name: named.slice(0, colon),
		tag: named.slice(colon + 1),
		digest
	};
}
function isName(name) {
	const parts = name.split("/");
	if (!parts.slice(1).every((part) => PATH_PART.test(part))) return false;
	const [first = ""] = parts;
	return PATH_PART.test(first) || parts.length > 1 && isHost(first);
}
function isHost(text) {
	const host = text.replace(PORT, "");
	return IPV6_HOST.test(host) || host.split(".").every((part) => HOST_PART.test(part));
}
function pathLength(name) {
	const slash = name.indexOf("/");
	return isHost(name.slice(0, Math.max(slash, 0))) ? name.length - slash - 1 : name.length;
}
// lib/src/model/platform.js
const LINUX = {
	os: "linux",
	architecture: "amd64",
	variant: "",
	osVersion: ""
};
const SYSTEM = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const PART = /^[A-Za-z0-9_.-]+$/;
const SYSTEMS = new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" "));
const ARCHITECTURES = new Set("386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm".split(" "));
function parsePlatform(text) {
	const [first = "", second, third, more] = text.split("/");
	const system = SYSTEM.exec(first);
	if (!system || more !== void 0) return null;
	const os = normalSystem(system[1] ?? "");
	const osVersion = decodeOption(system[2] ?? "");
	if (osVersion === null || decodeOption(system[3] ?? "") === null) return null;
	if (second === void 0) return singleWord(first, os, osVersion);
	if (!PART.test(second) || !PART.test(third ?? "none")) return null;
	return {
		os,
		osVersion,
		...shorter(normalArchitecture(second, third ?? ""))
	};
}
function singleWord(text, os, osVersion) {
	if (SYSTEMS.has(os)) return {
		...LINUX,
		os,
		osVersion
	};
	const normal = shorter(normalArchitecture(text, ""));
	return ARCHITECTURES.has(normal.architecture) ? {
		os: "linux",
		osVersion,
		...normal
	} : null;
}
function formatPlatform({ os, architecture, variant }) {
	return [
		os,
		architecture,
		variant
	].filter((part) => part !== "").join("/");
}
function normalSystem(os) {
	const lower = os.toLowerCase();
	return lower === "macos" ? "darwin" : lower;
}
const ALIASES = new Map([
	["i386", {
		architecture: "386",
		variant: ""
	}],
	["armhf", {
		architecture: "arm",
		variant: "v7"
	}],
	["armel", {
		architecture: "arm",
		variant: "v6"
	}]
]);
function normalArchitecture(written, writtenVariant) {
	const architecture = written.toLowerCase();
	const variant = writtenVariant.toLowerCase();
	const alias = ALIASES.get(architecture);
	if (alias) return alias;
	if ([
		"x86_64",
		"x86-64",
		"amd64"
	].includes(architecture)) return {
		architecture: "amd64",
		variant: variant === "v1" ? "" : variant
	};
	if (architecture === "aarch64" || architecture === "arm64") {
		if ([
			"8",
			"v8",
			"v8.0"
		].includes(variant)) return {
			architecture: "arm64",
			variant: ""
		};
		return {
			architecture: "arm64",
			variant: [
				"9",
				"9.0",
				"v9.0"
			].includes(variant) ? "v9" : variant
		};
	}
	if (architecture === "arm") return {
		architecture,
		variant: armVariant(variant)
	};
	return {
		architecture,
		variant
	};
}
function armVariant(variant) {
	if (variant === "" || variant === "7") return "v7";
	return [
		"5",
		"6",
		"8"
	].includes(variant) ? `v${variant}` : variant;
}
function shorter(machine) {
	return machine.architecture === "arm" && machine.variant === "v7" ? {
		...machine,
		variant: ""
	} : machine;
}
function decodeOption(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
// lib/src/model/copy.js
const SYMBOLIC_MODE = /^[augo]*(?:[-+=][rstwXxugo]*)+(?:,[augo]*(?:[-+=][rstwXxugo]*)+)*$/;
function transferProblem(transfer) {
	return chownProblem(transfer) ?? chmodProblem(transfer) ?? checksumProblem(transfer) ?? sourceProblems(transfer);
}
function chownProblem({ keyword, link, chown }) {
	if (!link || chown === "" || chown.split(/:(.*)/s, 2).every(isId)) return null;
	return `\`--chown=${chown}\` names a user or group, which cannot be looked up with \`--link\`: write numbers, or drop \`--link\` from this ${keyword}.`;
}
function isId(text) {
	return text === "" || text === "root" || /^[+-]?[0-9]+$/.test(text) && Math.abs(Number(text)) < 2 ** 31;
}
function chmodProblem({ chmod }) {
	if (chmod === "") return null;
	if (/^[0-7]+$/.test(chmod) ? Number.parseInt(chmod, 8) <= 4095 : SYMBOLIC_MODE.test(chmod)) return null;
	return `\`--chmod=${chmod}\` is no mode: write up to four octal digits, as in 755, or letters, as in u=rwX,go=rX.`;
}
function checksumProblem({ keyword, checksum, sources }) {
	if (checksum === "") return null;
	const [source = ""] = sources;
	if (keyword === "COPY") return "`--checksum` is for ADD: a COPY has no download to check.";
	if (sources.length !== 1) return `\`--checksum\` holds for one source, and this ADD has ${sources.length}: split it.`;
	if (isGit(source)) return null;
	if (!isHttp(source)) return `\`--checksum\` is for downloads, and \`${source}\` is none.`;
	return isDigest(checksum) ? null : `\`--checksum=${checksum}\` is no digest, as in sha256: and 64 hexadecimal digits.`;
}
function sourceProblems(transfer) {
	const remote = transfer.keyword === "COPY" && transfer.sources.find((source) => isGit(source) || isHttp(source));
	if (remote) return `COPY cannot download \`${remote}\`: use ADD.`;
	let { keepGitDir, checksum } = transfer;
	for (const source of transfer.sources) {
		if (!isGit(source)) continue;
		const query = readGitQuery(source);
		if ("problem" in query) return `\`${source}\` cannot be fetched: ${query.problem}.`;
		if (contradicts(keepGitDir, query.keepGitDir)) return `\`${source}\` contradicts \`--keep-git-dir\`.`;
		if (contradicts(checksum || null, query.checksum || null)) return `\`${source}\` asks for another commit than \`--checksum\`.`;
		keepGitDir = query.keepGitDir ?? keepGitDir;
		checksum = query.checksum || checksum;
	}
	return null;
}
function contradicts(one, other) {
	return one !== null && other !== null && one !== other;
}
const SCHEME = /^([a-zA-Z0-9]+):\/\//;
const SCP = /^[a-zA-Z0-9-_]+@[a-zA-Z0-9-.]+:(.*)$/;
function isGit(source) {
	const scheme = SCHEME.exec(source)?.[1]?.toLowerCase();
	if (scheme === void 0) return SCP.test(source);
	if (scheme === "git" || scheme === "ssh") return true;
	return (scheme === "http" || scheme === "https") && withoutTail(source).endsWith(".git");
}
function isHttp(source) {
	return /^https?:\/\//.test(source) && !isGit(source);
}
function withoutTail(source) {
	return source.replace(/[?#].*$/s, "");
}
const FLAGS = [
	"keep-git-dir",
	"submodules",
	"fetch-by-commit"
];
const NAMES$1 = [
	...FLAGS,
	"ref",
	"tag",
	"branch",
	"subdir",
	"checksum",
	"commit",
	"mtime"
];
function readGitQuery(source) {
	const query = new URLSearchParams(/\?([^#]*)/.exec(source.replace(/#.*$/s, ""))?.[1] ?? "");
	for (const name of new Set(query.keys())) {
		const problem = optionProblem(name, query.getAll(name));
		if (problem !== null) return { problem };
	}
	const fragment = /#([^:]*)/.exec(source)?.[1] ?? "";
	const refs = new Set([
		fragment,
		query.get("ref") ?? "",
		prefixed(query.get("tag"), "refs/tags/"),
		prefixed(query.get("branch"), "refs/heads/")
	]);
	refs.delete("");
	if (refs.size > 1) return { problem: "it names several revisions" };
	const keep = query.get("keep-git-dir");
	return {
		keepGitDir: keep === null ? null : isTrue(keep),
		checksum: query.get("checksum") ?? query.get("commit") ?? ""
	};
}
function prefixed(name, prefix) {
	if (name === null) return "";
	return name.startsWith(prefix) ? name : prefix + name;
}
function isTrue(text) {
	return text === "" || /^(?:1|t|true|TRUE|True|T)$/.test(text);
}
function optionProblem(name, values) {
	const [value = ""] = values;
	if (values.length > 1) return `\`${name}\` stands in it more than once`;
	if (!NAMES$1.includes(name)) return `\`${name}\` is no option of a git source`;
	if (FLAGS.includes(name)) return /^(?:|1|t|true|TRUE|True|T|0|f|false|FALSE|False|F)$/.test(value) ? null : `\`${name}=${value}\` is neither true nor false`;
	if (value === "") return `\`${name}\` has no value`;
	if (name === "mtime" && value !== "checkout" && value !== "commit") return "`mtime` is checkout or commit";
	return null;
}
// lib/src/model/epoch.js
const INT64 = 2n ** 63n;
function readEpoch(text, dockerfile) {
	if (/^[+-]?[0-9]+$/.test(text)) {
		const seconds = BigInt(text.replace(/^\+/, ""));
		if (seconds >= -INT64 && seconds < INT64) return { value: seconds.toString() };
	}
	if (text === "context") return { value: null };
	const stage = stageNamed(text, dockerfile.instructions);
	if (stage === null) return { problem: `SOURCE_DATE_EPOCH is ${quoted(text)}: write seconds since 1970, \`context\` or the name of a stage.` };
	return isSource(stage) ? { value: null } : { problem: `SOURCE_DATE_EPOCH names stage ${quoted(text)}, which must be FROM scratch with one ADD of a download and nothing else.` };
}
function stageNamed(name, instructions) {
	const wanted = name.toLowerCase();
	const isFrom = (instruction) => instruction.keyword === "FROM";
	const start = instructions.findIndex((each) => each.keyword === "FROM" && each.alias?.text.toLowerCase() === wanted);
	if (start === -1) return null;
	const length = instructions.slice(start + 1).findIndex(isFrom);
	return instructions.slice(start, length === -1 ? void 0 : start + 1 + length);
}
function isSource([from, ...rest]) {
	const [add, second] = rest.filter(({ keyword }) => keyword !== "ARG");
	if (from?.keyword !== "FROM" || from.image?.text !== "scratch" || add?.keyword !== "ADD" || second) return false;
	const [source] = add.sources;
	return add.sources.length === 1 && add.heredocs.length === 0 && source !== void 0 && (isGit(source.text) || isHttp(source.text) || source.text.includes("$"));
}
// lib/src/model/scope.js
const NOT_VARIABLES = new Set(["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);
function predefinedArgs(options, lastStage) {
	const platform = options.platform ?? LINUX;
	const values = new Map();
	for (const side of ["BUILD", "TARGET"]) {
		values.set(`${side}PLATFORM`, formatPlatform(platform));
		values.set(`${side}OS`, platform.os);
		values.set(`${side}OSVERSION`, platform.osVersion);
		values.set(`${side}ARCH`, platform.architecture);
		values.set(`${side}VARIANT`, platform.variant);
	}
	values.set("TARGETSTAGE", options.target ?? lastStage ?? "default");
	for (const name of values.keys()) values.set(name, options.args?.get(name) ?? values.get(name) ?? "");
	return values;
}
function readGlobalScope(dockerfile, lastStage, options, problems, budget) {
	const values = predefinedArgs(options, lastStage);
	const declared = [];
	const resolve = ({ name, value, span }) => {
		const resolved = options.args?.get(name.text) ?? (value && expandDefault(value.text)) ?? null;
		if (resolved !== null) values.set(name.text, resolved);
		declared.push({
			name: name.text,
			value: resolved,
			span
		});
		function expandDefault(text) {
			const expansion = expandWord(text, values, {
				escape: dockerfile.escape,
				budget
			});
			if (expansion.problem !== null) problems.ofFile(span, notExpanded(text, expansion.problem));
			return expansion.text;
		}
	};
	for (const instruction of dockerfile.instructions) {
		if (instruction.keyword === "FROM") break;
		if (instruction.keyword === "ARG") instruction.pairs.forEach(resolve);
	}
	const epoch = values.get(EPOCH);
	if (epoch) {
		const answer = readEpoch(epoch, dockerfile);
		if ("problem" in answer) problems.ofFile(spanOf(declared) ?? {
			start: 0,
			end: 0
		}, answer.problem);
		else if (answer.value === null) values.delete(EPOCH);
		else values.set(EPOCH, answer.value);
	}
	return {
		values,
		declared
	};
}
function notExpanded(text, problem) {
	return `\`${text}\` cannot be expanded: ${problem}.`;
}
const EPOCH = "SOURCE_DATE_EPOCH";
function spanOf(declared) {
	return declared.findLast(({ name }) => name === EPOCH)?.span;
}
// lib/src/model/stages.js
const MOST_KEPT = 200;
var StageDraft = class {
	index;
	name;
	from;
	base;
	platform;
	instructions;
	edges = [];
	states = [];
	madeDirectories = [];
	image;
	final;
	published = null;
	constructor(parts) {
		this.index = parts.index;
		this.name = parts.name;
		this.from = parts.from;
		this.base = parts.base;
		this.platform = parts.platform;
		this.instructions = parts.instructions;
		this.image = parts.image;
		this.final = parts.final;
	}
	get config() {
		if (this.published) return this.published;
		const config = publish(this.final);
		if (sizeOf(this.final) <= MOST_KEPT) this.published = config;
		return config;
	}
	get configSize() {
		return sizeOf(this.final);
	}
};
var StageNames = class {
	byName = new Map();
	add(stage) {
		if (stage.name !== null) this.byName.set(stage.name, stage);
	}
	exactly(name) {
		return this.byName.get(name);
	}
	find(name) {
		return this.byName.get(name.toLowerCase());
	}
	names() {
		return [...this.byName.keys()];
	}
};
function readStages(context) {
	const stages = [];
	const names = new StageNames();
	for (const cut of cutStages(context.dockerfile)) {
		const stage = readStage(cut, stages.length, names, context);
		names.add(stage);
		stages.push(stage);
	}
	return {
		stages,
		names
	};
}
function cutStages(dockerfile) {
	const cuts = [];
	for (const instruction of dockerfile.instructions) if (instruction.keyword === "FROM") cuts.push({
		from: instruction,
		instructions: []
	});
	else cuts.at(-1)?.instructions.push(instruction);
	return cuts;
}
function readStage({ from, instructions }, index, names, context) {
	const base = resolveBase(from, names, context);
	return new StageDraft({
		index,
		name: from.alias?.text.toLowerCase() ?? null,
		from,
		base,
		platform: readPlatformFlag(from, context),
		instructions,
		image: base.kind === "image" ? context.knownBase(base.reference) : null,
		final: context.empty
	});
}
function resolveBase(from, names, context) {
	const { image } = from;
	if (!image) return {
		kind: "invalid",
		reference: ""
	};
	const { scope, problems, budget, dockerfile } = context;
	const expansion = expandWord(image.text, scope.values, {
		escape: dockerfile.escape,
		budget
	});
	const reference = expansion.text;
	if (expansion.problem !== null) {
		problems.ofFile(image.span, notExpanded(image.text, expansion.problem));
		return {
			kind: "invalid",
			reference: ""
		};
	}
	if (reference === "") {
		problems.ofFile(image.span, blankBase(image.text, expansion.unmatched));
		return {
			kind: "invalid",
			reference
		};
	}
	const stage = names.exactly(reference);
	if (stage) return {
		kind: "stage",
		stage
	};
	if (reference === "scratch") return { kind: "scratch" };
	const problem = referenceProblem(reference);
	if (problem === null) return {
		kind: "image",
		reference,
		known: context.knownBase(reference) !== null
	};
	problems.ofFile(image.span, badReference(reference, problem, names));
	return {
		kind: "invalid",
		reference
	};
}
function blankBase(written, unset) {
	const [name] = unset;
	const remedy = name ? `declare \`ARG ${name}=…\` with a default above the first FROM` : "give the variables in it a value";
	return `The base ${quoted(written)} is empty without build arguments: ${remedy}.`;
}
function badReference(reference, problem, names) {
	const stage = names.find(reference);
	const hint = stage ? ` The stage of that name is written ${quoted(stage.name ?? "")} in FROM.` : "";
	return `${quoted(reference)} is no image reference: ${problem}.${hint}`;
}
function readPlatformFlag(from, context) {
	const flag = from.flags.find(({ name }) => name === "platform");
	if (!flag?.value) return null;
	const { scope, problems, budget, dockerfile } = context;
	const { text, problem } = expandWord(flag.value, scope.values, {
		escape: dockerfile.escape,
		budget
	});
	if (problem !== null) problems.ofFile(flag.span, notExpanded(flag.value, problem));
	else if (text === "") problems.ofFile(flag.span, `The platform ${quoted(flag.value)} is empty: give the variables in it a value.`);
	else if (!parsePlatform(text)) problems.ofFile(flag.span, `${quoted(text)} is no platform: write system and architecture, as in linux/amd64.`);
	return text;
}
const WINDOWS_IMAGE = /^mcr\.microsoft\.com\/(?:windows|dotnet\/framework)(?:[/:@]|$)|servercore|nanoserver/;
function imageSystem(reference, image) {
	return image?.os ?? (WINDOWS_IMAGE.test(reference) ? "windows" : "linux");
}
function askedPlatform(stage) {
	return stage.platform === null ? null : parsePlatform(stage.platform);
}
function lineOfStage(dockerfile, stage) {
	return `line ${rangeOf(dockerfile.source, stage.from.span).start.line}`;
}
function calledStage(stage) {
	return stage.name === null ? `stage ${stage.index}` : `stage ${quoted(stage.name)}`;
}
// lib/src/model/edges.js
const NO_VARIABLES = new Map();
const LARGEST_INDEX = 2 ** 63;
var Sources = class {
	dockerfile;
	stages;
	names;
	images = [];
	constructor(dockerfile, stages, names) {
		this.dockerfile = dockerfile;
		this.stages = stages;
		this.names = names;
	}
	of(instruction, report) {
		if (instruction.keyword === "COPY") return this.ofCopy(instruction, report);
		if (instruction.keyword === "RUN") return this.ofRun(instruction, report);
		return [];
	}
	ofCopy(copy, report) {
		const flag = copy.flags.find(({ name }) => name === "from");
		if (!flag?.value) return [];
		return [{
			via: "COPY --from",
			source: this.copySource(flag, flag.value, report),
			instruction: copy,
			span: flag.span
		}];
	}
	copySource(flag, name, report) {
		const { text, problem } = expandWord(name, NO_VARIABLES, { escape: this.dockerfile.escape });
		if (problem !== null || text !== name) {
			report(flag.span, `\`--from\` takes no variables, quotes or escapes, and ${quoted(name)} has some: name a stage with \`FROM … AS\` and copy from that.`);
			return {
				kind: "invalid",
				reference: name
			};
		}
		if (/^[+-]?[0-9]+$/.test(name) && Math.abs(Number(name)) < LARGEST_INDEX) return this.numbered(flag, Number(name), report);
		return this.named(flag, name, report);
	}
	numbered(flag, index, report) {
		const stage = this.stages[index];
		if (stage) return {
			kind: "stage",
			stage
		};
		const reference = this.images[index - this.stages.length];
		if (reference !== void 0) return {
			kind: "image",
			reference
		};
		const last = this.stages.length - 1;
		report(flag.span, `There is no stage ${index}: the stages of this file are numbered 0 to ${last}.`);
		return {
			kind: "invalid",
			reference: String(index)
		};
	}
	named(flag, name, report) {
		const stage = this.names.find(name);
		if (stage) return {
			kind: "stage",
			stage
		};
		this.images.push(name);
		const problem = name === "scratch" ? null : referenceProblem(name);
		if (problem === null) return {
			kind: "image",
			reference: name
		};
		report(flag.span, `${quoted(name)} is neither a stage of this file nor an image reference: ${problem}.`);
		return {
			kind: "invalid",
			reference: name
		};
	}
	ofRun(run, report) {
		return run.flags.filter(({ name }) => name === "mount").flatMap((flag) => {
			const from = mountSource(flag) ?? "scratch";
			const source = this.named(flag, from, report);
			if (source.kind === "image" && mountSource(flag) === null) return [];
			return [{
				via: "RUN --mount",
				source,
				instruction: run,
				span: flag.span
			}];
		});
	}
};
const MOST_CIRCLES = 20;
function reportCycles(dockerfile, stages, problems) {
	const done = new Set();
	let left = MOST_CIRCLES;
	for (const stage of stages) {
		if (done.has(stage)) continue;
		for (const { path, edge } of circlesFrom(stage, done)) {
			problems.ofFile(edge.span, circle(dockerfile, path));
			left -= 1;
			if (left === 0) return;
		}
	}
}
function* circlesFrom(start, done) {
	const path = [];
	const open = new Set();
	const enter = (stage) => {
		done.add(stage);
		open.add(stage);
		path.push({
			stage,
			next: 0
		});
	};
	enter(start);
	for (let top = path.at(-1); top; top = path.at(-1)) {
		const edge = top.stage.edges[top.next];
		top.next += 1;
		if (!edge) {
			open.delete(top.stage);
			path.pop();
		} else if (edge.source.kind === "stage") {
			const { stage } = edge.source;
			if (open.has(stage)) yield {
				path: [...open].slice([...open].indexOf(stage)),
				edge
			};
			else if (!done.has(stage)) enter(stage);
		}
	}
}
const LONGEST_CIRCLE = 6;
function circle(dockerfile, path) {
	const members = path.slice(0, LONGEST_CIRCLE).map((stage) => `${calledStage(stage)} (${lineOfStage(dockerfile, stage)})`);
	if (path.length === 1) return `The ${members[0]} copies from itself, and so can never be built: name another stage.`;
	if (path.length > LONGEST_CIRCLE) members.push("…");
	return `These stages wait for each other, and so none can be built: ${members.join(" takes from ")}, which takes from the first.`;
}
// lib/src/syntax/duration.js
const NANOSECONDS = new Map([
	["ns", 1n],
	["us", 1000n],
	["µs", 1000n],
	["μs", 1000n],
	["ms", 1000000n],
	["s", 1000000000n],
	["m", 60000000000n],
	["h", 3600000000000n]
]);
const LARGEST = 1n << 63n;
function parseDuration(text) {
	const sign = /^[-+]/.exec(text)?.[0] ?? "";
	const body = text.slice(sign.length);
	if (body === "0") return 0n;
	if (body === "") return null;
	const term = /([0-9]*)(?:\.([0-9]*))?([^.0-9]+)/y;
	let total = 0n;
	while (term.lastIndex < body.length) {
		const [, whole = "", fraction = "", unit = ""] = term.exec(body) ?? [];
		const factor = NANOSECONDS.get(unit);
		if (factor === void 0 || whole === "" && fraction === "") return null;
		total += termOf(whole, fraction, factor);
		if (total > LARGEST) return null;
	}
	if (sign === "-") return -total;
	return total === LARGEST ? null : total;
}
function termOf(whole, fraction, factor) {
	const integer = whole.replace(/^0+/, "");
	if (integer.length > 19) return LARGEST + 1n;
	return BigInt(integer === "" ? 0 : integer) * factor + fractionOf(fraction, Number(factor));
}
function fractionOf(digits, factor) {
	let value = 0n;
	let scale = 1;
	for (const digit of digits) {
		const next = value * 10n + BigInt(digit);
		if (next > LARGEST) break;
		value = next;
		scale *= 10;
	}
	return BigInt(Math.trunc(Number(value) * (factor / scale)));
}
// lib/src/model/path.js
const LONGEST = 4096;
function joinWorkdir(current, next, os) {
	if (current.length + next.length > LONGEST) return { problem: `it is longer than the ${LONGEST} characters of a path` };
	if (os !== "windows") return { path: joinLinux(current, next) };
	const parent = withoutDrive(slashed(current) || "/");
	if ("problem" in parent) return parent;
	const base = parent.path.startsWith("/") ? parent.path : cleanPath(`/${parent.path}`);
	const wanted = withoutDrive(slashed(next) || base);
	if ("problem" in wanted) return wanted;
	return { path: (wanted.path.startsWith("/") ? wanted.path : cleanPath(`${base}/${wanted.path}`)).replaceAll("/", "\\") };
}
function joinLinux(current, next) {
	const base = current.startsWith("/") ? current : cleanPath(`/${current}`);
	if (next === "") return base;
	return next.startsWith("/") ? next : cleanPath(`${base}/${next}`);
}
function slashed(path) {
	return path.replaceAll("\\", "/");
}
function withoutDrive(written) {
	const path = slashed(written);
	if (/^.:$/.test(path)) return { problem: "it names a drive and no directory" };
	if (path.startsWith("//")) return { problem: "it is a UNC path, which BuildKit does not take" };
	const colon = path.indexOf(":");
	if (colon === -1) return { path: cleanPath(path) };
	if (path.slice(0, colon).toLowerCase() !== "c") return { problem: "it is not on the drive C:" };
	return { path: cleanPath(path.slice(colon + 1)) };
}
function cleanPath(path) {
	const rooted = path.startsWith("/");
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else if (!rooted) parts.push(part);
	}
	const clean = parts.join("/");
	if (rooted) return `/${clean}`;
	return clean === "" ? "." : clean;
}
// lib/src/model/checks.js
function checkRun(view, { flags, heredocs, command, span }) {
	if (command.form === "exec") {
		if (heredocs.length > 0) view.report(span, "RUN takes a JSON array or a heredoc, not both.");
		if (command.words.length === 0) view.report(span, "RUN [] names no program: write one, or drop the line.");
	}
	for (const flag of flags) if (flag.name === "mount") checkMount(view, flag);
}
function checkMount(view, flag) {
	const result = readMount(flag, (value) => view.expansion(value));
	if ("problem" in result) {
		const message = `${quoted(flag.value ?? "")} is no mount: ${result.problem}.`;
		view.report(flag.span, message, result.suggestion);
		return;
	}
	const problem = targetProblem(view, result.mount);
	if (problem !== null) view.report(flag.span, problem);
}
function targetProblem(view, mount) {
	const { type, target } = mount;
	if (type === "secret") return view.os === "windows" ? windowsSecretProblem(mount) : null;
	if (type === "ssh") return null;
	const { imageKnown, workdir } = view.config;
	if (!imageKnown && workdir === "" && !target.startsWith("/")) return null;
	const current = workdir.replaceAll("\\", "/");
	const joined = joinWorkdir("/", target.startsWith("/") ? target : `${current}/${target}`.replace(/^\/+/, ""), "linux");
	return "path" in joined && joined.path === "/" ? "A mount cannot cover the root directory: name a `target` below it." : null;
}
function windowsSecretProblem({ target, env }) {
	if (target === "") return env === null ? "A secret needs a `target` on Windows, as in target=C:/secret." : null;
	const path = withoutDrive(target);
	if ("path" in path && path.path.startsWith("/")) return null;
	return `${quoted(target)} is no absolute path: on Windows a secret needs one, as in target=C:/secret.`;
}
function checkTransfer(view, instruction) {
	const { keyword, flags, heredocs, destination, span } = instruction;
	const find = (name) => flags.find((flag) => flag.name === name);
	const value = (name) => {
		const flag = find(name);
		return flag?.value ? view.expand(flag.value, flag.span) : "";
	};
	const sources = instruction.sources.map((word) => view.expand(word.text, word.span));
	const problem = transferProblem({
		keyword,
		sources,
		chown: value("chown"),
		chmod: value("chmod"),
		checksum: value("checksum"),
		link: isOn(find("link")) ?? false,
		keepGitDir: isOn(find("keep-git-dir"))
	});
	if (problem !== null) view.report(span, problem);
	for (const heredoc of heredocs) if (heredoc.expand) checkBody(view, heredoc);
	const target = destination ? view.expand(destination.text, destination.span) : "";
	if (view.os === "windows") for (const path of [...sources, target]) checkDrive(view, path, span);
}
function isOn(flag) {
	return flag ? flag.value === null || flag.value.toLowerCase() === "true" : null;
}
function checkBody(view, { content, name, span }) {
	if (!content.includes("$")) return;
	const { problem } = view.expansion(content, {
		escape: "\\",
		skipQuotes: true
	});
	if (problem !== null) view.report(span, notExpanded(`<<${name}`, problem));
}
function checkDrive(view, path, span) {
	if (/^https?:\/\//.test(path)) return;
	const result = withoutDrive(path);
	if ("problem" in result) view.report(span, `${quoted(path)} cannot be copied: ${result.problem}.`);
}
// lib/src/model/signal.js
const NAMES = new Set("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" "));
const REALTIME = /^(?:RTMIN\+(?:[1-9]|1[0-5])|RTMAX-(?:[1-9]|1[0-4]))$/;
function isSignal(text) {
	if (/^[+-]?[0-9]+$/.test(text)) return Number(text) !== 0;
	const name = text.toUpperCase().replace(/^SIG/, "");
	return NAMES.has(name) || REALTIME.test(name);
}
// lib/src/syntax/characters.js
function isSpace(code) {
	if (code < 128) return code === 32 || code >= 9 && code <= 13;
	return code === 133 || code === 160 || code >= 5760 && isWideSpace(code);
}
function isWideSpace(code) {
	if (code >= 8192 && code <= 8202) return true;
	return code === 5760 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
}
function isBlank(code) {
	return code === 32 || code === 9 || code >= 11 && code <= 13;
}
function skipSpaces(text, start, end) {
	let at = start;
	while (at < end && isSpace(text.charCodeAt(at))) at++;
	return at;
}
function trimSpaces(text, start, end) {
	let at = end;
	while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
	return at;
}
function trim(text) {
	const start = skipSpaces(text, 0, text.length);
	return text.slice(start, trimSpaces(text, start, text.length));
}
function lower(text) {
	return text.replaceAll("İ", "i").toLowerCase();
}
// lib/src/syntax/directives.js
const NAME$1 = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=/;
const LEADING = /^[\t\n\f\r ]*/;
const BLANKS = "	\n\f\r ";
const KNOWN = new Set([
	"syntax",
	"escape",
	"check"
]);
var DirectiveReader = class {
	directives = [];
	escape = "\\";
	done = false;
	problems;
	constructor(problems) {
		this.problems = problems;
	}
	take(text, start, end) {
		if (this.done) return false;
		const match = text.charCodeAt(start) === 35 ? matchDirective(text, start + 1, end) : null;
		if (match === null) {
			this.done = true;
			return false;
		}
		const directive = {
			...match,
			span: {
				start,
				end
			}
		};
		if (this.directives.some((other) => other.name === directive.name)) this.problems.add(directive.span, `The \`${directive.name}\` directive stands here a second time: keep only one.`);
		else if (directive.name === "escape") this.setEscape(directive);
		this.directives.push(directive);
		return true;
	}
	setEscape(directive) {
		if (directive.value === "\\" || directive.value === "`") {
			this.escape = directive.value;
			return;
		}
		this.problems.add(directive.span, `\`${shown(directive.value)}\` cannot be the escape character: it is a backslash or a backtick, alone on its line.`);
	}
};
function matchDirective(text, start, end) {
	const line = text.slice(skipSpaces(text, start, end), end);
	const match = NAME$1.exec(line);
	const name = lower(match?.[1] ?? "");
	if (match === null || !KNOWN.has(name)) return null;
	const rest = line.slice(match[0].length);
	const value = trimEnd(rest.replace(LEADING, ""));
	if (value !== "") return {
		name,
		value
	};
	return rest === "" ? null : {
		name,
		value: rest.slice(-1)
	};
}
function trimEnd(text) {
	let end = text.length;
	while (end > 0 && BLANKS.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
// lib/src/syntax/lines.js
const HASH = 35;
const NO_COMMENTS = [];
var LineReader = class {
	comments = [];
	directives;
	source;
	lineCount;
	next = 0;
	constructor(source, problems) {
		this.source = source;
		this.directives = new DirectiveReader(problems);
		const { text, lineStarts } = source;
		const count = lineStarts[lineStarts.length - 1] === text.length ? lineStarts.length - 1 : lineStarts.length;
		this.lineCount = Math.min(count, MOST_LINES);
	}
	read() {
		const { text } = this.source;
		let attached = null;
		while (this.next < this.lineCount) {
			const from = this.startOf(this.next);
			const end = this.endOf(this.next);
			const start = skipSpaces(text, from, end);
			this.next++;
			if (this.directives.take(text, start, end) || start === end) continue;
			if (text.charCodeAt(start) !== HASH) return {
				line: this.join(start, end),
				comments: attached ?? NO_COMMENTS
			};
			const comment = this.addComment(start, end);
			if (comment.text === "" && start === from) attached = null;
			else if (attached === null) attached = [comment];
			else attached.push(comment);
		}
		return null;
	}
	readHeredocs(starts, problems) {
		const heredocs = starts.map((start) => this.readHeredoc(start, problems));
		return {
			heredocs,
			end: heredocs.some(({ terminatorSpan }) => terminatorSpan === null) ? this.source.text.length : this.endOf(this.next - 1)
		};
	}
	readHeredoc(start, problems) {
		const { text } = this.source;
		const from = this.startOf(this.next);
		while (this.next < this.lineCount) {
			const lineStart = this.startOf(this.next);
			const lineEnd = this.endOf(this.next);
			this.next++;
			const name = terminatorStart(text, lineStart, lineEnd, start);
			if (name !== -1) return {
				...start,
				...contentOf(text, from, lineStart),
				terminatorSpan: {
					start: name,
					end: lineEnd
				}
			};
		}
		const name = shown(start.name);
		problems.add(start.span, `The heredoc \`${name}\` is not closed: a line with \`${name}\` alone must end it.`);
		return {
			...start,
			...contentOf(text, from, text.length),
			terminatorSpan: null
		};
	}
	join(start, end) {
		const { text } = this.source;
		const pieces = [];
		let cut = this.continuation(start, end);
		pieces.push({
			start,
			end: cut === -1 ? end : cut
		});
		let last = end;
		while (cut !== -1 && this.next < this.lineCount) {
			const from = this.startOf(this.next);
			last = this.endOf(this.next);
			this.next++;
			const first = skipSpaces(text, from, last);
			if (first === last) continue;
			if (text.charCodeAt(first) === HASH) {
				this.addComment(first, last);
				continue;
			}
			cut = this.continuation(from, last);
			pieces.push({
				start: from,
				end: cut === -1 ? last : cut
			});
		}
		return joinPieces(text, pieces, {
			start,
			end: last
		});
	}
	continuation(start, end) {
		const { text } = this.source;
		const escapeChar = this.directives.escape;
		let at = end;
		while (at > start && (text[at - 1] === " " || text[at - 1] === "	")) at--;
		if (at === start || text[at - 1] !== escapeChar) return -1;
		return at - 1 > start && text[at - 2] === escapeChar ? -1 : at - 1;
	}
	addComment(start, end) {
		const comment = {
			text: trim(this.source.text.slice(start + 1, end)),
			span: {
				start,
				end
			}
		};
		this.comments.push(comment);
		return comment;
	}
	startOf(line) {
		const { text, lineStarts } = this.source;
		if (line === 0 && text.charCodeAt(0) === 65279) return 1;
		return lineStarts[line] ?? text.length;
	}
	endOf(line) {
		const { text, lineStarts } = this.source;
		const start = this.startOf(line);
		const next = lineStarts[line + 1];
		let end = next === void 0 ? text.length : next - 1;
		while (end > start && text[end - 1] === "\r") end--;
		return end;
	}
};
function terminatorStart(text, lineStart, end, heredoc) {
	let start = lineStart;
	if (heredoc.stripTabs) while (start < end && text[start] === "	") start++;
	return end - start === heredoc.name.length && text.startsWith(heredoc.name, start) ? start : -1;
}
function contentOf(text, start, end) {
	return {
		content: text.slice(start, end),
		contentSpan: {
			start,
			end
		}
	};
}
function checkSize(source, problems) {
	const { text, lineStarts } = source;
	if (lineStarts.length > MOST_LINES + 1) {
		const start = lineStarts[MOST_LINES] ?? text.length;
		problems.add({
			start,
			end: text.length
		}, `Only the first ${MOST_LINES} lines of a file are read: shorten it.`);
	}
	for (let line = 0; line < lineStarts.length; line++) {
		const start = lineStarts[line] ?? 0;
		const next = lineStarts[line + 1];
		const end = next === void 0 ? text.length : next - 1;
		if ((end - start) * 3 <= LONGEST_LINE) continue;
		const bytes = Buffer.byteLength(text.slice(start, end));
		if (bytes <= LONGEST_LINE) continue;
		problems.add({
			start,
			end
		}, `This line is ${bytes} bytes long and BuildKit reads at most ${LONGEST_LINE}: break it with \`\\\`, or move its content to a file.`);
	}
}
const MOST_LINES = 1e5;
const LONGEST_LINE = 65535;
// lib/src/syntax/flag-rules.js
const NONE = {};
const RULES = {
	ADD: {
		chown: "once",
		chmod: "once",
		link: "boolean",
		"keep-git-dir": "boolean",
		checksum: "once",
		unpack: "boolean",
		exclude: "many"
	},
	CMD: NONE,
	COPY: {
		chown: "once",
		from: "once",
		chmod: "once",
		link: "boolean",
		exclude: "many",
		parents: "boolean"
	},
	ENTRYPOINT: NONE,
	ENV: NONE,
	EXPOSE: NONE,
	FROM: { platform: "once" },
	HEALTHCHECK: {
		interval: "once",
		timeout: "once",
		"start-period": "once",
		"start-interval": "once",
		retries: "once"
	},
	LABEL: NONE,
	MAINTAINER: NONE,
	ONBUILD: NONE,
	RUN: {
		mount: "many",
		network: "once",
		security: "once",
		device: "many"
	},
	SHELL: NONE,
	USER: NONE,
	VOLUME: NONE,
	WORKDIR: NONE
};
function checkFlags(statement) {
	const rules = RULES[statement.keyword];
	if (rules === void 0 || statement.flags.length === 0) return;
	const used = new Set();
	for (const flag of statement.flags) {
		const kind = Object.hasOwn(rules, flag.name) ? rules[flag.name] : void 0;
		if (kind === void 0) {
			refuseUnknown$1(statement, flag, Object.keys(rules));
			continue;
		}
		if (used.has(flag.name) && kind !== "many") statement.problems.add(flag.span, `\`--${flag.name}\` stands here a second time: keep only one.`);
		used.add(flag.name);
		const complaint = kind === "boolean" ? booleanComplaint(flag) : valueComplaint(statement.keyword, flag);
		if (complaint !== null) statement.problems.add(flag.span, complaint);
	}
}
function refuseUnknown$1(statement, flag, known) {
	const suggestion = nearest(flag.name, known);
	const written = `\`--${shown(flag.name)}\``;
	const advice = known.length === 0 ? `${statement.keyword} takes no flags` : `${statement.keyword} takes ${oneOf$1(known.map((name) => `--${name}`))}`;
	statement.problems.add(flag.span, suggestion === null ? `${written} is not a flag BuildKit knows here: ${advice}.` : `${written} is not a flag BuildKit knows here: did you mean \`--${suggestion}\`?`, suggestion);
}
function booleanComplaint(flag) {
	if (flag.value === null || /^(?:true|false)$/i.test(flag.value)) return null;
	return `\`--${flag.name}\` is true or false, not \`${shown(flag.value)}\`.`;
}
function valueComplaint(keyword, flag) {
	if (flag.value === null) return `\`--${flag.name}\` needs a value: write \`--${flag.name}=...\`.`;
	if (keyword === "HEALTHCHECK") return flag.name === "retries" ? retriesComplaint(flag.value) : intervalComplaint(flag.name, flag.value);
	return keyword === "RUN" ? runComplaint(flag.name, flag.value) : null;
}
function runComplaint(name, value) {
	switch (name) {
		case "mount": return mountComplaint(value);
		case "device": return deviceComplaint(value);
		case "network": return choiceComplaint(name, value, [
			"default",
			"none",
			"host"
		]);
		default: return choiceComplaint(name, value, ["insecure", "sandbox"]);
	}
}
function choiceComplaint(name, value, choices) {
	return choices.includes(value) ? null : `\`--${name}\` is ${oneOf$1(choices)}, not \`${shown(value)}\`.`;
}
function mountComplaint(value) {
	const fields = csvFields(value);
	if (fields === null) return csvComplaint("mount", value);
	for (const field of fields) {
		const { key, value: from } = keyAndValue(field);
		if (from === null || key.toLowerCase() !== "from") continue;
		const dollar = from.indexOf("$");
		if (dollar !== -1 && dollar !== from.length - 1) return `\`from=${shown(from)}\` cannot hold a variable: name a stage with \`FROM ${shown(from)} AS name\` and mount from that.`;
	}
	return null;
}
function csvComplaint(name, value) {
	return value === "" ? `\`--${name}\` needs a value: it is empty.` : `The quotes in \`--${name}=${shown(value)}\` do not fit together: quote a whole \`key=value\`, or nothing.`;
}
function deviceComplaint(value) {
	const fields = csvFields(value);
	if (fields === null) return csvComplaint("device", value);
	let name = "";
	for (const field of fields) {
		const { key: written, value: option } = keyAndValue(field);
		const key = written.toLowerCase();
		if (key === "required") {
			if (option === null || BOOLEANS.has(option)) continue;
			return `\`required\` of \`--device\` is true or false, not \`${shown(option)}\`.`;
		}
		const named = key === "name" && option !== null;
		if (name !== "") return secondNameComplaint(named, name, field);
		name = named ? option : field;
	}
	return null;
}
function secondNameComplaint(named, name, field) {
	return named ? `\`--device\` names a device twice: \`${shown(name)}\` and \`${shown(field)}\`.` : `\`${shown(field)}\` is not an option of \`--device\`: it takes a name and \`required\`.`;
}
const BOOLEANS = new Set("1 t T TRUE true True 0 f F FALSE false False".split(" "));
const MILLISECOND = 1000000n;
function intervalComplaint(name, value) {
	if (value === "") return null;
	const duration = parseDuration(value);
	if (duration === null) return `\`--${name}=${shown(value)}\` is not a duration: write a number with its unit, as in \`30s\`, \`500ms\` or \`1m30s\`; variables are not expanded here.`;
	if (duration === 0n || duration >= MILLISECOND) return null;
	return `\`--${name}=${shown(value)}\` is too short: one millisecond is the least.`;
}
function retriesComplaint(value) {
	if (value === "") return null;
	const count = /^[+-]?[0-9]+$/.test(value) ? Number(value) : NaN;
	if (count >= 0 && count <= 2147483647) return null;
	return `\`--retries=${shown(value)}\` is not a whole number from 0 up.`;
}
// lib/src/syntax/word-lexer.js
const DEEPEST$1 = 500;
function lexWords(text, options) {
	try {
		return new Lexer(text, options).words();
	} catch (error) {
		if (error instanceof LexError) return null;
		throw error;
	}
}
var LexError = class extends Error {};
var Lexer = class {
	at = 0;
	text;
	rawQuotes;
	rawEscapes;
	depth = 0;
	found = [];
	word = "";
	wordStart = 0;
	inWord = false;
	constructor(text, options) {
		this.text = text;
		this.rawQuotes = options.rawQuotes;
		this.rawEscapes = options.rawEscapes;
		if (text.charCodeAt(0) === 65279) this.at = 1;
	}
	words() {
		while (this.at < this.text.length) {
			const from = this.at;
			const char = this.text.charAt(from);
			if (char === "$") this.addSplit(this.dollar(), from);
			else if (char === "<") this.addRaw(this.possibleHeredoc(), from);
			else if (char === "'") this.addRaw(this.singleQuoted(false), from);
			else if (char === "\"") this.addRaw(this.doubleQuoted(false), from);
			else this.plain(char, from);
		}
		this.endWord(this.at);
		return this.found;
	}
	plain(char, from) {
		this.at++;
		if (char !== "\\") {
			this.addSplit(char, from);
			return;
		}
		const escaped = this.text.charAt(this.at);
		this.at++;
		if (this.rawEscapes) this.addRaw(char + escaped, from);
		else if (escaped !== "") this.addRaw(escaped, from);
	}
	addRaw(text, from) {
		if (this.word === "") this.wordStart = from;
		this.word += text;
		this.inWord = true;
	}
	addSplit(text, from) {
		for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) this.addRaw(text.charAt(index), from);
		else if (this.inWord) this.endWord(from);
	}
	endWord(end) {
		if (this.word === "") return;
		this.found.push({
			text: this.word,
			start: this.wordStart,
			end
		});
		this.word = "";
		this.inWord = false;
	}
	possibleHeredoc() {
		this.at++;
		if (this.text[this.at] !== "<") return "<";
		this.at++;
		const from = this.at;
		while (isHeredocSpace(this.text[this.at])) this.at++;
		return `<<${this.text.slice(from, this.at)}`;
	}
	singleQuoted(keepEscapes) {
		const from = this.at + 1;
		const close = this.text.indexOf("'", from);
		if (close === -1) throw new LexError();
		this.at = close + 1;
		const inner = this.text.slice(from, close);
		const kept = keepEscapes ? inner.replaceAll("\\", "\\\\") : inner;
		return this.rawQuotes ? `'${kept}'` : kept;
	}
	doubleQuoted(keepEscapes) {
		const quote = this.rawQuotes ? "\"" : "";
		let result = quote;
		this.at++;
		for (;;) {
			const char = this.text[this.at];
			if (char === void 0) throw new LexError();
			if (char === "\"") {
				this.at++;
				return result + quote;
			}
			if (char === "$") result += this.dollar();
			else {
				this.at++;
				result += char === "\\" ? this.escapedInQuotes(keepEscapes) : char;
			}
		}
	}
	escapedInQuotes(keepEscapes) {
		const next = this.text[this.at];
		if (next === void 0) return "";
		if (next !== "\"" && next !== "$" && next !== "\\") return this.rawEscapes && (!this.rawQuotes || keepEscapes) ? "\\\\" : "\\";
		this.at++;
		return this.rawEscapes ? `\\${next}` : next;
	}
	dollar() {
		this.at++;
		if (this.text[this.at] !== "{") return `$${this.name()}`;
		this.at++;
		const first = this.text[this.at];
		if (first === void 0 || first === "{" || first === "}" || first === ":") throw new LexError();
		const name = this.name();
		const operator = this.next();
		if (operator === "}") return `\${${name}}`;
		if (operator === "/") return this.replacement(name);
		if (operator === ":") {
			const modifier = this.next();
			if (modifier === "#" || modifier === "%") throw new LexError();
			return `\${${name}:${modifier}${this.until("}", false, false)}}`;
		}
		if (!"+-?#%".includes(operator)) throw new LexError();
		const isPattern = operator === "#" || operator === "%";
		return `\${${name}${operator}${this.until("}", isPattern, isPattern)}}`;
	}
	replacement(name) {
		if (this.text[this.at] === "/") this.at++;
		return `\${${name}/${this.until("/", true, true)}/${this.until("}", true, false)}}`;
	}
	next() {
		const code = this.text.codePointAt(this.at);
		if (code === void 0) throw new LexError();
		const char = String.fromCodePoint(code);
		this.at += char.length;
		return char;
	}
	until(stop, rawEscapes, keepEscapes) {
		if (++this.depth > DEEPEST$1) throw new LexError();
		this.word = "";
		const outerRawEscapes = this.rawEscapes;
		this.rawEscapes = rawEscapes;
		let result = "";
		for (;;) {
			const char = this.text[this.at];
			if (char === void 0) throw new LexError();
			if (char === stop) break;
			result += this.nested(char, keepEscapes);
		}
		this.at++;
		this.rawEscapes = outerRawEscapes;
		this.depth--;
		return result;
	}
	nested(char, keepEscapes) {
		if (char === "$") return this.dollar();
		if (char === "<") return this.possibleHeredoc();
		if (char === "'") return this.singleQuoted(keepEscapes);
		if (char === "\"") return this.doubleQuoted(keepEscapes);
		this.at++;
		if (char !== "\\") return char;
		const escaped = this.text.charAt(this.at);
		this.at++;
		return this.rawEscapes ? char + escaped : escaped;
	}
	name() {
		const match = NAME.exec(this.text.slice(this.at, this.at + 1)) === null ? this.longName() : this.text.charAt(this.at);
		this.at += match.length;
		return match;
	}
	longName() {
		LONG_NAME.lastIndex = this.at;
		return LONG_NAME.exec(this.text)?.[0] ?? "";
	}
};
const NAME = /^[@*#?\-$!]/;
const LONG_NAME = /\p{Nd}+|[\p{L}_][\p{L}\p{Nd}_]*|/uy;
function isHeredocSpace(char) {
	return char === " " || char === "	" || char === "\r";
}
// lib/src/syntax/heredocs.js
const MOST_HEREDOCS = 1e3;
const PLAIN_NAME = /^[\w.-]+$/;
const FORM = /^(\d*)<<(-?)[\t\n\f\r ]*(?![\t\n\f\r ])([^<]*)$/;
function parseHeredocWord(word) {
	if (!word.includes("<<")) return null;
	const match = FORM.exec(word);
	const rest = match?.[3] ?? "";
	if (match === null || rest === "") return null;
	if (PLAIN_NAME.test(rest)) return {
		name: rest,
		expand: true,
		stripTabs: match[2] === "-",
		descriptor: Number(match[1] ?? "")
	};
	const words = lexWords(rest, {
		rawQuotes: false,
		rawEscapes: false
	});
	if (words === null) return "broken";
	const name = words[0]?.text;
	if (name === void 0 || words.length !== 1) return null;
	const raw = lexWords(rest, {
		rawQuotes: true,
		rawEscapes: false
	});
	if (raw === null || raw.length !== 1) return "broken";
	return {
		name,
		expand: countQuotes(name) === countQuotes(raw[0]?.text ?? ""),
		stripTabs: match[2] === "-",
		descriptor: Number(match[1] ?? "")
	};
}
function isHeredocWord(word) {
	const heredoc = parseHeredocWord(word);
	return heredoc !== null && heredoc !== "broken";
}
function findHeredocs(line, problems) {
	const words = lexWords(line.text, {
		rawQuotes: true,
		rawEscapes: true
	}) ?? [];
	const starts = [];
	for (const { text, start, end } of words) {
		const heredoc = parseHeredocWord(text);
		if (heredoc === null) continue;
		if (heredoc === "broken") {
			problems.add(fileSpan(line.segments, start, end), `The name of the heredoc \`${shown(text)}\` has a quote or substitution that is not closed.`);
			continue;
		}
		if (starts.length === MOST_HEREDOCS) {
			problems.add(line.span, `Only ${MOST_HEREDOCS} heredocs of an instruction are read: take some away.`);
			break;
		}
		const operator = text.indexOf("<<");
		starts.push({
			...heredoc,
			span: fileSpan(line.segments, start + operator, end)
		});
	}
	return starts;
}
function countQuotes(text) {
	let count = 0;
	for (const char of text) if (char === "'" || char === "\"") count++;
	return count;
}
// lib/src/syntax/json.js
const QUOTE = 34;
const BACKSLASH = 92;
const DEEPEST = 1e4;
function readJson(line, start, end) {
	const { text } = line;
	const open = skipSpaces(text, start, end);
	if (text[open] !== "[" || open >= end) return null;
	return readStrings(line, open + 1, end) ?? (isOtherArray(text.slice(open, end)) ? "mixed" : null);
}
function readStrings(line, start, end) {
	const { text } = line;
	const words = [];
	let at = skipJsonSpaces(text, start, end);
	if (text[at] === "]") return closes(text, at, end) ? words : null;
	for (;;) {
		const word = readString(line, at, end);
		if (word === null) return null;
		words.push(word.value);
		at = skipJsonSpaces(text, word.end, end);
		if (text[at] !== "," || at >= end) return closes(text, at, end) ? words : null;
		at = skipJsonSpaces(text, at + 1, end);
	}
}
function closes(text, at, end) {
	return at < end && text[at] === "]" && skipJsonSpaces(text, at + 1, end) === end;
}
function readString(line, start, end) {
	const close = endOfString(line.text, start, end);
	const text = close === -1 ? null : decode(line.text.slice(start, close));
	return text === null ? null : {
		value: {
			text,
			span: fileSpan(line.segments, start, close)
		},
		end: close
	};
}
function endOfString(text, at, end) {
	if (at >= end || text.charCodeAt(at) !== QUOTE) return -1;
	for (let index = at + 1; index < end; index++) {
		const code = text.charCodeAt(index);
		if (code === QUOTE) return index + 1;
		if (code === BACKSLASH) index++;
		else if (code < 32) return -1;
	}
	return -1;
}
function decode(literal) {
	if (!literal.includes("\\")) return literal.slice(1, -1);
	const value = parseJson(literal);
	return typeof value === "string" ? value.replace(LONE_SURROGATE, "�") : null;
}
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function skipJsonSpaces(text, start, end) {
	let at = start;
	while (at < end && (text[at] === " " || text[at] === "	" || text[at] === "\r" || text[at] === "\n")) at++;
	return at;
}
function isOtherArray(text) {
	const value = parseJson(text);
	if (!Array.isArray(value)) return false;
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return false;
		if (level.some((item) => typeof item === "number" && !Number.isFinite(item))) return false;
		level = level.flatMap((item) => typeof item === "object" && item !== null ? Object.values(item) : []);
	}
	return true;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// lib/src/syntax/words.js
const SINGLE_QUOTE = 39;
const DOUBLE_QUOTE = 34;
function isQuote(code) {
	return code === SINGLE_QUOTE || code === DOUBLE_QUOTE;
}
function blankWords(text, start, end, most = Number.POSITIVE_INFINITY) {
	const words = [];
	let at = start;
	while (at < end && words.length < most) {
		const from = at;
		while (at < end && !isBlank(text.charCodeAt(at))) at++;
		words.push({
			start: from,
			end: at
		});
		while (at < end && isBlank(text.charCodeAt(at))) at++;
	}
	return words;
}
function quotedWords(text, start, end, escapeChar) {
	const words = [];
	const escapeCode = escapeChar.charCodeAt(0);
	let at = start;
	while (at < end) {
		if (isSpace(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const from = at;
		at = endOfQuotedWord(text, at, end, escapeCode);
		const wordEnd = at > end ? end - 1 : at;
		if (wordEnd > from) words.push({
			start: from,
			end: wordEnd
		});
	}
	return words;
}
function endOfQuotedWord(text, start, end, escapeCode) {
	let at = start;
	let quote = 0;
	while (at < end) {
		const code = text.charCodeAt(at);
		if (code === escapeCode && quote !== SINGLE_QUOTE) {
			at += 2;
			continue;
		}
		if (quote === 0 && isSpace(code)) return at;
		if (isQuote(code)) quote = afterQuote(quote, code);
		at++;
	}
	return at;
}
function afterQuote(open, code) {
	if (open === 0) return code;
	return open === code ? 0 : open;
}
// lib/src/syntax/flags.js
const DASH = 45;
const NO_FLAGS = [];
function readFlags(line, start, end, escapeChar) {
	const { text } = line;
	let at = skipAsciiSpaces(text, start, end);
	if (text.charCodeAt(at) !== DASH) return {
		flags: NO_FLAGS,
		rest: at
	};
	const flags = [];
	while (at + 1 < end && text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === DASH) {
		const word = readFlagWord(text, at, end, escapeChar);
		if (word.text !== "--") flags.push(flagOf(line, word.text, at, word.end));
		const split = word.end < end ? spaceByteOf(text, word.end) : "none";
		at = split === "last" ? word.end + charLength(text, word.end) : word.end;
		if (word.text === "--" || split === "inner") break;
		at = skipAsciiSpaces(text, at, end);
	}
	return {
		flags,
		rest: at
	};
}
function skipAsciiSpaces(text, start, end) {
	let at = start;
	while (at < end && text.charCodeAt(at) < 128 && isSpace(text.charCodeAt(at))) at++;
	return at;
}
function flagOf(line, text, start, end) {
	const equals = text.indexOf("=");
	return {
		name: text.slice(2, equals === -1 ? void 0 : equals),
		value: equals === -1 ? null : text.slice(equals + 1),
		span: fileSpan(line.segments, start, end)
	};
}
function readFlagWord(text, start, end, escapeChar) {
	let word = "";
	let quote = 0;
	let from = start;
	let at = start;
	const escapeCode = escapeChar.charCodeAt(0);
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (quote === 0 ? isQuote(code) : code === quote) {
			word += text.slice(from, at);
			from = at + 1;
			quote = quote === 0 ? code : 0;
		} else if (code === escapeCode) {
			word += text.slice(from, at);
			from = at + 1;
			at++;
		} else if (quote === 0 && endsFlag(text, at)) break;
	}
	const wordEnd = Math.min(at, end);
	return {
		text: word + text.slice(from, wordEnd),
		end: wordEnd
	};
}
function endsFlag(text, at) {
	const code = text.charCodeAt(at);
	return code < 128 ? isSpace(code) : spaceByteOf(text, at) !== "none";
}
function spaceByteOf(text, at) {
	const code = text.codePointAt(at) ?? 0;
	if (code < 128 || isLowSurrogate(code)) return "none";
	if (isSpaceByte(code)) return "last";
	if (code >= 2048 && isSpaceByte(code >> 6)) return "inner";
	return code >= 65536 && isSpaceByte(code >> 12) ? "inner" : "none";
}
function isSpaceByte(bits) {
	return (bits & 63) === 5 || (bits & 63) === 32;
}
function isLowSurrogate(code) {
	return code >= 56320 && code <= 57343;
}
function charLength(text, at) {
	return (text.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
}
// lib/src/syntax/statement.js
const KEYWORDS = [
	"ADD",
	"ARG",
	"CMD",
	"COPY",
	"ENTRYPOINT",
	"ENV",
	"EXPOSE",
	"FROM",
	"HEALTHCHECK",
	"LABEL",
	"MAINTAINER",
	"ONBUILD",
	"RUN",
	"SHELL",
	"STOPSIGNAL",
	"USER",
	"VOLUME",
	"WORKDIR"
];
const BY_LOWER_CASE = new Map(KEYWORDS.map((keyword) => [keyword.toLowerCase(), keyword]));
function splitStatement(setting, from, to) {
	const { line, problems } = setting;
	const { text } = line;
	const start = skipSpaces(text, from, to);
	const end = trimSpaces(text, start, to);
	let keywordEnd = start;
	while (keywordEnd < end && !isBlank(text.charCodeAt(keywordEnd))) keywordEnd++;
	const { flags, rest } = readFlags(line, keywordEnd, end, setting.escape);
	const written = text.slice(start, keywordEnd);
	return {
		line,
		escape: setting.escape,
		problems,
		keyword: BY_LOWER_CASE.get(lower(written)) ?? "UNKNOWN",
		written,
		keywordSpan: fileSpan(line.segments, start, keywordEnd),
		flags,
		start: skipSpaces(text, rest, end),
		end
	};
}
function wordAt(statement, span) {
	return wordOf(statement.line, span.start, span.end);
}
function bodySpan(statement, heredocs, end) {
	const { line, start } = statement;
	const from = fileOffset(line.segments, start);
	if (start === statement.end) return {
		start: end,
		end
	};
	return heredocs.length > 0 ? {
		start: from,
		end
	} : fileSpan(line.segments, start, statement.end);
}
const suggested = new Map();
function suggestKeyword(written) {
	if (written.length > 16) return null;
	let suggestion = suggested.get(written);
	if (suggestion === void 0) {
		const keyword = nearest(written.toUpperCase(), KEYWORDS);
		suggestion = keyword !== null && written === written.toLowerCase() ? keyword.toLowerCase() : keyword;
		if (suggested.size >= 1e3) suggested.clear();
		suggested.set(written, suggestion);
	}
	return suggestion;
}
// lib/src/syntax/pairs.js
function readPairs(statement) {
	const { line, start, end, keyword } = statement;
	const words = quotedWords(line.text, start, end, statement.escape);
	const first = words[0];
	if (first === void 0) return {
		pairs: [],
		legacy: false
	};
	if (keyword !== "ARG" && !hasEquals(statement, first)) return readLegacy(statement);
	const pairs = [];
	for (const word of words) {
		const pair = pairAt(statement, word);
		if (pair.value === null && keyword !== "ARG") missingEquals(statement, pair);
		else pairs.push(pair);
	}
	return {
		pairs,
		legacy: false
	};
}
function hasEquals(statement, word) {
	const equals = statement.line.text.indexOf("=", word.start);
	return equals !== -1 && equals < word.end;
}
function pairAt(statement, word) {
	const { span, text } = wordAt(statement, word);
	const equals = text.indexOf("=");
	if (equals === -1) return {
		name: {
			text,
			span
		},
		value: null,
		span
	};
	const at = word.start + equals;
	return {
		name: wordAt(statement, {
			start: word.start,
			end: at
		}),
		value: wordAt(statement, {
			start: at + 1,
			end: word.end
		}),
		span
	};
}
function missingEquals(statement, pair) {
	const word = shown(pair.name.text);
	statement.problems.add(pair.span, `\`${word}\` has no \`=\`: each word of this ${statement.keyword} must be name=value; put a value with spaces in quotes.`);
}
function readLegacy(statement) {
	const { line, start, end, keyword } = statement;
	let nameEnd = start;
	while (nameEnd < end && !isBlank(line.text.charCodeAt(nameEnd))) nameEnd++;
	let valueStart = nameEnd;
	while (valueStart < end && isBlank(line.text.charCodeAt(valueStart))) valueStart++;
	const name = wordAt(statement, {
		start,
		end: nameEnd
	});
	const span = wordAt(statement, {
		start,
		end
	}).span;
	if (nameEnd < end) return {
		pairs: [{
			name,
			value: wordAt(statement, {
				start: valueStart,
				end
			}),
			span
		}],
		legacy: true
	};
	statement.problems.add(span, `${keyword} needs a name and a value: write \`${keyword} ${shown(name.text)}=value\`.`);
	return {
		pairs: [{
			name,
			value: null,
			span
		}],
		legacy: true
	};
}
// lib/src/syntax/script.js
function readCommand(statement, start, end, heredocs) {
	const { line } = statement;
	const words = readArray(statement, start, end);
	const last = heredocs.at(-1);
	const written = fileSpan(line.segments, start, end);
	if (words !== null) return {
		form: "exec",
		words,
		span: written
	};
	if (last === void 0) return {
		form: "shell",
		script: scriptOf(line, start, end),
		span: written
	};
	const span = {
		start: written.start,
		end: Math.max(written.end, last.contentSpan.end)
	};
	const only = heredocs[0];
	return {
		form: "shell",
		script: only !== void 0 && isHeredocWord(line.text.slice(start, end)) ? bodyScript(only) : fullScript(scriptOf(line, start, end), heredocs),
		span
	};
}
function readArray(statement, start, end) {
	const words = readJson(statement.line, start, end);
	if (words !== "mixed") return words;
	statement.problems.add(fileSpan(statement.line.segments, start, end), "A JSON array here may hold strings only: put every element in double quotes.");
	return null;
}
function bodyScript(heredoc) {
	const { content, contentSpan } = heredoc;
	if (!heredoc.stripTabs) return {
		text: content,
		segments: [{
			at: 0,
			file: contentSpan.start
		}]
	};
	const parts = [];
	const segments = [];
	let at = 0;
	let from = 0;
	while (from < content.length) {
		const newline = content.indexOf("\n", from);
		const end = newline === -1 ? content.length : newline + 1;
		while (content[from] === "	") from++;
		segments.push({
			at,
			file: contentSpan.start + from
		});
		parts.push(content.slice(from, end));
		at += end - from;
		from = end;
	}
	return {
		text: parts.join(""),
		segments
	};
}
function fullScript(first, heredocs) {
	const parts = [first.text];
	const segments = [...first.segments];
	let at = first.text.length;
	for (const { name, content, contentSpan, terminatorSpan } of heredocs) {
		if (terminatorSpan === null && content === "") continue;
		segments.push({
			at,
			file: contentSpan.start - 1
		});
		parts.push("\n", content);
		at += content.length + 1;
		if (terminatorSpan === null) continue;
		segments.push({
			at,
			file: terminatorSpan.start
		});
		parts.push(name);
		at += name.length;
	}
	return {
		text: parts.join(""),
		segments
	};
}
// lib/src/syntax/read.js
const READERS = {
	ADD: (statement, base) => as(base, "ADD", readSources(statement)),
	ARG: (statement, base) => as(base, "ARG", { pairs: readPairs(statement).pairs }),
	CMD: (statement, base) => as(base, "CMD", { command: commandOf(statement, base) }),
	COPY: (statement, base) => as(base, "COPY", readSources(statement)),
	ENTRYPOINT: (statement, base) => as(base, "ENTRYPOINT", { command: commandOf(statement, base) }),
	ENV: (statement, base) => as(base, "ENV", readPairs(statement)),
	EXPOSE: (statement, base) => as(base, "EXPOSE", { ports: blankSeparated(statement) }),
	FROM: readFrom,
	HEALTHCHECK: readHealthcheck,
	LABEL: (statement, base) => as(base, "LABEL", readPairs(statement)),
	MAINTAINER: (statement, base) => as(base, "MAINTAINER", { value: wholeValue(statement) }),
	ONBUILD: readOnbuild,
	RUN: (statement, base) => as(base, "RUN", { command: commandOf(statement, base) }),
	SHELL: (statement, base) => as(base, "SHELL", { words: readArray(statement, statement.start, statement.end) ?? [] }),
	STOPSIGNAL: (statement, base) => as(base, "STOPSIGNAL", { value: wholeValue(statement) }),
	UNKNOWN: ({ written }, base) => as(base, "UNKNOWN", { suggestion: suggestKeyword(written) }),
	USER: (statement, base) => as(base, "USER", { value: wholeValue(statement) }),
	VOLUME: readVolume,
	WORKDIR: (statement, base) => as(base, "WORKDIR", { value: wholeValue(statement) })
};
function readInstruction(statement, surroundings) {
	return READERS[statement.keyword](statement, baseOf(statement, surroundings));
}
function baseOf(statement, { index, span, heredocs, comments }) {
	const { keyword, written, keywordSpan, flags } = statement;
	return {
		keyword,
		written,
		index,
		span,
		keywordSpan,
		flags,
		heredocs,
		comments,
		body: bodySpan(statement, heredocs, span.end)
	};
}
function as(base, keyword, own) {
	return Object.assign(base, { keyword }, own);
}
function commandOf(statement, base) {
	return readCommand(statement, statement.start, statement.end, base.heredocs);
}
function wholeValue(statement) {
	return statement.start === statement.end ? null : wordAt(statement, statement);
}
function blankSeparated(statement, most) {
	const { line, start, end } = statement;
	return blankWords(line.text, start, end, most).map((span) => wordAt(statement, span));
}
function triggerOf(statement) {
	if (statement.keyword !== "ONBUILD" || statement.start === statement.end) return null;
	return splitStatement(statement, statement.start, statement.end);
}
function readFrom(statement, base) {
	const words = blankSeparated(statement, 3);
	const alias = isAs(words[1]?.text ?? "") ? words[2] : void 0;
	return as(base, "FROM", {
		image: words[0] ?? null,
		alias: alias ?? null
	});
}
function isAs(word) {
	return /^a[s\u017f]$/i.test(word);
}
function readSources(statement) {
	const array = readArray(statement, statement.start, statement.end);
	const words = array ?? blankSeparated(statement);
	const destination = words.length > 1 ? words.at(-1) ?? null : null;
	return {
		sources: (destination === null ? words : words.slice(0, -1)).filter((word) => !isHeredocWord(word.text)),
		destination,
		json: array !== null
	};
}
function readVolume(statement, base) {
	const array = readArray(statement, statement.start, statement.end);
	return as(base, "VOLUME", {
		paths: array ?? blankSeparated(statement),
		json: array !== null
	});
}
function healthcheckType(statement) {
	const { text } = statement.line;
	let end = statement.start;
	while (end < statement.end && !isAsciiSpace(text.charCodeAt(end))) end++;
	let rest = end;
	while (rest < statement.end && isAsciiSpace(text.charCodeAt(rest))) rest++;
	return {
		type: text.slice(statement.start, end).toUpperCase(),
		rest
	};
}
function isAsciiSpace(code) {
	return code < 128 && isSpace(code);
}
function readHealthcheck(statement, base) {
	const { type, rest } = healthcheckType(statement);
	const command = rest < statement.end ? readCommand(statement, rest, statement.end, []) : null;
	return as(base, "HEALTHCHECK", {
		none: type === "NONE",
		command: type === "CMD" ? command : null
	});
}
function readOnbuild(statement, base) {
	const inner = triggerOf(statement);
	if (inner === null) return as(base, "ONBUILD", { trigger: null });
	const span = {
		start: inner.keywordSpan.start,
		end: base.span.end
	};
	const surroundings = {
		index: base.index,
		span,
		heredocs: base.heredocs,
		comments: []
	};
	return as(base, "ONBUILD", { trigger: inner.keyword === "ONBUILD" ? as(baseOf(inner, surroundings), "ONBUILD", { trigger: null }) : readInstruction(inner, surroundings) });
}
// lib/src/syntax/check.js
function checkInstruction(statement, instruction) {
	const { keyword, keywordSpan, problems } = statement;
	if (!(instruction.keyword === "HEALTHCHECK" && instruction.none)) checkFlags(statement);
	switch (instruction.keyword) {
		case "FROM":
			checkFrom(statement);
			break;
		case "COPY":
		case "ADD":
			checkSources(statement, instruction);
			break;
		case "ENV":
		case "LABEL":
		case "ARG":
			checkPairs(statement, instruction.pairs);
			break;
		case "HEALTHCHECK":
			checkHealthcheck(statement);
			break;
		case "VOLUME":
			checkVolume(statement, instruction.paths);
			break;
		case "SHELL":
			checkShell(statement, instruction.words);
			break;
		case "ONBUILD":
			checkOnbuild(statement, instruction);
			break;
		case "UNKNOWN":
			refuseUnknown(statement, instruction.suggestion);
			break;
		case "EXPOSE":
			if (isEmpty(statement)) problems.add(keywordSpan, "EXPOSE needs a port, as in `EXPOSE 8080`.");
			break;
		case "USER":
		case "WORKDIR":
		case "STOPSIGNAL":
		case "MAINTAINER": if (isEmpty(statement)) problems.add(keywordSpan, `${keyword} needs a value and has none.`);
	}
}
function isEmpty({ start, end }) {
	return start === end;
}
const STAGE_NAME = /^[a-z][a-z0-9\-_.]*$/;
function checkFrom(statement) {
	const { line, start, end, keywordSpan, problems } = statement;
	const [image, as, name, more] = blankWords(line.text, start, end, 4).map((span) => wordAt(statement, span));
	if (image === void 0) problems.add(keywordSpan, "FROM needs an image, as in `FROM alpine:3.22` or `FROM scratch`.");
	else if (as === void 0) return;
	else if (name === void 0 || more !== void 0 || !isAs(as.text)) problems.add({
		start: as.span.start,
		end: wordAt(statement, {
			start,
			end
		}).span.end
	}, `FROM takes an image, or \`image AS name\`, and nothing more; a comment needs a line of its own.`);
	else if (!STAGE_NAME.test(lower(name.text))) problems.add(name.span, `\`${shown(name.text)}\` cannot name a stage: begin with a letter, go on with letters, digits, \`-\`, \`_\` and \`.\`.`);
}
function checkSources(statement, { destination, json }) {
	const { keyword, keywordSpan, problems } = statement;
	if (destination === null) {
		const form = json ? `\`${keyword} ["source", "destination"]\`` : `\`${keyword} source destination\``;
		problems.add(keywordSpan, `${keyword} needs a source and a destination: write ${form}.`);
	} else if (isHeredocWord(destination.text)) problems.add(destination.span, `A heredoc cannot be the destination of ${keyword}: put a path behind it.`);
}
function checkPairs(statement, pairs) {
	const { keyword, keywordSpan, problems } = statement;
	if (pairs.length === 0) problems.add(keywordSpan, `${keyword} needs a name, as in \`${keyword} NAME=value\`.`);
	for (const { name, span } of pairs) if (name.text === "") problems.add(span, `The name before \`=\` is missing in this ${keyword}.`);
}
function checkHealthcheck(statement) {
	const { start, end, keywordSpan, problems, line } = statement;
	const { type, rest } = healthcheckType(statement);
	const body = wordAt(statement, {
		start,
		end
	}).span;
	const isBare = rest === end || readJson(line, rest, end)?.length === 0;
	if (isEmpty(statement)) problems.add(keywordSpan, "HEALTHCHECK needs `CMD` with a command, or `NONE`.");
	else if (type === "NONE") {
		if (!isBare) problems.add(body, "HEALTHCHECK NONE takes nothing behind it.");
	} else if (type !== "CMD") {
		const suggestion = nearest(type, ["CMD", "NONE"]);
		problems.add(body, `\`${shown(type)}\` is not a kind of HEALTHCHECK: write \`CMD\` and a command, or \`NONE\`.`, suggestion);
	} else if (isBare) problems.add(body, "HEALTHCHECK CMD needs a command behind it.");
}
function checkVolume({ keywordSpan, problems }, paths) {
	if (paths.length === 0) problems.add(keywordSpan, "VOLUME needs a path, as in `VOLUME /data`.");
	for (const path of paths) if (trim(path.text) === "") problems.add(path.span, "A path of VOLUME is empty.");
}
function checkShell({ keywordSpan, problems }, words) {
	if (words.length > 0) return;
	problems.add(keywordSpan, "SHELL needs a JSON array of strings, as in `SHELL [\"/bin/bash\", \"-c\"]`.");
}
function checkOnbuild({ keywordSpan, problems }, { trigger }) {
	if (trigger === null) {
		problems.add(keywordSpan, "ONBUILD needs an instruction behind it.");
		return;
	}
	const keyword = trigger.written.toUpperCase();
	if (keyword === "ONBUILD" || keyword === "FROM" || keyword === "MAINTAINER") problems.add(trigger.keywordSpan, `${keyword} cannot be the trigger of an ONBUILD.`);
}
const HEREDOC_ENDS = new Set([
	"EOF",
	"EOT",
	"EOS",
	"EOL",
	"END"
]);
function refuseUnknown({ written, keywordSpan, problems }, suggestion) {
	if (written === "") {
		problems.add(keywordSpan, "A line continuation stands here with no instruction before or behind it.");
		return;
	}
	const start = `\`${shown(written)}\` is not an instruction`;
	if (HEREDOC_ENDS.has(written)) problems.add(keywordSpan, `${start}, and no heredoc is open here that it could end: take the line out.`);
	else if (suggestion === null) problems.add(keywordSpan, `${start}: if it belongs to the instruction above, that one must end in a line continuation.`);
	else problems.add(keywordSpan, `${start}: did you mean ${oneOf$1([suggestion])}?`, suggestion);
}
// lib/src/syntax/problems.js
const MOST_PROBLEMS = 1e3;
var ProblemList = class {
	all = [];
	add(span, message, suggestion = null) {
		if (this.all.length < MOST_PROBLEMS) this.all.push({
			message,
			suggestion,
			span
		});
	}
	sorted() {
		return this.all.sort((left, right) => left.span.start - right.span.start);
	}
};
// lib/src/syntax/parse.js
function parse(text) {
	const source = createSource(text);
	const problems = new ProblemList();
	checkSize(source, problems);
	const reader = new LineReader(source, problems);
	const instructions = [];
	const stageCheck = new StageCheck(problems);
	for (let attached = reader.read(); attached !== null; attached = reader.read()) {
		const instruction = readAttached(reader, attached, instructions.length, problems);
		stageCheck.take(instruction);
		instructions.push(instruction);
	}
	if (instructions.length === 0) problems.add({
		start: 0,
		end: 0
	}, "There is no instruction in this file: begin with `FROM image`.");
	return {
		source,
		escape: reader.directives.escape,
		directives: reader.directives.directives,
		instructions,
		comments: reader.comments,
		problems: problems.sorted()
	};
}
function readAttached(reader, { line, comments }, index, problems) {
	const statement = splitStatement({
		line,
		escape: reader.directives.escape,
		problems
	}, 0, line.text.length);
	const starts = heredocStarts(statement);
	const { heredocs, end } = starts.length > 0 ? reader.readHeredocs(starts, problems) : {
		heredocs: NO_HEREDOCS,
		end: line.span.end
	};
	const instruction = readInstruction(statement, {
		index,
		span: {
			start: line.span.start,
			end
		},
		heredocs,
		comments
	});
	checkInstruction(statement, instruction);
	return instruction;
}
const NO_HEREDOCS = [];
function heredocStarts(statement) {
	const { line, problems } = statement;
	if (!line.text.includes("<<")) return NO_HEREDOCS;
	const holder = triggerOf(statement) ?? statement;
	const { keyword } = holder;
	if (keyword !== "RUN" && keyword !== "COPY" && keyword !== "ADD") return [];
	return readJson(line, holder.start, holder.end) === null ? findHeredocs(line, problems) : [];
}
var StageCheck = class {
	done = false;
	problems;
	constructor(problems) {
		this.problems = problems;
	}
	take({ keyword, keywordSpan }) {
		if (this.done || keyword === "ARG" || keyword === "UNKNOWN") return;
		this.done = true;
		if (keyword === "FROM") return;
		this.problems.add(keywordSpan, `${keyword} stands before the first FROM, where only ARG may: begin a stage first.`);
	}
};
// lib/src/model/trigger.js
function triggerText(dockerfile, onbuild) {
	const { source } = dockerfile;
	const written = source.text.slice(onbuild.span.start, onbuild.span.end);
	const line = new LineReader(createSource(`# escape=${dockerfile.escape}\n` + written), new ProblemList()).read()?.line.text ?? "";
	const bodies = onbuild.heredocs.map((heredoc) => `\n${heredoc.content}${heredoc.name}`);
	return line.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, "") + bodies.join("");
}
function readTrigger(text) {
	const { instructions, problems } = parse(`FROM scratch\n${text}`);
	const [, instruction, second] = instructions;
	const [problem] = problems;
	if (!instruction) return { problem: "nothing stands behind ONBUILD" };
	if (second) return { problem: "it holds more than one instruction" };
	if (problem) return { problem: problem.message.replace(/\.$/, "") };
	return instruction.keyword === "FROM" ? { problem: "FROM is no trigger" } : { instruction };
}
// lib/src/model/effects.js
function effectOf(view, instruction) {
	switch (instruction.keyword) {
		case "ENV": return env(view, instruction);
		case "ARG": return arg(view, instruction);
		case "LABEL": return label(view, instruction);
		case "USER": return { user: expanded(view, instruction.value) };
		case "WORKDIR": return workdir(view, instruction.value, instruction.span);
		case "CMD": return {
			cmd: commandLine(view, instruction.command),
			hasOwnCmd: true
		};
		case "ENTRYPOINT": return entrypoint(view, instruction.command);
		case "SHELL": return { shell: texts(instruction.words) };
		case "HEALTHCHECK": return healthcheck(instruction);
		case "EXPOSE": return expose(view, instruction);
		case "VOLUME": return volume(view, instruction.paths);
		case "STOPSIGNAL": return stopSignal(view, instruction.value);
		case "ONBUILD": return onBuild(view, instruction);
		case "RUN":
			checkRun(view, instruction);
			return null;
		case "COPY":
		case "ADD":
			checkTransfer(view, instruction);
			return null;
		default: return null;
	}
}
function expanded(view, word) {
	return word ? view.expand(word.text, word.span) : "";
}
function texts(words) {
	return words.map(({ text }) => text);
}
function env(view, { pairs }) {
	const values = pairs.map(({ name, value }) => [expanded(view, name), expanded(view, value)]);
	for (const [name, value] of values) view.environment.setEnv(name, value);
	return null;
}
function arg(view, { pairs }) {
	for (const pair of pairs) {
		const name = pair.name.text;
		const value = view.context.args.get(name) ?? defaultOf(view, pair);
		if (value !== void 0 && !NOT_VARIABLES.has(name)) view.environment.setArg(name, value);
	}
	return null;
}
function defaultOf(view, { name, value }) {
	return value ? expanded(view, value) : view.context.scope.values.get(name.text);
}
function label(view, { pairs }) {
	let { labels } = view.config;
	for (const { name, value } of pairs) labels = labels.with(expanded(view, name), expanded(view, value));
	return { labels };
}
function workdir(view, value, span) {
	const next = expanded(view, value);
	const joined = joinWorkdir(view.config.workdir, next, view.os);
	if ("path" in joined) return { workdir: joined.path };
	view.report(span, `WORKDIR cannot be ${quoted(next)}: ${joined.problem}.`);
	return null;
}
function commandLine(view, command) {
	return command.form === "exec" ? texts(command.words) : [...shellOf(view.config), command.script.text];
}
function entrypoint(view, command) {
	const words = commandLine(view, command);
	return view.config.hasOwnCmd ? { entrypoint: words } : {
		entrypoint: words,
		cmd: null
	};
}
const NO_HEALTHCHECK = {
	Test: ["NONE"],
	Interval: 0,
	Timeout: 0,
	StartPeriod: 0,
	StartInterval: 0,
	Retries: 0
};
function healthcheck({ command, none, flags }) {
	if (none) return { healthcheck: NO_HEALTHCHECK };
	if (!command) return null;
	const value = (name) => flags.find((flag) => flag.name === name)?.value ?? "";
	const duration = (name) => Number(parseDuration(value(name)) ?? 0n);
	return { healthcheck: {
		Test: command.form === "exec" ? ["CMD", ...texts(command.words)] : ["CMD-SHELL", command.script.text],
		Interval: duration("interval"),
		Timeout: duration("timeout"),
		StartPeriod: duration("start-period"),
		StartInterval: duration("start-interval"),
		Retries: Number.parseInt(value("retries"), 10) || 0
	} };
}
function expose(view, instruction) {
	let { ports } = view.config;
	for (const { text, span } of instruction.ports) for (const word of view.expandWords(text, span)) {
		const port = parsePort(word);
		if ("range" in port) ports = withPorts(ports, port.range);
		else view.report(span, `${quoted(word)} cannot be exposed: ${port.problem}.`);
	}
	return { ports };
}
function volume(view, paths) {
	let { volumes } = view.config;
	for (const word of paths) {
		const path = view.expand(word.text.trim(), word.span);
		if (path !== "") volumes = volumes.with(path, true);
		else view.report(word.span, `The volume ${quoted(word.text)} is empty: name a directory.`);
	}
	return { volumes };
}
function stopSignal(view, value) {
	const signal = expanded(view, value);
	if (isSignal(signal)) return { stopSignal: signal };
	if (value) view.report(value.span, `${quoted(signal)} is no signal: write a name, as in SIGTERM, or a number.`);
	return null;
}
function onBuild(view, instruction) {
	return { onBuild: [...view.config.onBuild, triggerText(view.context.dockerfile, instruction)] };
}
// lib/src/model/evaluate.js
var Evaluation = class {
	config;
	environment;
	os;
	context;
	stage;
	state = null;
	triggerSpan = null;
	constructor(stage, start, os, context) {
		this.stage = stage;
		this.context = context;
		this.os = os;
		this.config = start;
		this.environment = new StageEnvironment(start.environment);
	}
	run(instruction) {
		this.state ??= stateOf(this.config, this.environment);
		this.stage.states.push(this.state);
		this.apply(instruction, instruction);
	}
	runTrigger(instruction) {
		this.triggerSpan = this.stage.from.span;
		this.apply(instruction, this.stage.from);
		this.triggerSpan = null;
	}
	final() {
		if (this.environment.moment === 0) return this.config;
		return {
			...this.config,
			environment: this.environment.final()
		};
	}
	report(span, message, suggestion = null) {
		this.context.problems.ofStage(this.stage, this.triggerSpan ?? span, message, suggestion);
	}
	expand(text, span) {
		const expansion = this.expansion(text);
		if (expansion.problem === null) return expansion.text;
		this.report(span, notExpanded(text, expansion.problem));
		return text;
	}
	expansion(text, options) {
		return expandWord(text, this.environment, {
			...this.options(),
			...options
		});
	}
	expandWords(text, span) {
		const expansion = expandWords(text, this.environment, this.options());
		if (expansion.problem !== null) this.report(span, notExpanded(text, expansion.problem));
		return expansion.words;
	}
	options() {
		const { dockerfile, budget } = this.context;
		return {
			escape: dockerfile.escape,
			budget
		};
	}
	apply(instruction, place) {
		const { moment } = this.environment;
		const effect = effectOf(this, instruction);
		if (this.environment.moment !== moment) this.state = null;
		if (!effect) return;
		const { user } = this.config;
		this.config = {
			...this.config,
			...effect
		};
		this.state = null;
		const { workdir } = effect;
		if (workdir === void 0 || workdir === "/" || workdir === "\\") return;
		this.stage.madeDirectories.push({
			instruction: place,
			path: workdir,
			user
		});
	}
};
function started(base, os) {
	const needsPath = os !== "windows" && base.environment.map.get("PATH")?.env === void 0;
	const workdir = base.workdir === "" ? null : joinWorkdir(base.workdir, base.workdir, os);
	const path = workdir && "path" in workdir ? workdir.path : base.workdir;
	if (!needsPath && path === base.workdir && base.onBuild.length === 0 && !base.hasOwnCmd) return base;
	return {
		...base,
		environment: needsPath ? withEnv(base.environment, "PATH", DEFAULT_PATH) : base.environment,
		workdir: path,
		onBuild: [],
		hasOwnCmd: false
	};
}
// lib/src/model/build.js
function buildModel(dockerfile, knownBase, options = {}) {
	const problems = new Problems(dockerfile.problems);
	const budget = createBudget();
	const scope = readGlobalScope(dockerfile, lastStageName(dockerfile), options, problems, budget);
	const context = {
		dockerfile,
		scope,
		problems,
		budget,
		knownBase,
		empty: emptyConfig(),
		args: options.args ?? new Map()
	};
	checkLinterOptions(dockerfile, problems);
	const { stages, names } = readStages(context);
	if (stages.length === 0 && dockerfile.problems.length === 0) reportNoStage(dockerfile, problems);
	const sources = new Sources(dockerfile, stages, names);
	for (const stage of stages) stage.edges = stage.instructions.flatMap((instruction) => sources.of(instruction, (span, message) => problems.ofFile(span, message)));
	reportCycles(dockerfile, stages, problems);
	new Builder(context, stages, sources, options.platform?.os ?? LINUX.os).build();
	return {
		dockerfile,
		stages,
		globalArgs: scope.declared,
		problems: problems.sorted()
	};
}
function lastStageName(dockerfile) {
	return dockerfile.instructions.findLast((instruction) => instruction.keyword === "FROM")?.alias?.text.toLowerCase() ?? null;
}
function reportNoStage(dockerfile, problems) {
	const span = dockerfile.instructions.at(-1)?.span ?? {
		start: 0,
		end: 0
	};
	problems.ofFile(span, "There is no FROM in this file, and so nothing to build: begin a stage with `FROM image`.");
}
const MOST_TRIGGERS = 1e5;
var Builder = class {
	context;
	stages;
	sources;
	targetOs;
	systems = [];
	triggers = new Map();
	images = new Map();
	starts = new Map();
	fromNothing;
	triggersLeft = MOST_TRIGGERS;
	constructor(context, stages, sources, targetOs) {
		this.context = context;
		this.stages = stages;
		this.sources = sources;
		this.targetOs = targetOs;
		this.fromNothing = {
			...context.empty,
			workdir: "/"
		};
	}
	build() {
		for (const stage of this.stages) this.evaluate(stage);
	}
	evaluate(stage) {
		const base = this.baseOf(stage);
		const os = this.systemOf(stage, base);
		this.systems[stage.index] = os;
		const evaluation = new Evaluation(stage, this.startOf(stage, base, os), os, this.context);
		const inherited = base.onBuild.flatMap((text) => this.runTrigger(stage, evaluation, text));
		for (const instruction of stage.instructions) evaluation.run(instruction);
		this.reportForward(stage, stage.edges);
		stage.edges = [
			...fromEdge(stage),
			...inherited,
			...stage.edges
		];
		stage.final = evaluation.final();
	}
	baseOf(stage) {
		const { base } = stage;
		const { empty } = this.context;
		if (base.kind === "stage") return this.stages[base.stage.index]?.final ?? empty;
		if (base.kind === "scratch") return this.fromNothing;
		if (base.kind === "invalid") return empty;
		const known = this.images.get(base.reference);
		if (known) return known;
		const config = {
			...configOf(stage.image ?? {}, empty),
			imageOs: imageSystem(base.reference, stage.image),
			imageKnown: stage.image !== null
		};
		this.images.set(base.reference, config);
		return config;
	}
	startOf(stage, base, os) {
		if (stage.base.kind === "stage") return started(base, os);
		const known = this.starts.get(base);
		if (known?.os === os) return known.config;
		const config = started(base, os);
		this.starts.set(base, {
			os,
			config
		});
		return config;
	}
	systemOf(stage, base) {
		if (stage.base.kind === "stage") return this.systems[stage.base.stage.index] ?? this.targetOs;
		if (stage.base.kind === "scratch") return this.targetOs;
		return askedPlatform(stage)?.os ?? base.imageOs;
	}
	runTrigger(stage, evaluation, text) {
		const { span } = stage.from;
		const report = (_, message) => this.context.problems.ofStage(stage, span, message);
		this.triggersLeft -= 1;
		if (this.triggersLeft < 0) {
			if (this.triggersLeft === -1) report(span, `The stages of this file run more than ${MOST_TRIGGERS} ONBUILD triggers: use fewer.`);
			return [];
		}
		const trigger = this.readTrigger(text);
		if ("problem" in trigger) {
			report(span, `The base of ${calledStage(stage)} has \`ONBUILD ${text}\`, which cannot be run: ${trigger.problem}.`);
			return [];
		}
		const edges = this.sources.of(trigger.instruction, report).map((edge) => ({
			...edge,
			span,
			instruction: stage.from
		}));
		this.reportForward(stage, edges);
		evaluation.runTrigger(trigger.instruction);
		return edges;
	}
	readTrigger(text) {
		const known = this.triggers.get(text);
		if (known) return known;
		const trigger = readTrigger(text);
		this.triggers.set(text, trigger);
		return trigger;
	}
	reportForward(stage, edges) {
		for (const { source, span } of edges) {
			if (source.kind !== "stage" || source.stage.index <= stage.index) continue;
			const { dockerfile, problems } = this.context;
			const name = calledStage(source.stage);
			const message = `${name} begins below, at ${lineOfStage(dockerfile, source.stage)}, and a stage can only take from those above it: move ${name} above ${calledStage(stage)}.`;
			problems.ofStage(stage, span, message.charAt(0).toUpperCase() + message.slice(1));
		}
	}
};
function fromEdge(stage) {
	const { base, from } = stage;
	if (base.kind !== "stage") return [];
	const span = from.image?.span ?? from.span;
	return [{
		via: "FROM",
		source: {
			kind: "stage",
			stage: base.stage
		},
		instruction: from,
		span
	}];
}
// lib/src/cli/arguments.js
function readArguments(args, options) {
	const known = {
		...options,
		color: { type: "boolean" },
		help: {
			type: "boolean",
			short: "h"
		}
	};
	try {
		return (0, node_util.parseArgs)({
			args: [...args],
			options: known,
			allowPositionals: true,
			allowNegative: true,
			strict: true
		});
	} catch (error) {
		throw new require_terminal.UsageError(explain(error, args, Object.keys(known)));
	}
}
function explain(error, args, known) {
	if ((typeof error === "object" && error !== null && "code" in error ? error.code : "") !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return error instanceof Error ? error.message : String(error);
	const flag = (args.find((arg) => arg.startsWith("-") && !known.includes(nameOf(arg))) ?? "").replace(/=.*$/s, "");
	const near = nearest(nameOf(flag), known);
	return near ? `unknown option ${flag}; did you mean --${near}?` : `unknown option ${flag}; see stagewright --help`;
}
function nameOf(flag) {
	return flag.replace(/^--?(no-)?/, "").replace(/=.*$/s, "");
}
function oneOf(flag, value, valid) {
	const found = valid.find((word) => word === value);
	if (found) return found;
	const near = nearest(value, valid);
	throw new require_terminal.UsageError(`${flag} takes ${valid.join(", ")}, not "${value}"${near ? `; did you mean ${near}?` : ""}`);
}
Object.defineProperty(exports, "ANSWERABLE", {
	enumerable: true,
	get: function() {
		return ANSWERABLE;
	}
});
Object.defineProperty(exports, "DEFAULT_CONFIG", {
	enumerable: true,
	get: function() {
		return DEFAULT_CONFIG;
	}
});
Object.defineProperty(exports, "MAX_FILE_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_FILE_BYTES;
	}
});
Object.defineProperty(exports, "buildModel", {
	enumerable: true,
	get: function() {
		return buildModel;
	}
});
Object.defineProperty(exports, "config_exports", {
	enumerable: true,
	get: function() {
		return config_exports;
	}
});
Object.defineProperty(exports, "createConfigReader", {
	enumerable: true,
	get: function() {
		return createConfigReader;
	}
});
Object.defineProperty(exports, "createNotes", {
	enumerable: true,
	get: function() {
		return createNotes;
	}
});
Object.defineProperty(exports, "createSnapshot", {
	enumerable: true,
	get: function() {
		return createSnapshot;
	}
});
Object.defineProperty(exports, "createSource", {
	enumerable: true,
	get: function() {
		return createSource;
	}
});
Object.defineProperty(exports, "decode", {
	enumerable: true,
	get: function() {
		return decode$1;
	}
});
Object.defineProperty(exports, "exists", {
	enumerable: true,
	get: function() {
		return exists;
	}
});
Object.defineProperty(exports, "fileSpan", {
	enumerable: true,
	get: function() {
		return fileSpan;
	}
});
Object.defineProperty(exports, "findConfig", {
	enumerable: true,
	get: function() {
		return findConfig;
	}
});
Object.defineProperty(exports, "findRoot", {
	enumerable: true,
	get: function() {
		return findRoot;
	}
});
Object.defineProperty(exports, "imageFacts", {
	enumerable: true,
	get: function() {
		return imageFacts;
	}
});
Object.defineProperty(exports, "imageSize", {
	enumerable: true,
	get: function() {
		return imageSize;
	}
});
Object.defineProperty(exports, "images_exports", {
	enumerable: true,
	get: function() {
		return images_exports;
	}
});
Object.defineProperty(exports, "knownBase", {
	enumerable: true,
	get: function() {
		return knownBase;
	}
});
Object.defineProperty(exports, "lineAt", {
	enumerable: true,
	get: function() {
		return lineAt;
	}
});
Object.defineProperty(exports, "lineText", {
	enumerable: true,
	get: function() {
		return lineText;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "openDirectory", {
	enumerable: true,
	get: function() {
		return openDirectory;
	}
});
Object.defineProperty(exports, "overlay", {
	enumerable: true,
	get: function() {
		return overlay;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: true,
	get: function() {
		return parse;
	}
});
Object.defineProperty(exports, "parseImageReference", {
	enumerable: true,
	get: function() {
		return parseImageReference;
	}
});
Object.defineProperty(exports, "positionAt", {
	enumerable: true,
	get: function() {
		return positionAt;
	}
});
Object.defineProperty(exports, "rangeOf", {
	enumerable: true,
	get: function() {
		return rangeOf;
	}
});
Object.defineProperty(exports, "readArguments", {
	enumerable: true,
	get: function() {
		return readArguments;
	}
});
Object.defineProperty(exports, "realPlace", {
	enumerable: true,
	get: function() {
		return realPlace;
	}
});
Object.defineProperty(exports, "repository_exports", {
	enumerable: true,
	get: function() {
		return repository_exports;
	}
});
Object.defineProperty(exports, "segmentsWithin", {
	enumerable: true,
	get: function() {
		return segmentsWithin;
	}
});
Object.defineProperty(exports, "select", {
	enumerable: true,
	get: function() {
		return select;
	}
});
Object.defineProperty(exports, "spanOf", {
	enumerable: true,
	get: function() {
		return spanOf$1;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "unlistedAbove", {
	enumerable: true,
	get: function() {
		return unlistedAbove;
	}
});
Object.defineProperty(exports, "whyNot", {
	enumerable: true,
	get: function() {
		return whyNot;
	}
});
Object.defineProperty(exports, "wording_exports", {
	enumerable: true,
	get: function() {
		return wording_exports;
	}
});
