/* @ts-self-types="../../runtime/connection.ts" */
import { Connection, Pipe, wait, waitSync } from "./main.js";
import { Client, ClientSync, Listener, answerChallenge, deliverChallenge } from "./listener.js";
export { Client, ClientSync, Connection, Listener, Pipe, answerChallenge, deliverChallenge, wait, waitSync };
