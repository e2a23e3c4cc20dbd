/** The start methods that the runtime's tests run over. */
export const startMethods: readonly "worker"[] = ["worker"];
