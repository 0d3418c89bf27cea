export const id = 600;
export const ids = [600];
export const modules = {

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP)
/* harmony export */ });
const HELP = `stagewright reviews Dockerfiles and writes the multi-stage Dockerfile they should have been.

Usage
  stagewright [review] [PATH...]     findings, checklist and proposal of every Dockerfile (default: .)
  stagewright propose DOCKERFILE     the proposed Dockerfile on stdout, its reasons on stderr
  stagewright verify DOCKERFILE      builds and runs original and proposal, and compares them
  stagewright inspect [PATH...]      what BuildKit makes of it: instructions, stages, image config
  stagewright explain RULE           a rule's page
  stagewright rules                  every rule; --format pretty|json|markdown

review
  --format pretty|json|sarif|github|rdjson
                                     how to report (default pretty)
  --output FILE                      write the report to FILE instead of stdout
  --context DIR                      the build context of the named Dockerfiles
  --target STAGE                     the stage that is shipped
  --config FILE                      the configuration, instead of the nearest .stagewright.yaml
  --fail-on error|warning|info|never what makes the exit code 1 (default error)
  --no-propose                       leave the proposal out
  --quiet                            only findings and the verdict

propose
  --format dockerfile|diff|markdown|json
  --write                            write the Dockerfile and the .dockerignore in place
  --check                            exit 1 when there is a rewrite

verify
  --against FILE                     compare with this Dockerfile instead of the proposal
  --engine auto|docker|buildah       what builds and runs (default auto)
  --port N, --path /PATH             what is asked of the running program
  --smoke CMD                        a command both images must answer alike
  --build-arg, --secret, --timeout, --keep, --ladder, --format pretty|json|markdown

  --color, --no-color, --help, --version

Exit codes: 0 passed, 1 findings fail the check, 2 usage, 3 a bug in stagewright.
`;


/***/ })

};
