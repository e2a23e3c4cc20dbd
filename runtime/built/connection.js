/* @ts-self-types="../../runtime/connection.ts" */
import { Connection, Pipe, wait, waitSync } from "./main.js";
import { Client, ClientSync, Listener, answerChallenge, answerChallengeSync, deliverChallenge, deliverChallengeSync } from "./listener.js";
export { Client, ClientSync, Connection, Listener, Pipe, answerChallenge, answerChallengeSync, deliverChallenge, deliverChallengeSync, wait, waitSync };
