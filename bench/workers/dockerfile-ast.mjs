// Reads the paths on standard input and parses each file, nothing more.
import { readFileSync } from 'node:fs'
import { DockerfileParser } from 'dockerfile-ast'

for (const path of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  DockerfileParser.parse(readFileSync(path, 'utf8')).getInstructions()
}
