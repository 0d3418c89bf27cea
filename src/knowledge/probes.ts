/** Health checks without added packages, by the tool that runs them. A port is enough: a path would be a guess. */

/** The text behind `HEALTHCHECK CMD`; null for a tool without a recipe. `port` is a number as text. */
export function probeCommand(tool: string, port: string): string | null {
  switch (tool) {
    case 'node':
    case 'bun':
      return `["${tool}", "-e", "require('net').connect(${port}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))"]`
    case 'python':
      return `["python", "-c", "import socket; socket.create_connection(('127.0.0.1', ${port}), 3)"]`
    case 'ruby':
      return `["ruby", "-rsocket", "-e", "TCPSocket.new('127.0.0.1', ${port}).close"]`
    case 'php':
      return `["php", "-r", "exit(@fsockopen('127.0.0.1', ${port}) ? 0 : 1);"]`
    case 'curl':
      return `curl -sS -o /dev/null http://127.0.0.1:${port}/ || exit 1`
    case 'wget':
      return `wget -q -O /dev/null http://127.0.0.1:${port}/ || exit 1`
    case 'nc':
      return `nc -z 127.0.0.1 ${port} || exit 1`
    case 'bash':
      return `["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${port}"]`
    default:
      return null
  }
}
