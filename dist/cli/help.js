// lib/src/cli/help.js
const OUTPUT = `  --format pretty|json|sarif|markdown|github|rdjson
                                     how to report (default pretty)
  --output FILE                      write the report to FILE instead of stdout
  --fail-on error|warning|info|never what makes the exit code 1 (default error)
  --quiet                            only findings that count and the verdict`;
const BUILD = `  --context DIR                      the build context of the named Dockerfiles
  --target STAGE                     the stage that is shipped
  --config FILE                      the configuration, instead of the nearest .stagewright.yaml`;
const COMMANDS = {
	review: {
		usage: "[review] [PATH...]",
		does: "findings, checklist and proposal of every Dockerfile (default: .)",
		details: `${OUTPUT}
${BUILD}
  --base REV                         only what is new fails: compares with where HEAD and REV parted
  --shard I/N                        the I-th of N parts of the Dockerfiles; \`merge\` joins their JSON reports
  --no-propose                       leave the proposal out
  -, --stdin-path PATH               read one Dockerfile from stdin, as if it stood at PATH

PATH is a Dockerfile, or a directory to search. What stands in .stagewright-baseline.json is known and does not fail.`
	},
	propose: {
		usage: "propose DOCKERFILE",
		does: "the proposed Dockerfile on stdout, its reasons on stderr",
		details: `  --format dockerfile|diff|markdown|json
${BUILD}
  --write                            write the Dockerfile and the .dockerignore in place
  --check                            exit 1 when there is a rewrite`
	},
	fix: {
		usage: "fix [PATH...]",
		does: "mends Dockerfiles in place",
		details: `  --dry-run                          print the change as a patch, and write nothing
  --unsafe                           also make fixes that somebody should look at
${BUILD}

Without --unsafe BuildKit does the same build afterwards. Findings that a comment in the file ignores stay.`
	},
	verify: {
		usage: "verify DOCKERFILE",
		does: "builds and runs original and proposal, and compares them",
		details: `  --against FILE                     compare with this Dockerfile instead of the proposal; repeatable
  --ladder                           where the proposal falls, try the more careful ones behind it
  --all                              try every candidate, those behind a proven one too
  --quick                            take what earlier builds left; no build times
  --engine auto|docker|buildah       what builds and runs (default auto)
  --context DIR                      the build context
  --port N, --path /PATH             what is asked of the running program
  --smoke CMD                        a program of yours that must end with 0 on both
  --env NAME=VALUE, --env NAME       set in both running containers, not in the builds; repeatable
  --build-arg NAME=VALUE, --secret id=NAME,src=FILE, --secret id=NAME,env=VARIABLE
  --timeout SECONDS                  for one build (default 900)
  --keep                             keep logs and Dockerfiles, and say where
  --allow-self-hosted                build on a runner of your own that is thrown away after each job
  --format pretty|json|markdown`
	},
	inspect: {
		usage: "inspect [PATH...]",
		does: "what BuildKit makes of it: instructions, stages, image config",
		details: `  --format pretty|json               how to show it (default pretty)
  --bases FILE                       image configs by reference, as JSON, instead of those that are built in
  --stdin-paths                      read further paths from stdin, one a line

PATH is a Dockerfile or a directory. Files larger than 5 MB are refused.`
	},
	baseline: {
		usage: "baseline [PATH...]",
		does: "sets the findings of today aside: later runs fail on others only",
		details: `${BUILD}

Writes .stagewright-baseline.json at the root of the repository. With PATH, entries of other files stay.`
	},
	merge: {
		usage: "merge REPORT.json...",
		does: "joins the JSON reports of shards, and judges the whole",
		details: OUTPUT
	},
	init: {
		usage: "init",
		does: "shows workflow, configuration and baseline for a repository; --write writes them",
		details: `  --write                            write the files that are not there yet
  --no-baseline                      set nothing aside

Reads .hadolint.yaml, and says what it takes over and what it cannot.`
	},
	explain: {
		usage: "explain RULE",
		does: "a rule's page",
		details: ""
	},
	rules: {
		usage: "rules",
		does: "every rule, with category, severity and the names other tools know it by",
		details: "  --format pretty|json|markdown"
	}
};
const WIDTH = Math.max(...Object.values(COMMANDS).map(({ usage }) => usage.length));
const EXIT_CODES = "Exit codes: 0 passed, 1 findings fail the check, 2 usage, 3 a bug in stagewright.";
const HELP = `stagewright reviews Dockerfiles and writes the multi-stage Dockerfile they should have been.

Usage
${Object.values(COMMANDS).map(({ usage, does }) => `  stagewright ${usage.padEnd(WIDTH)}  ${does}`).join("\n")}

  --color, --no-color, --help, --version

stagewright COMMAND --help lists the options of a command; without one it is review.

${EXIT_CODES}
`;
function helpFor(command) {
	const help = COMMANDS[command];
	if (!help) return HELP;
	const { usage, does, details } = help;
	return `${[
		`stagewright ${usage}: ${does}`,
		details,
		EXIT_CODES
	].filter((part) => part !== "").join("\n\n")}\n`;
}
exports.HELP = HELP;
exports.helpFor = helpFor;
