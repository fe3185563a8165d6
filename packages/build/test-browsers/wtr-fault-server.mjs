// Runs the misbehaving server beside the unit tests; they ask for its address with the `fault-server` command.
import { startFaultServer } from '../servers/fault-server.mjs';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function faultServerPlugin() {
  let server;
  return {
    name: 'sen-fault-server',
    async executeCommand({ command }) {
      if (command !== 'fault-server') return undefined;
      server ??= startFaultServer();
      return (await server).origin;
    },
    async serverStop() {
      await (await server)?.stop();
    },
  };
}
