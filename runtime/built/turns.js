import "./rolldown-runtime.js";
// runtime/threading/turns.ts
const SLICE = 5;
const ready = [];
let began = 0;
let shared = false;
function share() {
	shared = true;
}
function beginTurn() {
	began = performance.now();
}
function next() {
	const go = ready.shift();
	if (ready.length > 0) setImmediate(next);
	beginTurn();
	go?.();
}
function makeReady(go) {
	if (ready.push(go) === 1) setImmediate(next);
}
function turn() {
	return new Promise(makeReady);
}
function isDue() {
	return shared && performance.now() - began >= SLICE;
}
function yieldTurn() {
	if (isDue()) return turn();
}
export { beginTurn, isDue, makeReady, share, turn, yieldTurn };
